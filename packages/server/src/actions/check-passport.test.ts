import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { after, test } from "node:test";
import { promisify } from "node:util";
import { makeCertificate } from "../transport/egress/test-support/certificate.ts";
import { checkPassport } from "./check-passport.ts";
import { askForAccess, endAccess } from "./organisation-access.ts";
import { testDeps } from "./test-support.ts";
import { enrol, passport, signerFor } from "./test-support-verify.ts";

const { deps, officer, setClock, close } = await testDeps();
after(close);
const [ali, bo] = [await officer("officer"), await officer("approver")];
const bank = await enrol(deps, ali, bo);
const { key, cert } = makeCertificate(["northmoor.example"]);
const x5u = "https://certificates.example/northmoor.pem";
const access = await signerFor(deps, ali, bo, { organisationId: bank, x5u, cert });
const NOW = "2026-11-19T10:00:00Z";
const iat = Date.parse(NOW) / 1000;
const CALLED = "01632 960123";

const header = { alg: "ES256", ppt: "rcd", typ: "passport", x5u };
const claims = {
  crn: "About your new card",
  dest: { tn: ["441632960123"] },
  iat,
  orig: { tn: "441632960101" },
  rcd: { nam: "Northmoor Bank" },
};
const verdict = async (token: string, called = CALLED) => {
  const result = await checkPassport(deps, { token, called });
  return result.ok ? "vouched" : result.error.code;
};
let minted = 0;
/** Each differs a little, for a token is taken once. */
const made = (head: object = {}, body: object = {}, by = key): string =>
  passport(by, { ...header, ...head }, { ...claims, origid: `test-${(minted += 1)}`, ...body });

test("a token that the organisation's certificate signed for this call vouches for it, and says what it calls itself", async () => {
  const result = await checkPassport(deps, { token: made(), called: CALLED });
  assert.deepEqual(result.ok && result.value, {
    organisationId: bank,
    organisation: "Northmoor Bank",
    number: "+441632960101",
    name: "Northmoor Bank",
    reason: "About your new card",
  });
  assert.equal(
    await verdict(passport(key, { alg: "ES256", typ: "passport", x5u }, claims)),
    "vouched",
    "the base form too",
  );
  assert.equal(await verdict(made({ ppt: "shaken" }, { attest: "A" })), "vouched");
});

test("a token is read as people copy it: with line breaks, in quotes, or as the whole header", async () => {
  for (const copy of [
    (token: string) => token.replace(/(.{60})/g, "$1\r\n"),
    (token: string) => `"${token}"`,
    (token: string) => `Identity: ${token};info=<${x5u}>;alg=ES256;ppt=rcd`,
  ])
    assert.equal(await verdict(copy(made())), "vouched");
});

test("a certificate that is not valid today, or at another organisation's address, is not taken", async () => {
  const other = await enrol(deps, ali, bo, "Westmoor Council");
  const asked = { organisationId: other, kind: "signer", label: "Dialler", material: cert } as const;
  const taken = await askForAccess(deps, ali, { ...asked, x5u });
  assert.deepEqual(!taken.ok && taken.error, { code: "x5u-taken" });
  setClock("2126-11-19T10:00:00Z");
  const over = await askForAccess(deps, ali, { ...asked, x5u: "https://westmoor.example/calls.pem" });
  setClock(NOW);
  assert.deepEqual(!over.ok && over.error, { code: "certificate-not-valid" });
});

test("a new certificate at the same address works beside the one before", async () => {
  const renewed = makeCertificate(["northmoor.example"]);
  const id = await signerFor(deps, ali, bo, { organisationId: bank, x5u, cert: renewed.cert });
  assert.equal(await verdict(made({}, {}, renewed.key)), "vouched");
  assert.equal(await verdict(made()), "vouched");
  await endAccess(deps, ali, id);
  assert.equal(await verdict(made({}, {}, renewed.key)), "passport-signature-wrong");
});

test("each thing that can be wrong with a token has its own answer", async () => {
  const token = made();
  const [head = "", body = "", signature = ""] = token.split(".");
  const stranger = makeCertificate(["northmoor.example"]);
  const changed = Buffer.from(JSON.stringify({ ...claims, dest: { tn: ["441632960124"] } })).toString("base64url");
  const cases: [string, string][] = [
    ["", "passport-not-a-token"],
    ["hello", "passport-not-a-token"],
    [`..${signature}`, "passport-not-a-token"],
    [`${head}.${body}`, "passport-not-a-token"],
    [`${head}.!!.${signature}`, "passport-not-a-token"],
    ["x".repeat(9000), "passport-not-a-token"],
    [made({ alg: "none" }), "passport-not-es256"],
    [made({ alg: "HS256" }), "passport-not-es256"],
    [made({ typ: "JWT" }), "passport-not-es256"],
    [`${head}.${body}.${signature.slice(0, 40)}`, "passport-not-es256"],
    [made({ ppt: "div" }), "passport-extension"],
    [made({ crit: ["x"] }), "passport-extension"],
    [made({ x5u: undefined }), "passport-no-address"],
    [made({ x5u: "http://certificates.example/northmoor.pem" }), "passport-no-address"],
    [made({ x5u: "https://criminals.example/a.pem" }, {}, stranger.key), "passport-signer-unknown"],
    [made({}, {}, stranger.key), "passport-signature-wrong"],
    [`${head}.${changed}.${signature}`, "passport-signature-wrong"],
    [made({}, { iat: undefined }), "passport-claims-wrong"],
    [made({}, { orig: { tn: "hello" } }), "passport-claims-wrong"],
    [made({}, { dest: {} }), "passport-claims-wrong"],
    [made({ ppt: "shaken" }, {}), "passport-claims-wrong"],
    [made({}, { iat: iat - 61 }), "passport-old"],
    [made({}, { iat: iat + 61 }), "passport-ahead"],
    [made({}, { dest: { tn: ["441632960124"] } }), "passport-other-called"],
    [made({}, { orig: { tn: "441632960999" } }), "passport-number-not-theirs"],
    [made({ ppt: "shaken" }, { attest: "B" }), "passport-not-vouched"],
  ];
  for (const [given, code] of cases) assert.equal(await verdict(given), code, given.slice(0, 60));
  assert.equal(await verdict(token, "hello"), "called-number-wrong");
  assert.equal(await verdict(token), "vouched", "what was tried with it has not used it up");
  assert.equal(await verdict(token), "passport-seen");
});

test("a person who pastes has five minutes, and it is written down without the number", async () => {
  const token = made({}, { iat: iat - 240 });
  assert.equal(await verdict(token), "passport-old");
  const result = await checkPassport(deps, { token, called: CALLED }, { officer: ali, freshSeconds: 300 });
  assert.ok(result.ok);
  const [line] = await deps.store.audit.list({ limit: 1 });
  assert.deepEqual([line?.who, line?.did, line?.detail], [`officer:${ali.id}`, "check-passport", { vouched: true }]);
});

test("a certificate that is over, or that officers ended, vouches for nothing", async () => {
  const old = makeCertificate(["old.example"], "20261120000000Z");
  await signerFor(deps, ali, bo, { organisationId: bank, x5u: "https://certificates.example/old.pem", cert: old.cert });
  const head = { x5u: "https://certificates.example/old.pem" };
  assert.equal(await verdict(made(head, {}, old.key)), "vouched");
  setClock("2026-11-20T10:00:00Z");
  assert.equal(await verdict(made(head, { iat: iat + 86_400 }, old.key)), "passport-certificate-over");
  setClock(NOW);
  await endAccess(deps, ali, access);
  assert.equal(await verdict(made()), "passport-signer-unknown");
  setClock(NOW);
});

test("the program in docs/verify.md makes a token that vouches", async () => {
  const docs = await readFile(new URL("../../../../docs/verify.md", import.meta.url), "utf8");
  const program = /```js\n([\s\S]+?)```/.exec(docs)?.[1] ?? assert.fail("no program");
  const folder = await mkdtemp(join(tmpdir(), "clearline-passport-"));
  try {
    await writeFile(join(folder, "passport.mjs"), program);
    await writeFile(join(folder, "calls.key"), key);
    const address = "https://littlemarden.example/calls.pem";
    await signerFor(deps, ali, bo, { organisationId: bank, x5u: address, cert });
    const told = ["passport.mjs", "calls.key", address, "441632960101", "441632960123"];
    const { stdout } = await promisify(execFile)(process.execPath, told, { cwd: folder });
    setClock(new Date().toISOString());
    assert.equal(await verdict(stdout), "vouched");
  } finally {
    setClock(NOW);
    await rm(folder, { recursive: true });
  }
});
