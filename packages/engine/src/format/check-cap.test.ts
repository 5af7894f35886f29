import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { test } from "node:test";
import { CAP_1_2 } from "@dec112/cap-ts";
import { validateXML } from "xmllint-wasm";
import { STANDARD_ADVICE } from "../warning/advice.ts";
import type { PublishedWarning } from "../warning/published.ts";
import { readIn } from "../warning/read-in.ts";
import { corrected, hostile, instant, published, withdrawn } from "../warning/test-support/examples.ts";
import { capAlert } from "./cap.ts";
import { checkCap, type CapFaultCode } from "./check-cap.ts";

const schema = readFileSync(join(import.meta.dirname, "corpus/cap-1.2.xsd"), "utf8");
const lateWithdrawal: PublishedWarning = {
  ...withdrawn,
  updatedAt: instant("2027-02-01T08:00:00Z"),
  withdrawn: { at: instant("2027-02-01T08:00:00Z"), why: "Found to be a survey." },
};
const ALL = [published, corrected, withdrawn, hostile, lateWithdrawal, { ...published, state: "draft" as const }];
const first = capAlert(published);
const update = capAlert(corrected);

test("every alert that we make keeps the rules beyond the schema, also one withdrawn after its look-again day", () => {
  for (const warning of ALL) assert.deepEqual(checkCap(capAlert(warning)), [], warning.slug);
});

/** Each with one thing wrong. Those marked pass the standard's own schema. */
const BAD: readonly [what: string, code: CapFaultCode, xml: string][] = [
  ["no XML", "cap-not-xml", first.replace("</alert>", "")],
  ["an unknown entity", "cap-not-xml", first.replace("<note>", "&pound;<note>").replace("<scope>", "&pound;<scope>")],
  ["a document type", "cap-not-xml", first.replace("<alert", '<!DOCTYPE a SYSTEM "http://x.example/x"><alert')],
  ["another standard", "cap-not-an-alert", first.replace("cap:1.2", "cap:1.1")],
  ["an unknown status", "cap-not-in-list", first.replace(">Actual<", ">Perhaps<")],
  ["no urgency", "cap-missing", first.replace(/<urgency>.*<\/urgency>/, "")],
  ["an empty event", "cap-missing", first.replace(/<event>[^<]*/, "<event>")],
  ["an area without a name", "cap-missing", first.replace(/<areaDesc>[^<]*/, "<areaDesc> ")],
  ["a parameter without a name", "cap-missing", first.replace("<valueName>code<", "<valueName><")],
  ["a space in the identifier", "cap-identifier", first.replace("<identifier>", "<identifier>my ")],
  ["a comma in the sender", "cap-identifier", first.replace("<sender>", "<sender>a,")],
  ["a time in Z", "cap-time", first.replace(/<sent>([^<]*)-00:00</, "<sent>$1Z<")],
  ["a time that is none", "cap-time", first.replace(/<sent>[^<]*</, "<sent>2026-02-30T10:00:00-00:00<")],
  ["a time on no clock", "cap-time", first.replace(/<effective>[^<]*</, "<effective>2026-11-19T25:00:00-00:00<")],
  [
    "expired before it was sent",
    "cap-expired",
    first.replace(/<expires>[^<]*</, "<expires>2026-11-18T00:00:00-00:00<"),
  ],
  ["an update of nothing", "cap-references-missing", update.replace(/<references>.*<\/references>\n/, "")],
  ["a cancel of nothing", "cap-references-missing", first.replace(">Alert<", ">Cancel<")],
  ["a first alert that refers to another", "cap-references-unwanted", update.replace(">Update<", ">Alert<")],
  ["a reference without its time", "cap-reference", update.replace(/(<references>[^,]*,[^,]*),[^<]*/, "$1")],
  [
    "a reference to itself",
    "cap-reference-later",
    update.replace(/(<references>[^,]*,)[^,]*/, `$1${/<identifier>([^<]*)/.exec(update)?.[1]}`),
  ],
  [
    "a reference to a later one",
    "cap-reference-later",
    update.replace(/(<references>[^,]*,[^,]*),[^<]*/, "$1,2027-01-01T00:00:00-00:00"),
  ],
  ["restricted to nobody said", "cap-restriction-missing", first.replace(">Public<", ">Restricted<")],
  ["private to nobody said", "cap-addresses-missing", first.replace(">Public<", ">Private<")],
  ["an exercise that does not say which", "cap-note-missing", first.replace(">Actual<", ">Exercise<")],
  ["nothing to tell", "cap-info-missing", first.replace(/<info>[^]*<\/info>/, "")],
  ["a language that is none", "cap-language", first.replace(">en-GB<", ">english please<")],
  ["a page without a scheme", "cap-address", first.replace(/<web>[^<]*/, "<web>clearline.example")],
  ["a polygon that is not closed", "cap-polygon", first.replace(/(<polygon>)\S+ /, "$151.9,0.9 ")],
  ["a polygon of three points", "cap-polygon", first.replace(/(<polygon>\S+ \S+ \S+)[^<]*/, "$1")],
  ["a polygon beyond the pole", "cap-polygon", first.replace(/<polygon>[^<]*/, "<polygon>91,0 91,1 90,1 91,0")],
  ["a polygon that is one point", "cap-polygon", first.replace(/<polygon>[^<]*/, "<polygon>51,0 51,0 51,0 51,0")],
  ["a circle without a radius", "cap-circle", first.replace("<geocode>", "<circle>51.2,0.1</circle><geocode>")],
  ["a ceiling in mid-air", "cap-ceiling-alone", first.replace("</geocode>", "</geocode><ceiling>300</ceiling>")],
];

test("each rule is really asked for: an alert with one thing wrong is told so, and of nothing else", () => {
  for (const [what, code, xml] of BAD) {
    assert.ok(xml !== first && xml !== update, `${what}: nothing was changed`);
    assert.deepEqual([...new Set(checkCap(xml).map((one) => one.code))], [code], what);
  }
});

test("our advice stands in Welsh in an alert of its own language beside the English, and breaks no rule", async () => {
  for (const warning of [published, corrected, withdrawn, lateWithdrawal, { ...published, state: "draft" as const }]) {
    const xml = capAlert(warning, STANDARD_ADVICE);
    assert.deepEqual(checkCap(xml), [], warning.slug);
    const { valid, errors } = await validateXML({ xml, schema });
    assert.deepEqual([valid, errors], [true, []], warning.slug);
    assert.ok(xml.startsWith(capAlert(warning).replace(/<\/alert>\s*$/, "")), "the English comes first, as it was");
    const [english, welsh, ...more] = (await CAP_1_2.Alert.fromXML(xml)).info_list;
    assert.ok(english && welsh && more.length === 0);
    assert.deepEqual([english.language, welsh.language], ["en-GB", "cy"]);
    assert.deepEqual(
      [welsh.urgency, welsh.severity, welsh.expires],
      [english.urgency, english.severity, english.expires],
    );
    assert.equal(welsh.description ?? "", "", "what officers wrote stays in its own language");
    assert.match(welsh.headline ?? "", /Rhybudd twyll ffôn: Sevenoaks, Swanley/);
    const { content } = readIn(warning, "cy", STANDARD_ADVICE);
    for (const { act } of content.steps) assert.ok(welsh.instruction?.includes(act), act);
    assert.ok(welsh.instruction?.startsWith(content.act));
    assert.equal(welsh.web, `${warning.publicUrl}/cy/warnings/${warning.slug}`);
  }
});

test("where one step or the act is an officer's own there is no Welsh alert; what was written in Welsh comes first", async () => {
  const { content } = published;
  const own = { act: "Ring your neighbour.", more: "" };
  for (const changed of [
    { ...content, steps: [...content.steps, own] },
    { ...content, act: "Leave the room." },
  ])
    assert.equal(capAlert({ ...published, content: changed }, STANDARD_ADVICE).match(/<info>/g)?.length, 1);
  const inWelsh = { ...published, content: { ...content, language: "cy" as const } };
  const xml = capAlert(inWelsh, STANDARD_ADVICE);
  assert.deepEqual(checkCap(xml), []);
  const [welsh, english] = (await CAP_1_2.Alert.fromXML(xml)).info_list;
  assert.deepEqual([welsh?.language, english?.language], ["cy", "en-GB"]);
  assert.equal(welsh?.headline, content.title);
  assert.equal(english?.description ?? "", "");
});

test("another program's CAP reader finds in ours what we put there", async () => {
  for (const warning of [published, corrected, withdrawn]) {
    const xml = capAlert(warning);
    const read = await CAP_1_2.Alert.fromXML(xml);
    const ours = (name: string) => new RegExp(`<${name}>([^<]*)<`).exec(xml)?.[1];
    assert.equal(read.identifier, ours("identifier"));
    assert.equal(read.sender, ours("sender"));
    assert.equal(read.references, ours("references"));
    assert.equal(read.info_list.length, 1);
    assert.equal(read.info_list[0]?.headline, ours("headline"));
    assert.equal(read.info_list[0]?.area_list[0]?.areaDesc, ours("areaDesc"));
  }
  await assert.rejects(CAP_1_2.Alert.fromXML("<alert>"));
});
