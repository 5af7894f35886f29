/** Rows of the test plan: warnings that nobody sends alone, corrects by halves or fills with a stranger's number. */
import { knockOutLines, knockOutRules } from "./approval/mutants.ts";
import { proveApproval } from "./approval/run.ts";
import { killDuringCorrection } from "./correct.ts";
import { type Proof, say, tests } from "./proof.ts";

export const WARNINGS: Readonly<Record<string, Proof>> = {
  B6: {
    says: "nobody warns the public alone: N sequences of commands, SQL by hand and races, against a model (--model-only: without the tests beside it; --lanes 2: on two databases at once)",
    times: 1000,
    run: async (options) => {
      const beside = options.modelOnly
        ? { figure: "", holds: true }
        : await tests("packages/server/src/actions/step-warning.test.ts")(options);
      const { broken, ...a } = await proveApproval({ ...options, sequences: options.times });
      if (broken !== null) say(broken);
      return {
        figure: `${a.sequences} sequences, ${a.commands} commands (${a.byHand} by hand in SQL, ${a.races} pairs at once): ${a.published} published, ${a.stopped} stopped in the hold, ${broken === null ? 0 : 1} without two people on identical bytes or against another promise`,
        holds: broken === null && beside.holds && a.published > 0 && a.stopped > 0,
      };
    },
  },
  "B6-mutants": {
    says: "each guard of approval taken away in turn, in the database and in the program: the sequences find at least nine in ten (N sequences each; --piece 1/6: a sixth of the guards)",
    times: 400,
    run: async ({ times: sequences, seed, piece }) => {
      const rules = await knockOutRules({ sequences, seed, say }, piece);
      const lines = knockOutLines({ sequences, seed, say }, piece);
      const all = [...rules, ...lines];
      const found = all.filter((one) => one.found).length;
      return {
        figure: `${found} of ${all.length} missing guards found: ${rules.filter((one) => one.found).length} of ${rules.length} rules of the database, ${lines.filter((one) => one.found).length} of ${lines.length} lines of the program`,
        holds: found >= 0.9 * all.length,
      };
    },
  },
  B7: {
    says: "a warning is corrected while it is sent and the server is killed N times: everyone who got the first words gets one correction, queued within two minutes",
    times: 10,
    run: async (options) => {
      const c = await killDuringCorrection(options);
      return {
        figure: `queued ${c.queuedMs} ms after the click; ${c.hadFirst} of ${c.receivers} had the first words when ${c.kills} kills were over: ${c.withOneRow} have one correction row, ${c.told} got its mail; ${c.rest} got corrected words at once`,
        holds:
          c.queuedMs <= 120_000 &&
          c.kills > 0 &&
          c.hadFirst > 0 &&
          c.withOneRow === c.hadFirst &&
          c.told === c.hadFirst &&
          c.hadFirst + c.rest === c.receivers,
      };
    },
  },
  B8: {
    says: "500 drafts with a number or link slipped in that is not listed, spelt and disguised in many ways: none may go out",
    times: 1,
    run: tests("packages/engine/src/warning/lint-warning.test.ts"),
  },
};
