import {
  type ContactWay,
  type CallScript,
  CONTACT_WORDS,
  type ContactWords,
  escapeMarkup,
  FIXED_WORDS,
  type Language,
  smsCost,
  SUBSCRIBING_WORDS,
} from "@clearline/engine";
import type { PersonRow } from "../store/protected-people.ts";
import type { ContactRow } from "../store/trusted-contacts.ts";
import { CODE_PATH, contactLeaveUrl, contactUrl, personUrl } from "./contact-links.ts";
import type { Deps, SendingDeps } from "./deps.ts";
import { sixFigures, unlessUsedUp } from "./join-by-phone.ts";
import { isReady, wayOf } from "./provider-turn.ts";
import { sendOne } from "./send-one.ts";

/** What somebody is asked, or told that they can see. Each has its words, its page and its call. */
export type QuestionName = "person" | "contact" | "renewal" | "look";

type Asking = {
  name: QuestionName;
  id: string;
  to: { channel: ContactWay; address: string; language: Language };
  url: string;
  unsubscribeUrl?: string;
  code: () => Promise<string>;
  /** Differs for each time that it is asked. */
  key: string;
};

/** A job: the question whether they want these contacts. Nothing that somebody typed stands in it. */
export async function askPerson(deps: SendingDeps, personId: string): Promise<void> {
  const person = await deps.store.protectedPeople.byId(personId);
  if (person === null || person.ended_at !== null) return;
  const all = await deps.store.trustedContacts.ofPerson(person.id);
  if (all.every(({ agreed_at }) => agreed_at !== null)) return;
  await putToPerson(deps, "person", person, person.asked_at);
}

/** A job: a month before the year is over. */
export async function askRenewal(deps: SendingDeps, personId: string): Promise<void> {
  const person = await deps.store.protectedPeople.byId(personId);
  if (person === null || person.ended_at !== null || person.renewal_asked_at === null) return;
  await putToPerson(deps, "renewal", person, person.renewal_asked_at);
}

/** A job: the way to the log, for whoever is at the person's own address. */
export async function tellContacts(deps: SendingDeps, personId: string): Promise<void> {
  const person = await deps.store.protectedPeople.byId(personId);
  if (person === null || person.confirmed_at === null || person.ended_at !== null) return;
  await putToPerson(deps, "look", person, person.looked_at ?? deps.clock());
}

/** A job: the question whether they will be a contact. */
export async function askContact(deps: SendingDeps, contactId: string): Promise<void> {
  const contact = await deps.store.trustedContacts.byId(contactId);
  if (contact === null || contact.answered_at !== null || contact.ended_at !== null) return;
  const { id, token, channel, address, language } = contact;
  await put(deps, {
    name: "contact",
    id,
    to: { channel, address, language },
    url: contactUrl(deps, { id, token }),
    unsubscribeUrl: contactLeaveUrl(deps, { id, token }),
    code: async () => contactCode(deps, contact),
    key: `contact-${id}`,
  });
}

/** Worked out, not stored. */
export const contactCode = (deps: Pick<Deps, "serverKey">, { id, token }: Pick<ContactRow, "id" | "token">): string =>
  sixFigures(deps, `contact code ${id} ${token}`);
export const personCode = (
  deps: Pick<Deps, "serverKey">,
  { id, token, code_no: no }: Pick<PersonRow, "id" | "token" | "code_no">,
): string => sixFigures(deps, `person code ${id} ${token} ${no}`);

/** The first half of a call: who rings and about what, and nothing that a machine which answers should keep. */
export function firstHalf({ site }: Pick<Deps, "site">, name: QuestionName, language: Language): CallScript {
  const { asked, notYou, offer } = CONTACT_WORDS[language][name].call;
  const from = SUBSCRIBING_WORDS[language].call.from(site.forceName);
  return { lines: [from, asked, notYou, FIXED_WORDS[language].never], offer, language };
}

const putToPerson = (
  deps: SendingDeps,
  name: Exclude<QuestionName, "contact">,
  person: PersonRow,
  at: Date,
): Promise<void> =>
  put(deps, {
    name,
    id: person.id,
    to: person,
    url: personUrl(deps, person),
    async code() {
      const fresh = await deps.store.inTransaction((tx) => tx.protectedPeople.newCode(person.id, deps.clock()));
      return personCode(deps, fresh ?? person);
    },
    key: `${name}-${person.id}-${at.getTime()}`,
  });

async function put(deps: SendingDeps, asking: Asking): Promise<void> {
  const { name, id, to } = asking;
  const reference = `${name}-${id}`;
  switch (to.channel) {
    case "email":
      return mail(deps, asking, CONTACT_WORDS[to.language][name]);
    case "sms": {
      const page = `${deps.site.force.domain}${CODE_PATH}`;
      return text(
        deps,
        to,
        CONTACT_WORDS[to.language][name].text(deps.site.forceName, await asking.code(), page),
        reference,
      );
    }
    case "voice": {
      const script = firstHalf(deps, name, to.language);
      return unlessUsedUp(
        sendOne(deps, { name: "voice", parts: 1 }, (isReady) =>
          wayOf(deps.senders.voice, isReady).send({ to: to.address, script, reference }),
        ),
      );
    }
  }
}

/** One text that is no warning, within the part of the day's budget for such. */
export async function text(
  deps: SendingDeps,
  { address: to }: { address: string },
  words: string,
  reference: string,
): Promise<void> {
  const { parts } = smsCost(words);
  await unlessUsedUp(
    sendOne(deps, { name: "sms", parts }, (isReady) =>
      wayOf(deps.senders.sms, isReady).send({ to, text: words, parts, reference, maybeSent: false }),
    ),
  );
}

async function mail(
  deps: SendingDeps,
  { to, url, unsubscribeUrl, key }: Asking,
  { subject, asked, open, notYou }: ContactWords[QuestionName],
): Promise<void> {
  const { language } = to;
  const lines = [asked(deps.site.forceName), open, url, notYou, FIXED_WORDS[language].never];
  const body = lines.map((line) => {
    const said = escapeMarkup(line);
    return line === url ? `<p><a href="${said}">${said}</a></p>` : `<p>${said}</p>`;
  });
  await wayOf(deps.senders.email, await isReady(deps, "email")).send({
    to: to.address,
    subject,
    text: `${lines.join("\n\n")}\n`,
    html: `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escapeMarkup(subject)}</title></head><body>${body.join("")}</body></html>`,
    unsubscribeUrl: unsubscribeUrl ?? null,
    bounceToken: null,
    idempotencyKey: key,
  });
}
