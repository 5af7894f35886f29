import type { Day } from "../base/day.ts";
import type { Ask, Channel, ImpersonatedKind } from "../base/vocabulary.ts";

/** Degrees, WGS 84. */
export type At = { lat: number; lon: number };

/** One report or incident as linking sees it. What is null or `unknown` neither helps nor hurts a link. */
export type LinkRecord = {
  id: string;
  /** The words, for likeness of script. May be empty. */
  text: string;
  date: Day | null;
  place: string | null;
  /** Where the place is, when it is known. */
  at: At | null;
  /** E.164. Null for withheld and for numbers that many share: those never link. */
  number: string | null;
  channel: Channel;
  impersonatedKind: ImpersonatedKind;
  impersonatedName: string | null;
  askedFor: readonly Ask[];
  /** A published account, such as a release or a newspaper's story: its day and place stand in its words. */
  published?: boolean;
  /** Further calls told in the same text, such as a press release of four: any of them may be the one in common. */
  also?: readonly { date: Day | null; place: string | null; at: At | null }[];
};

/** Why two records belong together, in words an officer can weigh. */
export type Because = { to: string; score: number; say: string };

/** `series` is null where a record stands alone. Two records are in one series when they share the value. */
export type Linked = {
  id: string;
  series: string | null;
  because: readonly Because[];
  /** Records outside the series that an officer may want to look at: probable, but not enough to join by itself. */
  suggests?: readonly Because[];
};
