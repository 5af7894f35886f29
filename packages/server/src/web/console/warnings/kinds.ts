import { WARNING_KINDS, type WarningKind } from "@clearline/engine";
import { count } from "../parts/say.ts";
import { checkboxes } from "../../shell/form.ts";
import type { Html } from "../../shell/html.ts";

const KIND: Record<WarningKind, string> = {
  call: "calls",
  recording: "recorded calls",
  text: "texts",
  doorstep: "at the door",
};

const ASKED: Record<WarningKind, string> = {
  call: "Someone rings",
  recording: "A recorded voice rings",
  text: "Text messages",
  doorstep: "Someone comes to the door",
};

/** What a warning is about decides who of its area gets it: people choose what they hear of. */
export const kindsField = (chosen: readonly WarningKind[]): Html =>
  checkboxes({
    name: "kinds",
    label: "What is it about?",
    hint: "People choose which of these they hear of. Tick none where nobody can say: then it goes to everyone in the area.",
    values: chosen,
    choices: WARNING_KINDS.map((value) => ({ value, label: ASKED[value] })),
  });

export function sayKinds(kinds: readonly WarningKind[]): string {
  const said = kinds.map((kind) => KIND[kind]).join(", ");
  return said === "" ? "Not known: goes to people of every choice" : said.charAt(0).toUpperCase() + said.slice(1);
}

/** @param others people of its area who chose other kinds only */
export const sayKindsAndWho = (kinds: readonly WarningKind[], others: number): string =>
  others === 0
    ? sayKinds(kinds)
    : `${sayKinds(kinds)}. ${count(others, "person", "people")} of this area chose other kinds and ${others === 1 ? "does" : "do"} not get it`;
