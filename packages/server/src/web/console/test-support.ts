import type { FastifyInstance } from "fastify";
import type { Day } from "@clearline/engine";
import { randomBytes } from "node:crypto";
import { join } from "node:path";
import { hashToken } from "../../store/api-keys.ts";
import type { Role } from "../../store/officers.ts";
import type { Officer } from "../../actions/deps.ts";
import { testDeps, type TestDeps } from "../../actions/test-support.ts";
import type { FetchPage, Senders, WebhookTransport } from "../../ports.ts";
import { nobodyThere } from "../../transport/egress/test-support/internet.ts";
import { createApp } from "../app.ts";
import type { Services } from "../services.ts";

/** The whole app on a database of its own, and ways to be somebody in it. Close it in `after`. */
export type TestConsole = TestDeps & {
  app: FastifyInstance;
  services: Services;
  /** Somebody of this role, signed in. */
  as: (role: Role) => Promise<Visitor>;
};

export type Visitor = {
  officer: Officer;
  token: string;
  csrf: string;
  get: (url: string) => Promise<Answer>;
  /** Posts a form as our own page would, token included; `form` may overrule it. */
  post: (
    url: string,
    form?: Readonly<Record<string, string | readonly string[]>>,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<Answer>;
};

export type Answer = { status: number; body: string; location: string | undefined; headers: Record<string, unknown> };

const ASSETS = join(import.meta.dirname, "../../../assets/built");

/** @param fetchPage by way of an internet of the test's own; else no page is ever found */
export async function testConsole({
  fetchPage = nobodyThere,
  senders,
  webhooks,
}: {
  fetchPage?: FetchPage;
  senders?: Senders;
  webhooks?: WebhookTransport;
} = {}): Promise<TestConsole> {
  const made = await testDeps();
  const services: Services = {
    ...made.deps,
    ...(senders && { senders }),
    ...(webhooks && { webhooks }),
    view: made.deps.site,
    pushKey: made.deps.push.publicKey,
    fetchPage,
    assetsFolder: ASSETS,
    secret: randomBytes(32),
    isReady: async () => "ready",
  };
  const app = await createApp(services);
  return {
    ...made,
    app,
    services,
    as: (role) => signedIn(made, app, role),
    async close() {
      await app.close();
      await made.close();
    },
  };
}

async function signedIn(made: TestDeps, app: FastifyInstance, role: Role): Promise<Visitor> {
  const officer = await made.officer(role);
  const token = randomBytes(24).toString("base64url");
  const csrf = randomBytes(24).toString("base64url");
  await made.deps.store.sessions.add({ token_hash: hashToken(token), officer_id: officer.id, csrf }, 10);
  const cookie = `clearline_session=${token}`;
  const answer = (response: Awaited<ReturnType<typeof app.inject>>): Answer => ({
    status: response.statusCode,
    body: response.body,
    location: response.headers.location,
    headers: response.headers,
  });
  return {
    officer,
    token,
    csrf,
    get: async (url) => answer(await app.inject({ url, headers: { cookie } })),
    post: async (url, form = {}, headers = {}) =>
      answer(
        await app.inject({
          method: "POST",
          url,
          headers: { cookie, "content-type": "application/x-www-form-urlencoded", ...headers },
          payload: formOf({ _csrf: csrf, ...form }),
        }),
      ),
  };
}

/** A tip that nobody's key opens. @returns its id */
export async function addTip({ deps: { store } }: TestDeps): Promise<string> {
  const sealed = Buffer.alloc(4096);
  sealed.write("age-encryption.org/v1\n");
  await store.tips.add({ codeHash: randomBytes(32), receivedOn: "2026-11-18" as Day, sealed, numbers: [] });
  const all = await store.tips.list({ done: false, limit: 1000 });
  return all.at(-1)?.id ?? "";
}

export function formOf(fields: Readonly<Record<string, string | readonly string[]>>): string {
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) form.append(name, one);
  return form.toString();
}
