import type { ClientRequestArgs, IncomingMessage } from "node:http";
import { request } from "node:https";
import { isIP } from "node:net";
import { connect, type ConnectionOptions, type TLSSocket } from "node:tls";
import { fail, ok, type Result } from "@clearline/engine";
import type { FetchError } from "../../ports.ts";
import { hostOf } from "./check-address.ts";

export type Connect = (options: ConnectionOptions) => TLSSocket;

export type Question = {
  url: URL;
  /** Addresses of the host, each looked at before. The connection goes to one of these and to no other. */
  addresses: readonly string[];
  userAgent: string;
  signal: AbortSignal;
  /** What is posted, or asked for with these headers; without it a page is asked for. */
  sent?: { method?: "GET" | "POST"; headers: Readonly<Record<string, string>>; body: string | Buffer };
  ca?: string | undefined;
  connectBy?: Connect | undefined;
};

/** Asks for one page and gives the answer's head; its body is still on the way. Follows nothing. */
export async function ask(question: Question): Promise<Result<IncomingMessage, FetchError>> {
  let code: FetchError["code"] = "host-silent";
  for (const address of question.addresses) {
    try {
      return ok(await askAt(address, question));
    } catch (error) {
      if (question.signal.aborted) return fail({ code: "page-too-slow" });
      code = codeOf(error);
      // Only a door that stays shut is a reason to try the next one.
      if (code !== "host-silent") break;
    }
  }
  return fail({ code });
}

function askAt(address: string, question: Question): Promise<IncomingMessage> {
  const { url, userAgent, signal, ca, connectBy = connect, sent } = question;
  const name = hostOf(url);
  const options: ClientRequestArgs & ConnectionOptions = {
    method: sent === undefined ? "GET" : (sent.method ?? "POST"),
    // An address, never a name: what was looked at is what is connected to, and nothing is looked up again.
    host: address,
    port: Number(url.port || 443),
    path: `${url.pathname}${url.search}`,
    // The certificate must be for the name that was asked for. RFC 6066 has no addresses there.
    ...(isIP(name) === 0 && { servername: name }),
    // Said here so that no environment variable says otherwise.
    rejectUnauthorized: true,
    minVersion: "TLSv1.2",
    ...(ca !== undefined && { ca }),
    headers: { host: url.host, "user-agent": userAgent, ...(sent === undefined ? WANTED : lengthOf(sent)) },
    signal,
    // In place of an agent: no connection is kept, and no proxy from the environment comes between.
    createConnection: (given) => connectBy(given as ConnectionOptions),
  };
  return new Promise((resolve, reject) => {
    // Further errors, of an answer that is thrown away, go nowhere.
    request(options).once("response", resolve).on("error", reject).end(sent?.body);
  });
}

const WANTED = {
  accept: "text/html, application/xhtml+xml, text/markdown, text/plain;q=0.9",
  "accept-encoding": "gzip",
  "accept-language": "en-GB, en, cy;q=0.8",
};

const lengthOf = ({ headers, body }: NonNullable<Question["sent"]>) => ({
  ...headers,
  "content-length": String(Buffer.byteLength(body)),
});

const TLS_TROUBLE = /^(?:CERT_|ERR_TLS_|ERR_SSL_|EPROTO|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|HOSTNAME_|CRL_|INVALID_)/;
const SHUT = new Set(["ECONNREFUSED", "EHOSTUNREACH", "ENETUNREACH", "ETIMEDOUT", "EADDRNOTAVAIL", "EACCES"]);

function codeOf(error: unknown): FetchError["code"] {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (TLS_TROUBLE.test(code)) return "certificate-wrong";
  return SHUT.has(code) ? "host-silent" : "page-broken-off";
}
