/**
 * Names of hamlets and suburbs of Great Britain that people also use of other things when they tell of a call. Such a
 * place is found where somebody gives it as a place, and is not read out of a sentence: "from the Press", "in Main
 * Street", "rang from Canada". Taken from the settlement names of OS Open Names: those that occur in lower case in our
 * narratives, those of countries and far towns, and usual names of people. Larger places are in `PLACES_ALSO_WORDS`.
 * A word list.
 */
const ALSO_WORDS = new Set(
  [
    "acres arrow beach birch bonds boot border borough breach british butt causeway chapel chimney city coast coat coppice crown dawn dent dull elm fence flash flush friendly gale guide hammer heads headstone hey hole how jump juniper keeping lady lakeside laid letters link loan login loose lover mail main marsh matching moorland more nasty oath pennant piece pit pocket poles pound press quick reach read rise riverside row sand scout sea selling sheet shell shop sling sound spout stand staple star sticker stove tone touch trumpet turn twenty university vale van way week weeks wooden began",
    "alma balaclava bermuda bethel bethlehem botany canada carmel cyprus dunkirk egypt gibraltar holland inkerman ireland jericho moscow palestine pennsylvania philadelphia portobello quebec salem scotland sebastopol toronto",
    "bethany craig dawn florence georgia gordon green holmes jordan kelly mitchell moore paul rose thompson trevor victoria walker wilson wood",
  ].flatMap((words) => words.split(" ")),
);
const ALSO_PHRASES = new Set(["green gate", "long line", "new rent", "red cross", "sea view", "west side"]);
const STREET = /(?:^| )(?:street|road|lane|avenue|drive|close|row|terrace|crescent)$/;

/** @param key the name in lower case */
export const isAlsoWords = (key: string): boolean =>
  ALSO_WORDS.has(key) || ALSO_PHRASES.has(key) || key.startsWith("the ") || STREET.test(key);
