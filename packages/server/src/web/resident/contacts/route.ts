import { ASKING_WORDS, warnableNumber } from "@clearline/engine";
import type { FastifyInstance, FastifyReply } from "fastify";
import { addContact, askForContacts } from "../../../actions/ask-for-contacts.ts";
import {
  agreeToContacts,
  answerAsContact,
  endContacts,
  leaveAsContact,
  refuseContacts,
  renewContacts,
} from "../../../actions/answer-contacts.ts";
import { CODE_PATH, CONTACTS_PATH, contactBehind, LOOK_PATH, personBehind } from "../../../actions/contact-links.ts";
import { askToLook, openContactsByCode } from "../../../actions/look-at-contacts.ts";
import type { PersonRow } from "../../../store/protected-people.ts";
import type { Services } from "../../services.ts";
import { formBody } from "../../shell/body.ts";
import { contactsErrors, LIST, oneErrors, shownAgain, typedContacts, typedOne } from "../../shell/contact-fields.ts";
import { phonesReady } from "../../shell/phones-ready.ts";
import { askLimit } from "../subscribe/ask-limit.ts";
import { askedPage, askPage, codePage, lookedPage, lookPage } from "./ask-page.ts";
import { contactPage } from "./contact-page.ts";
import { nobodyPage, personPage } from "./person-page.ts";

type Token = { Params: { token: string } };
const TOO_MANY = ASKING_WORDS.en.wrong["too-many"];

/** Trusted contacts: asked for here, agreed to by the person's own way and by the contact's. */
export function registerContacts(app: FastifyInstance, services: Services): void {
  const send = (reply: FastifyReply, status: number, markup: string) =>
    // Some of these addresses hold a token: none of them belongs in a search engine.
    reply.status(status).header("x-robots-tag", "noindex").type("text/html; charset=utf-8").send(markup);
  const allows = askLimit(services, { most: 20 });
  const late = (reply: FastifyReply): FastifyReply => reply.header("retry-after", "3600");

  app.get(CONTACTS_PATH, async (_request, reply) =>
    send(reply, 200, askPage(services, { phones: await phonesReady(services) })),
  );
  app.post(CONTACTS_PATH, async (request, reply) => {
    const body = formBody(request.body);
    const phones = await phonesReady(services);
    const typed = shownAgain(body);
    if (!allows(request))
      return send(late(reply), 429, askPage(services, { phones, typed, errors: { name: TOO_MANY } }));
    const asked = await askForContacts(services, typedContacts(body, phones));
    if (asked.ok) return send(reply, 200, askedPage(services));
    return send(reply, 422, askPage(services, { phones, typed, errors: contactsErrors(asked.error) }));
  });

  app.get(CODE_PATH, async (_request, reply) => send(reply, 200, codePage(services, {})));
  app.post(CODE_PATH, async (request, reply) => {
    const { number: given = "", code = "" } = formBody(request.body);
    // Only a number is said back: else anybody's words could be put on our page.
    const number = warnableNumber("sms", given).ok ? given : "";
    if (!allows(request)) return send(late(reply), 429, codePage(services, { number, errors: { code: TOO_MANY } }));
    const opened = await openContactsByCode(services, given, code);
    if (opened.ok) return reply.redirect(opened.value.path, 303);
    const errors =
      opened.error.code === "code-wrong"
        ? { code: "Enter the six figures in the last text from us" }
        : { number: "Enter your mobile number, like 07700 900123" };
    return send(reply, 422, codePage(services, { number, errors }));
  });

  app.get(LOOK_PATH, async (_request, reply) =>
    send(reply, 200, lookPage(services, { phones: await phonesReady(services) })),
  );
  app.post(LOOK_PATH, async (request, reply) => {
    const body = formBody(request.body);
    const phones = await phonesReady(services);
    if (!allows(request)) return send(late(reply), 429, lookPage(services, { phones, errors: { address: TOO_MANY } }));
    const { address, channel } = typedOne(body, phones, { n: "" });
    // A mobile may be one that asked to be rung: whichever has contacts is told.
    const ways =
      channel === "sms"
        ? (["sms", "voice"] as const)
        : channel === "voice"
          ? (["voice"] as const)
          : (["email"] as const);
    for (const way of ways) {
      const asked = await askToLook(services, { channel: way, address });
      if (!asked.ok)
        return send(reply, 422, lookPage(services, { phones, typed: body, errors: oneErrors(asked.error, "") }));
    }
    return send(reply, 200, lookedPage(services));
  });

  registerYours(app, services, send);
  registerFor(app, services, send);
}

type Send = (reply: FastifyReply, status: number, markup: string) => FastifyReply;

/** The person's own page, by their link. */
function registerYours(app: FastifyInstance, services: Services, send: Send): void {
  const path = `${CONTACTS_PATH}/yours/:token`;
  const again = async (reply: FastifyReply, person: PersonRow, said?: string): Promise<FastifyReply> => {
    const now = await services.store.protectedPeople.byId(person.id);
    const phones = await phonesReady(services);
    if (now === null) return send(reply, 404, nobodyPage(services));
    return send(reply, 200, await personPage(services, now, { phones, ...(said !== undefined && { said }) }));
  };
  const step = (name: string, act: (person: PersonRow, body: unknown, reply: FastifyReply) => Promise<FastifyReply>) =>
    app.post<Token>(`${path}/${name}`, async ({ params, body }, reply) => {
      const person = await personBehind(services, params.token);
      return person === null ? send(reply, 404, nobodyPage(services)) : act(person, body, reply);
    });

  app.get<Token>(path, async ({ params }, reply) => {
    const person = await personBehind(services, params.token);
    return person === null ? send(reply, 404, nobodyPage(services)) : again(reply, person);
  });
  step("yes", async (person, _body, reply) => {
    const isOn = await agreeToContacts(services, person.id);
    return again(reply, person, isOn ? "Thank you. We ask them now." : "That came too late. Ask for it again.");
  });
  step("no", async (person, _body, reply) => {
    await refuseContacts(services, person.id);
    return again(reply, person, "Done. None of those people is asked.");
  });
  step("end", async (person, body, reply) => {
    const contactId = formBody(body)["contact"] ?? null;
    const isEnded = await endContacts(services, person.id, contactId);
    return again(reply, person, isEnded ? "Done. Nobody is told." : "That had ended before.");
  });
  step("keep", async (person, _body, reply) => {
    const isKept = await renewContacts(services, person.id);
    return again(reply, person, isKept ? "Done. They stay for another year." : "That came too late. Ask for it again.");
  });
  step("add", async (person, body, reply) => {
    const phones = await phonesReady(services);
    const typed = formBody(body);
    const added = await addContact(services, person.id, typedOne(typed, phones, { n: "" }));
    if (added.ok) return again(reply, person, "Done. We ask them.");
    const { code } = added.error;
    const errors =
      code === "nobody-named" || code === "named-twice" || code === "too-many-named"
        ? { address: LIST[code] }
        : oneErrors({ code }, "");
    return send(reply, 422, await personPage(services, person, { phones, typed, errors }));
  });
}

/** A contact's own page, by theirs. What it shows when it is over is the same for every reason. */
function registerFor(app: FastifyInstance, services: Services, send: Send): void {
  const path = `${CONTACTS_PATH}/for/:token`;
  const show = async (reply: FastifyReply, token: string): Promise<FastifyReply> =>
    send(reply, 200, contactPage(services, await contactBehind(services, token)));
  const step = (name: string, act: (id: string) => Promise<unknown>): void => {
    app.post<Token>(`${path}/${name}`, async ({ params }, reply) => {
      const contact = await contactBehind(services, params.token);
      if (contact !== null) await act(contact.id);
      return show(reply, params.token);
    });
  };
  app.get<Token>(path, async ({ params }, reply) => show(reply, params.token));
  // What a mail program opens that knows no POST.
  app.get<Token>(`${path}/leave`, async ({ params }, reply) => show(reply, params.token));
  step("yes", (id) => answerAsContact(services, id, true));
  step("no", (id) => answerAsContact(services, id, false));
  // Also what a mail program posts when its own "unsubscribe" is pressed: RFC 8058, section 3.2.
  step("leave", (id) => leaveAsContact(services, id));
}
