/** Rows of the test plan: others' addresses, links, fetches, texts and numbers turned against them or us. */
import { accuseProtected } from "./accuse-protected.ts";
import { tamperWithAudit } from "./audit.ts";
import { MOST_ASKING, pumpTexts } from "./dear-numbers.ts";
import { lureInside } from "./egress.ts";
import { guessChanges } from "./guess-changes.ts";
import type { Proof } from "./proof.ts";
import { growthOfSlowTexts, readSlowTexts } from "./slow-texts.ts";
import { bombOneAddress, openEveryLink } from "./subscriptions.ts";

export const ABUSE: Readonly<Record<string, Proof>> = {
  B9: {
    says: "one address asked for N times: one mail at most; N premium or foreign numbers, 1,000 at most: no text, no call; the day's budget holds",
    times: 10_000,
    run: async (options) => {
      const { asked, mails } = await bombOneAddress(options);
      const pumped = await pumpTexts({ ...options, times: Math.min(options.times, 1000) });
      return {
        figure: `${asked} sign-ups of one address: ${mails} mail; ${pumped.dear} dear numbers: ${pumped.toDear} texts and calls; ${pumped.asked} good ones: ${pumped.texts} parts, of ${MOST_ASKING} allowed`,
        holds: mails === 1 && pumped.toDear === 0 && pumped.texts > 0 && pumped.texts <= MOST_ASKING,
      };
    },
  },
  B10: {
    says: "every link in every mail and push is opened, N tokens are made up, N codes and N moves of a device are guessed: no subscription changes",
    times: 10_000,
    run: async (options) => {
      const { links, forged, changed, awake } = await openEveryLink(options);
      const guessed = await guessChanges(options);
      const works = awake && guessed.awake;
      return {
        figure: `${links} links opened, ${forged} forged tokens: ${changed} changes; ${options.times} guessed codes and moves: ${guessed.opened} opened, ${guessed.moved} moved; the true link, code and move ${works ? "work" : "do not work"}`,
        holds: changed + guessed.opened + guessed.moved === 0 && links > 0 && works,
      };
    },
  },
  B17: {
    says: "hostile addresses, names that change, redirects: no fetch is led inside (N more spellings by chance)",
    times: 200,
    run: async (options) => {
      const { hostile, tries, connections, pages, plainlyReached } = await lureInside(options);
      return {
        figure: `${hostile} hostile addresses, ${tries} tries: ${connections} connections, ${pages} pages; a plain client reached the canary ${plainlyReached} times`,
        holds: hostile >= 60 && connections === 0 && pages === 0 && plainlyReached > 0,
      };
    },
  },
  B19: {
    says: "N texts made to be slow (one word without end, nested quotes, digits, dates, names, near misses, mark-up): none over 250 ms of one core, and six times the length at most 12 times the cost",
    times: 10_000,
    run: async (options) => {
      const { texts, characters, slow, slowestMs, slowest } = readSlowTexts({ ...options, limitMs: 250 });
      const { kinds, times, steepest } = growthOfSlowTexts(options);
      return {
        figure: `${texts} texts, ${Math.round(characters / 1e6)} million characters: ${slow} over 250 ms; slowest ${slowestMs.toFixed(0)} ms (${slowest}); 240,000 characters instead of 40,000, ${kinds} kinds: at most ${times.toFixed(1)} times the cost (${steepest})`,
        holds: texts > 0 && slow === 0 && times <= 12,
      };
    },
  },
  B21: {
    says: "protected numbers told as the fraudster's 50 times each: no label, no trace, in no output (N numbers)",
    times: 500,
    run: async (options) => {
      const a = await accuseProtected(options);
      return {
        figure: `${a.numbers} numbers, ${a.reports} reports: ${a.labels} labels, ${a.traces} traces; ${a.accusing} of ${a.outputs} outputs accuse one; ${a.withheldLinked} withheld numbers linked`,
        holds: a.labels + a.traces + a.accusing + a.withheldLinked === 0 && a.outputs >= 7 && a.awake,
      };
    },
  },
  B22: {
    says: "each change, deletion and swap in the audit log is found",
    times: 1000,
    run: async (options) => {
      const { tampered, found } = await tamperWithAudit(options);
      return { figure: `${found} of ${tampered} found`, holds: found === tampered };
    },
  },
};
