import assert from "node:assert/strict";
import { resolve } from "node:path";
import { test } from "node:test";
import { flagOf, readConfig, sayErrors, settingsHelp, strangersIn } from "./config.ts";

test("with nothing set there is a whole configuration", () => {
  const read = readConfig({}, []);
  assert.ok(read.ok);
  const { port, host, publicUrl, dataFolder, databaseUrl, senders } = read.config;
  assert.deepEqual(
    [port, host, publicUrl, dataFolder, databaseUrl, senders.smtpUrl],
    [8080, "127.0.0.1", "http://127.0.0.1:8080", resolve("./data"), null, null],
  );
});

test("a flag wins over the environment, in either way of writing it", () => {
  const read = readConfig({ PORT: "1", CLEARLINE_AREA_NAME: "east Kent" }, [
    "--port",
    "9000",
    "--clearline-area-name=west Kent",
  ]);
  assert.ok(read.ok);
  assert.deepEqual([read.config.port, read.config.force.areaName], [9000, "west Kent"]);
});

test("every error is told at once, in sentences, and no password is repeated", () => {
  const read = readConfig(
    {
      PORT: "seventy",
      PUBLIC_URL: "clearline.example.org/page",
      DATABASE_URL: "mysql://me:hunter2@db",
      CLEARLINE_LINE_CLEARS_MINUTES: "0",
      CLEARLINE_AREA_CODE: "Kent",
      CLEARLINE_BANK_NUMBER: "my bank",
      CLEARLINE_ADVICE_CHECKED: "yesterday",
      SMTP_URL: "mail.example",
      MAIL_FROM: "nobody",
      CLEARLINE_SECRET: "short",
    },
    ["--prot", "1", "--host"],
  );
  assert.ok(!read.ok);
  assert.deepEqual(read.errors.map(({ setting }) => setting).sort(), [
    "--host",
    "--prot",
    "CLEARLINE_ADVICE_CHECKED",
    "CLEARLINE_AREA_CODE",
    "CLEARLINE_BANK_NUMBER",
    "CLEARLINE_LINE_CLEARS_MINUTES",
    "CLEARLINE_SECRET",
    "DATABASE_URL",
    "MAIL_FROM",
    "PORT",
    "PUBLIC_URL",
    "SMTP_URL",
  ]);
  const said = sayErrors(read.errors);
  assert.match(said, /PORT must be a whole number from 0 to 65535, not "seventy"\./);
  assert.doesNotMatch(said, /hunter2|short/);
});

test("how long things are kept is set in days, months or years, and a slip is told with the shortest time there is", () => {
  const set = readConfig({ CLEARLINE_KEEP_CONFIRMED: "18 months", CLEARLINE_KEEP_BEGUN: "2 days" }, [
    "--clearline-keep-warned=7 years",
  ]);
  assert.ok(set.ok);
  const { keeping } = set.config;
  assert.deepEqual(
    [keeping["report-confirmed"], keeping.begun, keeping["report-warned"], keeping["report-set-aside"]],
    [
      { n: 18, unit: "month" },
      { n: 2, unit: "day" },
      { n: 84, unit: "month" },
      { n: 6, unit: "month" },
    ],
  );
  const wrong = readConfig(
    { CLEARLINE_KEEP_CONFIRMED: "24", CLEARLINE_KEEP_CONTACT: "6 days", CLEARLINE_KEEP_BEGUN: "1 month" },
    [],
  );
  assert.ok(!wrong.ok);
  assert.deepEqual(
    wrong.errors.map(({ setting, say }) => `${setting} ${say}`),
    [
      'CLEARLINE_KEEP_CONTACT must be a time such as 90 days or 24 months, 7 days or more, not "6 days"',
      'CLEARLINE_KEEP_CONFIRMED must be a time such as 90 days or 24 months, 1 month or more, not "24"',
      'CLEARLINE_KEEP_BEGUN must be a time such as 7 days, 1 day or more, not "1 month"',
    ],
  );
});

test("a mail server without a sender is refused", () => {
  const read = readConfig({ SMTP_URL: "smtp://mail.example:25" }, []);
  assert.ok(!read.ok);
  assert.deepEqual(
    read.errors.map(({ setting }) => setting),
    ["MAIL_FROM"],
  );
});

test("providers of texts and calls are read from one address each, with what they need besides", () => {
  const key = "weald-26785a09-ab16-4eb0-8407-a37497a57506-3d844edf-8d35-48ac-975b-e847b4f122b0";
  const read = readConfig(
    {
      SMS_URL: `notify://:${key}@api.notifications.service.gov.uk`,
      SMS_TEMPLATE: "f33517ff-2a88-4f6e-b855-c550268ce08a",
      VOICE_URL: "twilio://AC01:hunter2@voice.example:8443",
      VOICE_FROM: "01632 960100",
    },
    [],
  );
  assert.ok(read.ok);
  const { sms, voice, smsDailyParts } = read.config.senders;
  assert.deepEqual(sms, { kind: "notify", baseUrl: "https://api.notifications.service.gov.uk", account: "", key });
  assert.deepEqual(voice, { kind: "twilio", baseUrl: "https://voice.example:8443", account: "AC01", key: "hunter2" });
  assert.equal(smsDailyParts, 10_000);
  const wrong: readonly [Record<string, string>, string][] = [
    [{ SMS_URL: "https://AC01:hunter2@sms.example" }, "SMS_URL"],
    [{ SMS_URL: "notify://:hunter2@api.notifications.service.gov.uk" }, "SMS_URL"],
    [{ SMS_URL: "twilio://AC01@sms.example" }, "SMS_URL"],
    [{ SMS_URL: "twilio://AC01:hunter2@sms.example" }, "SMS_FROM"],
    [{ SMS_URL: `notify://:${key}@sms.example` }, "SMS_TEMPLATE"],
    [{ VOICE_URL: "twilio://AC01:hunter2@voice.example", VOICE_FROM: "Weald" }, "VOICE_FROM"],
    [{ VOICE_URL: `notify://:${key}@sms.example` }, "VOICE_URL"],
    [{ SMS_CALLBACK_TOKEN: "hunter2" }, "SMS_CALLBACK_TOKEN"],
    [{ SMS_DAILY_PARTS: "-1" }, "SMS_DAILY_PARTS"],
    [{ DKIM_KEY: "/no/such/hunter.pem" }, "DKIM_KEY"],
    [{ MAIL_BOUNCES: "bounces+all@example.org" }, "MAIL_BOUNCES"],
  ];
  for (const [settings, name] of wrong) {
    const refused = readConfig(settings, []);
    assert.ok(!refused.ok, JSON.stringify(settings));
    assert.deepEqual(
      refused.errors.map(({ setting }) => setting),
      [name],
    );
    assert.doesNotMatch(sayErrors(refused.errors), /hunter2/);
  }
});

test("a proxy is named by its address or its network, and nothing else", () => {
  const read = readConfig({ CLEARLINE_PROXY: "127.0.0.1, 10.0.0.0/8,fd00::/8" }, []);
  assert.ok(read.ok);
  assert.deepEqual(read.config.proxies, ["127.0.0.1", "10.0.0.0/8", "fd00::/8"]);
  for (const wrong of ["proxy.example", "true", "10.0.0.0/33", "0.0.0.0/0", "127.0.0.1/8/8"]) {
    const refused = readConfig({ CLEARLINE_PROXY: wrong }, []);
    assert.ok(!refused.ok, wrong);
    assert.match(sayErrors(refused.errors), /CLEARLINE_PROXY must be addresses such as 127\.0\.0\.1/);
  }
});

test("the help lists every setting that the contract names, each with its flag", () => {
  const help = settingsHelp();
  for (const name of ["PORT", "HOST", "CLEARLINE_DATA", "DATABASE_URL", "PUBLIC_URL", "SMTP_URL"]) {
    assert.ok(help.includes(name) && help.includes(flagOf(name)), name);
  }
});

test("without PUBLIC_URL the address is one that a browser can open", () => {
  const urlAt = (host: string): string | null => {
    const read = readConfig({ HOST: host, PORT: "8081" }, []);
    return read.ok ? read.config.publicUrl : null;
  };
  assert.deepEqual(["0.0.0.0", "::", "::1", "10.0.0.5"].map(urlAt), [
    "http://localhost:8081",
    "http://localhost:8081",
    "http://[::1]:8081",
    "http://10.0.0.5:8081",
  ]);
});

test("an address that is none, and numbers and names that are none, are told before anything starts", () => {
  const read = readConfig(
    { HOST: "999.1.1.1", CLEARLINE_ALLOWED_NUMBERS: "01632 960123, abc", CLEARLINE_ALLOWED_DOMAINS: "kent.example,::" },
    [],
  );
  assert.ok(!read.ok);
  assert.deepEqual(
    read.errors.map(({ setting }) => setting),
    ["HOST", "CLEARLINE_ALLOWED_NUMBERS", "CLEARLINE_ALLOWED_DOMAINS"],
  );
  for (const host of ["0.0.0.0", "::", "::1", "localhost", "clearline.example"])
    assert.ok(readConfig({ HOST: host }, []).ok, host);
  const fine = readConfig({ CLEARLINE_ALLOWED_NUMBERS: "01632 960123, 159" }, []);
  assert.deepEqual(fine.ok && fine.config.allowedNumbers, ["01632 960123", "159"]);
});

test("a misspelt setting is named, and what is not ours is nobody's business", () => {
  assert.deepEqual(strangersIn({ CLEARLINE_FORCENAME: "Weald", CLEARLINE_FORCE_NAME: "Weald", PORT: "1", HOME: "/" }), [
    "CLEARLINE_FORCENAME is no setting, and changes nothing: see clearline serve --help.",
  ]);
});
