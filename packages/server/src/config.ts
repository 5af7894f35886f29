import { resolve } from "node:path";
import { ADVICE_SETTINGS, type AdviceConfig } from "./config/advice.ts";
import {
  areaCode,
  codePrefix,
  DOMAIN,
  domain,
  folder,
  forceEmail,
  hostName,
  machines,
  listOf,
  postgres,
  reachable,
  secret,
  webAddress,
} from "./config/readers.ts";
import { KEEPING_SETTINGS, keepingIn } from "./config/keeping.ts";
import { LOOK_SETTINGS, type LookHours, lookHoursIn } from "./config/look-hours.ts";
import { SENDER_SETTINGS, type SendersConfig, sendersErrors, sendersIn } from "./config/senders.ts";
import { type Setting, setting, text, whole } from "./config/setting.ts";
import type { Keeping } from "./kept.ts";

/** Every setting, checked. Made once, from the environment and the command line; nothing else reads either. */
export type Config = {
  port: number;
  host: string;
  /** No slash at the end. */
  publicUrl: string;
  /** Addresses of proxies in front of us that say who asks. */
  proxies: readonly string[];
  dataFolder: string;
  databaseUrl: string | null;
  databaseOwnerUrl: string | null;
  force: {
    name: string;
    areaName: string;
    areaCode: string | null;
    email: string;
    phone: string;
    domain: string | null;
    codePrefix: string;
  };
  lineClearsMinutes: number;
  advice: AdviceConfig;
  holdSeconds: number;
  approversNeedFactor: boolean;
  surgeRecurrenceDays: number;
  lookHours: LookHours;
  senders: SendersConfig;
  /** How long each class of things is kept. */
  keeping: Keeping;
  /** Keys hashes and tokens; where null one is made and kept with the data. */
  secret: string | null;
  allowedNumbers: readonly string[];
  allowedDomains: readonly string[];
  /** Folder of a speech model; null: recordings are not read. */
  speechModel: string | null;
};

/** What is wrong with a setting, as a sentence for the person who set it. */
export type ConfigError = { setting: string; say: string };

const DEFAULT_PORT = 8080;
/** What the force is called until someone names it. */
export const UNNAMED = "Your force";

const SETTINGS = {
  port: setting("PORT", "Port to listen on; 0 takes a free one", String(DEFAULT_PORT), whole(DEFAULT_PORT, 0, 65_535)),
  host: setting("HOST", "Address to listen on", "127.0.0.1", hostName),
  publicUrl: setting("PUBLIC_URL", "Where residents reach it, as they would type it", "http://HOST:PORT", webAddress),
  proxies: setting(
    "CLEARLINE_PROXY",
    "Addresses of the TLS proxy in front, which says who asks (X-Forwarded-For)",
    "none",
    machines,
  ),
  dataFolder: setting("CLEARLINE_DATA", "Folder for the embedded database, the outbox and keys", "./data", folder),
  databaseUrl: setting("DATABASE_URL", "A PostgreSQL (15 or later) instead of the embedded one", "embedded", postgres),
  databaseOwnerUrl: setting(
    "DATABASE_OWNER_URL",
    "The same database by the login that owns its tables, where DATABASE_URL names a lesser one",
    "none",
    postgres,
  ),
  forceName: setting("CLEARLINE_FORCE_NAME", "Who runs this service, as people say it", UNNAMED, text(UNNAMED)),
  areaName: setting(
    "CLEARLINE_AREA_NAME",
    "The area it serves, as it stands in a sentence",
    "your area",
    text("your area"),
  ),
  areaCode: setting("CLEARLINE_AREA_CODE", "ONS code of the area, such as E07000111", "none", areaCode),
  forceEmail: setting(
    "CLEARLINE_FORCE_EMAIL",
    "Where people write with questions and security faults",
    "none",
    forceEmail,
  ),
  forcePhone: setting("CLEARLINE_FORCE_PHONE", "The number people already know", "101", text("101")),
  forceDomain: setting(
    "CLEARLINE_FORCE_DOMAIN",
    "What people type by hand to check a warning",
    "host of PUBLIC_URL",
    domain,
  ),
  codePrefix: setting("CLEARLINE_CODE_PREFIX", "Two or three letters before each warning's code", "CL", codePrefix),
  lineClears: setting(
    "CLEARLINE_LINE_CLEARS_MINUTES",
    "Minutes to wait before ringing on the same phone",
    "5",
    whole(5, 1, 60),
  ),
  holdSeconds: setting(
    "CLEARLINE_HOLD_SECONDS",
    "Seconds in which an approved warning can be stopped, 60 to 120",
    "60",
    whole(60, 60, 120),
  ),
  approversNeed: setting(
    "CLEARLINE_APPROVERS_NEED",
    "What approvers must sign in with: password, or second-factor (a code or a passkey)",
    "password",
    (given) =>
      given === null || given === "password" || given === "second-factor"
        ? { value: given === "second-factor" }
        : { say: `must be password or second-factor, not "${given}"` },
  ),
  surgeDays: setting(
    "CLEARLINE_SURGE_RECURRENCE_DAYS",
    "An alarm is what chance gives once in so many days",
    "365",
    whole(365, 1, 100_000),
  ),
  ...LOOK_SETTINGS,
  ...ADVICE_SETTINGS,
  ...SENDER_SETTINGS,
  ...KEEPING_SETTINGS,
  secret: setting(
    "CLEARLINE_SECRET",
    "32 characters or more; the same on every machine of one service",
    "made and kept",
    secret,
  ),
  allowedNumbers: setting(
    "CLEARLINE_ALLOWED_NUMBERS",
    "Further numbers that a warning may give, with commas",
    "none",
    listOf(/^\+?\d[\d ()-]{1,20}\d$/, "telephone numbers with commas between them, such as 01632 960123"),
  ),
  allowedDomains: setting(
    "CLEARLINE_ALLOWED_DOMAINS",
    "Further addresses that a warning may give, with commas",
    "none",
    listOf(DOMAIN, "names with commas between them, such as kent.example.org"),
  ),
  speechModel: setting(
    "CLEARLINE_SPEECH_MODEL",
    "Folder of a sherpa-onnx model, to read voicemails and recordings",
    "off",
    (given) => ({ value: given === null ? null : resolve(given) }),
  ),
} as const;

const FLAGS: ReadonlyMap<string, string> = new Map(Object.values(SETTINGS).map(({ name }) => [flagOf(name), name]));

/** `CLEARLINE_AREA_NAME` is `--clearline-area-name`. */
export function flagOf(name: string): string {
  return `--${name.toLowerCase().replaceAll("_", "-")}`;
}

export type Read = { ok: true; config: Config } | { ok: false; errors: readonly ConfigError[] };

/** Reads all settings. A flag wins over the environment. Every error is told at once, not one a start. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>, argv: readonly string[]): Read {
  const errors: ConfigError[] = [];
  const flags = readFlags(argv, errors);
  const get = <T>({ name, read }: Setting<T>): T | undefined => {
    const given = (flags.get(name) ?? environment[name] ?? "").trim();
    const result = read(given === "" ? null : given);
    if ("value" in result) return result.value;
    errors.push({ setting: name, say: result.say });
    return undefined;
  };
  const values = Object.fromEntries(Object.entries(SETTINGS).map(([key, one]) => [key, get<unknown>(one)])) as {
    [K in keyof typeof SETTINGS]: (typeof SETTINGS)[K] extends Setting<infer T> ? T : never;
  };
  if (errors.length === 0) errors.push(...sendersErrors(values));
  if (errors.length > 0) return { ok: false, errors };
  const {
    forceName,
    areaName,
    areaCode: code,
    forceEmail: email,
    forcePhone,
    forceDomain,
    codePrefix: prefix,
  } = values;
  return {
    ok: true,
    config: {
      port: values.port,
      host: values.host,
      publicUrl: values.publicUrl ?? `http://${reachable(values.host)}:${values.port}`,
      proxies: values.proxies,
      dataFolder: values.dataFolder,
      databaseUrl: values.databaseUrl,
      databaseOwnerUrl: values.databaseOwnerUrl,
      force: {
        name: forceName,
        areaName,
        areaCode: code,
        email,
        phone: forcePhone,
        domain: forceDomain,
        codePrefix: prefix,
      },
      lineClearsMinutes: values.lineClears,
      advice: {
        bankNumber: values.bankNumber,
        policeNumber: values.policeNumber,
        fraudReports: { name: values.fraudName, phone: values.fraudPhone },
        checked: values.adviceChecked,
      },
      holdSeconds: values.holdSeconds,
      approversNeedFactor: values.approversNeed,
      surgeRecurrenceDays: values.surgeDays,
      lookHours: lookHoursIn(values),
      senders: sendersIn(values),
      keeping: keepingIn(values),
      secret: values.secret,
      allowedNumbers: values.allowedNumbers,
      allowedDomains: values.allowedDomains,
      speechModel: values.speechModel,
    },
  };
}

/** Every setting with its flag, for `--help`. */
export const settingsHelp = (): string =>
  Object.values(SETTINGS)
    .map(({ name, says, standard }) => `  ${`${flagOf(name)} …`.padEnd(40)}${name}\n      ${says} [${standard}]`)
    .join("\n");

/** The errors as they are printed when a start is refused. */
export const sayErrors = (errors: readonly ConfigError[]): string =>
  `Clearline did not start. Put ${errors.length === 1 ? "this" : "these"} right:\n${errors
    .map(({ setting: name, say }) => `  ${name} ${say}.`)
    .join("\n")}\nSee clearline serve --help.\n`;

/** What is named as our settings are and is none of them: most likely one that was misspelt. */
export const strangersIn = (environment: Readonly<Record<string, string | undefined>>): string[] =>
  Object.keys(environment)
    .filter((name) => name.startsWith("CLEARLINE_") && !FLAGS.has(flagOf(name)) && !FOR_TESTS.has(name))
    .map((name) => `${name} is no setting, and changes nothing: see clearline serve --help.`);

const FOR_TESTS = new Set(["CLEARLINE_CHROMIUM", "CLEARLINE_TEST_DATABASE_URL", "CLEARLINE_SHOTS", "CLEARLINE_LOG"]);

function readFlags(argv: readonly string[], errors: ConfigError[]): Map<string, string> {
  const flags = new Map<string, string>();
  for (let i = 0; i < argv.length; i++) {
    const [flag = "", joined] = (argv[i] ?? "").split(/=(.*)/s);
    const name = FLAGS.get(flag);
    if (name === undefined) {
      errors.push({ setting: flag, say: "is not a setting" });
      // Its value is not a second mistake.
      if (joined === undefined && flag.startsWith("--") && argv[i + 1]?.startsWith("--") === false) i += 1;
      continue;
    }
    const value = joined ?? argv[++i];
    if (value === undefined || (joined === undefined && value.startsWith("--"))) {
      errors.push({ setting: flag, say: "needs a value" });
      if (value !== undefined) i -= 1;
    } else flags.set(name, value);
  }
  return flags;
}
