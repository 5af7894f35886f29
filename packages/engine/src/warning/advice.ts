import { addDays, type Day } from "../base/day.ts";
import type { Language } from "../base/language.ts";
import type { Ask } from "../base/vocabulary.ts";
import { BLOCKS, SHIPPED } from "./advice-blocks.ts";
import type { AdviceBlock, WarningAdvice } from "./force.ts";

export type Step = { act: string; more: string };

export const STANDARD_ADVICE: WarningAdvice = {
  lineClearsMinutes: 5,
  bankNumber: "159",
  policeNumber: "101",
  emergencyNumber: "999",
  fraudReports: { name: "Report Fraud", phone: "0300 123 2040" },
  source: SHIPPED.source,
  checked: SHIPPED.checked,
  blocks: BLOCKS,
};

/** The steps that fit what callers asked for, numbers and minutes filled in. One way of putting the phone down. */
export function stepsFor(asks: readonly Ask[], advice: WarningAdvice, language: Language = "en"): Step[] {
  const fitting = advice.blocks.filter(({ when }) => when === "always" || asks.some((ask) => when.includes(ask)));
  const acts = new Set<string>();
  const steps: Step[] = [];
  for (const block of fitting) {
    const step = sayBlock(block, advice, language);
    if (acts.has(step.act)) continue;
    acts.add(step.act);
    steps.push(step);
  }
  return steps;
}

/** A step of ours in the language asked for; null for one that somebody wrote. */
export function stepIn(step: Step, advice: WarningAdvice, language: Language): Step | null {
  const block = advice.blocks.find(({ words }) =>
    Object.values(words).some(({ act, more }) => fill(act, advice) === step.act && fill(more, advice) === step.more),
  );
  return block === undefined ? null : sayBlock(block, advice, language);
}

/**
 * A step of ours in the language asked for, whatever minutes and numbers its force has set: they are taken from the step
 * itself. Null for one that somebody wrote. For whoever has a copy and not the force's settings.
 */
export function stepAsRead(step: Step, language: Language): Step | null {
  for (const { words } of BLOCKS) {
    for (const known of Object.values(words)) {
      const values = valuesIn(known, step);
      if (values === null) continue;
      const { act, more } = words[language];
      return { act: put(act, values), more: put(more, values) };
    }
  }
  return null;
}

/** What stands where the block has `{minutes}` and the like; null where the rest differs. */
function valuesIn(block: Step, step: Step): Readonly<Record<string, string>> | null {
  const named = new Set<string>();
  const pattern = `${block.act}\n${block.more}`
    .replace(/[.*+?^$()|[\]\\]/g, "\\$&")
    .replace(/\{(\w+)\}/g, (_, name: string) => {
      if (named.has(name)) return `\\k<${name}>`;
      named.add(name);
      return `(?<${name}>[^\n]+?)`;
    });
  const match = new RegExp(`^${pattern}$`).exec(`${step.act}\n${step.more}`);
  return match && (match.groups ?? {});
}

/** Half a year: numbers of services and the rules of phone companies change about as often. */
const REVIEW_DAYS = 181;

/** The same advice, held against its sources on this day by the force that gives it. An earlier day than ours counts not. */
export const reviewedOn = (advice: WarningAdvice, checked: Day): WarningAdvice => ({
  ...advice,
  checked: checked > advice.checked ? checked : advice.checked,
  blocks: advice.blocks.map((block) =>
    checked > block.checked ? { ...block, checked, reviewBy: addDays(checked, REVIEW_DAYS) } : block,
  ),
});

/** Blocks that somebody should have looked at again by today. */
export const adviceDue = ({ blocks }: WarningAdvice, today: Day): AdviceBlock[] =>
  blocks.filter(({ reviewBy }) => reviewBy < today);

/** A block's words, numbers and minutes filled in. */
export function sayBlock({ words }: AdviceBlock, advice: WarningAdvice, language: Language): Step {
  const { act, more } = words[language];
  return { act: fill(act, advice), more: fill(more, advice) };
}

function fill(words: string, advice: WarningAdvice): string {
  const values: Readonly<Record<string, string>> = {
    minutes: String(advice.lineClearsMinutes),
    bank: advice.bankNumber,
    police: advice.policeNumber,
    emergency: advice.emergencyNumber,
    fraudName: advice.fraudReports.name,
    fraudPhone: advice.fraudReports.phone,
  };
  return put(words, values);
}

const put = (words: string, values: Readonly<Record<string, string>>): string =>
  words.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
