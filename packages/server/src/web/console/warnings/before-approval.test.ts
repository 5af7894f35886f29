import assert from "node:assert/strict";
import { after, test } from "node:test";
import { parseDay } from "@clearline/engine";
import { addWarning, storyContent } from "../test-support-warning.ts";
import { testConsole } from "../test-support.ts";
import { tellStory } from "../test-support-story.ts";
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

test("advice past its review day is told on the list and beside the words, with its source and what to do", async () => {
  const id = await addWarning(made, writer.officer, content);
  const pages = ["/console/warnings", `/console/warnings/${id}/edit`];
  for (const page of pages) assert.doesNotMatch((await writer.get(page)).body, /Advice to look at again/);
  const { site } = made.services;
  const usual = site.warningAdvice;
  const [first, ...others] = usual.blocks;
  const past = parseDay("2026-01-31") ?? assert.fail();
  assert.ok(first);
  site.warningAdvice = { ...usual, blocks: [{ ...first, reviewBy: past }, ...others] };
  for (const page of pages)
    assert.match(
      (await writer.get(page)).body,
      /1 step of our advice is past.*Review by 31 January 2026\. Source: Police.*CLEARLINE_ADVICE_CHECKED/s,
    );
  site.warningAdvice = usual;
});

test("what people read is shown in English and in Welsh before approval, with the price of its letters", async () => {
  const id = await addWarning(made, writer.officer, content);
  const at = `/console/warnings/${id}`;
  const shown = async (form: string): Promise<string> => (await writer.get(`${at}?form=${form}`)).body;
  assert.match(await shown("page"), /What is happening.*<div lang="cy">.*Beth sy’n digwydd/s);
  assert.match(await shown("email"), /Stop these mails:.*Stopio’r e-byst hyn:/s);
  assert.match(await shown("sms"), /Plain texts do not have [^.]*ô[^.]*, so a text holds 70 characters/);
  assert.match(await shown("push"), /<div lang="cy">.*<span|<div lang="cy">.*Sevenoaks, Swanley/s);
  assert.match(await shown("voice"), /To hear this again.*I glywed hyn eto/s);
  assert.match(await shown("card"), /My bank.*card\?lang=cy.*Fy manc/s);
  assert.match(await shown("picture"), /picture\.png\?lang=cy/);
  const card = await writer.get(`${at}/card?lang=cy`);
  assert.match(card.body, /<html lang="cy">.*Drafft, heb ei gyhoeddi: /s);
});
