import { parsePhone, tidyWords } from "@clearline/engine";
import type { FastifyInstance } from "fastify";
import type { Services } from "../../services.ts";
import { type FormBody, formBody } from "../../shell/body.ts";
import { cardPage } from "./card-page.ts";
import { type CardAnswers, protectPage } from "./page.ts";

const MOST_CHARS: Record<keyof CardAnswers, number> = {
  owner: 40,
  name1: 28,
  number1: 20,
  name2: 28,
  number2: 20,
};
const NAMES = ["owner", "name1", "number1", "name2", "number2"] as const;

/** The card is made from what is posted and is kept nowhere, so that printing one tells nobody who needs it. */
export function registerProtect(app: FastifyInstance, services: Services): void {
  app.get("/protect", async (_request, reply) => reply.type("text/html").send(protectPage(services)));
  app.get("/protect/card", async (_request, reply) => reply.type("text/html").send(cardPage(services, {})));
  app.post("/protect/card", async (request, reply) => {
    const answers = read(formBody(request.body));
    const errors = faults(answers);
    reply.type("text/html");
    if (Object.keys(errors).length > 0) return reply.status(422).send(protectPage(services, answers, errors));
    return reply.send(cardPage(services, answers));
  });
}

function read(body: FormBody): CardAnswers {
  const line = (name: keyof CardAnswers) => tidyWords(body[name] ?? "").replace(/\s+/g, " ");
  return {
    owner: line("owner"),
    name1: line("name1"),
    number1: line("number1"),
    name2: line("name2"),
    number2: line("number2"),
  };
}

/** A card whose lines run over its edge, or that has a name and nobody to ring, is no help. */
function faults(answers: CardAnswers): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const name of NAMES) {
    if (answers[name].length > MOST_CHARS[name])
      errors[name] = `Shorten this to ${MOST_CHARS[name]} letters, so it fits on the card`;
  }
  for (const n of [1, 2] as const) {
    const number = answers[`number${n}`];
    if (number !== "" && !isWholeNumber(number)) errors[`number${n}`] ??= "Enter the whole number, like 01632 960123";
    if (number === "" && answers[`name${n}`] !== "")
      errors[`number${n}`] ??= "Enter their phone number, or leave out the name";
  }
  return errors;
}

/** Half a number on a card beside the phone is worse than none. A short one may be rung from the same town or house. */
const isWholeNumber = (number: string): boolean =>
  parsePhone(number).ok || /^[1-9]\d{2,7}$/.test(number.replace(/[\s()-]/g, ""));
