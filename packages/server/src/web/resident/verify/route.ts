import { setTimeout as sleep } from "node:timers/promises";
import { parseCallCode } from "@clearline/engine";
import type { FastifyInstance } from "fastify";
import { type ChoosableOrganisation, organisationsToChoose } from "../../../actions/organisations-to-choose.ts";
import { checkCallCode } from "../../../actions/check-call-code.ts";
import type { Services } from "../../services.ts";
import { formBody } from "../../shell/body.ts";
import type { FieldErrors } from "../../shell/form.ts";
import { Limiter } from "../../shell/limiter.ts";
import { answerPage, sameLength, tooManyPage } from "./answer-page.ts";
import { OTHER, verifyPage } from "./page.ts";
import { sayCodeError } from "../../call-code-words.ts";

/** Codes that confirm nothing, from one place in an hour. With 2^30 codes, five tries find one in two hundred million. */
const MOST_TRIES = 5;
/**
 * An answer takes this long, or a whole number of it where the database is slow: longer than the work, so that the time
 * tells nothing of what was found.
 */
const ANSWER_MS = 250;
const LONGEST_KEY = 80;

/**
 * "Is it really you calling?" The person says who rings and what code they gave. Nobody can ask by number here: not by
 * the caller's, nor by that of the person called.
 */
export function registerVerify(app: FastifyInstance, services: Services): void {
  const wrong = new Limiter({ most: MOST_TRIES, windowMinutes: 60 });

  app.get("/verify", async (_request, reply) =>
    reply
      .type("text/html")
      .send(verifyPage(services, { choices: await organisationsToChoose(services), chosen: "", typed: "" })),
  );

  app.post("/verify", async (request, reply) => {
    const began = performance.now();
    const body = formBody(request.body);
    const chosen = (body["organisation"] ?? "").slice(0, LONGEST_KEY);
    const typed = (body["code"] ?? "").slice(0, 200);
    const choices = await organisationsToChoose(services);
    const organisation = choices.find(({ key }) => key === chosen) ?? (chosen === OTHER ? OTHER_ONE : null);
    const code = parseCallCode(typed);
    reply.type("text/html");
    if (organisation === null || !code.ok) {
      const errors: FieldErrors = {
        ...(organisation === null && { organisation: "Choose who they say they are" }),
        ...(!code.ok && { code: sayCodeError(code.error) }),
      };
      return reply.status(422).send(verifyPage(services, { choices, chosen, typed, errors }));
    }
    const now = services.clock();
    const source = sourceOf(request.ip);
    if (!wrong.allows(source, now)) {
      const page = tooManyPage(services, organisation);
      return reply
        .status(429)
        .header("retry-after", String(wrong.secondsToWait(source, now)))
        .send(page);
    }
    const isLogged = await checkCallCode(services, organisation, code.value);
    if (!isLogged) wrong.count(source, now);
    const [yes, no] = sameLength(
      services,
      answerPage(services, organisation, true),
      answerPage(services, organisation, false),
    );
    await sleep(ANSWER_MS - ((performance.now() - began) % ANSWER_MS));
    // Packed, the two answers would differ in size again.
    reply.header("cache-control", "no-store, no-transform");
    return reply.send(isLogged ? yes : no);
  });
}

/** An organisation that is not in the list: it cannot be confirmed, and we know no number for it. */
const OTHER_ONE: ChoosableOrganisation = { key: OTHER, enrolledId: null, name: "", number: "" };

/** Who has one IPv6 address has a whole network of them: its first half is the source. */
export function sourceOf(ip: string): string {
  if (!ip.includes(":") || ip.includes(".")) return ip;
  const [head = "", tail] = ip.split("::");
  const groups = head === "" ? [] : head.split(":");
  const after = tail === undefined || tail === "" ? [] : tail.split(":");
  const all =
    tail === undefined ? groups : [...groups, ...Array<string>(8 - groups.length - after.length).fill("0"), ...after];
  return all.slice(0, 4).join(":");
}
