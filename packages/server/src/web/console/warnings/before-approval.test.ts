import assert from "node:assert/strict";
import { after, test } from "node:test";
import { testConsole } from "../test-support.ts";
import { addWarning, storyContent, tellStory } from "../test-support-story.ts";
import { typedOf } from "./content-form.ts";

const made = await testConsole();
after(() => made.close());
const [writer, approver] = [await made.as("officer"), await made.as("approver")];
const story = await tellStory(made, writer.officer);
const content = storyContent(made, ["1"], story.surgeId);

test("author and approver see the reading age, its hardest sentences and plainer words, and nothing is refused", async () => {
  const id = await addWarning(made, writer.officer, content);
  const at = `/console/warnings/${id}`;
  assert.match(
    (await writer.get(`${at}/edit`)).body,
    /<p class="govuk-body">Reading age \d[.\d]*\. We aim for 9\.<\/p>/,
  );
  const hard = "Individuals were telephoned by perpetrators purporting to be representatives of institutions.";
  await writer.post(`${at}/edit`, { ...typedOf(content), happening: Array(6).fill(hard).join("\n\n"), version: "1" });
  const amber = /class="cl-amber">Reading age 1\d.*“Individuals were telephoned.*Plainer:.*“telephoned”, perhaps rang/s;
  assert.match((await writer.get(`${at}/edit`)).body, amber);
  assert.equal((await writer.post(`${at}/submit`)).location, `${at}?done=warning-submitted`);
  assert.match((await approver.get(at)).body, amber);
});
