import type { WarnableError } from "@clearline/engine";
import type { FastifyReply, FastifyRequest } from "fastify";
import type { Services } from "../../services.ts";
import { Limiter } from "../../shell/limiter.ts";

/** How a page of subscribing is answered, with what no cache may keep. */
export type Send = (reply: FastifyReply, status: number, markup: string) => FastifyReply;

export const TOO_MANY = "Wait an hour before you ask again. That was many times from one place.";

/** What is wrong with a number, and what to do. */
export const NUMBER_WRONG: Readonly<Record<WarnableError["code"], string>> = {
  "number-not-read": "Enter the whole number, like 07700 900123",
  "number-not-for-texts": "Enter a UK mobile number, like 07700 900123. We can text no others",
  "number-not-for-calls": "Enter a UK landline or mobile number, like 01632 960123. We can ring no others",
};

/** Whether one place may ask once more, which counts: so often in an hour. */
export function askLimit(
  { clock }: Pick<Services, "clock">,
  { most }: { most: number },
): (request: FastifyRequest) => boolean {
  const asks = new Limiter({ most, windowMinutes: 60 });
  return ({ ip }) => {
    const now = clock();
    if (!asks.allows(ip, now)) return false;
    asks.count(ip, now);
    return true;
  };
}
