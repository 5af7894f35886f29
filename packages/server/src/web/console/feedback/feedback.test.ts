import assert from "node:assert/strict";
import { after, test } from "node:test";
import { receiveFeedback } from "../../../actions/receive-feedback.ts";
import { testConsole } from "../test-support.ts";

const made = await testConsole();
after(() => made.close());
const officer = await made.as("officer");

const said = (wasRight: "yes" | "no", words: string | null) =>
  receiveFeedback(made.deps, { askedAt: "words", verdict: "be_careful", wasRight, words, theirId: null });

test("officers see what was sent and nothing more, wrong ones first, until they have read it", async () => {
  await said("no", "They said <b>I owe tax</b>. My card is 4000 0000 0000 0002.");
  await said("yes", null);
  const page = (await officer.get("/console/feedback")).body;
  assert.match(page, /<h2 class="cl-h2" id="said">2 new ones<\/h2>/);
  assert.match(
    page,
    /They say it was wrong: “Be careful”[^]*&lt;b&gt;I owe tax&lt;\/b&gt;[^]*hidden\][^]*They say it was right/,
  );
  assert.doesNotMatch(page, /4000 0000/);
  assert.match(page, /They did not send their words/);
  assert.match((await officer.get("/console/reports")).body, /“Was this right\?” 2 new/);

  const ids = /name="ids" value="([\d ]+)"/.exec(page)?.[1] ?? "";
  await said("no", "A later one");
  assert.equal((await officer.post("/console/feedback/seen", { ids })).status, 303);
  assert.equal(await made.deps.store.checkFeedback.countNew(), 1, "the one that was not on the page is still new");
  const lines = await made.deps.store.audit.list({ limit: 10, toKind: "check-feedback" });
  const dids = lines.map(({ who, did }) => `${who} ${did}`);
  assert.equal(dids.filter((one) => one === "resident say-of-answer").length, 3);
  assert.equal(dids.filter((one) => one === `officer:${officer.officer.id} see-feedback`).length, 1);
});
