import type { FastifyInstance } from "fastify";
import { signedUrl } from "@clearline/engine";
import type { Services } from "../../services.ts";
import type { PublicWarnings } from "../../shell/public-warnings.ts";

const KEYS = "/.well-known/clearline-keys.json";

/** For programs: what was signed of each warning and by which key. For people there is `/real`. */
export function registerSigned(app: FastifyInstance, services: Services, warnings: PublicWarnings): void {
  const { site, signer } = services;

  app.get<{ Params: { slug: string } }>("/warnings/:slug/signed.json", async (request, reply) => {
    const one = await warnings.find(request.params.slug);
    if (one === null) return reply.callNotFound();
    const { row, issues } = one.found;
    return open(reply).send({
      url: signedUrl({ publicUrl: site.publicUrl, slug: row.slug }),
      keys: `${site.publicUrl}${KEYS}`,
      // Newest first: the first is what stands.
      issues: issues.map(({ statement, signature, key_id }) => ({
        statement,
        signature,
        key: key_id,
        algorithm: "Ed25519",
      })),
    });
  });

  // As in RFC 8037. The one key that signs now: a list kept in the database could be added to there.
  app.get(KEYS, async (_request, reply) =>
    open(reply).send({
      keys: [{ kty: "OKP", crv: "Ed25519", use: "sig", alg: "EdDSA", kid: signer.keyId, x: signer.publicKey }],
    }),
  );
}

const open = <R extends { header(name: string, value: string): R }>(reply: R): R =>
  reply.header("cache-control", "public, max-age=60").header("access-control-allow-origin", "*");
