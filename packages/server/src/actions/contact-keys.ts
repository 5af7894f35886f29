import {
  type CallScript,
  callTwiml,
  CONTACT_WORDS,
  type ContactWords,
  dayAt,
  instantOf,
  type Language,
  NO_TWIML,
  sayDay,
} from "@clearline/engine";
import type { ProviderEnd } from "../ports.ts";
import type { PersonRow } from "../store/protected-people.ts";
import type { ContactOf } from "../store/trusted-contacts.ts";
import { agreeToContacts, answerAsContact, endContacts, refuseContacts, renewContacts } from "./answer-contacts.ts";
import { areaOf } from "./contact-area.ts";
import { logOf } from "./contact-log.ts";
import type { Deps } from "./deps.ts";
import { firstHalf, type QuestionName } from "./send-contact-asks.ts";

/**
 * A call about trusted contacts, by the name that its keys come back with. `person-12` is its first half, after which a
 * 1 reads out what is asked; `person-said-12` takes the answer.
 */
type Call = { name: QuestionName; hasHeard: boolean; id: string };

const callIn = (reference: string): Call | null => {
  const [, name, said, id] = /^(person|contact|renewal|look)-(said-)?([1-9]\d{0,17})$/.exec(reference) ?? [];
  return id === undefined ? null : { name: name as QuestionName, hasHeard: said !== undefined, id };
};

/** What a key on such a call does, and what is said next, as TwiML. Null where the call is another. */
export async function takeContactKey(deps: Deps, reference: string, key: string): Promise<string | null> {
  const call = callIn(reference);
  if (call === null) return null;
  if (call.name === "contact") {
    const contact = await deps.store.trustedContacts.byId(call.id);
    return contact === null ? NO_TWIML : keyOfContact(deps, contact, call, key);
  }
  const person = await deps.store.protectedPeople.byId(call.id);
  if (person === null) return NO_TWIML;
  if (person.ended_at !== null) return lastWords(person.language, "tooLate");
  switch (call.name) {
    case "person":
      return keyOfPerson(deps, person, call, key);
    case "renewal":
      return keyOfRenewal(deps, person, call, key);
    case "look":
      return keyOfLook(deps, person, call, key);
  }
}

/** The log, read out to somebody who pressed a key on a warning call of theirs. Null where they have no contacts. */
export async function readLogTo(deps: Deps, address: string): Promise<string | null> {
  const person = await deps.store.protectedPeople.byAddress("voice", address);
  return person === null || person.confirmed_at === null ? null : readLog(deps, person);
}

/** A busy line, or one that nobody answered, is rung three times in all. */
export async function ringAgainAbout(deps: Deps, { reference, end }: ProviderEnd): Promise<void> {
  const call = callIn(reference ?? "");
  if (call === null || call.hasHeard || end !== "not-now") return;
  const { name, id } = call;
  await deps.store.inTransaction(async (tx) => {
    const again = name === "contact" ? tx.trustedContacts.ringAgain(id) : tx.protectedPeople.ringAgain(id);
    if (!(await again)) return;
    const when = { key: `${TASK[name]}-${id}`, delaySeconds: RING_AGAIN_SECONDS };
    if (name === "contact") return tx.jobs.add("ask-contact", { contactId: id }, when);
    return tx.jobs.add(TASK[name], { personId: id }, when);
  });
}
const RING_AGAIN_SECONDS = 600;
const TASK = { person: "ask-person", contact: "ask-contact", renewal: "ask-renewal", look: "tell-contacts" } as const;

async function keyOfPerson(deps: Deps, person: PersonRow, { hasHeard }: Call, key: string): Promise<string> {
  const { language, id } = person;
  if (key === "9") {
    await refuseContacts(deps, id);
    return lastWords(language, "person", "no");
  }
  if (hasHeard && key === "1") {
    const isOn = await agreeToContacts(deps, id);
    return isOn ? lastWords(language, "person", "yes") : lastWords(language, "tooLate");
  }
  if (!hasHeard && key !== "1") return twiml(deps, firstHalf(deps, "person", language), `person-${id}`);
  return twiml(deps, await personQuestion(deps, person), `person-said-${id}`);
}

/** What a yes is to, name by name. */
async function personQuestion(deps: Deps, person: PersonRow): Promise<CallScript> {
  const { language } = person;
  const { who, warned, means, yesOrNo } = CONTACT_WORDS[language].person;
  const named = (await deps.store.trustedContacts.ofPerson(person.id))
    .filter(({ agreed_at }) => agreed_at === null)
    .map(({ name, channel }) => ({ name, way: channel }));
  const lines = [
    who(named, areaOf(deps, person)),
    ...(person.is_warned && person.confirmed_at === null ? [warned] : []),
    ...means,
  ];
  return { lines, offer: yesOrNo, language };
}

async function keyOfContact(deps: Deps, contact: ContactOf, { hasHeard }: Call, key: string): Promise<string> {
  const { language, id } = contact;
  const words = CONTACT_WORDS[language];
  if (key === "9") {
    await answerAsContact(deps, id, false);
    return lastWords(language, "contact", "no");
  }
  if (hasHeard && key === "1") {
    const isOn = await answerAsContact(deps, id, true);
    return isOn ? lastWords(language, "contact", "yes") : lastWords(language, "tooLate");
  }
  if (!hasHeard && key !== "1") return twiml(deps, firstHalf(deps, "contact", language), `contact-${id}`);
  // Ended in the meantime, it names nobody.
  if (contact.ended_at !== null) return lastWords(language, "tooLate");
  const lines = [words.contact.who(contact.for_name, areaOf(deps, contact)), ...words.contact.means];
  return twiml(deps, { lines, offer: words.contact.yesOrNo, language }, `contact-said-${id}`);
}

async function keyOfRenewal(deps: Deps, person: PersonRow, { hasHeard }: Call, key: string): Promise<string> {
  const { language, id } = person;
  const { until, yesOrNo } = CONTACT_WORDS[language].renewal;
  if (hasHeard && key === "1") {
    const isOn = await renewContacts(deps, id);
    return isOn ? lastWords(language, "renewal", "yes") : lastWords(language, "tooLate");
  }
  if (hasHeard && key === "9") {
    await endContacts(deps, id, null);
    return lastWords(language, "renewal", "no");
  }
  if (!hasHeard && key !== "1") return twiml(deps, firstHalf(deps, "renewal", language), `renewal-${id}`);
  const ends = person.ends_at ?? deps.clock();
  const day = sayDay(dayAt(instantOf(ends), deps.site.force.timeZone), { language });
  const names = await logOf(deps, person, { mostSent: 0 });
  const said = names.filter(({ contact }) => contact.ended_at === null).map(({ name }) => `${name}.`);
  return twiml(deps, { lines: [...said, until(day)], offer: yesOrNo, language }, `renewal-said-${id}`);
}

async function keyOfLook(deps: Deps, person: PersonRow, { hasHeard }: Call, key: string): Promise<string> {
  const { language, id } = person;
  if (hasHeard && key === "9") {
    await endContacts(deps, id, null);
    return lastWords(language, "look", "ended");
  }
  if (!hasHeard && key !== "1") return twiml(deps, firstHalf(deps, "look", language), `look-${id}`);
  return readLog(deps, person);
}

/** As many of the last warnings as one listens to for each. */
const MOST_READ = 3;

async function readLog(deps: Deps, person: PersonRow): Promise<string> {
  const { language, id } = person;
  const parts = await logOf(deps, person, { mostSent: MOST_READ });
  const lines = parts.flatMap(({ name, lines: said }) => [`${name}.`, ...said]);
  return twiml(deps, { lines, offer: CONTACT_WORDS[language].look.offer, language }, `look-said-${id}`);
}

function lastWords(language: Language, ...said: LastWords): string {
  return callTwiml({ lines: [lastLine(CONTACT_WORDS[language], said)], offer: "", language }, null);
}

type LastWords =
  | [of: "person" | "contact" | "renewal", word: "yes" | "no"]
  | [of: "look", word: "ended"]
  | [of: "tooLate" | "noWarnings"];

function lastLine(words: ContactWords, said: LastWords): string {
  switch (said[0]) {
    case "tooLate":
    case "noWarnings":
      return words[said[0]];
    case "look":
      return words.look.ended;
    case "person":
    case "contact":
    case "renewal":
      return words[said[0]][said[1]];
  }
}

/** To a contact who pressed 9 on a warning, whether it had ended before or not. */
export const contactLeft = (language: Language): string => lastWords(language, "noWarnings");

const twiml = ({ site }: Deps, script: CallScript, reference: string): string =>
  callTwiml(script, `${site.publicUrl}/providers/voice/keys/${reference}`);
