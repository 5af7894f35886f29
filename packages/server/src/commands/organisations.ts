import { basename } from "node:path";
import {
  IMPERSONATED_KINDS,
  type OperatorOrganisation,
  type OrganisationError,
  readOrganisationsCsv,
  readOrganisationsJson,
} from "@clearline/engine";
import { bring, remove, showLists, Telling } from "./bring-list.ts";
import { BAD_CALL, BadCall, DONE, guarded, type Io, openInput, textOf } from "./io.ts";
import { readOptions } from "./options.ts";
import { withDatabase } from "./with-database.ts";

const KIND_NAMES = IMPERSONATED_KINDS.filter((kind) => kind !== "unknown").join(" ");

export const ORGANISATIONS_HELP = `clearline organisations: organisations of your own, that callers may claim to be

  clearline organisations import FILE [--source NAME]
  clearline organisations list               name, kind, entries, day, file
  clearline organisations remove NAME

FILE is a CSV with a header, a line for each name of a body; or JSON with the same:
  name       as it is written
  kind       ${KIND_NAMES}
  aliases    how else people say it, with |
  body       the same on the lines of one body that was renamed; its newest name stands for all of them
  from       first day of this name, such as 2025-12-04
  until      last day of this name
  common     yes where the name is an ordinary word too: it then counts with a capital letter only
  numbers    numbers that it publishes as its own, with |
  source     where it publishes them
  checked    the day on which somebody looked there

  name,kind,aliases,body,from,until,numbers,source,checked
  Action Fraud,police,actionfraud,Report Fraud,,2025-12-03,,,
  Report Fraud,police,,Report Fraud,2025-12-04,,0300 123 2040,https://www.reportfraud.police.uk,2026-01-08

  [{"kind": "police", "names": [{"name": "Action Fraud", "until": "2025-12-03"}, {"name": "Report Fraud", "from":
    "2025-12-04"}], "aliases": ["actionfraud"], "numbers": [{"number": "0300 123 2040", "source": "…", "checked": "…"}]}]

A number that a body publishes is never taken for a caller's, and links no reports: it is borrowed too often. Importing
a list again under the same name replaces it. A bad line is told with what to do, and the others are taken. A running
server takes up a change by itself.

  --source NAME   what to call the list [organisations]

Exit 0; 1 when a line was bad; 2 when the command was called wrongly or nothing was found. It uses the same settings as
clearline serve, from the environment.
`;

const KINDS = ["organisations"] as const;

/** `clearline organisations …`. Works beside a running server. */
export async function organisations(argv: readonly string[], io: Io): Promise<number> {
  const [verb, ...rest] = argv;
  if (verb === undefined || argv.includes("--help")) {
    (verb === undefined ? io.stderr : io.stdout).write(ORGANISATIONS_HELP);
    return verb === undefined ? BAD_CALL : DONE;
  }
  return guarded(io, async () => {
    const { values, files } = readOptions(rest, { source: { type: "string" } }, { command: "clearline organisations" });
    const [given] = files;
    switch (verb) {
      case "import":
        if (given === undefined)
          throw new BadCall("clearline organisations import needs a file; see clearline organisations --help.");
        return importFile(given, values.source ?? "organisations", io);
      case "list":
        return withDatabase(io, ({ deps }) => showLists(deps, io, KINDS));
      case "remove":
        if (given === undefined)
          throw new BadCall("clearline organisations remove needs the list's name; see clearline organisations list.");
        return withDatabase(io, ({ deps }) => remove(deps, io, given, KINDS));
      default:
        throw new BadCall(`There is no clearline organisations ${verb}; see clearline organisations --help.`);
    }
  });
}

async function importFile(path: string, name: string, io: Io): Promise<number> {
  const text = await textOf(openInput(path, io));
  const isJson = /\.json$/i.test(path) || /^\s*[[{]/.test(text);
  const { bodies, faults } = isJson ? readOrganisationsJson(text) : readOrganisationsCsv(text);
  const telling = new Telling(io);
  const file = path === "-" ? "standard input" : basename(path);
  for (const { at, error } of faults) telling.wrong(`${file} ${isJson ? "entry" : "line"} ${at}`, sayFault(error));
  const entries = (async function* (): AsyncGenerator<OperatorOrganisation> {
    yield* bodies;
  })();
  return withDatabase(io, ({ deps }) =>
    bring(deps, io, { name, file, thing: "organisation", telling }, { kind: "organisations", entries }),
  );
}

function sayFault(error: OrganisationError): string {
  switch (error.code) {
    case "csv-empty":
      return "The file is empty. Its first line names the columns: name,kind,aliases.";
    case "csv-header-unnamed":
      return `Column ${error.column} has no name. Name it, or take the column out.`;
    case "csv-header-twice":
      return `Two columns are called ${error.name}. Take one out.`;
    case "csv-quote-open":
      return "A quotation mark is not closed.";
    case "csv-quote-misplaced":
      return `In column ${error.column} a quotation mark stands in the middle. Put the whole cell in quotation marks.`;
    case "csv-wrong-width":
      return `It has ${error.given} cells, and the header ${error.expected}. Put a cell with a comma in quotation marks.`;
    case "column-missing":
      return `There is no column ${error.column}. The first line names the columns: name,kind,aliases.`;
    case "not-json":
      return "The file is not JSON.";
    case "not-a-list":
      return "The JSON must be a list: [ … ].";
    case "not-an-object":
      return 'Each entry must be an object, such as {"name": "Weald Bank", "kind": "bank"}.';
    case "name-missing":
      return "Give its name.";
    case "kind-unknown":
      return `kind must be one of ${KIND_NAMES}, not "${error.given}".`;
    case "kind-differs":
      return `The lines of ${error.body} give two kinds. Give one.`;
    case "day-wrong":
      return `${error.column} must be a day such as 2025-12-04, not "${error.given}".`;
    case "days-in-wrong-order":
      return "until is before from. Swap them.";
    case "number-wrong":
      return `"${error.given}" is no telephone number. Write it with its area code.`;
    case "number-without-source":
      return `${error.given} needs source (where it is published) and checked (the day somebody looked).`;
  }
}
