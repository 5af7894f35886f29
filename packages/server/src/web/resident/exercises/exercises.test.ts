import assert from "node:assert/strict";
import { after, test } from "node:test";
import { approveWarning } from "../../../actions/approve-warning.ts";
import { deliverWarnings } from "../../../actions/deliver-warnings.ts";
import { askForDrills, openExercise } from "../../../actions/open-exercise.ts";
import { submitWarning, withdrawWarning } from "../../../actions/step-warning.ts";
import { draftOf, testDeps } from "../../../actions/test-support.ts";
import { appOn } from "../../test-support.ts";

const { deps, pool, sent, officer, passHold, close } = await testDeps();
const app = await appOn(deps);
after(async () => {
  await app.close();
  await close();
});
const get = (url: string) => app.inject({ method: "GET", url });
const [ali, bo] = [await officer("officer"), await officer("approver")];
await askForDrills(deps, ali, true);

/** @returns the path that the drill's mail links to */
async function drill(): Promise<{ id: string; path: string; code: string }> {
  const opened = await openExercise(deps, ali);
  assert.ok(opened.ok);
  const { id } = opened.value;
  await submitWarning(deps, ali, id);
  const row = await deps.store.warnings.byId(id);
  const early = await get(`/exercises/${row?.slug}`);
  assert.equal(early.statusCode, 404, "not before it is out");
  await approveWarning(deps, bo, id, { areaTyped: "west Kent" });
  await passHold();
  sent.length = 0;
  await deliverWarnings(deps);
  const link = /https?:\/\/[^\s"]+(\/exercises\/[\w-]+)/.exec(sent[0]?.text ?? "");
  assert.ok(link?.[1], "the mail holds a link");
  assert.ok(sent[0]?.html.includes(`href="${link[0]}"`));
  return { id, path: link[1], code: row?.code ?? "" };
}

test("the link in a drill's mail leads to its page, which says before all else that it is an exercise", async () => {
  const { id, path } = await drill();
  const page = await get(path);
  assert.equal(page.statusCode, 200);
  assert.equal(page.headers["x-robots-tag"], "noindex");
  assert.equal(page.headers["cache-control"], "no-store");
  assert.match(page.body, /<title>EXERCISE – /);
  assert.match(page.body, /<meta name="robots" content="noindex">/);
  assert.match(page.body, /class="[^"]*cl-exercise"><h1 class="cl-h1">EXERCISE – /);
  assert.match(page.body, /This is an exercise\. Nobody had such a call\. Do nothing\./);
  assert.doesNotMatch(page.body, /og:|twitter:|ld\+json|canonical|oembed|og\.png|\/card|cap\.xml|data-copy/);
  await withdrawWarning(deps, ali, id, "It is over.");
  const later = await get(path);
  assert.match(later.body, /<h1 class="cl-h1">EXERCISE – Withdrawn: /);
  assert.match(later.body, /It is over\./);
});

test("nothing else leads to a drill, and no form of it has an address", async () => {
  const { path, code } = await drill();
  const slug = path.replace("/exercises/", "");
  for (const list of [
    "/",
    "/warnings",
    "/warnings.atom",
    "/warnings.json",
    "/warnings.cap.xml",
    "/sitemap.xml",
    "/near",
  ]) {
    const { body, statusCode } = await get(list);
    assert.ok(statusCode < 400, list);
    assert.ok(!body.includes(slug) && !body.includes("/exercises") && !/exercise/i.test(body), list);
  }
  const forms = ["", "/versions", "/cap.xml", ".md", "/card", "/og.png", "/og.svg", "/signed.json"];
  for (const form of forms)
    for (const folder of ["warnings", "exercises"])
      if (form !== "" || folder === "warnings")
        assert.equal((await get(`/${folder}/${slug}${form}`)).statusCode, 404, `${folder} ${form}`);
  const embedded = await get(`/oembed?url=${encodeURIComponent(`${deps.site.publicUrl}${path}`)}`);
  assert.equal(embedded.statusCode, 404);
  const real = await get(`/real?code=${code}`);
  assert.match(real.body, /That code is from an exercise/);
  assert.doesNotMatch(real.body, /false bank|pretend to be|\/exercises/);
});

test("the link cannot be guessed, and opens no warning and no drill from before it could not", async () => {
  const [first, second] = [await drill(), await drill()];
  const tail = (path: string) => /^\/exercises\/exercise-2026-11-19-([0-9a-f]{32})$/.exec(path)?.[1];
  assert.ok(tail(first.path));
  assert.notEqual(tail(first.path), tail(second.path));
  for (const [slug, mode] of [
    ["exercise-2026-11-19", "exercise"],
    [`warning-${"a".repeat(32)}`, "live"],
  ] as const) {
    const id = await draftOf(deps, ali, undefined, mode);
    await pool.query("update warning set slug = $2 where id = $1", [id, slug]);
    await submitWarning(deps, ali, id);
    await approveWarning(deps, bo, id, { areaTyped: "west Kent" });
    await passHold();
    assert.equal((await deps.store.warnings.byId(id))?.state, "published");
    assert.equal((await get(`/exercises/${slug}`)).statusCode, 404, slug);
  }
});
