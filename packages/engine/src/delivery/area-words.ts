import type { Language } from "../base/language.ts";

/** The page where an area of one's own is drawn. */
export type AreaWords = {
  title: string;
  near: string;
  howMuch: string;
  each: (miles: string) => string;
  show: string;
  picture: (place: string) => string;
  draw: string;
  press: string;
  back: string;
  clear: string;
  tick: string;
  tickHint: string;
  use: string;
  /** What the script says of the corners. `#` stands for how many. */
  corners: { none: string; few: string; enough: string };
  unknown: string;
  nothing: string;
};

/** "Or on this device": what the script says is here too. */
export type DeviceWords = {
  heading: string;
  get: string;
  stop: string;
  say: Readonly<
    Record<"not-offered" | "home-screen" | "refused" | "off" | "on" | "working" | "failed" | "left", string>
  >;
  notUnderstood: string;
};

const AREA_EN: AreaWords = {
  title: "Choose your own area",
  near: "A town or village in it",
  howMuch: "How much map?",
  each: (miles) => `${miles} miles each way`,
  show: "Show it",
  picture: (place) => `Map of the towns and villages around ${place}. The same are in the list.`,
  draw: "Draw on the map",
  press: "Press at each corner of your area. Or tick towns below.",
  back: "Take back one corner",
  clear: "Begin again",
  tick: "Tick towns and villages",
  tickHint: "Your area is a line around those you tick.",
  use: "Use this area",
  corners: {
    none: "No corners yet.",
    few: "Corners so far: #. You need three or more.",
    enough: "Corners so far: #.",
  },
  unknown: "Enter a town or village that we know, like Sevenoaks",
  nothing: "Tick a town, or draw three corners or more on the map",
};

const AREA_CY: AreaWords = {
  title: "Dewis eich ardal eich hun",
  near: "Tref neu bentref yn yr ardal",
  howMuch: "Faint o fap?",
  each: (miles) => `${miles} milltir bob ffordd`,
  show: "Dangos y map",
  picture: (place) => `Map o’r trefi a’r pentrefi o gwmpas ${place}. Mae’r un rhai yn y rhestr.`,
  draw: "Tynnu llinell ar y map",
  press: "Pwyswch ar bob cornel o’ch ardal. Neu ticiwch drefi isod.",
  back: "Tynnu un cornel yn ôl",
  clear: "Dechrau eto",
  tick: "Ticiwch drefi a phentrefi",
  tickHint: "Llinell o gwmpas y rhai a diciwch yw eich ardal.",
  use: "Defnyddio’r ardal hon",
  corners: {
    none: "Dim corneli eto.",
    few: "Corneli hyd yn hyn: #. Mae angen tair neu fwy.",
    enough: "Corneli hyd yn hyn: #.",
  },
  unknown: "Rhowch dref neu bentref rydym yn ei adnabod, fel Sevenoaks",
  nothing: "Ticiwch dref, neu rhowch dair cornel neu fwy ar y map",
};

const DEVICE_EN: DeviceWords = {
  heading: "Or on this device",
  get: "Get warnings on this device",
  stop: "Stop warnings on this device",
  say: {
    "not-offered": "This browser cannot show warnings. Ask for e-mail instead.",
    "home-screen": "On an iPhone or iPad, first add this page to your Home Screen. Then open it from there.",
    refused: "This browser is set to show nothing from us. Change that in its settings for this site, then come back.",
    off: "A warning then shows on this screen, even when this page is shut.",
    on: "This device gets our warnings.",
    working: "Wait a moment…",
    failed: "That did not work. Try again, or ask for e-mail instead.",
    left: "You will get no more warnings on this device.",
  },
  notUnderstood: "We could not use what your browser gave us. Ask for e-mail instead.",
};

const DEVICE_CY: DeviceWords = {
  heading: "Neu ar y ddyfais hon",
  get: "Cael rhybuddion ar y ddyfais hon",
  stop: "Stopio rhybuddion ar y ddyfais hon",
  say: {
    "not-offered": "Nid yw’r porwr hwn yn gallu dangos rhybuddion. Gofynnwch am e-bost yn lle hynny.",
    "home-screen":
      "Ar iPhone neu iPad, ychwanegwch y dudalen hon at eich Sgrin Gartref yn gyntaf. Yna agorwch hi o’r fan honno.",
    refused:
      "Mae’r porwr hwn wedi’i osod i beidio â dangos dim gennym ni. Newidiwch hynny yn ei osodiadau ar gyfer y safle hwn, yna dewch yn ôl.",
    off: "Bydd rhybudd wedyn yn ymddangos ar y sgrin hon, hyd yn oed pan fydd y dudalen hon ar gau.",
    on: "Mae’r ddyfais hon yn cael ein rhybuddion.",
    working: "Arhoswch eiliad…",
    failed: "Ni weithiodd hynny. Rhowch gynnig arall arni, neu gofynnwch am e-bost yn lle hynny.",
    left: "Chewch chi ddim mwy o rybuddion ar y ddyfais hon.",
  },
  notUnderstood: "Allen ni ddim defnyddio’r hyn a roddodd eich porwr i ni. Gofynnwch am e-bost yn lle hynny.",
};

export const AREA_WORDS: Readonly<Record<Language, AreaWords>> = { en: AREA_EN, cy: AREA_CY };
export const DEVICE_WORDS: Readonly<Record<Language, DeviceWords>> = { en: DEVICE_EN, cy: DEVICE_CY };
