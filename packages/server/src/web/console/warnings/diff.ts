import { sayDay, type WarningContent } from "@clearline/engine";
import { type Html, html } from "../../shell/html.ts";
import { sayDiff } from "../parts/word-diff.ts";
import { sayKinds } from "./kinds.ts";

/** What changed between two versions, part by part: struck out and put in. Null where every part is the same. */
export function changes(before: WarningContent, after: WarningContent): Html | null {
  const [old, fresh] = [partsOf(before), partsOf(after)];
  const labels = [...new Set([...old.keys(), ...fresh.keys()])];
  const changed = labels.filter((label) => old.get(label) !== fresh.get(label));
  if (changed.length === 0) return null;
  return html`<dl class="cl-factlist">${changed.map(
    (label) =>
      html`<div class="cl-fact cl-fact--two"><dt>${label}</dt><dd>${sayDiff(old.get(label) ?? "", fresh.get(label) ?? "")}</dd></div>`,
  )}</dl>`;
}

/** Every part that a person reads or that decides who is warned, by what it is called. */
function partsOf(content: WarningContent): Map<string, string> {
  const day = (given: WarningContent["from"]): string => (given === null ? "" : sayDay(given));
  const parts: [string, string][] = [
    ["Title", content.title],
    ["What to do", content.act],
    ["Area", content.areaName],
    ["Area code", content.areaCode ?? ""],
    ["Area shape", content.polygon === null ? "" : content.polygon.map((pair) => pair.join(",")).join(" ")],
    ["Places", content.places.join(", ")],
    ["About", sayKinds(content.kinds ?? [])],
    ["First day", day(content.from)],
    ["Last day", day(content.to)],
    ["Look again by", day(content.lookAgainBy)],
    ...content.happening.map((words, i): [string, string] => [`Paragraph ${i + 1}`, words]),
    ["Quote", content.quote === null ? "" : `${content.quote.words} (${content.quote.by})`],
    ...content.steps.map(({ act, more }, i): [string, string] => [`Step ${i + 1}`, `${act} ${more}`.trim()]),
    ["Evidence", content.claims.map(({ say }) => say).join("; ")],
  ];
  return new Map(parts.filter(([, words]) => words !== ""));
}
