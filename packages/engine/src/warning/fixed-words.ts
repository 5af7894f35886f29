/** What is done to a warning after it went out, as messages tell it. */
type ByKind = { warning: string; correction: string; withdrawal: string };

/**
 * Every word of ours that stands in each warning, whatever it warns of. A language that lacks one does not compile. Words
 * that are put in (`when`, `domain`) come as they are said in that language.
 */
export type FixedWords = {
  /** What a title begins with. */
  standing: { draft: string; withdrawn: string; corrected: string };
  exercise: { mark: string; nothing: string; inEarnest: string; tag: string };
  withdrawnOn: (when: string) => string;
  correctedOn: (when: string) => string;
  doNotAct: string;
  where: string;
  lookAgainBy: string;
  happening: string;
  ifTheyRing: string;
  isItReal: string;
  typeOrRing: (domain: string, phone: string) => string;
  giveCode: (code: string) => string;
  /** Where the words are written in the other language. Says so in a line. */
  otherLanguage: string;
  never: string;
  /** What a program calls it: the event of a CAP alert, and a feed's title. */
  event: string;
  feed: (force: string) => string;
  email: ByKind & { noLinks: string; sentBy: (force: string) => string; stop: string; change: string };
  sms: {
    draft: string;
    corrected: string;
    withdrawn: (title: string) => string;
    check: (domain: string) => string;
    code: (code: string) => string;
  };
  call: ByKind & {
    draft: string;
    from: (force: string) => string;
    check: (phone: string) => string;
    offer: string;
    left: string;
    mistake: string;
    leftForGood: string;
    back: string;
    tooLate: string;
  };
  card: {
    takeDown: string;
    bank: string;
    police: string;
    danger: string;
    isThisReal: string;
    type: string;
    code: string;
  };
  picture: { warning: string; corrected: string; code: string; doNotAct: string };
  page: {
    from: (force: string) => string;
    when: string;
    published: string;
    notKnown: string;
    to: string;
    at: string;
    allTold: string;
    allSent: string;
    seeChanges: string;
    howWeKnow: string;
    howWeKnowSaid: string;
    gotThisCall: string;
    tellUs: string;
    tellUsWhy: string;
    about: string;
    typeOrRing: [before: string, between: string, after: string];
    noLinks: string;
    signed: string;
    whatWasSigned: string;
    share: string;
    copyLink: string;
    mailIt: string;
    printIt: string;
    pictureFor: string;
    cardFor: string;
    newsrooms: string;
    plainText: string;
    capAlert: string;
    feeds: string;
    next: string;
    nextSaid: string;
    signUp: string;
  };
};
