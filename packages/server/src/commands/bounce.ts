import { type BounceTaken, takeBounce } from "../actions/take-bounce.ts";
import { BAD_CALL, DONE, type Io } from "./io.ts";
import { withDatabase } from "./with-database.ts";

const HELP = `clearline bounce < MESSAGE

Takes a mail that came back to MAIL_BOUNCES, or a complaint about one, from the mail server that pipes it here. No such
mailbox: nothing more goes there. A complaint: the person has left. Anything else changes nothing.
With Postfix, in /etc/aliases:

  bounces: "|/usr/local/bin/clearline bounce"
`;

/** Postfix and others keep the mail and try again. */
const TRY_AGAIN = 75;

const SAY: Record<BounceTaken, string> = {
  unreachable: "There is no such mailbox. Nothing more goes there.",
  left: "A complaint. They get no more mails.",
  later: "It did not arrive this time. Nothing is changed.",
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
    return await withDatabase(io, async ({ deps }) => {
      io.stdout.write(`${SAY[await takeBounce(deps, Buffer.concat(chunks).toString("latin1"))]}\n`);
      return DONE;
    });
  } catch {
    io.stderr.write("The database does not answer. Try again later.\n");
    return TRY_AGAIN;
  }
}
