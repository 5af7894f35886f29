/** A word list: what stands before and after the name of a place that is on no list, and what is no such name. */
import { setOf } from "../vocabulary.ts";

export const NO_PLACE = setOf(
  "the a an co county monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december police mr mrs ms miss dr i he she they it this that one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty dozens hundreds several many some most another both all english welsh scottish irish king queen crown street road lane avenue close drive",
);
export const STREET = setOf(
  "road street lane avenue close drive way crescent gardens terrace place square hill grove court house hotel hospital school church park centre theatre arms inn market primary",
);
/** Not where somebody is from, but what they are. */
export const NO_TOWN = setOf(
  "asian african american manx cornish german greek thai sikh muslim hindu jewish catholic christian chinese french dutch swiss czech iraqi pakistani bengali punjabi tamil facebook whatsapp amazon retired elderly local vulnerable young disabled former nhs uk bt tv it us eu hsbc tsb covid navy army raf marine falklands gulf",
);
export const DEMONYM = /(?:ish|ese|ian|ean|can)$/;

/** After these, "in", "near" and "at" name where somebody lives. */
export const LIVING = setOf(
  "here living lives lived live resident residents resides residing villager villagers home homes house houses bungalow flat cottage caravan maisonette address addresses property properties household households householder householders village hamlet suburb pensioner pensioners couple calls widow widower people woman man lady gentleman victim grandmother grandfather theirs hers his ours incident incidents",
);
/** After these, "of" does. */
export const OF_THESE = setOf("village town hamlet suburb parish resident residents villagers people");
/** Whoever rings is a man or a woman "from" a firm; these are not. */
export const FROM_THERE = setOf(
  "victim victims homeowner homeowners householders farmer student businessman businesswoman grandad gran mother father mum villager villagers shopkeeper sisters brothers twins pensioner pensioners couple grandmother grandfather widow widower resident residents householder pair family octogenarian nonagenarian septuagenarian teenager old 60s 70s 80s 90s sixties seventies eighties nineties",
);
/** Whoever rings may be one of these too, and "from" a firm. */
export const CALLERS = setOf(
  "person someone somebody man woman lady gentleman male female member individual local worker accountant solicitor doctor builder plumber driver trader surveyor fitter volunteer receptionist secretary administrator minister governor designer programmer scientist salesman visitor customer informant complainant subscriber reader patient guest widowed surgeon pharmacist optician mechanic cleaner carer warden trainee apprentice",
);
export const LISTED_NOUNS = setOf(
  "households residents villagers householders pensioners pensioner resident villager householder",
);
export const TOWN_NOUNS = setOf("resident folk residents villagers householders households");
export const JOINTS = setOf("in at near around from of nearby neighbouring");
