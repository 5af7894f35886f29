import { type AskingFault, type Language, LANGUAGES, NUMBER_WORDS, warnableNumber } from "@clearline/engine";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { confirmByCode, joinByPhone } from "../../../actions/join-by-phone.ts";
import { subscribe } from "../../../actions/subscribe.ts";
import type { Services } from "../../services.ts";
import { formBody } from "../../shell/body.ts";
import { askLimit, type Send } from "./ask-limit.ts";
import { pathIn } from "../../shell/other-language.ts";
import { ASK_PATH, askedPage, confirmedPage, subscribePage } from "./page.ts";
import { CODE_PATH, codePage, ringingPage } from "./phone-pages.ts";
import { phonesReady } from "../../shell/phones-ready.ts";
import { numberFault, sayWrong, wantsErrors } from "./wants-fields.ts";
import { wishedIn } from "./wished.ts";

/** The form that asks for warnings, by whichever way, and the code that a text brought. */
export function registerJoin(app: FastifyInstance, services: Services, send: Send): void {
  const allows = askLimit(services, { most: 20 });
  for (const language of LANGUAGES) {
    const path = pathIn(language, ASK_PATH);
    app.get(path, async (_request, reply) =>
      send(reply, 200, subscribePage(services, { phones: await phonesReady(services), language })),
    );
    app.post(path, (request, reply) => ask({ services, send, allows, language }, request, reply));
    app.post(pathIn(language, CODE_PATH), (request, reply) =>
      tryCode({ services, send, allows, language }, request, reply),
    );
  }
}

type Asking = {
  services: Services;
  send: Send;
  allows: (request: FastifyRequest) => boolean;
  /** Of the page. */
  language: Language;
};

async function tryCode(
  { services, send, allows, language }: Asking,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { mobile = "", code = "" } = formBody(request.body);
  // Only a number is said back: else anybody's words could be put on our page.
  if (!warnableNumber("sms", mobile).ok) {
    const way = { channel: "sms", mobile };
    const errors = { mobile: sayWrong("number-not-for-texts", language) };
    return send(reply, 422, subscribePage(services, { way, phones: await phonesReady(services), errors, language }));
  }
  if (!allows(request)) {
    const page = codePage(services, { mobile, language, errors: { code: sayWrong("too-many", language) } });
    return send(reply.header("retry-after", "3600"), 429, page);
  }
  const done = await confirmByCode(services, mobile, code);
  if (done.ok) return send(reply, 200, confirmedPage(services, { channel: "sms", language: done.value.language }));
  return send(
    reply,
    422,
    codePage(services, { mobile, language, errors: { code: NUMBER_WORDS[language].code.wrong } }),
  );
}

async function ask(
  { services, send, allows, language }: Asking,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const way = { channel: "email", email: "", mobile: "", phone: "", ...formBody(request.body) };
  const wished = wishedIn(request.body);
  const phones = await phonesReady(services);
  const channel = phones.find((one) => one === way.channel) ?? "email";
  const field = { email: "email", sms: "mobile", voice: "phone" }[channel];
  const again = (status: number, fault: AskingFault): FastifyReply => {
    const errors = wantsErrors(fault, language, field);
    return send(reply, status, subscribePage(services, { way, phones, wished, errors, language }));
  };
  if (!allows(request)) {
    reply.header("retry-after", "3600");
    return again(429, "too-many");
  }
  const asked =
    channel === "email"
      ? await subscribe(services, { email: way.email, wished })
      : await joinByPhone(services, { channel, number: channel === "sms" ? way.mobile : way.phone, wished });
  if (!asked.ok) return again(422, numberFault(asked.error.code, channel));
  if (channel === "sms") return send(reply, 200, codePage(services, { mobile: way.mobile, language }));
  return send(reply, 200, channel === "voice" ? ringingPage(services, language) : askedPage(services, language));
}
