import {
  addWebhook,
  type AddWebhookError,
  endWebhook,
  pauseWebhook,
  resumeWebhook,
  rotateWebhookSecret,
  testWebhook,
  type TestWebhookError,
} from "../actions/webhooks.ts";
import type { SendingDeps } from "../actions/deps.ts";
import { BAD_CALL, BAD_LINES, BadCall, DONE, guarded, type Io } from "./io.ts";
import { withDatabase } from "./with-database.ts";

const HELP = `clearline webhook add URL | test ID | list | secret ID | pause ID | resume ID | end ID

Tells a newsroom's or a council's program of each warning, correction and withdrawal, by a signed request to an
https:// address of theirs (Standard Webhooks). add prints the secret to give them, and sends a test. Nothing else is
sent before a test was answered with 200 to 299. secret makes a new one and prints it; for a day the old one signs too.
What is planned while one is paused waits until it resumes. An admin can do all of this in the console, under Channels.

  clearline webhook add https://newsroom.example/hooks/clearline
`;

const VERBS = ["test", "secret", "pause", "resume", "end"] as const;
type Verb = (typeof VERBS)[number];

/** A secret is worked out from the server's key: another key's would sign nothing that we send. */
const BEGUN = { mustHaveBegun: true };

/** `clearline webhook …`. */
export async function webhook(argv: readonly string[], io: Io): Promise<number> {
  const [verb, given, more] = argv;
  if (verb === undefined || argv.includes("--help")) {
    (verb === undefined ? io.stderr : io.stdout).write(HELP);
    return verb === undefined ? BAD_CALL : DONE;
  }
  return guarded(io, async () => {
    if (more !== undefined)
      throw new BadCall(`clearline webhook ${verb} takes one thing; see clearline webhook --help.`);
    if (verb === "list") return withDatabase(io, ({ deps }) => list(deps, io));
    if (verb === "add") {
      if (given === undefined) throw new BadCall("clearline webhook add needs an address that begins with https://.");
      return withDatabase(io, ({ deps }) => add(deps, given, io), BEGUN);
    }
    const known = VERBS.find((one) => one === verb);
    if (known === undefined) throw new BadCall(`There is no clearline webhook ${verb}; see --help.`);
    if (given === undefined || !/^\d{1,18}$/.test(given))
      throw new BadCall(`clearline webhook ${verb} needs its number; see clearline webhook list.`);
    return withDatabase(io, ({ deps }) => act(deps, known, given, io), BEGUN);
  });
}

async function add(deps: SendingDeps, url: string, io: Io): Promise<number> {
  const added = await addWebhook(deps, "terminal", { url, name: "" });
  if (!added.ok) throw new BadCall(whyNot(added.error));
  const { id, secret } = added.value;
  io.stdout.write(`${secret}\n`);
  io.stderr.write(`This is webhook ${id}. Give its owner the secret.\n`);
  return sayTest(await testWebhook(deps, "terminal", id), id, io);
}

const whyNot = ({ code }: AddWebhookError): string =>
  code === "webhook-known"
    ? "That address is a webhook already: see clearline webhook list. For a new secret: clearline webhook secret ID."
    : `clearline webhook add needs an address that begins with https:// and that anyone can reach (${code}).`;

async function act(deps: SendingDeps, verb: Verb, id: string, io: Io): Promise<number> {
  if (verb === "test") return sayTest(await testWebhook(deps, "terminal", id), id, io);
  if (verb === "secret") {
    const made = await rotateWebhookSecret(deps, "terminal", id);
    if (made.ok) io.stderr.write(`Give the owner of webhook ${id} this secret. For a day the old one signs too.\n`);
    return say(made.ok, made.ok ? made.value.secret : `There is no webhook ${id}.`, io);
  }
  const doing = { pause: pauseWebhook, resume: resumeWebhook, end: endWebhook }[verb];
  const done = await doing(deps, "terminal", id);
  const missing = verb === "end" ? `There is no webhook ${id}.` : `Webhook ${id} is not there, or stands so already.`;
  const words = {
    pause: `Nothing is sent to webhook ${id} until: clearline webhook resume ${id}`,
    resume: `Webhook ${id} gets what waited for it, and what comes.`,
    end: `Nothing more is sent to webhook ${id}.`,
  }[verb];
  return say(done.ok, done.ok ? words : missing, io);
}

function say(isDone: boolean, words: string, io: Io): number {
  (isDone ? io.stdout : io.stderr).write(`${words}\n`);
  return isDone ? DONE : BAD_LINES;
}

function sayTest(tested: { ok: true } | { ok: false; error: TestWebhookError }, id: string, io: Io): number {
  if (tested.ok) return say(true, `Webhook ${id} answered the test. Warnings go there from now on.`, io);
  const { error } = tested;
  return say(
    false,
    error.code === "webhook-silent"
      ? `Webhook ${id} did not take the test: ${error.say}. Nothing is sent there. Try: clearline webhook test ${id}`
      : `There is no webhook ${id}.`,
    io,
  );
}

async function list({ store }: SendingDeps, io: Io): Promise<number> {
  for (const { id, url, tested_at, paused_at, ended_at } of await store.webhooks.list()) {
    const stands =
      ended_at !== null ? "ended" : paused_at !== null ? "paused" : tested_at === null ? "not tested" : "working";
    io.stdout.write(`${id}\t${url}\t${stands}\n`);
  }
  return DONE;
}
