import { isTested } from "../actions/provider-turn.ts";
import { type TestError, testChannel } from "../actions/test-channel.ts";
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
      io.stderr.write(`No test was sent: ${WHY[error.code]}${"say" in error ? ` (${error.say})` : ""}.\n`);
      return BAD_LINES;
    });
  });
}

/** For whoever runs the server. */
const WHY: Record<TestError["code"], string> = {
  "not-allowed": "that is not allowed here",
  "channel-not-set-up": "it has no provider yet. Set SMTP_URL, SMS_URL or VOICE_URL: see clearline serve --help",
  "email-not-an-address": "give an e-mail address, such as officer@example.police.uk",
  "number-not-read": "give a telephone number with its area code",
  "number-not-for-texts": "texts go to British mobiles alone. Give one",
  "number-not-for-calls": "calls go to British landlines and mobiles alone. Give one",
  "budget-used-up": "the day's budget for it is used up. It begins anew at midnight",
  "test-not-taken": "the provider did not take it",
};

const list = (io: Io): Promise<number> =>
  withDatabase(io, async ({ deps: { store, senders } }) => {
    for (const row of await store.channels.list()) {
      const { provider } = senders[row.name];
      const state = provider === null ? "outbox" : isTested(senders[row.name], row) ? "ready" : "not tested";
      io.stdout.write(`${row.name}\t${provider?.name ?? "none"}\t${row.open_until === null ? state : "resting"}\n`);
    }
    return DONE;
  });
