/** `clearline check`: is this call likely fraud, why, and what to do now. */
import {
  type CheckAnswer,
  checkCall,
  checkStream,
  type StreamLine,
  toCheckJson,
  toStreamJson,
  type Verdict,
} from "@clearline/engine";
import { WORDS } from "../web/errors.ts";
import { BAD_LINES, DONE, guarded, type Io, openInput } from "./io.ts";
import { errorLine, idOf, LineError, LinesRead, readJsonl, runJsonl, WrongLines, writeLine } from "./jsonl.ts";
import { readOptions } from "./options.ts";

export const CHECK_HELP = `clearline check [FILE] [--stream] [--json]

Is this call likely fraud, and what to do now. Reads one call a line from FILE, or from standard input: what was said,
or a person's own account of it. Speaker labels such as "caller:" and "me:" are understood.
  {"id": "c1", "text": "He said he was from my bank and wanted my PIN"}

Prints one line a call:
  {"id", "risk", "verdict", "impersonated_kind", "asked_for": [...], "reasons": [...], "do": [...]}
"risk" is a probability from 0 to 1; "verdict" is likely_fraud, be_careful or no_signs_seen, which promises nothing.
Each reason has the characters of the text that it quotes, from "start" to "end".

  --stream   a line at each turn or 10 words as the call is read: {"id", "at_word", "risk", "verdict"}, then the answer
  --json     JSON on a terminal too

Exit 0; 1 when a line was bad (it is answered with an error); 2 when the command was called wrongly.

  echo '{"id":1,"text":"He said press 1 now"}' | clearline check
  clearline check --stream calls.jsonl
`;

export const check = (argv: readonly string[], io: Io): Promise<number> =>
  guarded(io, async () => {
    const { values, files } = readOptions(
      argv,
      {
        stream: { type: "boolean", default: false },
        json: { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
      },
      { command: "clearline check" },
    );
    if (values.help) {
      io.stdout.write(CHECK_HELP);
      return DONE;
    }
    const input = openInput(files[0], io);
    const forPerson = io.stdout.isTTY === true && !values.json;
    if (values.stream) return streamLines(input, io, forPerson);
    let last: { text: string; answer: CheckAnswer } | undefined;
    const layOut = (json: Record<string, unknown>): string =>
      last ? layOutAnswer(json["id"], last.answer, last.text) : JSON.stringify(json);
    return runJsonl(
      input,
      io,
      (given) => {
        const text = callText(given);
        last = { text, answer: checkCall({ id: nameOf(idOf(given)), text }) };
        return toCheckJson(last.answer);
      },
      forPerson ? { layOut } : {},
    );
  });

/** One record gives many lines, so this cannot go through `runJsonl`. */
async function streamLines(input: AsyncIterable<Uint8Array | string>, io: Io, forPerson: boolean): Promise<number> {
  let status = DONE;
  const wrong = new WrongLines();
  const reading = new LinesRead(io);
  for await (const item of readJsonl(input)) {
    const id = item.kind === "record" ? idOf(item.record) : null;
    try {
      if (item.kind === "bad") throw item.error;
      const stream = checkStream(nameOf(id));
      const text = callText(item.record);
      const lines = stream.push(text);
      const { lines: rest, answer } = stream.end();
      for (const line of [...lines, ...rest])
        io.stdout.write(forPerson ? layOutLine(line) : writeLine({ id, ...toStreamJson(line) }));
      io.stdout.write(forPerson ? `${layOutAnswer(id, answer, text)}\n` : writeLine({ id, ...toCheckJson(answer) }));
    } catch (error) {
      status = BAD_LINES;
      io.stdout.write(forPerson ? wrong.say(error, item.line) : errorLine(id, error, item.line));
    }
    reading.count();
  }
  reading.end();
  if (forPerson) io.stdout.write(wrong.rest());
  return status;
}

/** No text, white space alone and what is not text are one slip, told in one sentence, which is the API's too. */
function callText(record: Record<string, unknown>): string {
  const text = record["text"] ?? "";
  if (typeof text === "string" && text.trim() !== "") return text;
  throw new LineError(typeof text === "string" ? "text-missing" : "text-not-text", WORDS["text-missing"].say);
}

const nameOf = (id: unknown): string => (typeof id === "string" ? id : JSON.stringify(id));

const HEADINGS: Record<Verdict, string> = {
  likely_fraud: "End the call. This is likely fraud.",
  be_careful: "Be careful. We cannot be sure.",
  no_signs_seen: "We saw no signs of fraud in what you told us. That does not make the call safe.",
};

const layOutLine = ({ atWord, risk, verdict }: StreamLine): string =>
  `${String(atWord).padStart(6)} words  ${risk.toFixed(2)}  ${SHORT[verdict]}\n`;

const SHORT: Record<Verdict, string> = {
  likely_fraud: "likely fraud",
  be_careful: "be careful",
  no_signs_seen: "no signs seen",
};

/** For a terminal: the act before the judgement's grounds. A record without an id has nothing before its heading. */
function layOutAnswer(id: unknown, { verdict, reasons, do: acts }: CheckAnswer, text: string): string {
  const named = id === null || id === "" ? "" : `${nameOf(id)}: `;
  return [
    `${named}${HEADINGS[verdict]}`,
    ...acts.map((act, nth) => `  ${nth + 1}. ${act}`),
    ...reasons.map(({ start, end, say }) => `  "${text.slice(start, end)}": ${say}`),
    "",
  ].join("\n");
}
