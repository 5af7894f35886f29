import assert from "node:assert/strict";
import type { RequestListener } from "node:http";
import { createServer } from "node:https";
import type { AddressInfo, Server, Socket } from "node:net";
import { createServer as createPlainServer } from "node:net";
import { connect } from "node:tls";
import {
  egress,
  type EgressOptions,
  type Exchange,
  exchange,
  type LookAt,
  lookingAt,
  type Post,
  post,
} from "../egress.ts";
import type { FetchPage } from "../../../ports.ts";
import { makeCertificate } from "./certificate.ts";

/**
 * A small internet on this machine: a web server that stands at a public address, names that lead where a test says,
 * and a canary at every address of this machine, which nothing may ever reach. Close it in `after`.
 */
export type Internet = {
  fetchPage: FetchPage;
  post: Post;
  lookAt: LookAt;
  exchange: Exchange;
  /** How another process reaches the web server at its public address. */
  way: { port: number; publisherPort: number; ca: string };
  /** The canary's port, which is also the one that may be asked for. */
  port: number;
  /** `https://news.example:PORT/path`, at the public address. */
  at: (path: string, host?: string) => string;
  /** What a page answers from now on. */
  serve: (listener: RequestListener) => void;
  /** Where a name leads from now on: one answer for each time it is asked, the last one for ever. */
  name: (host: string, ...answers: readonly (readonly string[] | "never")[]) => void;
  /** How often each name was looked up. */
  lookups: Map<string, number>;
  /** Every address that a connection was opened to. */
  dialled: string[];
  /** How many connections reached the canary. */
  caught: () => number;
  close: () => Promise<void>;
};

/** Public, and never really asked: connections to it are led to the web server on this machine. */
export const PUBLIC = "9.9.9.9";
export const PUBLIC_TOO = "2620:fe::9";
/** Public, and nobody answers there. */
export const SHUT = "9.9.9.8";
export const HOST = "news.example";
/** A port that nothing listens on. */
const NOBODY = 1;
/** Names that are in the certificate. */
const NAMES = [HOST, "also.example", "xn--caf-dma.example"];

export async function internet({
  withinMs = 10_000,
  isTrusted = true,
}: {
  withinMs?: number;
  isTrusted?: boolean;
} = {}): Promise<Internet> {
  const { key, cert } = makeCertificate(NAMES);
  let listener: RequestListener = (_, response) => response.end();
  const publisher = createServer({ key, cert }, (request, response) => listener(request, response));
  const publisherPort = await listen(publisher, "127.0.0.1");
  let caught = 0;
  const held = new Set<Socket>();
  const canary = createPlainServer((socket) => {
    caught += 1;
    held.add(socket.on("error", () => {}));
    socket.end("caught");
  });
  // Every address of this machine, of both kinds where there are both.
  const port = await listen(canary, "::").catch(() => listen(canary, "0.0.0.0"));
  const names = new Map<string, (readonly string[] | "never")[]>(NAMES.map((name) => [name, [[PUBLIC]]]));
  const lookups = new Map<string, number>();
  const dialled: string[] = [];
  const options: EgressOptions = {
    userAgent: "Clearline/test",
    forTests: {
      port,
      ca: isTrusted ? cert : makeCertificate(NAMES).cert,
      withinMs,
      async resolve(host) {
        lookups.set(host, (lookups.get(host) ?? 0) + 1);
        const answers = names.get(host) ?? [];
        const answer = (answers.length > 1 ? answers.shift() : answers[0]) ?? [];
        return answer === "never" ? new Promise(() => {}) : answer;
      },
      connectBy(options) {
        const { host = "" } = options;
        dialled.push(host);
        const to = { [PUBLIC]: publisherPort, [PUBLIC_TOO]: publisherPort, [SHUT]: NOBODY }[host];
        return connect(to === undefined ? options : { ...options, host: "127.0.0.1", port: to });
      },
    },
  };
  return {
    fetchPage: egress(options),
    post: post(options),
    lookAt: lookingAt(options),
    exchange: exchange(options),
    way: { port, publisherPort, ca: cert },
    port,
    at: (path, host = HOST) => `https://${host}:${port}${path}`,
    serve: (next) => {
      listener = next;
    },
    name: (host, ...answers) => void names.set(host, [...answers]),
    lookups,
    dialled,
    caught: () => caught,
    async close() {
      publisher.closeAllConnections();
      for (const socket of held) socket.destroy();
      await Promise.all([publisher, canary].map((server) => new Promise((done) => server.close(done))));
    },
  };
}

/** An internet in which no name is known: for tests that fetch nothing, and must not by mistake. */
export const nobodyThere: FetchPage = egress({
  userAgent: "Clearline/test",
  forTests: { port: 443, ca: "", resolve: async () => [], connectBy: () => assert.fail("a test reached outside") },
});

const listen = (server: Server, host: string): Promise<number> =>
  new Promise((done, failed) => {
    server.once("error", failed).listen(0, host, () => done((server.address() as AddressInfo).port));
  });
