import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { Services } from "../services.ts";
import { register as account } from "./account/route.ts";
import { register as audit } from "./audit/route.ts";
import { register as channels } from "./channels/route.ts";
import { register as contacts } from "./contacts/route.ts";
import { register as corrections } from "./corrections/route.ts";
import { register as callBacks } from "./call-backs/route.ts";
import { register as facts } from "./facts/route.ts";
import { register as feedback } from "./feedback/route.ts";
import { guard } from "./gate.ts";
import { register as join } from "./join/route.ts";
import { register as keys } from "./keys/route.ts";
import { register as keeping } from "./keeping/route.ts";
import { register as lists } from "./lists/route.ts";
import { register as map } from "./map/route.ts";
import { register as morning } from "./morning/route.ts";
import { register as newReport } from "./new-report/route.ts";
import { register as organisations } from "./organisations/route.ts";
import { register as password } from "./password/route.ts";
import { answerConsoleErrors } from "./parts/failures.ts";
import { notFound } from "./parts/frame.ts";
import { register as people } from "./people/route.ts";
import { register as published } from "./published/route.ts";
import { register as reading } from "./reading/route.ts";
import { register as report } from "./report/route.ts";
import { register as reports } from "./reports/route.ts";
import { register as secondStep } from "./second-step/route.ts";
import { register as series } from "./series/route.ts";
import { register as signIn } from "./sign-in/route.ts";
import { register as surges } from "./surges/route.ts";
import { register as ties } from "./ties/route.ts";
import { register as timeline } from "./timeline/route.ts";
import { register as tipKeys } from "./tips/keys-route.ts";
import { register as tips } from "./tips/route.ts";
import { register as verify } from "./verify/route.ts";
import { register as warnings } from "./warnings/route.ts";
import { register as webhooks } from "./webhooks/route.ts";

const PAGES = [
  signIn,
  secondStep,
  account,
  join,
  password,
  morning,
  reports,
  report,
  facts,
  newReport,
  callBacks,
  contacts,
  series,
  timeline,
  ties,
  map,
  surges,
  warnings,
  published,
  organisations,
  corrections,
  verify,
  reading,
  lists,
  keeping,
  feedback,
  tips,
  tipKeys,
  audit,
  channels,
  webhooks,
  people,
  keys,
];

/** Every console page, one folder each, behind one gate: nothing outside this scope is touched by it. */
export async function registerConsole(app: FastifyInstance, services: Services): Promise<void> {
  await app.register(async (inside) => {
    guard(inside, services);
    answerConsoleErrors(inside, services);
    for (const page of PAGES) page(inside, services);
    const nothing = (request: FastifyRequest, reply: FastifyReply) => notFound(request, reply, services);
    inside.get("/console/*", nothing);
    inside.post("/console/*", nothing);
  });
}
