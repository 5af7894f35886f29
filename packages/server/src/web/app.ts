import cookie from "@fastify/cookie";
import formbody from "@fastify/formbody";
import helmet from "@fastify/helmet";
import fixed from "@fastify/static";
import Fastify, { type FastifyInstance } from "fastify";
import { randomUUID } from "node:crypto";
import { registerApi } from "./api/register.ts";
import { registerConsole } from "./console/register.ts";
import { registerResident } from "./resident/register.ts";
import type { Services } from "./services.ts";
import { answerErrors } from "./shell/errors.ts";
import { logEachRequest } from "./shell/log.ts";

/** 64 kB: the longest report is 20,000 characters, which is at most 60,000 bytes of UTF-8 before form encoding. */
const API_BODY_LIMIT = 65_536;
/** A form encodes each byte of a non-Latin letter as three characters. */
const FORM_BODY_LIMIT = 4 * API_BODY_LIMIT;

/**
 * The whole web side, without a socket: tests call it with `inject`.
 * Registers what every answer has (headers, cookies, errors, log) and then each room's pages.
 */
export async function createApp(services: Services): Promise<FastifyInstance> {
  const app = Fastify({
    bodyLimit: FORM_BODY_LIMIT,
    // Tries are counted by who asks. Behind a proxy that is not named here all people would be one.
    trustProxy: services.trustedProxies?.length ? [...services.trustedProxies] : false,
    // A random reference, not a counter: it is shown to people when something goes wrong.
    genReqId: () => randomUUID().slice(0, 8),
    // Ours logs only what is allowed: see shell/log.ts.
    logger: false,
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 200 },
    return503OnClosing: true,
    // A program that sends 5 for words, or a field we do not know, is told so: guessing hides its mistakes.
    ajv: { customOptions: { coerceTypes: false, removeAdditional: false } },
  });
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        "default-src": ["'none'"],
        "script-src": ["'self'"],
        "style-src": ["'self'"],
        "img-src": ["'self'", "data:"],
        "connect-src": ["'self'"],
        "font-src": ["'self'"],
        "manifest-src": ["'self'"],
        "form-action": ["'self'"],
        "frame-ancestors": ["'none'"],
        "base-uri": ["'none'"],
        "require-trusted-types-for": ["'script'"],
      },
    },
    referrerPolicy: { policy: "no-referrer" },
    crossOriginEmbedderPolicy: false,
    strictTransportSecurity: services.view.publicUrl.startsWith("https:") ? { maxAge: 31_536_000 } : false,
  });
  app.addHook("onSend", async (_request, reply) => {
    if (!reply.hasHeader("permissions-policy"))
      reply.header("permissions-policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
    if (reply.getHeader("content-type") === "text/html") reply.type("text/html; charset=utf-8");
    // Pages hold what people told us: nothing is kept by browsers or proxies unless a page says so.
    if (!reply.hasHeader("cache-control")) reply.header("cache-control", "no-store");
  });
  await app.register(cookie);
  await app.register(formbody, { bodyLimit: FORM_BODY_LIMIT });
  await app.register(fixed, {
    root: services.assetsFolder,
    prefix: "/assets/",
    index: false,
    // Addresses carry a fingerprint, so what they name never changes.
    maxAge: services.view.demo ? 0 : "365d",
    immutable: !services.view.demo,
  });
  logEachRequest(app);
  answerErrors(app, services);
  await registerApi(app, services);
  await registerResident(app, services);
  await registerConsole(app, services);
  return app;
}
