import assert from "node:assert/strict";
import { resolve } from "node:path";
import { test } from "node:test";
import { flagOf, readConfig, sayErrors, settingsHelp } from "./config.ts";

test("with nothing set there is a whole configuration", () => {
  const read = readConfig({}, []);
  assert.ok(read.ok);
  const { port, host, publicUrl, dataFolder, databaseUrl, smtpUrl } = read.config;
  assert.deepEqual(
    [port, host, publicUrl, dataFolder, databaseUrl, smtpUrl],
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
    "CLEARLINE_AREA_CODE",
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

test("a mail server without a sender is refused", () => {
  const read = readConfig({ SMTP_URL: "smtp://mail.example:25" }, []);
  assert.ok(!read.ok);
  assert.deepEqual(
    read.errors.map(({ setting }) => setting),
    ["MAIL_FROM"],
  );
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
