import { type Phone, sayPhone } from "@clearline/engine";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { takeContacts } from "../../../actions/ask-for-contacts.ts";
import { areaOf } from "../../../actions/contact-area.ts";
import { logOf } from "../../../actions/contact-log.ts";
import { endAtDesk, findContacts, noteContacts, readOutContacts } from "../../../actions/contacts-at-desk.ts";
import { eraseContactsOf } from "../../../actions/erase-contacts.ts";
import type { PersonRow } from "../../../store/protected-people.ts";
import type { Services } from "../../services.ts";
import { formBody } from "../../shell/body.ts";
import { cardAnswersIn, cardFaults } from "../../shell/card-answers.ts";
import { type ContactsForm, contactsErrors, shownAgain, typedContacts } from "../../shell/contact-fields.ts";
import type { FieldErrors } from "../../shell/form.ts";
import { type CardAnswers, cardPage } from "../../shell/phone-card.ts";
import { phonesReady } from "../../shell/phones-ready.ts";
import { goTo } from "../parts/done.ts";
import { idIn, typed, typedOrNull } from "../parts/form-body.ts";
import { notFound, show, visitOf } from "../parts/frame.ts";
import { REFUSALS, refused } from "../parts/refusals.ts";
import { letterPage } from "./letter.ts";
import { findPage, PATH, personPage, takePage } from "./page.ts";

const ONE = `${PATH}/:id`;

/** The desk's side of trusted contacts: taken down, read out, printed, ended and erased for a person on the telephone. */
export function register(app: FastifyInstance, services: Services): void {
  app.get(PATH, (request, reply) => showFind(request, reply, services, { found: null, errors: {} }));

  app.post(`${PATH}/find`, async (request, reply) => {
    const result = await findContacts(services, visitOf(request).officer, typed(request, "address"));
    if (result.ok) return showFind(request, reply, services, { found: result.value, errors: {} });
    const { code } = result.error;
    if (code === "not-allowed") return refused(request, reply, services, { code, back: PATH });
    return showFind(request, reply, services, { found: null, errors: { address: REFUSALS[code].say } });
  });

  app.get(`${PATH}/new`, (request, reply) => showTake(request, reply, services, { typed: {}, errors: {} }));

  app.post(`${PATH}/new`, async (request, reply) => {
    const body = formBody(request.body);
    const phones = await phonesReady(services);
    const given = { ...typedContacts(body, phones), saidYes: typed(request, "saidYes") === "yes" };
    const result = await takeContacts(services, visitOf(request).officer, given);
    if (result.ok) return goTo(reply, `${PATH}/${result.value.id}`, "contacts-taken");
    const { error } = result;
    const typedAgain = shownAgain(body);
    if ("code" in error) {
      const { code } = error;
      if (code === "not-allowed") return refused(request, reply, services, { code, back: PATH });
      const field = code === "no-spoken-yes" ? "saidYes" : "address";
      return showTake(request, reply, services, { typed: typedAgain, errors: { [field]: REFUSALS[code].say } });
    }
    return showTake(request, reply, services, { typed: typedAgain, errors: contactsErrors(error) });
  });

  app.get(ONE, async (request, reply) => {
    const person = await noted(request, services, "look");
    if (person === null) return notFound(request, reply, services);
    return showPerson(request, reply, services, { person, errors: {} });
  });

  app.get(`${ONE}/letter`, async (request, reply) => {
    const person = await noted(request, services, "print-contacts");
    if (person === null) return notFound(request, reply, services);
    return sendAlone(reply, letterPage(services, person, await logOf(services, person)));
  });

  app.post(`${ONE}/card`, async (request, reply) => {
    const person = await noted(request, services, "card-of-contacts");
    if (person === null) return notFound(request, reply, services);
    const card = cardAnswersIn(formBody(request.body));
    const errors = cardFaults(card);
    if (Object.keys(errors).length > 0) return showPerson(request, reply, services, { person, card, errors });
    return sendAlone(reply, cardPage(services, card, `${PATH}/${person.id}`));
  });

  app.post(`${ONE}/end`, async (request, reply) => {
    const personId = idIn(request);
    if (personId === null) return notFound(request, reply, services);
    const contactId = typedOrNull(request, "contact");
    const result = await endAtDesk(services, visitOf(request).officer, { personId, contactId });
    const back = `${PATH}/${personId}`;
    return result.ok
      ? goTo(reply, back, "contacts-ended")
      : refused(request, reply, services, { code: result.error.code, back });
  });

  app.post(`${ONE}/read-out`, async (request, reply) => {
    const id = idIn(request);
    if (id === null) return notFound(request, reply, services);
    const result = await readOutContacts(services, visitOf(request).officer, id);
    const back = `${PATH}/${id}`;
    return result.ok
      ? goTo(reply, back, "contacts-read-out")
      : refused(request, reply, services, { code: result.error.code, back });
  });

  app.post(`${ONE}/erase`, async (request, reply) => {
    const id = idIn(request);
    if (id === null) return notFound(request, reply, services);
    const result = await eraseContactsOf(services, visitOf(request).officer, id);
    return result.ok
      ? goTo(reply, PATH, "contacts-erased")
      : refused(request, reply, services, { code: result.error.code, back: PATH });
  });
}

/** The person, and the line that an officer saw them; null where there is none. */
async function noted(
  request: FastifyRequest,
  services: Services,
  did: Parameters<typeof noteContacts>[2]["did"],
): Promise<PersonRow | null> {
  const personId = idIn(request);
  if (personId === null) return null;
  const result = await noteContacts(services, visitOf(request).officer, { personId, did });
  return result.ok ? result.value : null;
}

async function showFind(
  request: FastifyRequest,
  reply: FastifyReply,
  services: Services,
  { found, errors }: { found: readonly PersonRow[] | null; errors: FieldErrors },
): Promise<FastifyReply> {
  const { timeZone } = services.site.force;
  const main = findPage({ visit: visitOf(request), address: typed(request, "address"), found, errors, timeZone });
  const hasErrors = Object.keys(errors).length > 0;
  return show(request, reply, services, { title: "Trusted contacts", section: "call-desk", main, hasErrors });
}

async function showTake(
  request: FastifyRequest,
  reply: FastifyReply,
  services: Services,
  { typed: given, errors }: { typed: ContactsForm; errors: FieldErrors },
): Promise<FastifyReply> {
  const phones = await phonesReady(services);
  const { areaName } = services.view;
  const main = takePage({ visit: visitOf(request), typed: given, errors, phones, areaName });
  const hasErrors = Object.keys(errors).length > 0;
  return show(request, reply, services, { title: "Take down trusted contacts", section: "call-desk", main, hasErrors });
}

async function showPerson(
  request: FastifyRequest,
  reply: FastifyReply,
  services: Services,
  { person, card, errors }: { person: PersonRow; card?: CardAnswers; errors: FieldErrors },
): Promise<FastifyReply> {
  const [log, named] = await Promise.all([logOf(services, person), services.store.trustedContacts.ofPerson(person.id)]);
  const live = named.filter(({ agreed_at, ended_at }) => agreed_at !== null && ended_at === null);
  const main = personPage({
    visit: visitOf(request),
    person,
    log,
    pending: person.ended_at === null ? named.filter(({ agreed_at }) => agreed_at === null) : [],
    card: card ?? cardFrom(person, live),
    errors,
    area: areaOf(services, person),
    timeZone: services.site.force.timeZone,
  });
  const hasErrors = Object.keys(errors).length > 0;
  return show(request, reply, services, {
    title: `Trusted contacts of ${person.name}`,
    section: "call-desk",
    main,
    hasErrors,
  });
}

/** Those who have a number first: the card has room for two. */
function cardFrom(
  person: PersonRow,
  live: readonly { name: string; channel: string; address: string }[],
): Partial<CardAnswers> {
  const ringable = live.filter(({ channel }) => channel !== "email");
  const others = live.filter(({ channel }) => channel === "email");
  const [first, second] = [...ringable, ...others];
  const number = (one: typeof first): string =>
    one === undefined || one.channel === "email" ? "" : sayPhone(one.address as Phone);
  return {
    owner: person.name,
    name1: first?.name ?? "",
    number1: number(first),
    name2: second?.name ?? "",
    number2: number(second),
  };
}

const sendAlone = (reply: FastifyReply, markup: string): FastifyReply =>
  reply.header("cache-control", "no-store").type("text/html; charset=utf-8").send(markup);
