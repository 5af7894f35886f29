import assert from "node:assert/strict";
import { after, test } from "node:test";
import { type ContactWay, CONTACT_WORDS, LANGUAGES, wordsOfLine } from "@clearline/engine";
import fc from "fast-check";
import { agreeToContacts, answerAsContact, endContacts } from "../../../actions/answer-contacts.ts";
import { askForContacts } from "../../../actions/ask-for-contacts.ts";
import { contactPath } from "../../../actions/contact-links.ts";
import { takeContactKey } from "../../../actions/contact-keys.ts";
import { handOver } from "../../../actions/hand-over.ts";
import { publishedOf } from "../../../actions/published-of.ts";
import { readReport } from "../../../actions/read-report.ts";
import { receiveReport } from "../../../actions/receive-report.ts";
import { askContact } from "../../../actions/send-contact-asks.ts";
import { testDeps } from "../../../actions/test-support.ts";
import type { DeliveryKind, DeliveryRow } from "../../../store/delivery-row.ts";
import { appOn } from "../../test-support.ts";
import { publish } from "../test-support.ts";

const made = await testDeps();
const { deps, owner, sent, texts, calls } = made;
const { store } = deps;
const app = await appOn(deps);
after(async () => {
  await app.close();
  await made.close();
});
await publish({ store, owner }, { slug: "for-contacts" });

const WAYS: readonly ContactWay[] = ["email", "sms", "voice"];
const KINDS: readonly DeliveryKind[] = ["warning", "correction", "withdrawal"];
let count = 0;

/** A person with one contact who was asked, one who said yes, and one who was left, of each way. */
async function circle(
  name: string,
  language: string,
): Promise<{ number: string; mail: string; ids: Record<"asked" | "on" | "over", string> }> {
  count += 1;
  const two = String(count).padStart(2, "0");
  const person = { name, channel: "voice", address: `01632 9605${two}` };
  const mail = `own${count}@example.org`;
  const named = [
    { name: "Dilys", channel: "email", address: `a${count}@example.org` },
    { name: "Owen", channel: "sms", address: `07700 9005${two}` },
    { name: "Bess", channel: "voice", address: `01632 9606${two}` },
  ];
  const first = count % 3;
  const contacts = [...named.slice(first), ...named.slice(0, first)];
  assert.ok(
    (await askForContacts(deps, { person, place: "Sevenoaks", miles: "5", language, isWarned: false, contacts })).ok,
  );
  const row = await store.protectedPeople.byAddress("voice", `+4416329605${two}`);
  assert.ok(row && (await agreeToContacts(deps, row.id)));
  const [asked, on, over] = await store.trustedContacts.ofPerson(row.id);
  assert.ok(asked && on && over);
  for (const { id } of [on, over]) assert.ok(await answerAsContact(deps, id, true));
  assert.ok(await endContacts(deps, row.id, over.id));
  return { number: row.address, mail, ids: { asked: asked.id, on: on.id, over: over.id } };
}

/** All that a contact can get or reach: each message of each kind, each page and step, each key of each call. */
async function surface(ids: Readonly<Record<string, string>>): Promise<string[]> {
  const all: string[] = [];
  const take = (): void => {
    for (const { subject, text, html } of sent.splice(0)) all.push(`${subject}\n${text}\n${html}`);
    for (const { text } of texts.splice(0)) all.push(text);
    for (const { script } of calls.splice(0)) all.push([...script.lines.map(wordsOfLine), script.offer].join("\n"));
  };
  const [{ id: warningId } = { id: "" }] = await store.warnings.published(1);
  const published = (await publishedOf(deps, warningId)) ?? assert.fail();
  for (const id of Object.values(ids)) {
    const contact = (await store.trustedContacts.byId(id)) ?? assert.fail();
    await askContact(deps, id);
    for (const channel of WAYS)
      for (const kind of KINDS) await handOver(deps, rowFor(contact, warningId, channel, kind), published, false);
    take();
    const page = contactPath(deps, contact);
    for (const url of [
      page,
      `${page}/leave`,
      "/protect/contacts",
      "/protect/contacts/code",
      "/protect/contacts/look",
    ]) {
      const { body, headers, statusCode } = await app.inject(url);
      all.push(`${statusCode} ${String(headers["set-cookie"])} ${body}`);
    }
    // Keys that only read out: what they say is all there is to hear.
    for (const stage of ["contact", "contact-said"])
      for (const key of ["1", "3", "5", ""])
        if (!(stage === "contact-said" && key === "1"))
          all.push((await takeContactKey(deps, `${stage}-${id}`, key)) ?? "none");
  }
  return all;
}

const rowFor = (
  contact: { id: string; token: string; address: string; for_name: string; language: "en" | "cy" },
  warningId: string,
  channel: ContactWay,
  kind: DeliveryKind,
): DeliveryRow => ({
  id: "1",
  warning_id: warningId,
  version: 1,
  kind,
  channel,
  webhook_id: null,
  subscriber_id: "1",
  address: contact.address,
  state: "waiting",
  attempts: 1,
  maybe_twice: false,
  due_at: deps.clock(),
  last_error: null,
  token: contact.token,
  language: contact.language,
  has_left: false,
  push_key: null,
  push_secret: null,
  contact_id: contact.id,
  for_name: contact.for_name,
  has_contacts: false,
});

test("whatever a person reports, all that their contacts get or reach is the same to the letter as if they had not", async () => {
  const letters = fc.stringMatching(/^[A-Z][a-z]{2,8}$/);
  const canary = fc.stringMatching(/^canary[a-z]{8}$/);
  await fc.assert(
    fc.asyncProperty(letters, canary, fc.constantFrom(...LANGUAGES), async (name, word, language) => {
      const { ids, number, mail } = await circle(name, language);
      const before = await surface(ids);
      assert.ok(before.length > 60, String(before.length));
      assert.ok(
        before.some((one) => one.includes(CONTACT_WORDS[language].prompt.text(name))),
        "a contact gets the prompt",
      );
      const received = await receiveReport(deps, {
        report: {
          words: `They said they were ${word} bank and I gave my PIN. I sent 4,321 pounds. My name is ${word}.`,
          callDate: null,
          place: "Sevenoaks",
          numberShown: "01632 960777",
          forSomeoneElse: false,
          anonymous: false,
          contact: { name: word, email: mail, phone: number },
        },
        source: "web",
      });
      assert.ok(received.ok, JSON.stringify(received));
      await readReport(deps, received.value.id);
      const now = await surface(ids);
      assert.deepEqual(now, before);
      const told = now.join("\n");
      for (const field of [word, mail, "4,321", "960777", received.value.receipt, received.value.wordPair, number])
        assert.ok(!told.includes(field), field);
    }),
    { numRuns: 4, seed: 61 },
  );
});
