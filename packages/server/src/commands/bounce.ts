import { type BounceTaken, takeBounce } from "../actions/take-bounce.ts";
import { CannotStart, NothingBegun } from "../database/cannot-start.ts";
import { BAD_CALL, DONE, type Io } from "./io.ts";
import type { Wired } from "../wire.ts";
import { withDatabase } from "./with-database.ts";

const HELP = `clearline bounce < MESSAGE

Takes a mail that came back to MAIL_BOUNCES, or a complaint about one, from the mail server that pipes it here. That mail
counts as one that came back. No such mailbox: nothing more goes there. A complaint: the person has left. Anything else
changes nothing. Ends with 0 once it is taken, whatever it says, and with 75 where the mail server must keep it and try
again: the database is away, or a setting is wrong.
Mail servers start programs without settings, so give it those of the server, as the user who owns its data folder. With
Postfix (recipient_delimiter = +), "bounces: clearline" in /etc/aliases, and in that user's .forward:

  "|env CLEARLINE_DATA=/var/lib/clearline /usr/local/bin/clearline bounce"
`;

/** Postfix and others keep the mail and try again. */
const TRY_AGAIN = 75;

const SAY: Record<BounceTaken, string> = {
  unreachable: "There is no such mailbox. Nothing more goes there.",
  left: "A complaint. They get no more mails.",
  lost: "It did not arrive this time. The next one is tried.",
  later: "It is late, and still on its way. Nothing is changed.",
  "not-ours": "It names none of our mails. Nothing is changed.",
  "not-understood": "It is no report on a mail. Nothing is changed.",
};

/** `clearline bounce`. Whatever the mail says, it was taken: a mail server would send an error back to the world. */
export async function bounce(argv: readonly string[], io: Io): Promise<number> {
  if (argv.length > 0) {
    (argv.includes("--help") ? io.stdout : io.stderr).write(HELP);
    return argv.includes("--help") ? DONE : BAD_CALL;
  }
  const chunks: Buffer[] = [];
  for await (const chunk of io.stdin) chunks.push(Buffer.from(chunk));
  try {
    const take = async ({ deps }: Wired): Promise<number> => {
      io.stdout.write(`${SAY[await takeBounce(deps, Buffer.concat(chunks).toString("latin1"))]}\n`);
      return DONE;
    };
    // With another key than the server's no return address is ours, and each bounce would be lost without a word.
    const ended = await withDatabase(io, take, { mustHaveBegun: true });
    return ended === DONE ? DONE : TRY_AGAIN;
  } catch (error) {
    io.stderr.write(`${sayWhy(error)}\n`);
    return TRY_AGAIN;
  }
}

/** No time mends a wrong folder, so nothing is said of later. */
function sayWhy(error: unknown): string {
  if (error instanceof NothingBegun) return error.message;
  return `${error instanceof CannotStart ? error.message : "The database did not do its work."} Try again later.`;
}
