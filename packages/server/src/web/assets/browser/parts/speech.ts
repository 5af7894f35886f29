/**
 * Speech recognition, where the browser does it on the device. A recogniser that may send the call to somebody else's
 * machine is never used: `processLocally` is set, and looked at again, before every start.
 * @see https://webaudio.github.io/web-speech-api/
 */
type Alternative = { transcript: string };
type Result = { isFinal: boolean; 0: Alternative };
export type Recogniser = EventTarget & {
  lang: string;
  continuous: boolean;
  interimResults: boolean;
  processLocally: boolean;
  start(): void;
  stop(): void;
  abort(): void;
};
type Options = { langs: readonly string[]; processLocally: true };
type Recognisers = {
  new (): Recogniser;
  available?(options: Options): Promise<"unavailable" | "downloadable" | "downloading" | "available">;
  install?(options: Options): Promise<boolean>;
};

/**
 * - `ready`: it listens on this device
 * - `fetch`: it can, once the browser has fetched its English
 * - `elsewhere`: it listens only through its maker's machines, so it is not offered
 * - `none`: it cannot listen
 */
export type Offer =
  | { kind: "ready"; lang: string; make: () => Recogniser }
  | { kind: "fetch"; fetch: () => Promise<boolean> }
  | { kind: "elsewhere" }
  | { kind: "none" };

const ENGLISH = ["en-GB", "en-US"] as const;

export async function offerSpeech(
  {
    SpeechRecognition,
    webkitSpeechRecognition,
  }: {
    SpeechRecognition?: Recognisers;
    webkitSpeechRecognition?: Recognisers;
  } = globalThis as never,
): Promise<Offer> {
  const Made = SpeechRecognition ?? webkitSpeechRecognition;
  if (!Made) return { kind: "none" };
  if (typeof Made.available !== "function" || !("processLocally" in Made.prototype)) return { kind: "elsewhere" };
  let fetchable: string | null = null;
  for (const lang of ENGLISH) {
    const state = await Made.available({ langs: [lang], processLocally: true }).catch(() => "unavailable" as const);
    if (state === "available") return { kind: "ready", lang, make: () => madeLocal(Made, lang) };
    if (state !== "unavailable") fetchable ??= lang;
  }
  if (fetchable === null || typeof Made.install !== "function") return { kind: "elsewhere" };
  const langs = [fetchable];
  return { kind: "fetch", fetch: () => Made.install?.({ langs, processLocally: true }) ?? Promise.resolve(false) };
}

/** @throws Error where the browser does not keep to the device after all */
function madeLocal(Made: Recognisers, lang: string): Recogniser {
  const recogniser = new Made();
  recogniser.processLocally = true;
  if (!recogniser.processLocally) throw new Error("not on this device");
  return Object.assign(recogniser, { lang, continuous: true, interimResults: true });
}

/** What one event of a recogniser brings: the words that are settled, and those it may still change. */
export function wordsOf(event: Event): { settled: string; passing: string } {
  const { results, resultIndex } = event as unknown as { results: ArrayLike<Result>; resultIndex: number };
  const fresh = Array.from(results).slice(resultIndex);
  const of = (settled: boolean): string =>
    fresh
      .filter(({ isFinal }) => isFinal === settled)
      .map((result) => result[0].transcript.trim())
      .join(" ");
  return { settled: of(true), passing: of(false) };
}
