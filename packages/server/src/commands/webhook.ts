import { addWebhook, endWebhook, testWebhook, type WebhookError } from "../actions/webhooks.ts";
import type { SendingDeps } from "../actions/deps.ts";
import { BAD_CALL, BAD_LINES, BadCall, DONE, guarded, type Io } from "./io.ts";
import { withDatabase } from "./with-database.ts";

const HELP = `clearline webhook add URL | test ID | list | end ID

Tells a newsroom's or a council's program of each warning, correction and withdrawal, by a signed request to an
https:// address of theirs (Standard Webhooks). add prints the secret to give them, and sends a test. Nothing else is
sent before a test was answered with 200 to 299.

  clearline webhook add https://newsroom.example/hooks/clearline
`;

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
      if (given === undefined || !given.startsWith("https://") || !URL.canParse(given))
        throw new BadCall("clearline webhook add needs an address that begins with https://.");
      return withDatabase(io, async ({ deps }) => {
        const { id, secret } = await addWebhook(deps, new URL(given).href);
        io.stdout.write(`${secret}\n`);
        io.stderr.write(`This is webhook ${id}. Give its owner the secret.\n`);
        return sayTest(await testWebhook(deps, id), id, io);
      });
    }
    if (verb !== "test" && verb !== "end") throw new BadCall(`There is no clearline webhook ${verb}; see --help.`);
    if (given === undefined || !/^\d{1,18}$/.test(given))
      throw new BadCall(`clearline webhook ${verb} needs its number; see clearline webhook list.`);
    return withDatabase(io, async ({ deps }) => {
      if (verb === "test") return sayTest(await testWebhook(deps, given), given, io);
      const ended = await endWebhook(deps, given);
      (ended.ok ? io.stdout : io.stderr).write(
        ended.ok ? `Nothing more is sent to webhook ${given}.\n` : `There is no webhook ${given}.\n`,
      );
      return ended.ok ? DONE : BAD_LINES;
    });
  });
}

function sayTest(tested: { ok: true } | { ok: false; error: WebhookError }, id: string, io: Io): number {
  if (tested.ok) {
    io.stdout.write(`Webhook ${id} answered the test. Warnings go there from now on.\n`);
    return DONE;
  }
  io.stderr.write(
    tested.error.code === "not-found"
      ? `There is no webhook ${id}.\n`
      : `Webhook ${id} did not take the test: ${tested.error.say}. Nothing is sent there. Try: clearline webhook test ${id}\n`,
  );
  return BAD_LINES;
}

async function list({ store }: SendingDeps, io: Io): Promise<number> {
  for (const { id, url, tested_at, ended_at } of await store.webhooks.list())
    io.stdout.write(`${id}\t${url}\t${ended_at !== null ? "ended" : tested_at === null ? "not tested" : "working"}\n`);
  return DONE;
}
