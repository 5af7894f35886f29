import type { Language } from "../base/language.ts";
import { CONTACT_WORDS, type Named } from "./contact-words.ts";

/** Who ended it. `time`: the year was over. */
export type EndedBy = "person" | "contact" | "desk" | "time";
/** What became of one contact. Moments are said by the clock of the person's place: `19 November 2026, 9:15am`. */
export type LoggedContact = Named & {
  named: string;
  asked: string | null;
  answered: { yes: boolean; when: string } | null;
  ended: { by: EndedBy; when: string } | null;
  /** Nothing gets to them any more, and they were not taken off. */
  isLost: boolean;
  /** Newest first. */
  sent: readonly { title: string; when: string }[];
};

/** A contact's part of the log: the same sentences on the page, in the letter and read out. */
export type LogPart = { name: string; lines: readonly string[] };

/**
 * Who was asked, who said yes, what they were sent and when, and when it ended.
 *
 * @param mostSent of what was sent to each, so that a call comes to an end
 */
export const contactLog = (
  contacts: readonly LoggedContact[],
  { language, mostSent = Number.POSITIVE_INFINITY }: { language: Language; mostSent?: number },
): LogPart[] => contacts.map((contact) => ({ name: contact.name, lines: linesOf(contact, language, mostSent) }));

function linesOf(contact: LoggedContact, language: Language, mostSent: number): string[] {
  const { way, named, asked, answered, ended, isLost, sent } = contact;
  const words = WORDS[language];
  const by = CONTACT_WORDS[language].by[way];
  return [
    words.named(named),
    asked === null ? (ended === null ? words.notYet : "") : words.asked(by, asked),
    answered === null
      ? asked !== null && ended === null
        ? words.noAnswer
        : ""
      : words[answered.yes ? "saidYes" : "saidNo"](answered.when),
    isLost ? words.lost : "",
    ...(answered?.yes === true ? sentLines(sent, words, mostSent) : []),
    // Whoever said no was never in it.
    ended === null || answered?.yes === false ? "" : words.ended[ended.by](ended.when),
  ].filter((line) => line !== "");
}

function sentLines(sent: LoggedContact["sent"], words: LogWords, most: number): string[] {
  if (sent.length === 0) return [words.nothing];
  const left = sent.length - most;
  return [
    ...sent.slice(0, Math.min(most, sent.length)).map(({ title, when }) => words.sent(title, when)),
    ...(left > 0 ? [words.more(left)] : []),
  ];
}

type LogWords = {
  named: (when: string) => string;
  notYet: string;
  asked: (by: string, when: string) => string;
  noAnswer: string;
  saidYes: (when: string) => string;
  saidNo: (when: string) => string;
  lost: string;
  nothing: string;
  sent: (title: string, when: string) => string;
  more: (count: number) => string;
  ended: Readonly<Record<EndedBy, (when: string) => string>>;
};

const WORDS: Readonly<Record<Language, LogWords>> = {
  en: {
    named: (when) => `Named on ${when}.`,
    notYet: "We have not asked them yet. We ask an address once a day at most.",
    asked: (by, when) => `We asked them ${by} on ${when}.`,
    noAnswer: "They have not said yes or no.",
    saidYes: (when) => `They said yes on ${when}.`,
    saidNo: (when) => `They said no on ${when}.`,
    lost: "We cannot reach them any more.",
    nothing: "We have sent them nothing yet.",
    sent: (title, when) => `Sent on ${when}: ${title}.`,
    more: (count) => `And ${count} before that.`,
    ended: {
      person: (when) => `You ended it on ${when}.`,
      contact: (when) => `They left on ${when}.`,
      desk: (when) => `Our call handler ended it for you on ${when}.`,
      time: (when) => `It ended by itself on ${when}, for its year was over.`,
    },
  },
  cy: {
    named: (when) => `Enwyd ar ${when}.`,
    notYet: "Nid ydym wedi gofyn iddyn nhw eto. Unwaith y dydd ar y mwyaf y byddwn yn gofyn.",
    asked: (by, when) => `Gofynnwyd ${by} ar ${when}.`,
    noAnswer: "Nid oes ateb eto.",
    saidYes: (when) => `Cytunwyd ar ${when}.`,
    saidNo: (when) => `Gwrthodwyd ar ${when}.`,
    lost: "Ni allwn eu cyrraedd mwyach.",
    nothing: "Nid ydym wedi anfon dim eto.",
    sent: (title, when) => `Anfonwyd ar ${when}: ${title}.`,
    more: (count) => `A ${count} cyn hynny.`,
    ended: {
      person: (when) => `Chi a’i gorffennodd, ar ${when}.`,
      contact: (when) => `Gadawodd y cyswllt ar ${when}.`,
      desk: (when) => `Gorffennwyd drosoch gan ein staff ar ${when}.`,
      time: (when) => `Gorffennodd ohono’i hun ar ${when}, ar ddiwedd y flwyddyn.`,
    },
  },
};
