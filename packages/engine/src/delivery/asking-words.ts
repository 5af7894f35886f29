import type { Language } from "../base/language.ts";
import type { WarningKind } from "../warning/kinds.ts";

/** The page that asks for warnings and the page that changes what somebody gets. A language that lacks a word does not compile. */
export type AskingWords = {
  title: string;
  /** @property any where there is more than one way */
  lead: { mail: string; any: string };
  way: {
    asked: string;
    email: { choice: string; label: string };
    sms: { choice: string; label: string; hint: string };
    voice: { choice: string; label: string; hint: string };
  };
  place: { label: string; hint: (areaName: string) => string; miles: string; mile: (miles: string) => string };
  drawn: { draw: string; heading: string; picture: string; again: string; town: string };
  more: string;
  kinds: { label: string; hint: string; each: Readonly<Record<WarningKind, string>> };
  quiet: {
    label: string;
    usual: string;
    usualHint: string;
    none: string;
    times: string;
    wait: string;
    from: string;
    until: string;
  };
  language: { label: string; each: Readonly<Record<Language, string>> };
  signUp: string;
  already: string;
  change: string;
  asked: { title: string; lead: string; wait: string; first: string };
  manage: {
    title: string;
    by: Readonly<Record<"email" | "sms" | "voice", (address: string) => string>> & { push: () => string };
    saved: string;
    notYet: string;
    keep: string;
    stop: string;
    stopHow: string;
  };
  /** What to do about an answer that cannot be used. */
  wrong: Readonly<Record<AskingFault, string>>;
};

/** What can be wrong with what somebody asks for. */
export type AskingFault =
  | "place-not-known"
  | "place-is-several"
  | "postcode-not-placed"
  | "outline-not-an-area"
  | "quiet-not-times"
  | "email-not-an-address"
  | "number-not-read"
  | "number-not-for-texts"
  | "number-not-for-calls"
  | "too-many";

const EN: AskingWords = {
  title: "Get warnings for your area",
  lead: {
    mail: "We send an e-mail when a warning goes out. Nothing else. Stop when you like.",
    any: "We tell you when a warning goes out. Nothing else. Stop when you like.",
  },
  way: {
    asked: "How shall we tell you?",
    email: { choice: "By e-mail", label: "Your e-mail address" },
    sms: { choice: "By text", label: "Your mobile number", hint: "We send you a code to type in." },
    voice: {
      choice: "By a phone call",
      label: "Your telephone number",
      hint: "A voice reads the warning out. We ring you first to ask.",
    },
  },
  place: {
    label: "Your town, village or postcode",
    hint: (areaName) => `Leave it empty for all of ${areaName}.`,
    miles: "How far around it?",
    mile: (miles) => (miles === "1" ? "1 mile" : `${miles} miles`),
  },
  drawn: {
    draw: "Draw your own area on a map instead",
    heading: "Your own area",
    picture: "Outline of your own area",
    again: "Draw another area",
    town: "Use a town instead",
  },
  more: "Choose more: kinds, quiet hours, Welsh",
  kinds: {
    label: "Which warnings?",
    hint: "Tick none for all of them.",
    each: {
      call: "Someone rings you",
      recording: "A recorded voice rings you",
      text: "Text messages",
      doorstep: "Someone comes to your door",
    },
  },
  quiet: {
    label: "When may we send them?",
    usual: "Not from 9pm to 8am",
    usualHint: "E-mail may come at any time. It makes no noise.",
    none: "At any time",
    times: "Not in these hours",
    wait: "We wait until they end. Only a very grave warning comes sooner.",
    from: "Quiet from",
    until: "Quiet until",
  },
  language: { label: "Which language?", each: { en: "English", cy: "Cymraeg (Welsh)" } },
  signUp: "Sign up",
  already: "Do you get them by text or call already?",
  change: "Change what you get",
  asked: {
    title: "Now look at your e-mail",
    lead: "We have sent a link, if that address is not on our list yet. Open it and press the button.",
    wait: "Nothing there in ten minutes? Look in your junk mail. We send one link a day at most.",
    first: "Back to the first page",
  },
  manage: {
    title: "What you get from us",
    by: {
      email: (address) => `You get our warnings by e-mail to ${address}.`,
      sms: (end) => `You get our warnings by text to the number that ends in ${end}.`,
      voice: (end) => `You get our warnings by a call to the number that ends in ${end}.`,
      push: () => "You get our warnings on a device that you chose.",
    },
    saved: "We have kept your change.",
    notYet: "Now press “Keep this change”.",
    keep: "Keep this change",
    stop: "Stop the warnings",
    stopHow: "One press. You can take it back until tomorrow.",
  },
  wrong: {
    "place-not-known": "Enter a town or a postcode such as TN13, or leave it empty",
    "place-is-several": "Add the county, like Newtown, Powys: several places have that name",
    "postcode-not-placed": "Enter your town or village: we do not know where that postcode is",
    "outline-not-an-area": "Draw three corners or more, or enter a town",
    "quiet-not-times": "Enter two times that differ, like 9pm and 8am",
    "email-not-an-address": "Enter an e-mail address like name@example.org",
    "number-not-read": "Enter the whole number, like 07700 900123",
    "number-not-for-texts": "Enter a UK mobile number, like 07700 900123. We can text no others",
    "number-not-for-calls": "Enter a UK landline or mobile number, like 01632 960123. We can ring no others",
    "too-many": "Wait an hour before you ask again. That was many times from one place.",
  },
};

const CY: AskingWords = {
  title: "Cael rhybuddion ar gyfer eich ardal",
  lead: {
    mail: "Byddwn yn anfon e-bost pan fydd rhybudd yn cael ei gyhoeddi. Dim byd arall. Gallwch stopio pryd bynnag y mynnwch.",
    any: "Byddwn yn dweud wrthych pan fydd rhybudd yn cael ei gyhoeddi. Dim byd arall. Gallwch stopio pryd bynnag y mynnwch.",
  },
  way: {
    asked: "Sut dylen ni ddweud wrthych chi?",
    email: { choice: "Drwy e-bost", label: "Eich cyfeiriad e-bost" },
    sms: {
      choice: "Drwy neges destun",
      label: "Eich rhif ffôn symudol",
      hint: "Byddwn yn anfon cod atoch i’w deipio.",
    },
    voice: {
      choice: "Drwy alwad ffôn",
      label: "Eich rhif ffôn",
      hint: "Bydd llais yn darllen y rhybudd. Byddwn yn eich ffonio yn gyntaf i ofyn.",
    },
  },
  place: {
    label: "Eich tref, eich pentref neu eich cod post",
    hint: (areaName) => `Gadewch hwn yn wag i gael y cyfan o ${areaName}.`,
    miles: "Pa mor bell o’i gwmpas?",
    mile: (miles) => (miles === "1" ? "1 filltir" : `${miles} milltir`),
  },
  drawn: {
    draw: "Dewis eich ardal eich hun ar fap",
    heading: "Eich ardal eich hun",
    picture: "Amlinelliad o’ch ardal eich hun",
    again: "Dewis ardal arall",
    town: "Defnyddio tref yn lle hynny",
  },
  more: "Dewis rhagor: mathau, oriau tawel, iaith",
  kinds: {
    label: "Pa rybuddion?",
    hint: "Peidiwch â thicio dim i gael pob un.",
    each: {
      call: "Rhywun yn eich ffonio",
      recording: "Llais wedi’i recordio yn eich ffonio",
      text: "Negeseuon testun",
      doorstep: "Rhywun yn dod at eich drws",
    },
  },
  quiet: {
    label: "Pryd cawn ni eu hanfon?",
    usual: "Nid rhwng 21:00 ac 08:00",
    usualHint: "Gall e-bost ddod unrhyw bryd. Nid yw’n gwneud sŵn.",
    none: "Unrhyw bryd",
    times: "Nid yn ystod yr oriau hyn",
    wait: "Byddwn yn aros nes iddyn nhw ddod i ben. Dim ond rhybudd difrifol iawn fydd yn dod ynghynt.",
    from: "Tawel o",
    until: "Tawel tan",
  },
  language: { label: "Pa iaith?", each: { en: "Saesneg (English)", cy: "Cymraeg" } },
  signUp: "Cofrestru",
  already: "Ydych chi’n eu cael drwy neges destun neu alwad yn barod?",
  change: "Newid yr hyn rydych yn ei gael",
  asked: {
    title: "Nawr edrychwch ar eich e-bost",
    lead: "Rydym wedi anfon dolen, os nad yw’r cyfeiriad hwnnw ar ein rhestr eto. Agorwch y ddolen a phwyswch y botwm.",
    wait: "Dim byd yno ar ôl deg munud? Edrychwch yn eich post sothach. Un ddolen y dydd ar y mwyaf y byddwn yn ei hanfon.",
    first: "Yn ôl i’r dudalen gyntaf",
  },
  manage: {
    title: "Yr hyn rydych yn ei gael gennym ni",
    by: {
      email: (address) => `Rydych yn cael ein rhybuddion drwy e-bost i ${address}.`,
      sms: (end) => `Rydych yn cael ein rhybuddion drwy neges destun i’r rhif sy’n gorffen â ${end}.`,
      voice: (end) => `Rydych yn cael ein rhybuddion drwy alwad i’r rhif sy’n gorffen â ${end}.`,
      push: () => "Rydych yn cael ein rhybuddion ar ddyfais a ddewisoch.",
    },
    saved: "Rydym wedi cadw eich newid.",
    notYet: "Nawr pwyswch “Cadw’r newid hwn”.",
    keep: "Cadw’r newid hwn",
    stop: "Stopio’r rhybuddion",
    stopHow: "Pwyswch unwaith. Gallwch ei ddadwneud tan yfory.",
  },
  wrong: {
    "place-not-known": "Rhowch dref neu god post fel TN13, neu gadewch hwn yn wag",
    "place-is-several": "Ychwanegwch y sir, fel Newtown, Powys: mae gan sawl lle yr enw hwnnw",
    "postcode-not-placed": "Rhowch eich tref neu eich pentref: ni wyddom ble mae’r cod post hwnnw",
    "outline-not-an-area": "Rhowch dair cornel neu fwy ar y map, neu rhowch dref",
    "quiet-not-times": "Rhowch ddau amser gwahanol, fel 21:00 ac 08:00",
    "email-not-an-address": "Rhowch gyfeiriad e-bost fel name@example.org",
    "number-not-read": "Rhowch y rhif cyfan, fel 07700 900123",
    "number-not-for-texts":
      "Rhowch rif ffôn symudol yn y DU, fel 07700 900123. Allwn ni ddim anfon neges destun at rai eraill",
    "number-not-for-calls": "Rhowch rif ffôn yn y DU, fel 01632 960123. Allwn ni ddim ffonio rhai eraill",
    "too-many": "Arhoswch awr cyn gofyn eto. Daeth llawer o geisiadau o un lle.",
  },
};

export const ASKING_WORDS: Readonly<Record<Language, AskingWords>> = { en: EN, cy: CY };
