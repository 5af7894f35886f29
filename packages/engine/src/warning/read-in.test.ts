import assert from "node:assert/strict";
import { test } from "node:test";
import { ASKS } from "../base/vocabulary.ts";
import { warningCard } from "../format/card.ts";
import { warningEmail } from "../format/email.ts";
import { warningPicture } from "../format/picture.ts";
import { warningPush } from "../format/push.ts";
import { warningSms } from "../format/sms.ts";
import { callTwiml } from "../format/twiml.ts";
import { warningScript, wordsOfLine } from "../format/voice.ts";
import { ACTS, actIn } from "./acts.ts";
import { adviceDue, reviewedOn, STANDARD_ADVICE, sayBlock, stepAsRead, stepIn, stepsFor } from "./advice.ts";
import { asExercise } from "./exercise.ts";
import { FIXED_WORDS } from "./words-in.ts";
import { lintWarning, mayGoOut } from "./lint-warning.ts";
import { standingTitle } from "./published.ts";
import { readIn } from "./read-in.ts";
import { corrected, day, draftFrom, hostile, OWN_LIST, published, withdrawn } from "./test-support/examples.ts";

const inWelsh = (warning = published) => readIn(warning, "cy", STANDARD_ADVICE);
const send = { unsubscribeUrl: "https://clearline.example/leave/x", manageUrl: "https://clearline.example/manage/x" };

/** Every string of ours, with where it stands. */
function leaves(words: unknown, path = ""): [string, string][] {
  if (typeof words === "string") return [[path, words]];
  if (typeof words === "function") return [[path, (words as (one: string, two: string) => string)("A", "B")]];
  return Object.entries(words ?? {}).flatMap(([key, value]) => leaves(value, `${path}.${key}`));
}

test("every fixed word is there in both languages, and says something else in each", () => {
  const [english, welsh] = [leaves(FIXED_WORDS.en), leaves(FIXED_WORDS.cy)];
  assert.deepEqual(
    welsh.map(([path]) => path),
    english.map(([path]) => path),
  );
  for (const [i, [path, words]] of english.entries()) {
    if (words !== "") assert.notEqual(welsh[i]?.[1], words, path);
    assert.equal(welsh[i]?.[1] === "", words === "", path);
  }
});

test("each block of advice has words in both languages with the same numbers in them, a source, a date and a review day", () => {
  const numbers = (words: string): string[] => [...words.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();
  for (const { id, words, force, source, checked, reviewBy } of STANDARD_ADVICE.blocks) {
    const [en, cy] = [`${words.en.act} ${words.en.more}`, `${words.cy.act} ${words.cy.more}`];
    assert.deepEqual(numbers(cy), numbers(en), id);
    assert.ok(words.cy.act !== words.en.act && words.cy.more !== words.en.more, id);
    assert.ok(source.length > 10 && checked < reviewBy && force === null, id);
  }
});

test("a step is known in the other language whatever numbers its force has set, and nobody else's words are", () => {
  const other = {
    ...STANDARD_ADVICE,
    lineClearsMinutes: 12,
    bankNumber: "0800 111 2222",
    fraudReports: { name: "Action (Fraud) + Co", phone: "0300 999 0000" },
  };
  for (const advice of [STANDARD_ADVICE, other]) {
    for (const block of advice.blocks) {
      const [en, cy] = [sayBlock(block, advice, "en"), sayBlock(block, advice, "cy")];
      assert.deepEqual([stepAsRead(en, "cy"), stepAsRead(cy, "en"), stepAsRead(cy, "cy")], [cy, en, cy], block.id);
    }
  }
  assert.equal(stepAsRead({ act: "Put the phone down.", more: "Ring them back." }, "cy"), null);
  assert.equal(stepAsRead({ act: "", more: "" }, "cy"), null);
});

test("the advice in Welsh may go out as it stands: no number that is not ours, no odd letter, no capitals", () => {
  const steps = STANDARD_ADVICE.blocks.map((block) => sayBlock(block, STANDARD_ADVICE, "cy"));
  const acts = ACTS.map(({ act }) => actIn(act, "cy") ?? assert.fail(act));
  const content = { ...draftFrom(), steps, happening: acts };
  assert.deepEqual(
    lintWarning(content, OWN_LIST).filter(({ level }) => level === "refuse"),
    [],
  );
  assert.ok(mayGoOut(lintWarning(content, OWN_LIST)));
});

test("a block is due once its day is over, each by its own", () => {
  const [first, ...others] = STANDARD_ADVICE.blocks;
  assert.ok(first);
  const advice = { ...STANDARD_ADVICE, blocks: [{ ...first, reviewBy: day("2026-11-20") }, ...others] };
  assert.deepEqual(adviceDue(advice, day("2026-11-20")), []);
  assert.deepEqual(
    adviceDue(advice, day("2026-11-21")).map(({ id }) => id),
    [first.id],
  );
  const again = reviewedOn(advice, day("2026-11-21"));
  assert.deepEqual(adviceDue(again, day("2027-05-21")), []);
  assert.equal(adviceDue(again, day("2027-05-22")).length, advice.blocks.length);
  assert.deepEqual(reviewedOn(advice, day("2026-10-01")), advice);
});

test("numbers and minutes in Welsh are the configured ones, and steps come back from either language", () => {
  const advice = { ...STANDARD_ADVICE, bankNumber: "160", lineClearsMinutes: 12 };
  const steps = stepsFor(ASKS, advice);
  const welsh = steps.map((step) => stepIn(step, advice, "cy") ?? assert.fail(step.act));
  assert.ok(welsh.some(({ act }) => act === "Dim ond un ffôn? Arhoswch o leiaf 12 munud."));
  assert.ok(welsh.some(({ more }) => more.startsWith("Ffoniwch 160 ")));
  assert.deepEqual(
    welsh.map((step) => stepIn(step, advice, "en")),
    steps,
  );
  assert.equal(stepIn({ act: "Shout.", more: "" }, advice, "cy"), null);
});

test("in Welsh our own words and advice are Welsh, what a person wrote is not, and each says its language", () => {
  const own = { act: "Ring the desk in Swanley.", more: "It is open today." };
  const mine = { ...published, content: { ...published.content, steps: [...published.content.steps, own] } };
  const { html, text, subject } = warningEmail(inWelsh(mine), { kind: "warning", ...send });
  assert.match(html, /<html lang="cy">/);
  assert.match(html, /<h2>Beth sy’n digwydd<\/h2>/);
  assert.match(html, /<p><span lang="en">People in west Kent/);
  assert.match(html, /<li>Rhowch y ffôn i lawr\. Peidiwch â phwyso unrhyw fotwm\.<\/li>/);
  assert.match(html, /<li lang="en">Ring the desk in Swanley\. It is open today\.<\/li>/);
  assert.match(text, /Mae’r gweddill yn Saesneg/);
  assert.match(text, /Edrychwch eto erbyn 3 Rhagfyr 2026\./);
  assert.match(text, /https:\/\/clearline\.example\/cy\/warnings\/press-1-calls/);
  assert.match(text, /Stopio’r e-byst hyn: https:\/\/clearline\.example\/leave\/x/);
  assert.doesNotMatch(text, /Is this warning|What is happening|Stop these/);
  assert.equal(subject, `west Kent: ${published.content.title}`);
});

test("a correction, a withdrawal and a drill say so in Welsh in every form", () => {
  assert.match(standingTitle(inWelsh(corrected)), /^Cywirwyd: /);
  assert.match(standingTitle(inWelsh(withdrawn)), /^Tynnwyd yn ôl: /);
  assert.match(warningEmail(inWelsh(withdrawn), { kind: "withdrawal", ...send }).text, /^Rydym wedi tynnu’n ôl rybudd/);
  assert.match(warningSms(inWelsh(withdrawn)).text, /Nid yw ein rhybudd ".*" yn ddilys mwyach\. The calls were/);
  assert.equal(warningPush(inWelsh(corrected), send).lang, "cy");
  assert.match(warningPicture(inWelsh(corrected)), />Rhybudd wedi’i gywiro</);
  const drill = inWelsh({ ...published, mode: "exercise", content: asExercise(published.content) });
  assert.match(standingTitle(drill), /^YMARFER – /);
  const mail = warningEmail(drill, { kind: "warning", ...send }).text;
  assert.match(mail, /Ymarfer yw hwn\..*Mewn rhybudd go iawn byddai’n dweud: Rhowch y ffôn i lawr\./);
  assert.doesNotMatch(mail, /EXERCISE|This is an exercise/);
});

test("a text in Welsh is counted with its letters: ô, ŵ and ŷ put all of it in parts of 67", () => {
  const sms = warningSms(inWelsh());
  assert.match(sms.text, /eich manylion banc i neb\. Go iawn\? Teipiwch clearline\.example\/real, cod WK-19-K4TD\.$/);
  assert.deepEqual([sms.encoding, sms.parts], ["ucs-2", Math.ceil(sms.text.length / 67)]);
  assert.equal(warningSms(inWelsh(withdrawn)).encoding, "gsm-7", "without the act there is no such letter");
});

test("a call in Welsh has each line in the voice of its language", () => {
  const script = warningScript(inWelsh(), "warning");
  assert.match(script.lines.map(wordsOfLine).join(" "), /Galwad awtomatig yw hon gan Weald Police\. Mae’n rhybudd/);
  const heard = warningScript(published, "warning").lines.map(wordsOfLine);
  const [ring, act, next] = heard.slice(heard.indexOf("If they ring you:"));
  assert.deepEqual([ring, act], ["If they ring you:", published.content.act], "it is not about this call");
  assert.ok(!published.content.act.includes(next ?? ""), "and nothing is said twice");
  const twiml = callTwiml(script, "https://clearline.example/keys");
  assert.match(twiml, /<Say language="cy-GB" voice="Polly\.Gwyneth">Rhowch y ffôn i lawr\./);
  assert.match(twiml, /<Say language="en-GB">Calls that pretend/);
  assert.match(twiml, /<Say language="cy-GB"[^>]*>I glywed hyn eto, pwyswch 1\./);
});

test("the card in Welsh has the numbers, and hostile words stay words in every form", () => {
  const card = warningCard(inWelsh(), STANDARD_ADVICE);
  assert.match(card, /<html lang="cy">.*Fy manc<\/dt><dd>159<.*Ydy hwn yn un go iawn\?/s);
  const forms = [
    warningCard(inWelsh(hostile), STANDARD_ADVICE),
    warningEmail(inWelsh(hostile), { kind: "correction", ...send }).html,
    warningPicture(inWelsh(hostile)),
    callTwiml(warningScript(inWelsh(hostile), "correction"), null),
  ];
  for (const form of forms) assert.doesNotMatch(form, /<script>|<b onmouseover/);
});

test("who reads English is told the same as ever, and gets a Welsh writer's advice in English", () => {
  assert.equal(readIn(published, "en", STANDARD_ADVICE), published);
  const welsh = inWelsh().content;
  const written = { ...published, content: { ...welsh, language: "cy" as const } };
  const read = readIn(written, "en", STANDARD_ADVICE);
  assert.deepEqual([read.content.act, read.content.steps], [published.content.act, published.content.steps]);
  assert.match(warningEmail(read, { kind: "warning", ...send }).html, /<h1><span lang="cy">/);
});
