import { warnableNumber } from "@clearline/engine";
import type { FastifyInstance, FastifyReply } from "fastify";
import { askToChange, CHANGE_PATH, openByCode } from "../../../actions/change-by-phone.ts";
import type { PhoneChannel } from "../../../actions/join-by-phone.ts";
import type { Services } from "../../services.ts";
import { formBody } from "../../shell/body.ts";
import type { FieldErrors } from "../../shell/form.ts";
import { askLimit, NUMBER_WRONG, type Send, TOO_MANY } from "./ask-limit.ts";
import { type ByPhone, changeCodePage, changePage, noPhonesPage } from "./change-page.ts";
import { phonesReady } from "./phones-ready.ts";

const CODE_WRONG = "Enter the six figures in the last text or call from us";

/** How somebody who has no link, for texts and calls hold none, gets to the page of what they get. */
export function registerChange(app: FastifyInstance, services: Services, send: Send): void {
  const allows = askLimit(services, { most: 20 });
  app.get(CHANGE_PATH, async (_request, reply) => {
    const phones = await phonesReady(services);
    return send(reply, 200, phones.length === 0 ? noPhonesPage(services) : changePage(services, { phones }));
  });

  app.get(`${CHANGE_PATH}/code`, async (_request, reply) => {
    const phones = await phonesReady(services);
    return send(reply, 200, phones.length === 0 ? noPhonesPage(services) : changeCodePage(services, { phones }));
  });

  app.post(CHANGE_PATH, async (request, reply) => {
    const phones = await phonesReady(services);
    if (phones.length === 0) return send(reply, 404, noPhonesPage(services));
    const given = givenIn(request.body, phones);
    const again = (status: number, errors: FieldErrors): FastifyReply =>
      send(reply, status, changePage(services, { phones, given, errors }));
    if (!allows(request)) {
      reply.header("retry-after", "3600");
      return again(429, { number: TOO_MANY });
    }
    const asked = await askToChange(services, given);
    if (!asked.ok) return again(422, { number: NUMBER_WRONG[asked.error.code] });
    return send(reply, 200, changeCodePage(services, { phones, given, isSent: true }));
  });

  app.post(`${CHANGE_PATH}/code`, async (request, reply) => {
    const phones = await phonesReady(services);
    if (phones.length === 0) return send(reply, 404, noPhonesPage(services));
    const given = givenIn(request.body, phones);
    const again = (status: number, errors: FieldErrors): FastifyReply =>
      send(reply, status, changeCodePage(services, { phones, given, errors }));
    if (!allows(request)) {
      reply.header("retry-after", "3600");
      return again(429, { code: TOO_MANY });
    }
    const opened = await openByCode(services, { ...given, code: formBody(request.body)["code"] ?? "" });
    if (opened.ok) return reply.redirect(`/subscribe/manage/${opened.value.token}`, 303);
    const { code } = opened.error;
    return again(422, code === "code-wrong" ? { code: CODE_WRONG } : { number: NUMBER_WRONG[code] });
  });
}

/** Only a number is said back: else anybody's words could be put on our page. */
function givenIn(body: unknown, phones: readonly PhoneChannel[]): ByPhone {
  const { channel: wanted, number = "" } = formBody(body);
  const channel = phones.find((one) => one === wanted) ?? phones[0] ?? "sms";
  const isNumber = warnableNumber(channel, number).ok || /^[\d\s()+-]{0,30}$/.test(number);
  return { channel, number: isNumber ? number : "" };
}
