import { createHash } from "node:crypto";
import { type DocumentFormat, fail, ok, type Result } from "@clearline/engine";
import type { FetchedPage, FetchError, FetchPage } from "../../ports.ts";
import { ask, type Connect } from "./ask.ts";
import { checkAddress, hostOf } from "./check-address.ts";
import { decodeText } from "./decode-text.ts";
import { findAddresses, type Resolve, systemResolve } from "./find-addresses.ts";
import { readBody } from "./read-body.ts";

export type EgressOptions = {
  /** How we introduce ourselves. */
  userAgent: string;
  /**
   * Another port, a test's own certificate, names of its own, and where a connection really goes. Nothing here loosens
   * which addresses are refused, and no setting leads here: a test holds the source to that.
   */
  forTests?: { port: number; ca: string; resolve: Resolve; connectBy: Connect; withinMs?: number };
};

const PORT = 443;
const WITHIN_MS = 10_000;
const MOST_REDIRECTS = 3;
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/**
 * The one way out: fetches a public web page that a person gave the address of, or says why not. Every address on the
 * way, the first and those it leads on to, is looked at before anything is connected to.
 */
export function egress({ userAgent, forTests }: EgressOptions): FetchPage {
  const port = forTests?.port ?? PORT;
  const resolve = forTests?.resolve ?? systemResolve;
  const connection = { userAgent, ca: forTests?.ca, connectBy: forTests?.connectBy };
  return async (given) => {
    const signal = AbortSignal.timeout(forTests?.withinMs ?? WITHIN_MS);
    let address = given;
    for (let redirects = 0; ; redirects++) {
      const checked = checkAddress(address, port);
      if (!checked.ok) return redirects > 0 ? fail({ code: "redirect-refused" }) : checked;
      const url = checked.value;
      const found = await before(signal, findAddresses(hostOf(url), resolve));
      if (!found.ok) {
        return redirects > 0 && found.error.code === "address-not-public" ? fail({ code: "redirect-refused" }) : found;
      }
      const answer = await ask({ ...connection, url, addresses: found.value, signal });
      if (!answer.ok) return answer;
      const response = answer.value;
      try {
        const to = REDIRECTS.has(response.statusCode ?? 0) ? response.headers.location : undefined;
        if (to === undefined) return await pageIn(url, response, signal);
        if (redirects === MOST_REDIRECTS) return fail({ code: "too-many-redirects" });
        // The header's bytes come as Latin letters; an address in it may be UTF-8.
        address = URL.parse(Buffer.from(to, "latin1").toString("utf8"), url.href)?.href ?? "";
      } finally {
        response.destroy();
      }
    }
  };
}

export type Post = (
  address: string,
  sent: { headers: Readonly<Record<string, string>>; body: string | Buffer },
) => Promise<Result<{ status: number; retryAfterSeconds: number | null }, FetchError>>;

/** Posts to an address that a person gave, under the same rules as fetching a page. Follows nothing, reads nothing. */
export function post(options: EgressOptions): Post {
  const reach = reaching(options);
  return async (address, sent) => {
    const answer = await reach(address, sent, AbortSignal.timeout(options.forTests?.withinMs ?? WITHIN_MS));
    if (!answer.ok) return answer;
    answer.value.destroy();
    return ok(headOf(answer.value));
  };
}

export type LookAt = (address: string) => Promise<Result<string, FetchError>>;

/** Whether an address may be asked at all, as it is written and by where its name leads now. Connects to nothing. */
export function lookingAt({ forTests }: EgressOptions): LookAt {
  return async (address) => {
    const url = checkAddress(address, forTests?.port ?? PORT);
    if (!url.ok) return url;
    const signal = AbortSignal.timeout(forTests?.withinMs ?? WITHIN_MS);
    const found = await before(signal, findAddresses(hostOf(url.value), forTests?.resolve ?? systemResolve));
    return found.ok ? ok(url.value.href) : found;
  };
}

export type Exchange = (
  address: string,
  sent: { method: "GET" | "POST"; headers: Readonly<Record<string, string>>; body: string },
) => Promise<Result<{ status: number; retryAfterSeconds: number | null; text: string }, FetchError>>;

/** Asks a provider whose address the operator gave, under the same rules, and reads its answer. */
export function exchange(options: EgressOptions): Exchange {
  const reach = reaching(options);
  return async (address, sent) => {
    const signal = AbortSignal.timeout(options.forTests?.withinMs ?? WITHIN_MS);
    const answer = await reach(address, sent, signal);
    if (!answer.ok) return answer;
    const body = await readBody(answer.value, signal);
    return body.ok ? ok({ ...headOf(answer.value), text: body.value.toString("utf8") }) : body;
  };
}

type Sent = NonNullable<Parameters<typeof ask>[0]["sent"]>;

/** One request and its answer's head, from an address that was looked at before. */
function reaching({ userAgent, forTests }: EgressOptions) {
  const resolve = forTests?.resolve ?? systemResolve;
  const connection = { userAgent, ca: forTests?.ca, connectBy: forTests?.connectBy };
  return async (address: string, sent: Sent, signal: AbortSignal): Promise<Result<Answer, FetchError>> => {
    const url = checkAddress(address, forTests?.port ?? PORT);
    if (!url.ok) return url;
    const found = await before(signal, findAddresses(hostOf(url.value), resolve));
    return found.ok ? ask({ ...connection, url: url.value, addresses: found.value, signal, sent }) : found;
  };
}

const headOf = ({ statusCode = 0, headers }: Answer) => ({
  status: statusCode,
  retryAfterSeconds: secondsIn(headers["retry-after"]),
});

/** `Retry-After` in seconds. One that gives a day and an hour is rare, and our own waiting does for it. */
const secondsIn = (header: string | undefined): number | null =>
  header !== undefined && /^\d{1,6}$/.test(header) ? Number(header) : null;

type Answer = Parameters<typeof readBody>[0];

async function pageIn(url: URL, response: Answer, signal: AbortSignal): Promise<Result<FetchedPage, FetchError>> {
  const status = response.statusCode ?? 0;
  if (status !== 200) return fail({ code: refusalOf(status) });
  const contentType = response.headers["content-type"] ?? "";
  const format = formatOf(contentType, url);
  if (format === null) return fail({ code: "page-not-text" });
  const body = await readBody(response, signal);
  if (!body.ok) return body;
  const text = decodeText(body.value, contentType, format === "html");
  if (text === null) return fail({ code: "page-letters-unknown" });
  return ok({ address: url.href, format, text, bodyHash: createHash("sha256").update(body.value).digest() });
}

function refusalOf(status: number): FetchError["code"] {
  if (status === 404 || status === 410) return "page-not-there";
  return status >= 400 && status < 500 ? "page-refused" : "page-failing";
}

const FORMATS: ReadonlyMap<string, DocumentFormat> = new Map([
  ["text/html", "html"],
  ["application/xhtml+xml", "html"],
  ["text/markdown", "md"],
  ["text/x-markdown", "md"],
  ["text/plain", "txt"],
]);

/** Null for what is not text. Markdown is often sent as plain text. */
function formatOf(contentType: string, { pathname }: URL): DocumentFormat | null {
  const format = FORMATS.get((contentType.split(";")[0] ?? "").trim().toLowerCase()) ?? null;
  return format === "txt" && /\.(?:md|markdown)$/i.test(pathname) ? "md" : format;
}

/** What `work` gives, or that time is up: looking a name up cannot be stopped, only no longer waited for. */
function before<T>(signal: AbortSignal, work: Promise<Result<T, FetchError>>): Promise<Result<T, FetchError>> {
  const late = new Promise<Result<T, FetchError>>((done) => {
    const giveUp = (): void => done(fail({ code: "page-too-slow" }));
    if (signal.aborted) giveUp();
    else signal.addEventListener("abort", giveUp, { once: true });
  });
  return Promise.race([work, late]);
}
