import { type AskingFault, type Language, LANGUAGES, NUMBER_WORDS, warnableNumber } from "@clearline/engine";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { askToChange, CHANGE_PATH, openByCode } from "../../../actions/change-by-phone.ts";
import type { PhoneChannel } from "../../../actions/join-by-phone.ts";
import type { Services } from "../../services.ts";
import { formBody } from "../../shell/body.ts";
import type { FieldErrors } from "../../shell/form.ts";
import { askLimit, type Send } from "./ask-limit.ts";
import { type ByPhone, changeCodePage, changePage, noPhonesPage } from "./change-page.ts";
import { pathIn } from "../../shell/other-language.ts";
import { phonesReady } from "../../shell/phones-ready.ts";
import { numberFault, sayWrong } from "./wants-fields.ts";

/** How somebody who has no link, for texts and calls hold none, gets to the page of what they get. */
export function registerChange(app: FastifyInstance, services: Services, send: Send): void {
  const allows = askLimit(services, { most: 20 });
  for (const language of LANGUAGES) registerIn(app, { services, send, allows, language });
}

type Changing = {
  services: Services;
  send: Send;
  allows: (request: FastifyRequest) => boolean;
  /** Of the pages. */
  language: Language;
};

function registerIn(app: FastifyInstance, { services, send, allows, language }: Changing): void {
  const path = pathIn(language, CHANGE_PATH);
  const none = (reply: FastifyReply, status: number): FastifyReply =>
    send(reply, status, noPhonesPage(services, language));

  app.get(path, async (_request, reply) => {
    const phones = await phonesReady(services);
    return phones.length === 0 ? none(reply, 200) : send(reply, 200, changePage(services, { phones, language }));
  });

  app.get(`${path}/code`, async (_request, reply) => {
    const phones = await phonesReady(services);
    return phones.length === 0 ? none(reply, 200) : send(reply, 200, changeCodePage(services, { phones, language }));
  });

  app.post(path, async (request, reply) => {
    const phones = await phonesReady(services);
    if (phones.length === 0) return none(reply, 404);
    const given = givenIn(request.body, phones);
    const again = (status: number, fault: AskingFault): FastifyReply => {
      const errors = { number: sayWrong(fault, language) };
      return send(reply, status, changePage(services, { phones, language, given, errors }));
    };
    if (!allows(request)) {
      reply.header("retry-after", "3600");
      return again(429, "too-many");
    }
    const asked = await askToChange(services, given);
    if (!asked.ok) return again(422, numberFault(asked.error.code, given.channel));
    return send(reply, 200, changeCodePage(services, { phones, language, given, isSent: true }));
  });

  app.post(`${path}/code`, async (request, reply) => {
    const phones = await phonesReady(services);
    if (phones.length === 0) return none(reply, 404);
    const given = givenIn(request.body, phones);
    const again = (status: number, errors: FieldErrors): FastifyReply =>
      send(reply, status, changeCodePage(services, { phones, language, given, errors }));
    if (!allows(request)) {
      reply.header("retry-after", "3600");
      return again(429, { code: sayWrong("too-many", language) });
    }
    const opened = await openByCode(services, { ...given, code: formBody(request.body)["code"] ?? "" });
    if (opened.ok) return reply.redirect(`/subscribe/manage/${opened.value.token}`, 303);
    const { code } = opened.error;
    return again(
      422,
      code === "code-wrong"
        ? { code: NUMBER_WORDS[language].changeCode.wrong }
        : { number: sayWrong(numberFault(code, given.channel), language) },
    );
  });
}

/** Only a number is said back: else anybody's words could be put on our page. */
function givenIn(body: unknown, phones: readonly PhoneChannel[]): ByPhone {
  const { channel: wanted, number = "" } = formBody(body);
  const channel = phones.find((one) => one === wanted) ?? phones[0] ?? "sms";
  const isNumber = warnableNumber(channel, number).ok || /^[\d\s()+-]{0,30}$/.test(number);
  return { channel, number: isNumber ? number : "" };
}
