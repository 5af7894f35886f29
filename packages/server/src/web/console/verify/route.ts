import { instantOf, parseCallCode, sayTime } from "@clearline/engine";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { checkCallCode } from "../../../actions/check-call-code.ts";
import { checkPassport, FRESH_PASTED_SECONDS } from "../../../actions/check-passport.ts";
import { lookUpCall, type LookUpError } from "../../../actions/look-up-call.ts";
import { organisationsToChoose } from "../../../actions/organisations-to-choose.ts";
import { PASSPORT_WORDS } from "../../passport-words.ts";
import type { Services } from "../../services.ts";
import type { FieldErrors } from "../../shell/form.ts";
import { sayCodeError } from "../../call-code-words.ts";
import { typed } from "../parts/form-body.ts";
import { show, visitOf } from "../parts/frame.ts";
import { REFUSALS } from "../parts/refusals.ts";
import { PURPOSES, type ReadOut, verifyPage } from "./page.ts";

const PATH = "/console/verify";
const FIELDS = ["organisation", "code", "enrolled", "number", "purpose", "more", "token", "called"];

const LOOK_UP_FIELD: Record<LookUpError["code"], string> = {
  "not-allowed": "number",
  "not-found": "enrolled",
  "reason-missing": "purpose",
  "called-number-wrong": "number",
  "looked-up-too-often": "number",
};

/** The handler's side of "is it really you calling?": by code, by the called number with a purpose, by a signed token. */
export function register(app: FastifyInstance, services: Services): void {
  app.get(PATH, (request, reply) => send(request, reply, services, { answer: null, errors: {} }));

  app.post(PATH, async (request, reply) => {
    const choices = await organisationsToChoose(services);
    const organisation = choices.find(({ key }) => key === typed(request, "organisation"));
    const code = parseCallCode(typed(request, "code"));
    if (!organisation || !code.ok) {
      const errors: FieldErrors = {
        ...(!organisation && { organisation: "Choose who the caller says they are" }),
        ...(!code.ok && { code: sayCodeError(code.error) }),
      };
      return send(request, reply, services, { answer: null, errors });
    }
    const isLogged = await checkCallCode(services, organisation, code.value, visitOf(request).officer);
    const { name, number } = organisation;
    return send(request, reply, services, { answer: { ...saidOf(isLogged, name), number }, errors: {} });
  });

  app.post(`${PATH}/number`, async (request, reply) => {
    const choices = await organisationsToChoose(services);
    const organisation = choices.find(
      ({ enrolledId }) => enrolledId !== null && enrolledId === typed(request, "enrolled"),
    );
    if (!organisation?.enrolledId)
      return send(request, reply, services, { answer: null, errors: { enrolled: "Choose an organisation" } });
    const result = await lookUpCall(services, visitOf(request).officer, {
      organisationId: organisation.enrolledId,
      number: typed(request, "number"),
      purpose: purposeIn(request),
    });
    if (!result.ok) {
      const { code } = result.error;
      const errors = {
        [LOOK_UP_FIELD[code]]:
          code === "reason-missing" ? "Choose why you ask, and write it if it is another reason" : REFUSALS[code].say,
      };
      return send(request, reply, services, { answer: null, errors });
    }
    const { name, number } = organisation;
    const { since } = result.value;
    return send(request, reply, services, { answer: { ...lookedUp(services, name, since), number }, errors: {} });
  });

  app.post(`${PATH}/token`, async (request, reply) => {
    if (typed(request, "token").trim() === "")
      return send(request, reply, services, { answer: null, errors: { token: "Paste the token" } });
    const presented = { token: typed(request, "token"), called: typed(request, "called") };
    const options = { officer: visitOf(request).officer, freshSeconds: FRESH_PASTED_SECONDS };
    const result = await checkPassport(services, presented, options);
    if (result.ok) {
      const { organisation, name, reason, organisationId } = result.value;
      const choices = await organisationsToChoose(services);
      const number = choices.find(({ enrolledId }) => enrolledId === organisationId)?.number ?? "";
      const rich = [
        name !== null && `It calls itself “${name}”.`,
        reason !== null && `It says it rings about “${reason}”.`,
      ];
      const say = `${organisation} signed this call just now, for this number. ${rich.filter(Boolean).join(" ")} They can still end it and ring back.`;
      return send(request, reply, services, {
        answer: { heading: "A matching call is signed", say, number },
        errors: {},
      });
    }
    const { code } = result.error;
    if (code === "called-number-wrong")
      return send(request, reply, services, { answer: null, errors: { called: PASSPORT_WORDS[code] } });
    const say = `${PASSPORT_WORDS[code]}. End the call, and ring back on a number you know.`;
    return send(request, reply, services, {
      answer: { heading: "We cannot confirm this call", say, number: "" },
      errors: {},
    });
  });
}

const saidOf = (isLogged: boolean, name: string): Omit<ReadOut, "number"> =>
  isLogged
    ? {
        heading: "A matching call is logged now",
        say: `${name} told us of this call. You can still end it and ring back.`,
      }
    : {
        heading: "We cannot confirm this call. End it.",
        say: "That does not mean that the caller is a criminal. You lose nothing by ringing back.",
      };

/** Never a yes: somebody else may ring while a real call is logged. */
const lookedUp = ({ site }: Services, name: string, since: Date | null): Omit<ReadOut, "number"> =>
  since === null
    ? {
        heading: `${name} has logged no call to that number now`,
        say: "They may not log every call. End it and ring back to be sure.",
      }
    : {
        heading: `${name} logged a call to that number`,
        say: `It was to begin at ${sayTime(instantOf(since), site.force.timeZone)}. That does not show who is on the line: criminals can ring at the same time. Ask for the code, or end it and ring back.`,
      };

function purposeIn(request: FastifyRequest): string {
  const chosen = PURPOSES.find(({ value }) => value === typed(request, "purpose"));
  const more = typed(request, "more").trim();
  if (!chosen || (chosen.value === "other" && more === "")) return "";
  return chosen.value === "other" ? more : `${chosen.label}${more === "" ? "" : `: ${more}`}`;
}

async function send(
  request: FastifyRequest,
  reply: FastifyReply,
  services: Services,
  { answer, errors }: { answer: ReadOut | null; errors: FieldErrors },
): Promise<FastifyReply> {
  const hasErrors = Object.keys(errors).length > 0;
  const given = Object.fromEntries(FIELDS.map((name) => [name, typed(request, name)]));
  return show(request, reply, services, {
    title: answer?.heading ?? "Check a caller",
    section: "organisations",
    main: verifyPage({
      visit: visitOf(request),
      choices: await organisationsToChoose(services),
      answer,
      typed: hasErrors ? given : {},
      errors,
    }),
    hasErrors,
  });
}
