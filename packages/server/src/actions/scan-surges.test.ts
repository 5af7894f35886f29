import assert from "node:assert/strict";
import { after, test } from "node:test";
import { addDays, type Day, daysBetween, parseDay, receiptFrom, seeded } from "@clearline/engine";
import { dismissSurge } from "./dismiss-surge.ts";
import { scanSurges } from "./scan-surges.ts";
import { testDeps } from "./test-support.ts";

const { deps, officer, setClock, close } = await testDeps();
after(close);
const { store } = deps;
const ali = await officer("officer");

const TOWNS = [
  { place: "Sevenoaks", lat: 51.27, lon: 0.19 },
  { place: "Swanley", lat: 51.4, lon: 0.17 },
  { place: "Maidstone", lat: 51.27, lon: 0.52 },
  { place: "Ashford", lat: 51.15, lon: 0.87 },
  { place: "Dover", lat: 51.13, lon: 1.31 },
  { place: "Margate", lat: 51.38, lon: 1.39 },
] as const;
const today = parseDay("2026-11-19") as Day;

type More = {
  kind?: "bank" | "courier";
  email?: string;
  words?: string;
  told?: Day;
  outcome?: "no_loss" | "money_lost";
};

async function report(
  town: (typeof TOWNS)[number] | null,
  day: Day,
  { kind = "bank", email, words = "A call", told = day, outcome = "no_loss" }: More = {},
): Promise<string> {
  const id = await store.reports.add({
    report: {
      words,
      callDate: day,
      place: town?.place ?? null,
      numberShown: null,
      forSomeoneElse: false,
      anonymous: false,
      contact: email === undefined ? null : { name: null, email, phone: null },
    },
    receipt: receiptFrom(deps.secrets(8)),
    wordPair: "acorn lantern",
    source: "web",
    receivedOn: told,
    receivedAt: null,
    takenBy: null,
  });
  const facts = {
    number_e164: null,
    channel: "live_call",
    impersonated_name: null,
    asked_for: [],
    outcome,
    counts: true,
    link_keys: [],
  };
  await store.cases.save({
    report_id: id,
    call_date: day,
    ...(town ?? { place: null, lat: null, lon: null }),
    place_area: town && "Kent",
    impersonated_kind: kind,
    ...facts,
  } as never);
  return id;
}

// Eighty quiet days over six towns, then a wave in one of them.
const random = seeded(3);
for (let day = addDays(today, -85); day < addDays(today, -3); day = addDays(day, 1)) {
  if (random() < 0.7)
    await report(TOWNS[Math.floor(random() * TOWNS.length)] ?? TOWNS[0], day, {
      kind: random() < 0.5 ? "bank" : "courier",
    });
}

test("quiet days raise no alarm, and the look is written down", async () => {
  await scanSurges(deps);
  assert.deepEqual(await store.surges.open(), []);
  assert.ok((await store.surges.lastRun()) !== null);
});

const wave: string[] = [];
test("a wave raises one alarm that names its place, its days and every report behind it", async () => {
  for (let n = 0; n < 14; n++) wave.push(await report(TOWNS[0], addDays(today, -(n % 3))));
  await scanSurges(deps);
  const open = await store.surges.open();
  assert.equal(open.length, 1, "one wave, one alarm, though it stands out in more than one stream");
  const [surge] = open;
  assert.ok(surge);
  assert.deepEqual(surge.places, ["Sevenoaks"]);
  assert.equal(surge.ends_on, today);
  assert.equal(surge.reports.length, surge.observed);
  assert.ok(wave.every((id) => surge.reports.includes(id)));
  assert.ok(surge.recurrence_days >= deps.site.surgeRecurrenceDays);
  assert.ok(surge.ratio > 2 && surge.p > 0 && surge.p <= 0.01);
});

test("what is usual there is told from the weeks before the wave, not from the wave", async () => {
  const [surge] = await store.surges.open();
  assert.ok(surge && surge.usual !== null);
  const days = daysBetween(surge.starts_on, surge.ends_on) + 1;
  const from = addDays(surge.starts_on, -28);
  const before = (await store.cases.between(from, addDays(surge.starts_on, -1))).filter(
    ({ place, impersonated_kind: kind }) =>
      place !== null && surge.places.includes(place) && (surge.stream === "all" || kind === surge.stream),
  );
  const history = (await store.cases.between(from, addDays(surge.starts_on, -1)))
    .filter(({ impersonated_kind: kind }) => surge.stream === "all" || kind === surge.stream)
    .map(({ call_date }) => call_date)
    .sort();
  const counted = daysBetween(history[0] ?? assert.fail(), surge.starts_on);
  const plain = (before.length / counted) * days;
  // Measured on the weekdays of the wave, so not quite the plain mean.
  assert.ok(surge.usual > plain / 2 && surge.usual < plain * 2, `${surge.usual} beside ${plain}`);
  assert.ok(surge.usual < surge.observed / 3);
});

test("the same wave seen again grows, and is not raised twice", async () => {
  const [before] = await store.surges.open();
  await report(TOWNS[0], today);
  await scanSurges(deps);
  const open = await store.surges.open();
  assert.deepEqual(
    open.map(({ id }) => id),
    [before?.id],
  );
  assert.equal(open[0]?.observed, (before?.observed ?? 0) + 1);
});

test("its life is written down: raised, then grown, a line for each change on a day", async () => {
  const [open] = await store.surges.open();
  assert.ok(open);
  const events = await store.surges.eventsOf(open.id);
  assert.deepEqual(
    events.map(({ kind, on_day, observed }) => [kind, on_day, observed]),
    [
      ["raised", today, open.observed - 1],
      ["grew", today, open.observed],
    ],
  );
  assert.equal(open.seen_on, today);
});

test("five senders with fifty stories raise no alarm, whether known by their address or by their words", async () => {
  for (let n = 0; n < 25; n++) await report(TOWNS[4], today, { email: `poison${n % 5}@example.org`, kind: "courier" });
  const [one, two, three, four, five] = ["red", "blue", "green", "grey", "white"];
  for (let n = 0; n < 25; n++) {
    const words = `The man in the ${[one, two, three, four, five][n % 5]} van who mends roofs in our street rang and asked for the whole sum before he had begun any work, that was call ${n}`;
    await report(TOWNS[5], today, { words, kind: "courier" });
  }
  await scanSurges(deps);
  const open = await store.surges.open();
  assert.ok(open.every(({ places }) => !places.includes("Dover") && !places.includes("Margate")));
});

test("dismissed, it stays so; half as large again, it is a new alarm", async () => {
  const [open] = await store.surges.open();
  assert.ok(open);
  assert.deepEqual(await dismissSurge(deps, ali, { id: open.id, why: "" }), {
    ok: false,
    error: { code: "reason-missing" },
  });
  assert.deepEqual(await dismissSurge(deps, ali, { id: open.id, why: "A school sent its pupils' homework" }), {
    ok: true,
    value: null,
  });
  await scanSurges(deps);
  assert.deepEqual(await store.surges.open(), []);
  for (let n = 0; n < 10; n++) await report(TOWNS[0], today);
  await scanSurges(deps);
  assert.equal((await store.surges.open()).length, 1);
});

test("what nobody tells of any more comes to an end, and its life says when", async () => {
  const [open] = await store.surges.open();
  assert.ok(open);
  setClock("2026-12-20T10:00:00Z");
  await scanSurges(deps);
  assert.deepEqual(await store.surges.open(), []);
  const last = (await store.surges.eventsOf(open.id)).at(-1);
  assert.deepEqual([last?.kind, last?.on_day], ["ended", "2026-12-20"]);
  setClock("2026-11-19T10:00:00Z");
});

test("a wave of calls of which nobody said where raises one alarm without a place", async () => {
  const told: string[] = [];
  for (let n = 0; n < 14; n++)
    told.push(await report(null, addDays(today, -(n % 4)), { words: `Told by number ${n}` }));
  await scanSurges(deps);
  const placeless = (await store.surges.open()).filter(({ places }) => places.length === 0);
  assert.equal(placeless.length, 1);
  assert.deepEqual([...(placeless[0]?.reports ?? [])].sort(), told.sort());
  assert.equal(placeless[0]?.placeless, 14);
});
