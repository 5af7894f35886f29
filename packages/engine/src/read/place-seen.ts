import type { Place } from "./place.ts";

/** A place named: words `from` to `to` (exclusive). */
export type PlaceSeen = {
  from: number;
  to: number;
  /** As written. */
  name: string;
  kind: "town" | "area";
  /** The one meant, where the gazetteer and the home area settle it. */
  place: Place | null;
  /** Named as where an organisation is, such as a police station: says where the writer is, not where the call was. */
  ofBody: boolean;
  /** In the gazetteer, or an area that we know; if not, only the words about it say that it is a place. */
  listed: boolean;
  /** Not false unless it is on no list and only stands where places do: it may be a part of a town told of elsewhere. */
  sure?: boolean;
};
