/**
 * Organisations that an operator brought, as data: a body with the names that it goes by and went by, how else people
 * say it, and the numbers it publishes. A number with no source is a rumour, so each says where it stands and when that
 * was looked at.
 */
import { type Day, sayDay } from "../base/day.ts";
import type { Phone } from "../base/phone.ts";
import type { ImpersonatedKind } from "../base/vocabulary.ts";
import type { Organisation } from "./lexicon/organisations.ts";
import { indexOrganisations, type OrganisationIndex } from "./organisations.ts";

/** A name and the days on which the body went by it, both included; null where that is open. */
export type BodyName = { name: string; from: Day | null; until: Day | null };

export type PublishedNumber = { number: Phone; source: string; checked: Day };

export type OperatorOrganisation = {
  kind: ImpersonatedKind;
  /** At least one. The last is the newest. */
  names: readonly BodyName[];
  /** As people say or write it. */
  aliases: readonly string[];
  /** An ordinary word too: it counts only with a capital letter. */
  common: boolean;
  numbers: readonly PublishedNumber[];
};

/** The name that a body goes by on a day; its newest where no name says that day. */
export function nameOn({ names }: OperatorOrganisation, day: Day): string {
  const held = names.findLast(({ from, until }) => (from === null || from <= day) && (until === null || day <= until));
  return (held ?? names.at(-1))?.name ?? "";
}

/** One body is known by its newest name, whichever of its names is read: reports of both belong together. */
export const indexWith = (brought: readonly OperatorOrganisation[]): OrganisationIndex =>
  indexOrganisations(
    brought.map((one): Organisation => {
      const [newest = "", ...others] = one.names.map(({ name }) => name).toReversed();
      const aliases = [...new Set([...others, ...one.aliases])];
      return { name: newest, kind: one.kind, aliases, ...(one.common && { common: true }) };
    }),
  );

export const publishedNumbers = (brought: readonly OperatorOrganisation[]): ReadonlySet<string> =>
  new Set(brought.flatMap(({ numbers }) => numbers.map(({ number }) => number)));

/** What is to be known of a name that somebody gave: another name of the body, with its day. Null for nothing. */
export function sayRenamed(name: string, brought: readonly OperatorOrganisation[]): string | null {
  const key = name.trim().toLowerCase().replace(/^the /, "");
  for (const { names } of brought) {
    const at = names.findIndex((one) => one.name.toLowerCase() === key);
    const [own, next, before] = [names[at], names[at + 1], names[at - 1]];
    if (own && next) {
      const since = next.from === null ? "" : ` since ${sayDay(next.from)}`;
      return `${own.name} is called ${names.at(-1)?.name ?? next.name}${since}.`;
    }
    if (own && before) {
      const until = before.until === null ? "" : ` until ${sayDay(before.until)}`;
      return `${own.name} was called ${before.name}${until}.`;
    }
  }
  return null;
}
