import { generateKeyPairSync } from "node:crypto";
import { suspendOrganisation } from "../../packages/server/src/actions/enrol-organisation.ts";
import { testDeps } from "../../packages/server/src/actions/test-support.ts";
import {
  enrol,
  keyFor,
  SHOWN,
  type Signing,
  signedHeaders,
  type TestKey,
} from "../../packages/server/src/actions/test-support-verify.ts";
import { appOn } from "../../packages/server/src/web/test-support.ts";

/** @property genuine of the right ones that were sent in between: were they taken? */
export type Forged = {
  forged: number;
  accepted: number;
  genuine: string;
  suspended: number;
  acceptedSuspended: number;
};

const A_GENUINE_ONE_EVERY = 20;

/**
 * Requests to log a call that are each wrong in one way, with right ones in between; then right ones of an organisation
 * that officers stopped. Accepted is what was answered with a code, or left a row.
 */
export async function forgeCalls({ times }: { times: number }): Promise<Forged> {
  const { deps, pool, officer, setClock, close } = await testDeps();
  const app = await appOn(deps);
  try {
    const [ali, bo] = [await officer("officer"), await officer("approver")];
    const bank = await enrol(deps, ali, bo);
    const council = await enrol(deps, ali, bo, "Weald Council");
    const [key, theirs] = [await keyFor(deps, ali, bo, bank), await keyFor(deps, ali, bo, council)];
    const stranger: TestKey = { id: key.id, privateKey: generateKeyPairSync("ed25519").privateKey };
    const authority = new URL(deps.site.publicUrl).host;
    const body = JSON.stringify({ to: "01632 960123", from: SHOWN });
    const sign = (changes: Partial<Signing> = {}, by: TestKey = key) =>
      signedHeaders(by, { body, at: deps.clock(), authority, ...changes });
    const later = (seconds: number): Date => new Date(deps.clock().getTime() + seconds * 1000);
    const post = async (payload: string, headers: Record<string, string>): Promise<boolean> =>
      (await app.inject({ method: "POST", url: "/api/v1/calls", payload, headers })).statusCode === 201;
    const flip = (text: string, n: number): string => {
      const at = n % text.length;
      return text.slice(0, at) + (text[at] === "A" ? "B" : "A") + text.slice(at + 1);
    };

    const used = sign({ nonce: "used-by-its-owner-1" });
    if (!(await post(body, used))) throw new Error("a genuine request was refused: the proof itself is broken");
    const elsewhere = JSON.stringify({ from: "01632 960999" });
    const ways: ((n: number) => [string, Record<string, string>])[] = [
      () => [body, { "content-type": "application/json" }],
      () => [body, sign({}, stranger)],
      () => [body, used],
      (n) => [body, sign({ at: later(-301 - n) })],
      (n) => [body, sign({ at: later(301 + n) })],
      () => [body, sign({ keyId: theirs.id })],
      () => [body, sign({ keyId: key.id }, { ...theirs, id: key.id })],
      () => [elsewhere, sign({ body: elsewhere })],
      (n) => [flip(body, n), sign()],
      (n) => [flip(body, n), sign({ body: flip(body, n + 1) })],
      () => [body, sign({ method: "GET" })],
      () => [body, sign({ path: "/api/v1/reports" })],
      () => [body, sign({ authority: "other.example" })],
      (n) => {
        const headers = sign();
        return [body, { ...headers, signature: `sig1=:${flip((headers["signature"] ?? "").slice(6, -1), n % 80)}:` }];
      },
      (n) => {
        const headers = sign();
        const input = (headers["signature-input"] ?? "").replace(
          /created=(\d+)/,
          (_, at: string) => `created=${Number(at) + 1 + (n % 9)}`,
        );
        return [body, { ...headers, "signature-input": input }];
      },
      () => {
        const headers = sign();
        return [body, { ...headers, "signature-input": (headers["signature-input"] ?? "").replace('"@method" ', "") }];
      },
    ];
    const rows = async (): Promise<number> =>
      (await pool.query<{ n: number }>("select count(*)::int as n from logged_call")).rows[0]?.n ?? 0;

    let [accepted, sent, taken] = [0, 0, 0];
    const before = await rows();
    for (let n = 0; n < times; n++) {
      const [payload, headers] = ways[n % ways.length]?.(n) ?? [body, {}];
      if (await post(payload, headers)) accepted += 1;
      if (n % A_GENUINE_ONE_EVERY !== 0) continue;
      // So that the hour's limit is never what refuses.
      setClock(later(240).toISOString());
      sent += 1;
      if (await post(body, sign())) taken += 1;
    }
    accepted = Math.max(accepted, (await rows()) - before - taken);

    await suspendOrganisation(deps, ali, { id: bank, why: "A key was lost" });
    const suspended = Math.ceil(times / 10);
    let acceptedSuspended = 0;
    for (let n = 0; n < suspended; n++) if (await post(body, sign())) acceptedSuspended += 1;
    return { forged: times, accepted, genuine: `${taken} of ${sent}`, suspended, acceptedSuspended };
  } finally {
    await app.close();
    await close();
  }
}
