/** `clearline link`: which records belong together; with `--across`, which documents tell the same events. */
import {
  builtInGazetteer,
  type Document,
  type LinkRecord,
  linkRecordOf,
  parseDay,
  parseLinkLine,
  type Reading,
  readDocument,
  whereIs,
} from "@clearline/engine";
import { BAD_LINES, BadCall, DONE, guarded, type Io, openInput } from "./io.ts";
import { idOf, LineError, readJsonl, textField } from "./jsonl.ts";
import { printAcross, printLinked, printWeights, type ReadLine } from "./link-print.ts";
import { numberOf, readOptions } from "./options.ts";

export const LINK_HELP = `clearline link [FILE] [--across | --weights] [--seed N] [--json]

Which records belong together. Reads one JSON record a line from FILE, or from standard input:
  {"id": "r1", "text": "A recorded voice said ...", "date": "2026-02-10", "place": "Sevenoaks", "number": "01632 960123"}
Only "id" must be there. What a record does not say itself is read from its text.

Prints one line a record, in the order given:
  {"id": "r1", "series": "r1", "because": [{"to": "r7", "score": 0.97, "say": "Same number shown, 01632 960123"}]}
Two records are in one series when they share the value of "series"; null stands alone. "suggests", where it is there,
names records that may belong too and that a person should look at.

  --across   the lines are documents ({"id", "text", "published"?, "url"?, "title"?}); prints one line an event: the
             documents that tell it, its calls, and where the documents contradict each other
  --weights  prints no links but what each level of agreement is worth among these records: the share of kin and of
             strangers who agree so, and the bits of evidence; counted from the records, without labels
  --seed N   the seed of the one thing left to chance, which pairs are drawn to learn what is ordinary (default 1)
  --json     JSON lines on a terminal too

Withheld and shared numbers never link. Exit 0; 1 when a line was bad (it is answered with an error); 2 when the
command was called wrongly.

  clearline link reports.jsonl
  cat release.jsonl newspaper.jsonl | clearline link --across -
`;

export const link = (argv: readonly string[], io: Io): Promise<number> =>
  guarded(io, async () => {
    const { values, files } = readOptions(
      argv,
      {
        across: { type: "boolean", default: false },
        weights: { type: "boolean", default: false },
        seed: { type: "string", default: "1" },
        json: { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
      },
      { command: "clearline link" },
    );
    if (values.help) {
      io.stdout.write(LINK_HELP);
      return DONE;
    }
    if (values.weights && values.across)
      throw new BadCall("Give --across or --weights, not both; see clearline link --help.");
    const seed = numberOf("seed", values.seed, { min: 0, max: 2 ** 32 - 1 });
    const lines = await readLines(openInput(files[0], io), values.across);
    const forPerson = io.stdout.isTTY === true && !values.json;
    if (values.weights) printWeights(lines, seed, forPerson, io);
    else if (values.across) printAcross(lines, seed, forPerson, io);
    else printLinked(lines, seed, forPerson, io);
    return lines.some(({ kind }) => kind === "bad") ? BAD_LINES : DONE;
  });

/** Every line, read; a series can only be told when the last is in. Inside, a record goes by its place in the order. */
async function readLines(input: AsyncIterable<Uint8Array | string>, across: boolean): Promise<ReadLine[]> {
  const lines: ReadLine[] = [];
  const seen = new Set<unknown>();
  for await (const item of readJsonl(input)) {
    const id = item.kind === "record" ? idOf(item.record) : null;
    try {
      if (item.kind === "bad") throw item.error;
      if (id === null) throw new LineError("id-missing", 'The record has no "id"');
      if (typeof id !== "string" && typeof id !== "number") {
        throw new LineError("id-not-text", '"id" must be text or a number');
      }
      if (seen.has(id)) throw new LineError("id-repeated", `The id ${JSON.stringify(id)} was on an earlier line`);
      if (across) textField(item.record, "text", "required");
      const { record, ...told } = readRecord(item.record, String(lines.length));
      lines.push({ kind: "read", id, record, told: across ? told : null });
      seen.add(id);
    } catch (error) {
      lines.push({ kind: "bad", id, line: item.line, error });
    }
  }
  return lines;
}

function readRecord(
  given: Record<string, unknown>,
  id: string,
): { document: Document; reading: Reading; record: LinkRecord } {
  const parsed = parseLinkLine(given);
  if (!parsed.ok) {
    const { code, field } = parsed.error;
    throw new LineError(code, `${SAY[code]}: "${field}" is ${JSON.stringify(parsed.error.given)}`);
  }
  const { text, ...said } = parsed.value;
  const day = textField(given, "published");
  const area = textField(given, "area");
  const document: Document = {
    id,
    text,
    published: day === null ? null : parseDay(day),
    title: textField(given, "title"),
    url: textField(given, "url"),
    area,
  };
  const published = [day, document.title, document.url].some((one) => one !== null && one !== undefined);
  const reading = readDocument(document);
  const gazetteer = builtInGazetteer();
  const read = linkRecordOf(reading, document, gazetteer);
  const at = said.place ? { at: whereIs(said.place, area ?? reading.area, gazetteer) } : {};
  return { document, reading, record: { ...read, ...said, ...at, published } };
}

const SAY = {
  "field-not-text": "A field that must be text is not",
  "date-not-a-day": "A date must be a day that exists, such as 2026-02-10",
  "word-not-known": "A field has a word that is not in the list",
} as const;
