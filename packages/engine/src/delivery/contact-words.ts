import type { Language } from "../base/language.ts";

export type ContactWay = "email" | "sms" | "voice";
/** Somebody by name, and how they would hear from us. */
export type Named = { name: string; way: ContactWay };

/** A question that is put by mail, by text or on a call. None but the call's second half holds what somebody typed. */
type Question = {
  subject: string;
  /** @param force who asks */
  asked: (force: string) => string;
  open: string;
  notYou: string;
  text: (force: string, code: string, page: string) => string;
  /** On a call: what it is about, and the key that goes on. An answering machine hears no more than this. */
  call: { asked: string; notYou: string; offer: string };
};

/** What a protected person and their trusted contacts are told. A language that lacks a word does not compile. */
export type ContactWords = {
  by: Readonly<Record<ContactWay, string>>;
  /** Before a warning, for a contact. @param name whose contact it is */
  prompt: { lines: (name: string) => readonly string[]; text: (name: string) => string };
  /** The keys of a call that warns a contact. */
  contactOffer: string;
  /** Said besides on a call that warns somebody who has contacts. */
  personOffer: string;
  /** To a contact who leaves, and to one who has been left: the same. */
  noWarnings: string;
  person: Question & {
    /** What a yes is to, read out. */
    who: (named: readonly Named[], area: string) => string;
    warned: string;
    means: readonly string[];
    yesOrNo: string;
    yes: string;
    no: string;
  };
  contact: Question & {
    who: (name: string, area: string) => string;
    means: readonly string[];
    yesOrNo: string;
    yes: string;
    no: string;
  };
  renewal: Question & { until: (day: string) => string; yesOrNo: string; yes: string; no: string };
  /** The log, brought to whoever asked for it at the person's own address. */
  look: Question & { offer: string; ended: string };
  /** The reply to whoever ends it by a text. */
  ended: (force: string) => string;
  tooLate: string;
};

const EN: ContactWords = {
  by: { email: "by e-mail", sms: "by text", voice: "by a phone call" },
  prompt: {
    lines: (name) => [
      `This warning is for where ${name} lives. ${name} chose you as a trusted contact.`,
      `Ring ${name} today. Ask if anybody has rung about their bank.`,
      "Do not ask for details. Listen, and tell them about this warning.",
    ],
    text: (name) => `For ${name}: ring them. Ask if anybody rang about their bank. Do not ask for details.`,
  },
  contactOffer: "To hear this again, press 1. To stop these calls, press 9.",
  personOffer: "To hear about your trusted contacts, press 5.",
  noWarnings: "You get no warnings by this. Goodbye.",
  person: {
    subject: "Do you want trusted contacts?",
    asked: (force) => `Someone asked ${force} to warn people you trust when fraudsters ring near you.`,
    open: "Open this page to see who, and to say yes or no:",
    notYou: "If you did not ask, do nothing. Nobody is warned without your yes.",
    text: (force, code, page) =>
      `${force}: someone asked us to warn people you trust. See who at ${page}, code ${code}. Not you? Do nothing. We will never ring you for it.`,
    call: {
      asked: "Someone asked us to warn people you trust when fraudsters ring near you.",
      notYou: "If you did not ask, put the phone down. Nobody is warned without your yes.",
      offer: "To hear who it is, press 1.",
    },
    who: (named, area) =>
      `We would warn ${listed(
        named.map(({ name, way }) => `${name} ${EN.by[way]}`),
        "and",
      )}. They get our public warnings for ${area}.`,
    warned: "You get our warnings too, by this way.",
    means: [
      "They get nothing of what you tell us, nor if you tell us anything.",
      "It lasts a year. You can end it any day, and they are not told.",
    ],
    yesOrNo: "If you want this, press 1. If you do not, press 9.",
    yes: "Thank you. We ask them now if they agree. Goodbye.",
    no: "That is all right. Nobody is warned. Goodbye.",
  },
  contact: {
    subject: "Will you be somebody’s trusted contact?",
    asked: (force) => `Someone who trusts you asked ${force} to send you warnings for where they live.`,
    open: "Open this page to see who, and to say yes or no:",
    notYou: "If you would rather not, do nothing. You will get no more mails.",
    text: (force, code, page) =>
      `${force}: someone who trusts you wants you to get our warnings. See who at ${page}, code ${code}. Rather not? Do nothing. We will never ring you for it.`,
    call: {
      asked: "Someone who trusts you asked us to give you warnings for where they live.",
      notYou: "If you would rather not, put the phone down. Nothing more will come.",
      offer: "To hear who it is, press 1.",
    },
    who: (name, area) => `It is ${name}. You would get our public warnings for ${area}.`,
    means: [
      "When one comes, ring them. Ask if anybody has rung about their bank. Do not ask for details.",
      "You get nothing of what they tell us, nor if they tell us anything. Either of you can end it any day.",
    ],
    yesOrNo: "If you agree, press 1. If you do not, press 9.",
    yes: "Thank you. The next warning for there comes to you. Goodbye.",
    no: "That is all right. Nothing more will come. Goodbye.",
  },
  renewal: {
    subject: "Keep your trusted contacts?",
    asked: (force) => `${force} warns people you trust when fraudsters ring near you. You said yes to that for a year.`,
    open: "Open this page to see who they are, and to keep them or end it:",
    notYou: "If you do nothing, it ends by itself. They are not told.",
    text: (force, code, page) =>
      `${force}: your trusted contacts end soon. To keep them or end it, go to ${page}, code ${code}. We will never ring you for it.`,
    call: {
      asked:
        "We warn people you trust when fraudsters ring near you. You said yes to that for a year, and the year ends soon.",
      notYou: "If you do nothing, it ends by itself, and they are not told.",
      offer: "To hear who they are, press 1.",
    },
    until: (day) => `It ends on ${day}.`,
    yesOrNo: "To keep them for another year, press 1. To end it now, press 9.",
    yes: "Thank you. They stay for another year. Goodbye.",
    no: "They get no more warnings by this, and are not told. Goodbye.",
  },
  look: {
    subject: "Your trusted contacts",
    asked: (force) => `Someone asked ${force} to show you who your trusted contacts are.`,
    open: "Open this page to see who they are, what we sent them, and to end it:",
    notYou: "If you did not ask, do nothing. Nothing has changed.",
    text: (force, code, page) =>
      `${force}: to see or end your trusted contacts, go to ${page}, code ${code}. Not you? Do nothing. We will never ring you for it.`,
    call: {
      asked: "Someone asked us to read out to you who your trusted contacts are.",
      notYou: "If you did not ask, put the phone down. Nothing has changed.",
      offer: "To hear it, press 1.",
    },
    offer: "To hear this again, press 1. To end it for all of them, press 9.",
    ended: "They get no more warnings by this, and are not told. Goodbye.",
  },
  ended: (force) => `${force}: your trusted contacts get no more warnings by this. They are not told.`,
  tooLate: "That is no longer possible. Goodbye.",
};

const CY: ContactWords = {
  by: { email: "drwy e-bost", sms: "drwy neges destun", voice: "drwy alwad ffôn" },
  prompt: {
    lines: (name) => [
      `Mae’r rhybudd hwn ar gyfer ardal ${name}. Dewisodd ${name} chi fel cyswllt dibynadwy.`,
      `Ffoniwch ${name} heddiw. Gofynnwch a oes rhywun wedi ffonio am y banc.`,
      "Peidiwch â gofyn am fanylion. Gwrandewch, a soniwch am y rhybudd hwn.",
    ],
    text: (name) => `Ar gyfer ${name}: ffoniwch. Gofynnwch a oes rhywun wedi ffonio am y banc. Dim manylion.`,
  },
  contactOffer: "I glywed hyn eto, pwyswch 1. I stopio’r galwadau hyn, pwyswch 9.",
  personOffer: "I glywed am eich cysylltiadau dibynadwy, pwyswch 5.",
  noWarnings: "Nid ydych yn cael rhybuddion drwy hyn. Hwyl fawr.",
  person: {
    subject: "Ydych chi eisiau cysylltiadau dibynadwy?",
    asked: (force) =>
      `Gofynnodd rhywun i ${force} rybuddio pobl rydych yn ymddiried ynddynt pan fydd twyllwyr yn ffonio yn eich ardal.`,
    open: "Agorwch y dudalen hon i weld pwy, ac i gytuno neu wrthod:",
    notYou: "Os na ofynnoch chi, peidiwch â gwneud dim. Ni chaiff neb ei rybuddio heb i chi gytuno.",
    text: (force, code, page) =>
      `${force}: gofynnodd rhywun i ni rybuddio pobl rydych yn ymddiried ynddynt. Pwy? ${page}, cod ${code}. Nid chi? Peidiwch ag ateb. Fyddwn ni byth yn ffonio i ofyn amdano.`,
    call: {
      asked:
        "Gofynnodd rhywun i ni rybuddio pobl rydych yn ymddiried ynddynt pan fydd twyllwyr yn ffonio yn eich ardal.",
      notYou: "Os na ofynnoch chi, rhowch y ffôn i lawr. Ni chaiff neb ei rybuddio heb i chi gytuno.",
      offer: "I glywed pwy, pwyswch 1.",
    },
    who: (named, area) =>
      `Byddem yn rhybuddio ${listed(
        named.map(({ name, way }) => `${name} ${CY.by[way]}`),
        "a",
      )}. Cânt ein rhybuddion cyhoeddus ar gyfer ${area}.`,
    warned: "Byddwch chithau’n cael ein rhybuddion, yr un ffordd.",
    means: [
      "Chân nhw ddim o’r hyn rydych yn ei ddweud wrthym, na gwybod a ydych yn dweud unrhyw beth.",
      "Mae’n para blwyddyn. Gallwch ei orffen unrhyw ddiwrnod, heb iddyn nhw gael gwybod.",
    ],
    yesOrNo: "Os ydych chi eisiau hyn, pwyswch 1. Os nad ydych, pwyswch 9.",
    yes: "Diolch. Byddwn yn gofyn iddyn nhw nawr. Hwyl fawr.",
    no: "Popeth yn iawn. Ni chaiff neb ei rybuddio. Hwyl fawr.",
  },
  contact: {
    subject: "A wnewch chi fod yn gyswllt dibynadwy i rywun?",
    asked: (force) => `Gofynnodd rhywun sy’n ymddiried ynoch i ${force} anfon rhybuddion atoch ar gyfer ei ardal.`,
    open: "Agorwch y dudalen hon i weld pwy, ac i gytuno neu wrthod:",
    notYou: "Os byddai’n well gennych beidio, peidiwch â gwneud dim. Chewch chi ddim mwy o e-byst.",
    text: (force, code, page) =>
      `${force}: mae rhywun sy’n ymddiried ynoch am i chi gael ein rhybuddion. Pwy? ${page}, cod ${code}. Gwell peidio? Peidiwch ag ateb. Fyddwn ni byth yn ffonio i ofyn amdano.`,
    call: {
      asked: "Gofynnodd rhywun sy’n ymddiried ynoch i ni roi rhybuddion i chi ar gyfer ei ardal.",
      notYou: "Os byddai’n well gennych beidio, rhowch y ffôn i lawr. Ddaw dim byd arall.",
      offer: "I glywed pwy, pwyswch 1.",
    },
    who: (name, area) => `${name} sydd yno. Byddech yn cael ein rhybuddion cyhoeddus ar gyfer ${area}.`,
    means: [
      "Pan ddaw un, ffoniwch. Gofynnwch a oes rhywun wedi ffonio am y banc. Peidiwch â gofyn am fanylion.",
      "Chewch chi ddim o’r hyn sy’n cael ei ddweud wrthym, na gwybod a oes unrhyw beth. Gall y naill neu’r llall orffen hyn unrhyw ddiwrnod.",
    ],
    yesOrNo: "Os ydych yn cytuno, pwyswch 1. Os nad ydych, pwyswch 9.",
    yes: "Diolch. Daw’r rhybudd nesaf ar gyfer yno atoch. Hwyl fawr.",
    no: "Popeth yn iawn. Ddaw dim byd arall. Hwyl fawr.",
  },
  renewal: {
    subject: "Cadw eich cysylltiadau dibynadwy?",
    asked: (force) => `Mae ${force} yn rhybuddio pobl rydych yn ymddiried ynddynt. Cytunoch chi i hynny am flwyddyn.`,
    open: "Agorwch y dudalen hon i weld pwy ydyn nhw, ac i’w cadw neu orffen:",
    notYou: "Os na wnewch chi ddim, bydd yn gorffen ohono’i hun. Chân nhw ddim gwybod.",
    text: (force, code, page) =>
      `${force}: bydd eich cysylltiadau dibynadwy yn gorffen cyn bo hir. I’w cadw neu orffen: ${page}, cod ${code}. Fyddwn ni byth yn ffonio i ofyn amdano.`,
    call: {
      asked:
        "Rydym yn rhybuddio pobl rydych yn ymddiried ynddynt. Cytunoch chi i hynny am flwyddyn, ac mae’r flwyddyn bron ar ben.",
      notYou: "Os na wnewch chi ddim, bydd yn gorffen ohono’i hun, a chân nhw ddim gwybod.",
      offer: "I glywed pwy ydyn nhw, pwyswch 1.",
    },
    until: (day) => `Mae’n gorffen ar ${day}.`,
    yesOrNo: "I’w cadw am flwyddyn arall, pwyswch 1. I orffen nawr, pwyswch 9.",
    yes: "Diolch. Maen nhw’n aros am flwyddyn arall. Hwyl fawr.",
    no: "Chân nhw ddim mwy o rybuddion drwy hyn, na gwybod am hyn. Hwyl fawr.",
  },
  look: {
    subject: "Eich cysylltiadau dibynadwy",
    asked: (force) => `Gofynnodd rhywun i ${force} ddangos i chi pwy yw eich cysylltiadau dibynadwy.`,
    open: "Agorwch y dudalen hon i weld pwy ydyn nhw, beth a anfonwyd, ac i orffen:",
    notYou: "Os na ofynnoch chi, peidiwch â gwneud dim. Does dim wedi newid.",
    text: (force, code, page) =>
      `${force}: i weld neu orffen eich cysylltiadau dibynadwy: ${page}, cod ${code}. Nid chi? Peidiwch ag ateb. Fyddwn ni byth yn ffonio i ofyn amdano.`,
    call: {
      asked: "Gofynnodd rhywun i ni ddarllen i chi pwy yw eich cysylltiadau dibynadwy.",
      notYou: "Os na ofynnoch chi, rhowch y ffôn i lawr. Does dim wedi newid.",
      offer: "I’w glywed, pwyswch 1.",
    },
    offer: "I glywed hyn eto, pwyswch 1. I orffen i bawb, pwyswch 9.",
    ended: "Chân nhw ddim mwy o rybuddion drwy hyn, na gwybod am hyn. Hwyl fawr.",
  },
  ended: (force) => `${force}: ni chaiff eich cysylltiadau dibynadwy fwy o rybuddion drwy hyn. Chân nhw ddim gwybod.`,
  tooLate: "Nid yw hynny’n bosibl mwyach. Hwyl fawr.",
};

export const CONTACT_WORDS: Readonly<Record<Language, ContactWords>> = { en: EN, cy: CY };

const listed = (all: readonly string[], and: string): string =>
  all.length < 2 ? (all[0] ?? "") : `${all.slice(0, -1).join(", ")} ${and} ${all.at(-1)}`;
