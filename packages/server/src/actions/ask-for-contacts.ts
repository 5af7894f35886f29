import {
  type ContactWay,
  contactName,
  type ContactNameError,
  fail,
  looksLikeEmail,
  ok,
  type Result,
  warnableNumber,
  type WarnableError,
} from "@clearline/engine";
import type { Tables } from "../store/store.ts";
import { MOST_CONTACTS } from "../store/trusted-contacts.ts";
import { type Deps, type NotAllowed, type Officer, whoOfficer } from "./deps.ts";
import { can } from "./permissions.ts";
import { serverHmac } from "./server-hmac.ts";
import { wantsFrom, type WantsError, wishOf } from "./wants.ts";

/** Somebody as typed: what they are called, and how they hear from us. */
export type TypedOne = { name: string; channel: string; address: string };
/** @property place a town or postcode; blank for all that the force serves */
export type TypedContacts = {
  person: TypedOne;
  place: string;
  miles: string;
  language: string;
  isWarned: boolean;
  contacts: readonly TypedOne[];
};

export type OneError = ContactNameError | WarnableError | { code: "email-not-an-address" } | { code: "way-missing" };
/** What is wrong, and of whom: the person, or a contact by their place in the list. */
export type ContactsError = { of: "person" | number; error: OneError } | { of: "place"; error: WantsError } | ListError;
type ListError = { of: "list"; error: { code: "nobody-named" | "named-twice" | "too-many-named" } };

const MAX_EMAIL_CHARS = 200;
/** Whoever rang us is still on the line: their own telephone rings when they have put it down. */
const AFTER_THE_CALL_SECONDS = 300;

/**
 * Asks a person, by their own way, whether they want these trusted contacts. The answer is the same whoever they are;
 * nobody is a contact, or is even asked, before the person has said yes.
 */
export async function askForContacts(deps: Deps, typed: TypedContacts): Promise<Result<null, ContactsError[]>> {
  const read = readContacts(deps, typed);
  if (!read.ok) return read;
  await deps.store.inTransaction((tx) => keep(deps, tx, read.value, null));
  return ok(null);
}

/**
 * The same at the desk, for somebody on the telephone who says yes to a handler. Their own way is asked all the same: a
 * voice that a handler hears is not yet the person whose number it is.
 *
 * @returns the person, or that their address was asked something today
 */
export async function takeContacts(
  deps: Deps,
  officer: Officer,
  typed: TypedContacts & { saidYes: boolean },
): Promise<Result<{ id: string }, ContactsError[] | NotAllowed | { code: "no-spoken-yes" } | { code: "asked-today" }>> {
  if (!can(officer, "handle-reports")) return fail({ code: "not-allowed" });
  const read = readContacts(deps, typed);
  if (!read.ok) return read;
  if (!typed.saidYes) return fail({ code: "no-spoken-yes" });
  return deps.store.inTransaction(async (tx) => {
    const id = await keep(deps, tx, read.value, officer);
    if (id === null) return fail({ code: "asked-today" });
    await tx.audit.add({ who: whoOfficer(officer), did: "take-contacts", toKind: "contacts", toId: id });
    return ok({ id });
  });
}

/** Names another, by the person's own link: that is their yes to this one. */
export async function addContact(
  deps: Deps,
  personId: string,
  typed: TypedOne,
): Promise<Result<null, OneError | ListError["error"]>> {
  const one = readOne(typed);
  if (!one.ok) return one;
  return deps.store.inTransaction(async (tx) => {
    const person = await tx.protectedPeople.lock(personId);
    const at = deps.clock();
    if (person === null || person.confirmed_at === null || person.ended_at !== null)
      return fail({ code: "too-many-named" });
    const live = (await tx.trustedContacts.ofPerson(person.id)).filter(({ ended_at }) => ended_at === null);
    const isThere = live.some(({ channel, address }) => channel === one.value.channel && address === one.value.address);
    if (isThere || isSame(person, one.value)) return fail({ code: "named-twice" });
    if (!(await tx.trustedContacts.name({ person_id: person.id, ...one.value, token: newToken(deps), at })))
      return fail({ code: "too-many-named" });
    await tx.trustedContacts.agree(person.id, at);
    await askThoseAgreed(deps, tx, person.id);
    return ok(null);
  });
}

/** Asks those to whom the person has said yes, as far as their addresses may be asked today. */
export async function askThoseAgreed(deps: Deps, tx: Tables, personId: string | null): Promise<void> {
  const at = deps.clock();
  // One that could not be asked for a week is not asked out of the blue.
  const since = new Date(at.getTime() - WEEK_MS);
  for (const { id, channel, address } of await tx.trustedContacts.toAsk(personId, since)) {
    if (!(await tx.askedAddresses.take({ channel, address, hash: addressHash(deps, address), at }))) continue;
    await tx.trustedContacts.asked(id, at);
    const delaySeconds = await waitFor(deps, tx, channel, at);
    await tx.jobs.add("ask-contact", { contactId: id }, { key: `ask-contact-${id}`, delaySeconds });
  }
}
const WEEK_MS = 7 * 86_400_000;

/** A mail waits to be looked at; a text and a call come when people are up. */
export const waitFor = async (deps: Deps, tx: Tables, channel: ContactWay, at: Date): Promise<number> =>
  channel === "email" ? 0 : tx.protectedPeople.secondsToMorning(at, deps.site.force.timeZone);

/** What is kept of an address that was asked: nothing that leads back to it without the server's key. */
export const addressHash = (deps: Pick<Deps, "serverKey">, address: string): Buffer =>
  serverHmac(deps, `asked address ${address}`).digest();

type One = { name: string; channel: ContactWay; address: string };
type Read = { person: One; contacts: One[]; isWarned: boolean; wants: Wanted };
type Wanted = Extract<ReturnType<typeof wantsFrom>, { ok: true }>["value"];

async function keep(deps: Deps, tx: Tables, read: Read, officer: Officer | null): Promise<string | null> {
  const at = deps.clock();
  const { channel, address, name } = read.person;
  const question = { channel, address, hash: addressHash(deps, address), at };
  if (!(await tx.askedAddresses.take(question, { isKnown: officer !== null }))) return null;
  const { place, area, language } = read.wants;
  const person = await tx.protectedPeople.ask({
    channel,
    address,
    name,
    place,
    around: area.kind === "circle" ? area.circle : null,
    language,
    is_warned: read.isWarned,
    token: newToken(deps),
    taken_by: officer?.id ?? null,
    at,
  });
  // Whoever was named before without a yes is not what this question is about.
  await tx.trustedContacts.forgetUnagreed(person.id);
  for (const one of read.contacts)
    await tx.trustedContacts.name({ person_id: person.id, ...one, token: newToken(deps), at });
  const morning = await waitFor(deps, tx, channel, at);
  const delaySeconds = Math.max(morning, officer !== null && channel === "voice" ? AFTER_THE_CALL_SECONDS : 0);
  await tx.jobs.add("ask-person", { personId: person.id }, { key: `ask-person-${person.id}`, delaySeconds });
  return person.id;
}

const newToken = (deps: Deps): string => deps.secrets(24).toString("base64url");

function readContacts(deps: Deps, typed: TypedContacts): Result<Read, ContactsError[]> {
  const errors: ContactsError[] = [];
  const one = (given: TypedOne, of: "person" | number): One | null => {
    const read = readOne(given);
    if (read.ok) return read.value;
    errors.push({ of, error: read.error });
    return null;
  };
  const person = one(typed.person, "person");
  const wants = wantsFrom(deps, "email", { ...wishOf(typed.place), miles: typed.miles, language: typed.language });
  if (!wants.ok) errors.push({ of: "place", error: wants.error });
  const contacts = typed.contacts.flatMap((given, i) => (isBlank(given) ? [] : (one(given, i) ?? [])));
  const code = listFault(person, contacts, typed.contacts.every(isBlank));
  if (code !== null) errors.push({ of: "list", error: { code } });
  if (errors.length > 0 || person === null || !wants.ok) return fail(errors);
  return ok({ person, contacts, isWarned: typed.isWarned, wants: wants.value });
}

const isBlank = ({ name, address }: TypedOne): boolean => name.trim() === "" && address.trim() === "";

function listFault(person: One | null, contacts: readonly One[], isEmpty: boolean): ListError["error"]["code"] | null {
  if (isEmpty) return "nobody-named";
  if (contacts.length > MOST_CONTACTS) return "too-many-named";
  const all = person === null ? contacts : [person, ...contacts];
  return all.some((one, i) => all.slice(i + 1).some((other) => isSame(one, other))) ? "named-twice" : null;
}

const isSame = (a: Pick<One, "address">, b: Pick<One, "address">): boolean => a.address === b.address;

function readOne({ name: typedName, channel, address }: TypedOne): Result<One, OneError> {
  const name = contactName(typedName);
  if (!name.ok) return name;
  switch (channel) {
    case "email": {
      const typed = address.trim();
      return looksLikeEmail(typed) && typed.length <= MAX_EMAIL_CHARS
        ? ok({ name: name.value, channel, address: typed.toLowerCase() })
        : fail({ code: "email-not-an-address" });
    }
    case "sms":
    case "voice": {
      const phone = warnableNumber(channel, address);
      return phone.ok ? ok({ name: name.value, channel, address: phone.value }) : phone;
    }
    default:
      return fail({ code: "way-missing" });
  }
}
