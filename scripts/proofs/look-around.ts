import { setTimeout as sleep } from "node:timers/promises";
import type { Clearline } from "./clearline.ts";

/** What a Clearline without its database still owes to people. */
export type Looks = {
  /** Pages that must be there: how often asked for, and how often not there. */
  looks: number;
  missing: number;
  /** The report form asked for, and how often it said plainly that it cannot keep one, with what to do. */
  tried: number;
  plain: number;
};

/** The warning that is out. */
export const SLUG = "press-1-calls";
const TITLE = /Press 1/;
/** Each must be there, and say this. */
const PAGES: readonly [path: string, says: RegExp][] = [
  ["/", TITLE],
  ["/check", /Put the phone down/i],
  ["/help", /101/],
  ["/warnings", TITLE],
  [`/warnings/${SLUG}`, TITLE],
  [`/warnings/${SLUG}/cap.xml`, TITLE],
  [`/warnings/${SLUG}.md`, TITLE],
  ["/warnings.atom", TITLE],
  ["/warnings.json", TITLE],
  ["/warnings.cap.xml", TITLE],
];

/** @param tryForm whether the form must say at once that it cannot keep a report */
export async function lookAround(server: Clearline, seconds: number, result: Looks, tryForm: boolean): Promise<void> {
  for (const until = Date.now() + seconds * 1000; Date.now() < until; await sleep(200)) {
    for (const [path, says] of PAGES) {
      result.looks += 1;
      const page = await fetch(`${server.url}${path}`, { signal: AbortSignal.timeout(5000) }).catch(() => null);
      if (page?.status !== 200 || !says.test(await page.text())) result.missing += 1;
    }
    if (!tryForm) continue;
    result.tried += 1;
    const form = await fetch(`${server.url}/report`, { signal: AbortSignal.timeout(20_000) });
    if (form.status === 503 && isPlain(await form.text())) result.plain += 1;
  }
}

/** That nothing can be kept now, and what to do about the call all the same. */
export const isPlain = (said: string): boolean =>
  /cannot save (?:reports|this) just now/i.test(said) && /Put the phone down/i.test(said);
