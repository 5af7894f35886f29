/**
 * Fits what sentences weigh in READ: how a call ended (`endings-weighed.ts`) and what was asked (`asks-weighed.ts`), from
 * labelled sentences of our own and the open halves of the corpora. Of a call that several sentences tell, the surest one
 * is taken to say what it comes to, by the weights of the round before. The kept halves are not looked at.
 */
import { packedWeights, writeGenerated } from "./fitting/generated.ts";
import type { ToldSentences } from "./fitting/told-sentences.ts";
import { type Fitted, fitSoftmax, type Sample, sharesBy } from "./fitting/softmax.ts";

const SITTINGS = ["rowan", "birch", "hazel", "alder", "aspen", "quince"];
const ROUNDS = 3;
/** Of a narrative only the whole call's answer is known, so each of its sentences counts half. */
const SITTING_WORTH = 0.5;
/** Sentences of a call that ended somehow which say nothing of it: those that give it less than this. */
const SAYS_NOTHING = 0.2;
/** What weighs less than this for every answer is left out, for the weights travel to the browser; so is each small weight. */
const LEAST = { endings: 0.6, asks: 0.8 };
const SMALL = 0.25;

// The sittings are read without what was fitted before, so that the weights depend on nothing but the texts and the rules.
const NOTHING_FITTED = { bias: [], of: new Map<string, number[]>() };
write("ending-weights", 0, { FITTED: NOTHING_FITTED });
write("ask-weights", 0, { FITTED_ASKING: NOTHING_FITTED, FITTED_THINGS: NOTHING_FITTED });
const { labelled, toldIn } = await import("./fitting/told-sentences.ts");
const { ENDINGS } = await import("../packages/engine/src/read/endings-weighed.ts");
const { stemmed, THINGS, withoutFound } = await import("../packages/engine/src/read/asks-weighed.ts");
const { namesOf } = await import("../packages/engine/src/read/sentence-weights.ts");

const sittings = SITTINGS.flatMap((name) => toldIn(`${name}-open`));
write("ending-weights", LEAST.endings, { FITTED: fitEndings() });
const { asking, things } = fitAsks();
write("ask-weights", LEAST.asks, { FITTED_ASKING: asking, FITTED_THINGS: things });

function fitEndings(): Fitted {
  const none = ENDINGS.length;
  const sentences = [
    ...labelled("ways-of-ending", { withRules: false }),
    ...labelled("ending-open", { withRules: true }),
  ];
  const answerOf = ({ outcome }: ToldSentences): number => {
    const at = ENDINGS.findIndex((ending) => ending === outcome);
    return at < 0 ? none : at;
  };
  let fitted: Fitted | null = null;
  for (let round = 0; round < ROUNDS; round++) {
    const before: Fitted | null = fitted;
    const samples = sentences.flatMap((told) => surest(told, answerOf(told), before, 1));
    const called = before === null ? [] : sittings.filter(({ outcome }) => outcome !== undefined);
    fitted = fitSoftmax(
      [...samples, ...called.flatMap((told) => surest(told, answerOf(told), before, SITTING_WORTH))],
      none + 1,
      {
        fewest: 2,
        fewestPairs: 3,
      },
    );
  }
  return fitted ?? NOTHING_FITTED;

  function surest({ weighed }: ToldSentences, answer: number, before: Fitted | null, worth: number): Sample[] {
    const all = weighed.map((one): Sample => ({ features: namesOf(one), answer, worth }));
    if (answer === none || before === null || (all.length < 2 && worth === 1)) return all;
    const shares = all.map(({ features }) => sharesBy(before, features)[answer] ?? 0);
    const best = shares.indexOf(Math.max(...shares));
    return all.flatMap((one, i) => {
      if (i === best) return [one];
      return worth < 1 && (shares[i] ?? 0) < SAYS_NOTHING ? [{ ...one, answer: none }] : [];
    });
  }
}

/** Whether anything is asked, and what it is, of sentences in which something is. */
function fitAsks(): { asking: Fitted; things: Fitted } {
  const sentences = [
    ...labelled("ways-of-asking", { withRules: false }),
    ...labelled("asking-open", { withRules: true }),
  ];
  let asking: Fitted | null = null;
  let things: Fitted[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const given = sentences.map((told) => ({ told, worth: 1 }));
    if (asking !== null) given.push(...sittings.map((told) => ({ told, worth: SITTING_WORTH })));
    const [before, thingsBefore]: [Fitted | null, Fitted[]] = [asking, things];
    const named = given.flatMap(({ told, worth }) => namedIn(told, worth, before, thingsBefore));
    asking = fitSoftmax(
      named.map(({ features, asks, worth }) => ({ features, answer: asks.length > 0 ? 0 : 1, worth })),
      2,
      { fewest: 1, fewestPairs: 3 },
    );
    const about = named.filter(({ asks }) => asks.length > 0);
    things = THINGS.map((thing) =>
      fitSoftmax(
        about.map(({ stems, asks, worth }) => ({ features: stems, answer: asks.includes(thing) ? 0 : 1, worth })),
        2,
        { fewest: 1, fewestPairs: Number.POSITIVE_INFINITY },
      ),
    );
  }
  return { asking: asking ?? NOTHING_FITTED, things: together(things) };
}

type Named = { features: string[]; stems: string[]; asks: string[]; worth: number };

function namedIn(
  { weighed, askedFor }: ToldSentences,
  worth: number,
  asking: Fitted | null,
  things: Fitted[],
): Named[] {
  if (askedFor === undefined) return [];
  const asks = THINGS.filter((thing) => askedFor.includes(thing));
  const all = weighed
    .map(withoutFound)
    .map((one): Named => ({ features: namesOf(one), stems: namesOf(stemmed(one)), asks, worth }));
  if (asks.length === 0 || asking === null || (worth === 1 && all.length < 2)) return all;
  const sure = all.map(({ features }) => sharesBy(asking, features)[0] ?? 0);
  if (worth === 1) return all.filter((_, i) => i === sure.indexOf(Math.max(...sure)));
  const about = all.map(({ stems }) => new Map(THINGS.map((thing, k) => [thing, sharesOfThing(things[k], stems)])));
  const bearers = new Set(
    asks.map((thing) => {
      const told = sure.map((one, i) => Math.sqrt(one) * (about[i]?.get(thing) ?? 0));
      return told.indexOf(Math.max(...told));
    }),
  );
  return all.flatMap((one, i) => {
    if (bearers.has(i)) return [{ ...one, asks: asks.filter((thing) => (about[i]?.get(thing) ?? 0) > SAYS_NOTHING) }];
    return (sure[i] ?? 0) < 0.3 ? [{ ...one, asks: [] }] : [];
  });
}

function sharesOfThing(fitted: Fitted | undefined, stems: readonly string[]): number {
  return fitted === undefined ? 0 : (sharesBy(fitted, stems)[0] ?? 0);
}

/** One list of features with a weight for each thing. */
function together(things: readonly Fitted[]): Fitted {
  const features = new Set(things.flatMap(({ of }) => [...of.keys()]));
  return {
    bias: things.map(({ bias }) => bias[0] ?? 0),
    of: new Map([...features].map((feature) => [feature, things.map(({ of }) => of.get(feature)?.[0] ?? 0)])),
  };
}

function write(name: string, least: number, fitted: Readonly<Record<string, Fitted>>): void {
  const constants = Object.entries(fitted).map(([constant, { bias, of }]) => {
    const lines = [...of]
      .filter(([, weights]) => weights.some((weight) => Math.abs(weight) >= least))
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([feature, weights]) => `${feature}\t${weights.map(tenths).join(" ").trimEnd()}`);
    if (lines.length > 0) console.log(`${constant}: ${lines.length} words, pairs and signs`);
    return packedWeights(constant, bias, lines);
  });
  writeGenerated(`read/generated/${name}.ts`, `/** Written by scripts/fit-reader.ts. */\n${constants.join("\n")}\n`);
}

function tenths(weight: number): number {
  return Math.abs(weight) < SMALL ? 0 : Math.round(10 * weight);
}
