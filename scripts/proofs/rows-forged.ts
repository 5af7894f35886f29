/** Rows of the test plan: false reports, noise, guessed codes and forged calls. */
import { forgeCalls } from "./forge-calls.ts";
import { guessCodes } from "./guess-codes.ts";
import type { Proof } from "./proof.ts";
import { frameAPlace, hideACampaign } from "./surge-abuse.ts";

export const FORGED: Readonly<Record<string, Proof>> = {
  B1: {
    says: "1,000 false reports of one place from 1, 5, 20, 200 senders: no surge alarm from five or fewer (N times each)",
    times: 100,
    run: async (options) => {
      const framed = frameAPlace([1, 5, 8, 12, 20, 50, 200], options);
      return {
        figure: framed.map(({ sources, tries, alarms }) => `${sources} senders: ${alarms} of ${tries}`).join(", "),
        holds: framed.every(({ sources, alarms, tries }) => tries > 0 && (sources > 5 || alarms === 0)),
      };
    },
  },
  B2: {
    says: "a campaign beside ten times as much noise: seen at most a day later, and nine times in ten as often (N campaigns)",
    times: 30,
    run: async (options) => {
      const hidden = hideACampaign(options);
      return {
        figure: hidden
          .map(
            ({ noise, planted, seen, seenClean, meanDelay, meanClean }) =>
              `${noise}: ${seen} of ${planted} seen after ${meanDelay.toFixed(1)} days, without it ${seenClean} after ${meanClean.toFixed(1)}`,
          )
          .join("; "),
        holds: hidden.every(
          ({ seen, seenClean, meanDelay, meanClean }) =>
            seenClean > 0 && seen >= 0.9 * seenClean && meanDelay <= meanClean + 1,
        ),
      };
    },
  },
  B4: {
    says: "guesses at call codes find none beyond chance; tries end at the sixth; right and wrong answers look alike (N guesses)",
    times: 100_000,
    run: async (options) => {
      const g = await guessCodes({ ...options, pairs: Math.max(500, Math.round(options.times / 50)) });
      const sixth = g.throttledFrom.filter((tries) => tries === 6).length;
      return {
        figure: `${g.hits} hits in ${g.guesses} guesses (chance: ${g.byChance.toFixed(5)}); ${sixth} of ${g.throttledFrom.length} addresses turned away at try 6; ${g.answers} answers: ${g.lengths} size, AUC of time ${g.aucTime.toFixed(3)}; ${g.differByNumber} answers differ by the number called; ${g.lookUpLines} log lines for ${g.lookUps} look-ups`,
        holds:
          g.hits <= Math.round(g.byChance) &&
          sixth === 20 &&
          g.lengths === 1 &&
          g.aucTime <= 0.55 &&
          g.differByNumber === 0 &&
          g.lookUps > 0 &&
          g.lookUpLines === g.lookUps,
      };
    },
  },
  B5: {
    says: "requests to log a call that are forged, replayed, stale, another's, out of scope or altered: none accepted (N requests)",
    times: 1000,
    run: async (options) => {
      const f = await forgeCalls(options);
      return {
        figure: `${f.accepted} of ${f.forged} accepted, ${f.genuine} genuine ones in between; ${f.acceptedSuspended} of ${f.suspended} after the stop`,
        holds: f.accepted === 0 && f.acceptedSuspended === 0 && /^(\d+) of \1$/.test(f.genuine),
      };
    },
  },
};
