/** What is said where somebody types the code they were given, of a report or of a sealed tip. */
export const CODE_WORDS = {
  /** One sentence for every code that opens nothing: a slip and a guess look alike. */
  notKnown: "Check each letter and figure, and type the code again, like TRG-7K4-Q9M",
  missing: "Type your code, like TRG-7K4-Q9M",
  tooMany: "Wait an hour before you try again. That was too many codes from one place.",
} as const;
