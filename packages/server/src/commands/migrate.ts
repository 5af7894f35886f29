import { settingsHelp } from "../config.ts";
import { wire } from "../wire.ts";
import { BAD_CALL, DONE, type Io } from "./io.ts";
import { configOrWords } from "./serve.ts";

const HELP = `clearline migrate: brings the database up to this version and checks the audit log

\`clearline serve\` does the first by itself. Use this to do it beforehand, such as before an upgrade of many machines.

  DATABASE_URL=postgres://… clearline migrate

${settingsHelp()}
`;

/** `clearline migrate`: exit 0 when the database is up to date and its audit log holds. */
export async function migrateCommand(argv: readonly string[], io: Io): Promise<number> {
  if (argv.includes("--help")) {
    io.stdout.write(HELP);
    return DONE;
  }
  const config = await configOrWords(argv, io);
  if (config === null) return BAD_CALL;
  const wired = await wire(config, { mayJoin: true });
  try {
    const broken = await wired.deps.store.audit.firstBroken();
    if (broken === null) {
      io.stdout.write("The database is up to date, and every line of the audit log follows from the one before it.\n");
      return DONE;
    }
    io.stderr.write(`The audit log was tampered with: line ${broken} does not follow from the one before it.\n`);
    return 1;
  } finally {
    await wired.close();
  }
}
