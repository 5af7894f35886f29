import { timingSafeEqual } from "node:crypto";
import type { PersonRow } from "../store/protected-people.ts";
import type { ContactOf } from "../store/trusted-contacts.ts";
import type { Deps } from "./deps.ts";
import { serverHmac } from "./server-hmac.ts";

/** Where people ask for trusted contacts. */
export const CONTACTS_PATH = "/protect/contacts";
/** Where a code from a text is typed. */
export const CODE_PATH = `${CONTACTS_PATH}/code`;
/** Where a person asks to see or hear the log. */
export const LOOK_PATH = `${CONTACTS_PATH}/look`;

type Holder = { id: string; token: string };
type Whose = "person" | "contact";
type Linking = Pick<Deps, "site" | "serverKey">;

/** Nothing that can be guessed, or worked out from another link. */
const contactToken = (deps: Pick<Deps, "serverKey">, whose: Whose, { id, token }: Holder): string =>
  `${id}.${serverHmac(deps, `trusted ${whose} ${id} ${token}`).digest("base64url")}`;

export const personPath = (deps: Pick<Deps, "serverKey">, holder: Holder): string =>
  `${CONTACTS_PATH}/yours/${contactToken(deps, "person", holder)}`;
export const contactPath = (deps: Pick<Deps, "serverKey">, holder: Holder): string =>
  `${CONTACTS_PATH}/for/${contactToken(deps, "contact", holder)}`;

export const personUrl = (deps: Linking, holder: Holder): string => `${deps.site.publicUrl}${personPath(deps, holder)}`;
export const contactUrl = (deps: Linking, holder: Holder): string =>
  `${deps.site.publicUrl}${contactPath(deps, holder)}`;
/** Also what a mail program posts to when its own "unsubscribe" is pressed (RFC 8058). */
export const contactLeaveUrl = (deps: Linking, holder: Holder): string => `${contactUrl(deps, holder)}/leave`;

/** Whose link it is; null for one that is none, or whose owner was erased. */
export const personBehind = async (deps: Deps, given: string): Promise<PersonRow | null> =>
  holderOf(deps, "person", given, (id) => deps.store.protectedPeople.byId(id));
export const contactBehind = async (deps: Deps, given: string): Promise<ContactOf | null> =>
  holderOf(deps, "contact", given, (id) => deps.store.trustedContacts.byId(id));

async function holderOf<Row extends Holder>(
  deps: Deps,
  whose: Whose,
  given: string,
  find: (id: string) => Promise<Row | null>,
): Promise<Row | null> {
  const id = /^([1-9]\d{0,17})\.[\w-]{43}$/.exec(given)?.[1];
  const found = id === undefined ? null : await find(id);
  if (found === null) return null;
  const [wanted, got] = [Buffer.from(contactToken(deps, whose, found)), Buffer.from(given)];
  return got.length === wanted.length && timingSafeEqual(got, wanted) ? found : null;
}
