import type { FastifyReply, FastifyRequest } from "fastify";
import type { Services } from "../../services.ts";
import { Limiter } from "../../shell/limiter.ts";

/** How a page of subscribing is answered, with what no cache may keep. */
export type Send = (reply: FastifyReply, status: number, markup: string) => FastifyReply;

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
