/** A word list: what stands before and after the name of a place, and what makes it a body's or a street's. */
import { PERSON_NOUNS } from "./party-words.ts";

export const BEFORE = new Set(
  "in from near nearby neighbouring at around round across of outside throughout within to into towards between off over covering including like and or both".split(
    " ",
  ),
);
export const SURE_BEFORE = new Set(
  "in from near nearby neighbouring around across outside throughout within at both including".split(" "),
);
export const PEOPLE_AFTER = new Set([
  ...PERSON_NOUNS,
  ..."resident residents woman man women men couple pensioner pensioners householder householders people person area areas town village victim victims villagers pair family shoppers customers grandmother grandfather widow widower lady gentleman student farmer businessman businesswoman home homes house houses household households bungalow flat address region folk folks locals care nursing".split(
    " ",
  ),
]);
/** After these a name is a body's or a street's, and says nothing of where a call was taken. */
export const BODY_AFTER = new Set(
  "police constabulary council borough county cid neighbourhood team unit squad force fire ambulance trading station hospital road street lane avenue close drive way court crescent high crown magistrates university college school church news times gazette express herald mail post echo observer advertiser radio community safety town's city's branch office safer crimestoppers nhs and's mp sector society volume district fraud economic serious response bank chief inspector sergeant pc pcso".split(
    " ",
  ),
);
/** Words that begin a sentence before a place, and so have a capital there without being a first name. */
export const NO_FIRST_NAME = new Set(
  "a an another the one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty dozens hundreds most other some several many elderly this that our both around round location loc area town place village beware".split(
    " ",
  ),
);
export const STREET_AFTER = new Set(
  "road street lane avenue close drive way crescent gardens terrace place square hill grove".split(" "),
);
