import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { correctWarning, withdrawWarning } from "../actions/step-warning.ts";
import { draftOf, fitContent, testDeps } from "../actions/test-support.ts";
import { approveWarning } from "../actions/approve-warning.ts";
import { submitWarning } from "../actions/step-warning.ts";
import { stepAsRead } from "@clearline/engine";
import { appOn } from "../web/test-support.ts";
import { verifyWarning } from "./verify-warning.ts";

const made = await testDeps();
const app = await appOn(made.deps);
after(async () => {
  await app.close();
  await made.close();
});

let files: Record<string, string> = {};
let at = "";
const [ali, bo] = [await made.officer("officer"), await made.officer("approver")];
let id = "";
before(async () => {
  id = await draftOf(made.deps, ali);
  await submitWarning(made.deps, ali, id);
  await approveWarning(made.deps, bo, id, { areaTyped: made.deps.site.areaName });
  await made.passHold();
  at = `/warnings/${(await made.deps.store.warnings.byId(id))?.slug}`;
  await keep();
});

async function keep(): Promise<void> {
  const get = async (path: string) => (await app.inject(path)).body;
  files = {
    "signed.json": await get(`${at}/signed.json`),
    "keys.json": await get("/.well-known/clearline-keys.json"),
    page: await get(at),
    welsh: await get(`/cy${at}`),
    cap: await get(`${at}/cap.xml`),
    atom: await get("/warnings.atom"),
    json: await get("/warnings.json"),
    text: await get(`${at}.md`),
  };
}

async function run(...argv: string[]): Promise<{ code: number; said: string }> {
  let said = "";
  const sink = { write: (chunk: string) => (said += chunk) };
  const code = await verifyWarning(argv, {
    stdin: (async function* () {})(),
    stdout: sink,
    stderr: sink,
    readFile: async (path) => files[path] ?? assert.fail(path),
  });
  return { code, said };
}
const WITH = ["--signed", "signed.json", "--keys", "keys.json"];

test("every form of a warning is told to be genuine, without a network", async () => {
  for (const copy of ["page", "cap", "atom", "json", "text"]) {
    const { code, said } = await run(copy, ...WITH);
    assert.deepEqual([copy, code, said.slice(0, 8)], [copy, 0, "GENUINE:"]);
  }
  assert.equal((await run(...WITH)).code, 0);
});

test("a copy in Welsh is genuine whatever numbers its force has set, and told to be changed where a word of it is", async () => {
  const welsh = files["welsh"] ?? "";
  assert.match(welsh, /<html lang="cy"/);
  assert.deepEqual((await run("welsh", ...WITH)).code, 0);
  const [step] = fitContent(made.deps).steps;
  const read = stepAsRead(step ?? assert.fail(), "cy") ?? assert.fail("not a step of ours");
  assert.ok(welsh.includes(read.act));
  files["poisoned"] = welsh.replaceAll(read.act, "Ffoniwch 0900 a thalwch.");
  const poisoned = await run("poisoned", ...WITH);
  assert.deepEqual([poisoned.code, poisoned.said.slice(0, 8)], [1, "CHANGED:"]);
  files["half"] = (files["page"] ?? "").replaceAll(fitContent(made.deps).act, "");
  assert.equal((await run("half", ...WITH)).code, 1);
});

test("a changed word, a forged signature and another's key are told", async () => {
  const { act } = fitContent(made.deps);
  files["changed"] = (files["page"] ?? "").replaceAll(act, "Ring 0900 and pay.");
  const changed = await run("changed", ...WITH);
  assert.deepEqual([changed.code, changed.said.slice(0, 8)], [1, "CHANGED:"]);
  const signed = files["signed.json"] ?? "";
  files["forged.json"] = signed.replace(act, "Pay at once.");
  const forged = await run("page", "--signed", "forged.json", "--keys", "keys.json");
  assert.deepEqual([forged.code, forged.said.slice(0, 11)], [1, "NOT SIGNED:"]);
  files["other.json"] = JSON.stringify({ keys: [] });
  assert.match((await run("page", "--signed", "signed.json", "--keys", "other.json")).said, /none of these keys/);
  files["broken.json"] = "{";
  assert.equal((await run("page", "--signed", "broken.json", "--keys", "keys.json")).code, 2);
  assert.equal((await run("page")).code, 2);
});

test("a correction is genuine in its new words, and a withdrawal is told as such", async () => {
  const content = { ...fitContent(made.deps), title: "Calls about parcels" };
  const corrected = await correctWarning(made.deps, ali, id, content, "The title was wrong.");
  assert.ok(corrected.ok);
  const before = files["page"] ?? "";
  await keep();
  assert.equal((await run("page", ...WITH)).code, 0);
  files["old"] = before;
  assert.equal((await run("old", ...WITH)).code, 1);
  await withdrawWarning(made.deps, ali, id, "It was a survey.");
  await keep();
  const { code, said } = await run("page", ...WITH);
  assert.deepEqual([code, /^WITHDRAWN: .*took it back: It was a survey\./.test(said)], [0, true]);
});
