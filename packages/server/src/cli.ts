import { open } from "node:fs/promises";
import process from "node:process";
import { BAD_CALL, DONE, type Io } from "./commands/io.ts";
import { VERSION } from "./version.ts";

/** As Node itself ends on an error that nobody caught. */
const FAULT = 1;

type Command = {
  says: string;
  example: string;
  load: () => Promise<(argv: readonly string[], io: Io) => Promise<number>>;
};

/** Loaded when asked for: `clearline surge` need not wait for the web server's code. */
const COMMANDS: Readonly<Record<string, Command>> = {
  serve: {
    says: "the pages, the API and the work behind them",
    example: "clearline serve --port 8080",
    load: async () => (await import("./commands/serve.ts")).serve,
  },
  work: {
    says: "the work behind the pages alone, on a further machine",
    example: "DATABASE_URL=postgres://… clearline work",
    load: async () => (await import("./commands/work.ts")).work,
  },
  demo: {
    says: "a made-up story on a throw-away database, to look around",
    example: "clearline demo",
    load: async () => (await import("./commands/demo.ts")).demo,
  },
  migrate: {
    says: "brings the database up to this version and checks the audit log",
    example: "clearline migrate",
    load: async () => (await import("./commands/migrate.ts")).migrateCommand,
  },
  user: {
    says: "the people at the console: invite, list, disable",
    example: "clearline user invite --role approver",
    load: async () => (await import("./commands/user.ts")).user,
  },
  "api-key": {
    says: "keys for programs that send reports",
    example: 'clearline api-key make "Branch desk"',
    load: async () => (await import("./commands/user.ts")).apiKey,
  },
  channels: {
    says: "whether mails, texts and calls leave this machine, and a test of each",
    example: "clearline channels test email officer@example.police.uk",
    load: async () => (await import("./commands/channels.ts")).channels,
  },
  bounce: {
    says: "takes a mail that came back, from the mail server",
    example: "clearline bounce < message",
    load: async () => (await import("./commands/bounce.ts")).bounce,
  },
  webhook: {
    says: "programs of others that are told of each warning",
    example: "clearline webhook add https://newsroom.example/hooks",
    load: async () => (await import("./commands/webhook.ts")).webhook,
  },
  places: {
    says: "places and areas of your own, such as OS Open Names",
    example: "clearline places import opname_csv_gb/Data",
    load: async () => (await import("./commands/places.ts")).places,
  },
  organisations: {
    says: "organisations of your own, that callers claim to be",
    example: "clearline organisations import banks.csv",
    load: async () => (await import("./commands/organisations.ts")).organisations,
  },
  erase: {
    says: "one person's words out of the database, when they ask for it",
    example: "clearline erase FWM-6KB-ZXN",
    load: async () => (await import("./commands/erase.ts")).erase,
  },
  keep: {
    says: "what is past its time out of the database: looks, or does it now",
    example: "clearline keep --dry-run",
    load: async () => (await import("./commands/keep.ts")).keep,
  },
  reread: {
    says: "every stored report again, with a newer reader",
    example: "clearline reread --progress",
    load: async () => (await import("./commands/reread.ts")).reread,
  },
  relink: {
    says: "every stored report linked anew, with what officers decided",
    example: "clearline relink --progress",
    load: async () => (await import("./commands/relink.ts")).relink,
  },
  read: {
    says: "incidents in warnings and accounts, with the words each fact came from",
    example: "clearline read releases.jsonl",
    load: async () => (await import("./commands/read.ts")).read,
  },
  check: {
    says: "is this call likely fraud, and what to do now",
    example: 'echo \'{"id":1,"text":"He said press 1 now"}\' | clearline check',
    load: async () => (await import("./commands/check.ts")).check,
  },
  link: {
    says: "which reports belong together, and why",
    example: "clearline link reports.jsonl",
    load: async () => (await import("./commands/link.ts")).link,
  },
  surge: {
    says: "more reports than chance explains: where and since when",
    example: "clearline surge events.csv --locations places.csv --start 2026-09-01 --until 2026-11-19",
    load: async () => (await import("./commands/surge.ts")).surge,
  },
  warn: {
    says: "drafts a warning from evidence, and renders it in each form",
    example: "clearline warn draft --series series.json",
    load: async () => (await import("./commands/warn.ts")).warn,
  },
  tip: {
    says: "opens a sealed tip with its private key, offline",
    example: "clearline tip open tip-3.age --identity clearline-tip-key.txt",
    load: async () => (await import("./commands/tip.ts")).tip,
  },
  "verify-warning": {
    says: "whether a copy of a warning says what a force signed, offline",
    example: "clearline verify-warning alert.xml --signed signed.json --keys clearline-keys.json",
    load: async () => (await import("./commands/verify-warning.ts")).verifyWarning,
  },
};

const WIDEST = Math.max(...Object.keys(COMMANDS).map(({ length }) => length));
const HELP = `Clearline ${VERSION}: phone-fraud reports in, approved public warnings out

${Object.entries(COMMANDS)
  .map(([name, { says, example }]) => `  ${name.padEnd(WIDEST + 2)}${says}\n${" ".repeat(WIDEST + 4)}${example}`)
  .join("\n")}

Each command explains itself: clearline COMMAND --help
`;

async function main(argv: readonly string[], io: Io): Promise<number> {
  // `clearline help read` is asked by those who are used to git.
  const [name, ...rest] = argv[0] === "help" && argv[1] !== undefined ? [argv[1], "--help"] : argv.map(inFull);
  if (name === "--version") {
    io.stdout.write(`${VERSION}\n`);
    return DONE;
  }
  if (name === undefined || name === "--help" || name === "help") {
    (name === undefined ? io.stderr : io.stdout).write(HELP);
    return name === undefined ? BAD_CALL : DONE;
  }
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) {
    io.stderr.write(`There is no command "${name}". See clearline --help.\n`);
    return BAD_CALL;
  }
  const run = await command.load();
  return run(rest, io);
}

/** What people type out of habit. A further command takes `-h` too. */
function inFull(word: string, nth: number): string {
  if (word === "-h") return "--help";
  return nth === 0 && (word === "-v" || word === "-V" || word === "version") ? "--version" : word;
}

// A reader that has seen enough, such as \`head\`, closes the pipe: that is no error of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(DONE);
  throw error;
});

const io: Io = {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  readFile: async (path) => (await open(path)).createReadStream(),
};

process.on("uncaughtException", endWith);
process.on("unhandledRejection", endWith);

try {
  process.exitCode = await main(process.argv.slice(2), io);
} catch (error) {
  if (error instanceof Error && (error.name === "CannotStart" || error.name === "DatabaseAway")) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = BAD_CALL;
  } else endWith(error);
}

/** A fault of ours: what kind and where. Its words only to a terminal, not to a log: they may quote what a person typed. */
function endWith(error: unknown): never {
  const { name, code, message, stack } = (error ?? {}) as {
    name?: string;
    code?: string;
    message?: string;
    stack?: string;
  };
  const words = process.stderr.isTTY ? message : undefined;
  // Where in our own code, for whoever mends it; the rest of the stack tells an operator nothing.
  const [, at] = /at .*?packages\/(\S+?:\d+)(?::\d+)?\)?$/m.exec(stack ?? "") ?? [];
  const told = [name, code, words, at && `(${at})`].filter(Boolean).join(" ");
  process.stderr.write(`Clearline failed, and that is our fault. Please report it with this line: ${told}\n`);
  process.exit(FAULT);
}
