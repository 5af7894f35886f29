import { warnableNumber } from "@clearline/engine";
import type { FastifyInstance, FastifyReply } from "fastify";
import { confirmByCode, joinByPhone, type JoinError } from "../../../actions/join-by-phone.ts";
import { subscribe, type SubscribeError } from "../../../actions/subscribe.ts";
import type { Services } from "../../services.ts";
import { formBody } from "../../shell/body.ts";
import { askLimit, NUMBER_WRONG, type Send, TOO_MANY } from "./ask-limit.ts";
import { askedPage, confirmedPage, subscribePage } from "./page.ts";
import { codePage, ringingPage } from "./phone-pages.ts";
import { phonesReady } from "./phones-ready.ts";
import { WANTS_SAY } from "./wants-fields.ts";
import { wishedIn } from "./wished.ts";

const SAY: Record<SubscribeError["code"] | JoinError["code"], { field: string; say: string }> = {
  ...WANTS_SAY,
  "email-not-an-address": { field: "email", say: "Enter an e-mail address like name@example.org" },
  "number-not-read": { field: "mobile", say: NUMBER_WRONG["number-not-read"] },
  "number-not-for-texts": { field: "mobile", say: NUMBER_WRONG["number-not-for-texts"] },
  "number-not-for-calls": { field: "phone", say: NUMBER_WRONG["number-not-for-calls"] },
};
const CODE_WRONG = "Enter the six figures in the last text from us";

/** The form that asks for warnings, by whichever way, and the code that a text brought. */
export function registerJoin(app: FastifyInstance, services: Services, send: Send): void {
  const allows = askLimit(services, { most: 20 });
  app.get("/subscribe", async (_request, reply) =>
    send(reply, 200, subscribePage(services, { phones: await phonesReady(services) })),
  );

  app.post("/subscribe", async (request, reply) => {
    const way = { channel: "email", email: "", mobile: "", phone: "", ...formBody(request.body) };
    const wished = wishedIn(request.body);
    const phones = await phonesReady(services);
    const channel = phones.find((one) => one === way.channel) ?? "email";
    const field = { email: "email", sms: "mobile", voice: "phone" }[channel];
    const again = (status: number, errors: Record<string, string>): FastifyReply =>
      send(reply, status, subscribePage(services, { way, phones, wished, errors }));
    if (!allows(request)) {
      reply.header("retry-after", "3600");
      return again(429, { [field]: TOO_MANY });
    }
    const asked =
      channel === "email"
        ? await subscribe(services, { email: way.email, wished })
        : await joinByPhone(services, { channel, number: channel === "sms" ? way.mobile : way.phone, wished });
    if (!asked.ok) {
      const { field: where, say } = SAY[asked.error.code];
      return again(422, { [asked.error.code === "number-not-read" ? field : where]: say });
    }
    if (channel === "sms") return send(reply, 200, codePage(services, { mobile: way.mobile }));
    return send(reply, 200, channel === "voice" ? ringingPage(services) : askedPage(services));
  });

  app.post("/subscribe/code", async (request, reply) => {
    const { mobile = "", code = "" } = formBody(request.body);
    // Only a number is said back: else anybody's words could be put on our page.
    if (!warnableNumber("sms", mobile).ok) {
      const way = { channel: "sms", mobile };
      const errors = { mobile: SAY["number-not-for-texts"].say };
      return send(reply, 422, subscribePage(services, { way, phones: await phonesReady(services), errors }));
    }
    if (!allows(request)) {
      const page = codePage(services, { mobile, errors: { code: TOO_MANY } });
      return send(reply.header("retry-after", "3600"), 429, page);
    }
    const done = await confirmByCode(services, mobile, code);
    if (done.ok) return send(reply, 200, confirmedPage(services, { channel: "sms", language: done.value.language }));
    return send(reply, 422, codePage(services, { mobile, errors: { code: CODE_WRONG } }));
  });
}
