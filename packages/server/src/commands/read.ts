/** `clearline read`: what happened, where, when and to whom, with the words each fact was read from. */
import {
  type Document,
  type Incident,
  parseDay,
  parseDocument,
  placedInSource,
  type Reading,
  readDocument,
  toContract,
} from "@clearline/engine";
import { BadCall, DONE, guarded, type Io, openInput, textOf } from "./io.ts";
import { idOf, LineError, runJsonl, textField, writeLine } from "./jsonl.ts";
import { oneOf, readOptions } from "./options.ts";

export const READ_HELP = `clearline read [FILE] [--format md|html|txt] [--json]

Reads the separately described calls out of warnings, news stories and residents' accounts. One JSON document a line
from FILE, or from standard input:
  {"id": "d1", "text": "On Tuesday a man in Deal was rung by ...", "published": "2026-02-12"}
"published" is the day from which "yesterday" is counted, or "report_date" of a report; "title", "url" and "area" are used where they are given.

Prints one line a document:
  {"id", "is_phone_fraud_warning", "area", "incidents": [...], "phone_numbers": [...], "quotes_by": [...]}
Each fact in an incident has the characters of the text that it was read from, under "evidence". What the text does not
say is null or "unknown", never a guess.

  --format F   FILE is one document, not lines: md (with YAML front matter), html (with its metadata) or txt
  --json       JSON on a terminal too

Which documents tell the same calls, and where they contradict each other: clearline link --across, with the same lines.

Exit 0; 1 when a line was bad (it is answered with an error); 2 when the command was called wrongly.

  clearline read releases.jsonl
  clearline read --format html release.html
`;

const FORMATS = ["md", "html", "txt"] as const;

export const read = (argv: readonly string[], io: Io): Promise<number> =>
  guarded(io, async () => {
    const { values, files } = readOptions(
      argv,
      {
        format: { type: "string" },
        json: { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
      },
      { command: "clearline read" },
    );
    if (values.help) {
      io.stdout.write(READ_HELP);
      return DONE;
    }
    const forPerson = io.stdout.isTTY === true && !values.json;
    const input = openInput(files[0], io);
    if (values.format === undefined) return readLines(input, forPerson, io);
    const format = oneOf("format", values.format, FORMATS);
    const source = await textOf(input);
    if (source.trim() === "") throw new BadCall("The document is empty.");
    const document = parseDocument(source, format, files[0] ?? "-");
    const reading = placedInSource(readDocument(document), document);
    io.stdout.write(forPerson ? layOutReading(reading, reading.id) : writeLine(toContract(reading)));
    return DONE;
  });

/** One answer a line; on a terminal each is laid out instead, and what was read is kept only until it is printed. */
function readLines(input: AsyncIterable<Uint8Array | string>, forPerson: boolean, io: Io): Promise<number> {
  let last: Reading | undefined;
  const layOut = (answer: Record<string, unknown>): string =>
    last ? layOutReading(last, answer["id"]) : JSON.stringify(answer);
  return runJsonl(
    input,
    io,
    (given) => {
      last = readDocument(documentOf(given));
      return toContract(last);
    },
    forPerson ? { layOut } : {},
  );
}

function documentOf(given: Record<string, unknown>): Document {
  // A report has no day of publication: the day it was made counts in its place.
  const published = textField(given, "published") ?? textField(given, "report_date");
  const day = published === null ? null : parseDay(published);
  // A month alone is no day to count "yesterday" from; anything else is a slip to be told.
  if (published !== null && day === null && !/^\d{4}(?:-\d{2})?$/.test(published)) {
    throw new LineError("published-not-a-day", `"published" must be a day such as 2026-02-10, not "${published}"`);
  }
  return {
    id: nameOf(idOf(given)),
    text: textField(given, "text", "required"),
    published: day,
    title: textField(given, "title"),
    url: textField(given, "url"),
    area: textField(given, "area"),
  };
}

const nameOf = (id: unknown): string => (typeof id === "string" ? id : JSON.stringify(id));

/** A record without an id has nothing before its heading. */
function layOutReading({ isPhoneFraudWarning, area, incidents, phoneNumbers, quotesBy }: Reading, id: unknown): string {
  const about = isPhoneFraudWarning ? "warns of phone fraud" : "no warning of phone fraud";
  const named = id === null || id === "" ? "" : `${nameOf(id)}: `;
  const lines = [`${named}${about}${area === null ? "" : `, ${area}`}`, ...incidents.map(layOutIncident)];
  if (phoneNumbers.length > 0)
    lines.push(`  Numbers: ${phoneNumbers.map(({ e164, role }) => `${e164} (${role})`).join(", ")}`);
  if (quotesBy.length > 0) lines.push(`  Quotes: ${quotesBy.join(", ")}`);
  return `${lines.join("\n")}\n`;
}

function layOutIncident(incident: Incident, i: number): string {
  const told = [
    incident.date ?? incident.datePartial ?? "day not said",
    incident.place ?? incident.placeArea ?? "place not said",
    incident.channel,
    incident.impersonatedName ?? incident.impersonatedKind,
    incident.askedFor.join(" "),
    incident.outcome,
  ];
  return `  ${i + 1}. ${told.filter((part) => part !== "").join(", ")}`;
}
