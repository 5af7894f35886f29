import { randomBytes } from "node:crypto";
import { join } from "node:path";
import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from "fastify";
import type { SendingDeps } from "../actions/deps.ts";
import { contextOn } from "../actions/rooms.ts";
import { depsOn, NO_FILES, sendersTo } from "../actions/test-support.ts";
import { readConfig } from "../config.ts";
import { type TestDatabase, testDatabase } from "../database/test-support.ts";
import { numberSealerFrom } from "../transport/number-sealer.ts";
import { signerFromSeed } from "../transport/signing-key.ts";
import { siteOf } from "../site.ts";
import { vapidKeyFrom } from "../transport/vapid-key.ts";
import { nobodyThere } from "../transport/egress/test-support/internet.ts";
import { createApp } from "./app.ts";
import type { Services } from "./services.ts";

export type TestApp = { app: FastifyInstance; services: Services; database: TestDatabase; close(): Promise<void> };

/** The whole web side on a fresh database, for tests. @param now what its clock says */
export async function testApp({ now = new Date("2026-11-19T10:42:00Z") }: { now?: Date } = {}): Promise<TestApp> {
  const read = readConfig(
    {
      PUBLIC_URL: "https://clearline.example",
      CLEARLINE_FORCE_NAME: "Weald Police",
      CLEARLINE_AREA_NAME: "west Kent",
      CLEARLINE_FORCE_EMAIL: "help@clearline.example",
      CLEARLINE_CODE_PREFIX: "WK",
    },
    [],
  );
  if (!read.ok) throw new Error(read.errors.map(({ setting, say }) => `${setting} ${say}`).join("; "));
  const database = await testDatabase();
  const site = siteOf(read.config, { demo: false, assetVersion: "test" });
  const services: Services = {
    store: database.store,
    clock: () => now,
    secrets: (count) => randomBytes(count),
    site,
    context: contextOn(database.store),
    serverKey: randomBytes(32),
    numberSealer: numberSealerFrom("a secret of the tests"),
    signer: signerFromSeed(Buffer.alloc(32, 7)),
    files: NO_FILES,
    view: site,
    pushKey: vapidKeyFrom("a secret of the tests").publicKey,
    senders: sendersTo({}),
    webhooks: depsOn(database.store).webhooks,
    fetchPage: nobodyThere,
    assetsFolder: join(import.meta.dirname, "../../assets/built"),
    secret: randomBytes(32),
    isReady: () => Promise.resolve("ready"),
  };
  const app = await createApp(services);
  return {
    app,
    services,
    database,
    async close() {
      await app.close();
      await database.close();
    },
  };
}

/** The whole web side on what a test of actions stands on: no built assets, and nobody out there to fetch from. */
export const appOn = (deps: SendingDeps): Promise<FastifyInstance> =>
  createApp({
    ...deps,
    view: deps.site,
    pushKey: deps.push.publicKey,
    fetchPage: nobodyThere,
    assetsFolder: import.meta.dirname,
    secret: deps.serverKey,
    isReady: () => Promise.resolve("ready"),
  });

const BOUNDARY = "----clearline-7d1f3b";
const CRLF = Buffer.from("\r\n");

/** A browser without script: keeps cookies, posts forms, follows one address at a time. */
export class TestBrowser {
  readonly #app: FastifyInstance;
  readonly cookies = new Map<string, string>();
  constructor(app: FastifyInstance) {
    this.#app = app;
  }

  get(url: string): Promise<LightMyRequestResponse> {
    return this.#send({ method: "GET", url });
  }

  post(url: string, fields: Readonly<Record<string, string | readonly string[]>>): Promise<LightMyRequestResponse> {
    const form = new URLSearchParams();
    for (const [name, value] of Object.entries(fields)) {
      for (const one of typeof value === "string" ? [value] : value) form.append(name, one);
    }
    const headers = { "content-type": "application/x-www-form-urlencoded" };
    return this.#send({ method: "POST", url, headers, payload: form.toString() });
  }

  /** Sends a form with one file in it, as a browser does. */
  postFile(
    url: string,
    fields: Readonly<Record<string, string>>,
    file: { field: string; name: string; bytes: Uint8Array },
  ): Promise<LightMyRequestResponse> {
    const part = (head: string, content: Uint8Array | string): Buffer =>
      Buffer.concat([
        Buffer.from(`--${BOUNDARY}\r\ncontent-disposition: form-data; ${head}\r\n\r\n`),
        Buffer.from(content as string),
        CRLF,
      ]);
    const payload = Buffer.concat([
      ...Object.entries(fields).map(([name, value]) => part(`name="${name}"`, value)),
      part(`name="${file.field}"; filename="${file.name}"\r\ncontent-type: text/csv`, file.bytes),
      Buffer.from(`--${BOUNDARY}--\r\n`),
    ]);
    return this.#send({
      method: "POST",
      url,
      headers: { "content-type": `multipart/form-data; boundary=${BOUNDARY}` },
      payload,
    });
  }

  async #send(request: InjectOptions): Promise<LightMyRequestResponse> {
    const response = await this.#app.inject({ ...request, cookies: Object.fromEntries(this.cookies) });
    for (const { name, value, expires } of response.cookies) {
      if (expires && expires.getTime() <= 0) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    return response;
  }
}

/** The hidden fields of a page's forms, as a browser would send them back. */
export function hiddenFields(markup: string): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const [, name = "", value = ""] of markup.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)">/g)) {
    fields[name] = unescape(value);
  }
  return fields;
}

const unescape = (markup: string): string =>
  markup
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&#39;|&apos;/g, "'")
    .replace(/&amp;/g, "&");
