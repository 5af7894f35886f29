import { isTested } from "../actions/provider-turn.ts";
import { testChannel } from "../actions/test-channel.ts";
import type { ChannelRow } from "../store/channels.ts";
import { BAD_CALL, BAD_LINES, BadCall, DONE, guarded, type Io } from "./io.ts";
import { withDatabase } from "./with-database.ts";

const HELP = `clearline channels list | test email|sms|voice ADDRESS-OR-NUMBER

Where messages go. Each channel's go into the outbox folder until its provider is set up and has taken a test, with the
settings that it has now. The console has the same under Channels.

  clearline channels test email officer@example.police.uk
`;

const NAMES: readonly ChannelRow["name"][] = ["email", "sms", "voice"];

/** `clearline channels …`. */
export async function channels(argv: readonly string[], io: Io): Promise<number> {
  const [verb, given, to, more] = argv;
  if (verb === undefined || argv.includes("--help")) {
    (verb === undefined ? io.stderr : io.stdout).write(HELP);
    return verb === undefined ? BAD_CALL : DONE;
  }
  return guarded(io, async () => {
    if (verb === "list" && given === undefined) return list(io);
    const name = NAMES.find((one) => one === given);
    if (verb !== "test" || name === undefined || to === undefined || more !== undefined)
      throw new BadCall("clearline channels takes list, or test with a channel and where to; see --help.");
    return withDatabase(io, async ({ deps }) => {
      const tested = await testChannel(deps, "terminal", name, to);
      if (tested.ok) {
        io.stdout.write(`The provider took the test. Look if it came. From now on messages go by ${name}.\n`);
        return DONE;
      }
      const { error } = tested;
      io.stderr.write(`No test was sent: ${error.code}${"say" in error ? ` (${error.say})` : ""}.\n`);
      return BAD_LINES;
    });
  });
}

const list = (io: Io): Promise<number> =>
  withDatabase(io, async ({ deps: { store, senders } }) => {
    for (const row of await store.channels.list()) {
      const { provider } = senders[row.name];
      const state = provider === null ? "outbox" : isTested(senders[row.name], row) ? "ready" : "not tested";
      io.stdout.write(`${row.name}\t${provider?.name ?? "none"}\t${row.open_until === null ? state : "resting"}\n`);
    }
    return DONE;
  });
