import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Sound, Transcribe } from "../../ports.ts";
import { type ModelConfig, modelIn } from "./model-files.ts";
import { piecesOf } from "./pieces.ts";

/** Not a dependency: 32 MB for one machine's kind, and of use only to who has a model. The operator installs it. */
const PACKAGE = "sherpa-onnx-node";

/** What we use of it. @see its README and `non-streaming-asr.js` */
type Stream = { acceptWaveform(wave: { samples: Float32Array; sampleRate: number }): void };
type Recognizer = { createStream(): Stream; decodeAsync(stream: Stream): Promise<{ text: string }> };
type Sherpa = { OfflineRecognizer: { createAsync(config: object): Promise<Recognizer> } };

/** Why recordings cannot be read, as a sentence for the operator. */
export class SpeechError extends Error {}

/** How many recordings may wait: each takes a processor for some seconds. */
const MOST_WAITING = 4;

/**
 * Reads recordings with the model in a folder. They are read one after another, beside the rest of the work.
 *
 * @param load finds the package; for tests of what is said where it is missing
 * @throws SpeechError where the package or the model is not there
 */
export async function speechFrom(
  folder: string,
  load: () => Promise<unknown> = () => import(PACKAGE) as Promise<unknown>,
): Promise<Transcribe> {
  const config = configOf(folder);
  const { OfflineRecognizer } = await loaded(load);
  const recognizer = await OfflineRecognizer.createAsync(config).catch((error: unknown) => {
    throw new SpeechError(`CLEARLINE_SPEECH_MODEL: the model in ${folder} cannot be read. ${String(error)}`);
  });
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  return async (sound) => {
    if (waiting >= MOST_WAITING) return null;
    waiting += 1;
    const mine = last.then(() => wordsOf(recognizer, sound));
    last = mine.catch(() => null);
    return mine.finally(() => {
      waiting -= 1;
    });
  };
}

async function wordsOf(recognizer: Recognizer, sound: Sound): Promise<string> {
  const said: string[] = [];
  for (const samples of piecesOf(sound)) {
    const stream = recognizer.createStream();
    stream.acceptWaveform({ samples, sampleRate: sound.sampleRate });
    said.push((await recognizer.decodeAsync(stream)).text.trim());
  }
  return said.filter((text) => text !== "").join(" ");
}

async function loaded(load: () => Promise<unknown>): Promise<Sherpa> {
  const found = (await load().catch(() => null)) as (Sherpa & { default?: Sherpa }) | null;
  const sherpa = found?.default ?? found;
  if (typeof sherpa?.OfflineRecognizer?.createAsync === "function") return sherpa;
  throw new SpeechError(
    `CLEARLINE_SPEECH_MODEL needs the package ${PACKAGE}, which is not here or too old. Install it beside Clearline: npm install ${PACKAGE}`,
  );
}

function configOf(folder: string): object {
  let names: string[];
  try {
    names = readdirSync(folder);
  } catch {
    throw new SpeechError(`CLEARLINE_SPEECH_MODEL: there is no folder ${folder}`);
  }
  const model = modelIn(names.map((name) => ({ name, bytes: statSync(join(folder, name)).size })));
  if (!model.ok) {
    const missing = model.error.code === "no-tokens" ? "no tokens.txt" : "no model that we know";
    throw new SpeechError(`CLEARLINE_SPEECH_MODEL: ${folder} has ${missing}. Give the folder of a sherpa-onnx model`);
  }
  return { modelConfig: { ...inFolder(model.value, folder), numThreads: 1, provider: "cpu", debug: 0 } };
}

/** File names as paths; `language` and `task` are no files. */
function inFolder(model: ModelConfig, folder: string): object {
  const placed = (part: object): object =>
    Object.fromEntries(
      Object.entries(part).map(([key, value]) => [
        key,
        typeof value === "object" && value !== null
          ? placed(value)
          : key === "language" || key === "task"
            ? value
            : join(folder, String(value)),
      ]),
    );
  return placed(model);
}
