/** A place, and all the places that are known. */

export type Place = {
  name: string;
  /** County or district. */
  area: string;
  lat: number;
  lon: number;
  people: number;
  /** A part of a town, such as a suburb. */
  section: boolean;
  /** Areas that it lies in besides `area`, by an operator's boundaries or list: district, county, police area. */
  within?: readonly string[];
  /** Other names that it goes by, such as its Welsh one. */
  also?: readonly string[];
  /** Its name is an ordinary word too, and it is small: a place where somebody gives it as one, never in a sentence. */
  typedOnly?: boolean;
};

/** By lower-case name, the largest first. */
export type Gazetteer = {
  byName: ReadonlyMap<string, readonly Place[]>;
  /** Those that are places only where somebody gives them as one. */
  typedOnly: ReadonlyMap<string, readonly Place[]>;
  longestName: number;
  /** The words that names begin with, which most words of a text are not, each with how many words such a name has at most. */
  firstWords: ReadonlyMap<string, number>;
  /** The same of words that lists name, by their numbers, as they are met: sentences begin with the same few. */
  longestOfListed: (number | undefined)[];
  /** Areas that an operator added, as they are shown, by lower-case name. */
  areas: ReadonlyMap<string, string>;
  /** The middle of each outcode that an operator's list places, named after its largest settlement. */
  outcodes: ReadonlyMap<string, Place>;
};
