/** A word list: what is said of those who were rung, of those who rang or fetched, and of neither. */

const RUNG =
  "phoned telephoned called rung contacted targeted approached spun sold persuaded talked fed pestered badgered pressed ordered directed warned pressured harassed told tricked conned scammed defrauded duped persuaded asked convinced instructed fooled informed deceived cheated swindled robbed coerced saved advised stung caught taken left cold read hoodwinked lured relieved parted bombarded plagued bullied diddled fleeced hit tempted assured";
export const PASSIVE = new Set(RUNG.split(" "));
export const BE = new Set("was were been being got be".split(" "));
export const DID = new Set(
  "received receives got answered lost handed gave transferred withdrew paid drew bought fell took contacted reported realised declined refused hung ended became alerted rang picked phoned avoided sent heard parted surrendered spoke posted purchased moved lent invested".split(
    " ",
  ),
);
export const RANG = new Set(
  "cost called made phoned telephoned rang contacted targeted conned tricked scammed defrauded duped fooled robbed cheated swindled persuaded convinced calling targeting conning ringing talked coaxed bullied manipulated fleeced hoodwinked coerced deceived stole stealing persuading asking told tricking duping approached phoning defrauding scamming swindling cheating robbing deceiving fooling fleecing preyed".split(
    " ",
  ),
);
/** "a woman from Hythe told to pay": rung, though nothing says "was". */
export const TOLD = new Set("told rung targeted conned tricked scammed".split(" "));
export const CALLED = new Set("contacted rang phoned called told telephoned asked".split(" "));
export const VALUE = /^(?:\d[\d,.]*|cash|money|thousands|savings|jewellery|gold|thousand|hundreds|pounds|sum)$/;
export const TOOK = new Set("got stole stolen took taken obtained went gone removed drained withdrawn".split(" "));
export const REPORTERS = new Set(
  "officers police force spokesman spokeswoman spokesperson heard reported learnt learned".split(" "),
);

export const QUALIFIERS = new Set("at least about around nearly almost over up to more than some also then".split(" "));

export const WARNED = new Set(
  "told asked asking urged urging want wants warned warning advising advised reminding reminded tell telling alert alerting".split(
    " ",
  ),
);
/** "had a call", "have lost": not "people have been given a warning". */
export const HAS = new Set("had has have".split(" "));
export const HAD_WHAT = new Set(
  "told reported a an the two three several similar another calls this phone given lost handed paid received transferred withdrawn bought sent fallen".split(
    " ",
  ),
);
/** "contacted her": the one who rang, not the one rung. */
export const PERSON_NEXT = new Set(
  "her him them me us somebody someone a an the two three four several people residents victims and again".split(" "),
);
export const VICTIM_NOUNS = new Set(
  "customer customers resident pensioner victim couple pair widow widower grandmother grandfather householder octogenarian nonagenarian septuagenarian homeowner residents pensioners victims householders couples villager villagers".split(
    " ",
  ),
);
export const CLAIMING = new Set(
  "claiming pretending posing purporting saying who impersonating calling said claimed".split(" "),
);
export const COURIER_DID = new Set(
  "answered arrived came went drove wore returned collected turned visited attended knocked took described posed claimed pretended".split(
    " ",
  ),
);
export const HELD = new Set(
  "arrested detained charged jailed sentenced bailed convicted remanded arrest custody".split(" "),
);

/** Done by those rung as much as by those who fetch. */
export const TOOK_PART = /^(?:answered|took|went|returned|drove|attended|described|visited)$/;
/** Nouns of those who ring or fetch as much as of those who are rung. */
export const EITHER = new Set(
  "man woman person driver doctor solicitor male female lady gentleman chap bloke lad lass girl boy friend colleague relative son daughter nephew niece grandson granddaughter brother sister someone somebody individual".split(
    " ",
  ),
);
