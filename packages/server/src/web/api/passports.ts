import type { FastifyInstance } from "fastify";
import { checkPassport } from "../../actions/check-passport.ts";
import { PASSPORT_WORDS } from "../passport-words.ts";
import type { Services } from "../services.ts";
import { refs } from "./refs.ts";
import { guard } from "./reports.ts";
import type { PassportRequest } from "./schemas.ts";

/** For a handler's own systems: does a signed token vouch for this call? Nothing of it is kept but that it was shown. */
export function registerPassports(api: FastifyInstance, services: Services): void {
  api.post<{ Body: PassportRequest }>(
    "/passports",
    {
      preValidation: guard(services),
      schema: {
        operationId: "checkPassport",
        summary: "Does a PASSporT vouch for this call?",
        description:
          "RFC 8225 with ES256, alone or with shaken (RFC 8588) or rcd (RFC 9795). Only certificates that officers confirmed with their organisation count; x5u is looked up among them and never fetched. A token is good for a minute, for one number, once.",
        security: [{ apiKey: [] }],
        body: refs("PassportRequest"),
        response: {
          200: refs("PassportAnswer"),
          ...Object.fromEntries([400, 401, 413, 415, 503].map((code) => [code, refs("Refusal")])),
        },
      },
    },
    async ({ body: { passport, called } }) => {
      const result = await checkPassport(services, { token: passport, called });
      if (!result.ok) {
        const { code } = result.error;
        return { ...NOTHING, vouched: false, code, message: `${PASSPORT_WORDS[code]}.` };
      }
      const { organisation, number, name, reason } = result.value;
      return { ...NOTHING, vouched: true, organisation, number, name, reason };
    },
  );
}

const NOTHING = { organisation: null, number: null, name: null, reason: null, code: null, message: null };
