/** `clearline link`: which records belong together; with `--across`, which documents tell the same events. */
import { BAD_LINES, BadCall, DONE, guarded, type Io, openInput } from "./io.ts";
import { givenLines, type ReadLine, readLines } from "./link-lines.ts";
import { printAcross, printLinked, printWeights, progressOn } from "./link-print.ts";
import { linkLines } from "./link-together.ts";
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
    const { across } = values;
    const given = await givenLines(openInput(files[0], io), { across });
    const forPerson = io.stdout.isTTY === true && !values.json;
    const print = { forPerson, io };
    if (values.weights || across) {
      const lines = readLines(given, { across });
      if (across) printAcross(lines, seed, print);
      else printWeights(lines, seed, print);
      return statusOf(lines);
    }
    const { lines, linked } = await linkLines(given, { seed, onProgress: progressOn(io) });
    printLinked(lines, linked, print);
    return statusOf(lines);
  });

const statusOf = (lines: readonly ReadLine[]): number => (lines.some(({ kind }) => kind === "bad") ? BAD_LINES : DONE);
