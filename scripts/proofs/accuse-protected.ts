import { parsePhone, type Random, sayPhone, seeded, toContract } from "@clearline/engine";
import { draftWarning } from "../../packages/server/src/actions/draft-warning.ts";
import { confirmOrganisation, proposeOrganisation } from "../../packages/server/src/actions/enrol-organisation.ts";
import { linkReport } from "../../packages/server/src/actions/link-report.ts";
import { readReport } from "../../packages/server/src/actions/read-report.ts";
import { receiveReport } from "../../packages/server/src/actions/receive-report.ts";
import { type Approver, approveWarning } from "../../packages/server/src/actions/approve-warning.ts";
import { submitWarning } from "../../packages/server/src/actions/step-warning.ts";
import { testDeps, type TestDeps } from "../../packages/server/src/actions/test-support.ts";
import type { Officer } from "../../packages/server/src/actions/deps.ts";
import { appOn } from "../../packages/server/src/web/test-support.ts";

export type Accused = {
  numbers: number;
  reports: number;
  /** Readings that call a protected number the fraudster's. */
  labels: number;
  /** Protected numbers that stand in a case, in its keys, or in a reason for a link. */
  traces: number;
  /** Outputs for the public or for machines that were looked through, and those in which one is accused. */
  outputs: number;
  accusing: number;
  /** Reports of withheld numbers that were linked for their number. */
  withheldLinked: number;
  /** A number that is nobody's own, told the same way, does become a trace: the proof is awake. */
  awake: boolean;
};

/** Of public services: always known. Enrolled organisations' numbers come on top. */
const SERVICES = [
  "999", "112", "101", "105", "111", "119", "159", "7726", "116123", "1471", "118500", "0300 123 2040", "0300 123 2050",
  "0800 555 111", "0800 1111", "0808 223 1133", "0800 169 6565", "0800 678 1602", "0808 168 9111", "0800 111 6768",
  "0300 303 9000",
]; // biome-ignore format: a table
const REPORTS_EACH = 50;
const SHOWN_EACH = 50;
const WITHHELD = [
  "withheld",
  "No caller ID",
  "private number",
  "unknown",
  "Number withheld",
  "blocked",
  "anonymous",
  "00000",
];
const PLACES = ["Sevenoaks", "Swanley", "Dartford", "Tonbridge", "Maidstone", "Ashford"];
const OPENINGS = ["A man", "A woman", "A recorded voice", "Someone"];
const CLAIMS = ["my bank", "the police", "the tax office", "my broadband company"];
const WANTS = [
  "my PIN",
  "me to press 1",
  "my card details",
  "me to move my money",
  "a code from a text",
  "me to let him into my computer",
];

/** Protected numbers told as the fraudster's own, fifty times each, and everything that comes out searched for them. */
export async function accuseProtected({ times, seed }: { times: number; seed: number }): Promise<Accused> {
  const made = await testDeps();
  const random = seeded(seed);
  try {
    const [ali, bo] = [await made.officer("officer"), await made.officer("approver")];
    const own = await enrolNumbers(made, [ali, bo], Math.max(5, times - SERVICES.length));
    await made.deps.context.renew();
    // By turns, so that a short run has both.
    const both = SERVICES.flatMap((service, i) => [service, own[i] ?? service]);
    const numbers = [...new Set([...both, ...own].map(e164))].slice(0, Math.max(times, 1));
    for (const number of numbers)
      for (let n = 0; n < REPORTS_EACH; n++) await tell(made, { number: spelt(number, random), random });
    // Two numbers nobody owns, to see that the search can find something.
    for (let n = 0; n < 3; n++) await tell(made, { number: "07700 900999", random });
    for (const withheld of WITHHELD)
      for (let n = 0; n < 3; n++) await tell(made, { number: withheld, random, isSaid: false });

    const guarded = new Set(numbers);
    const [labels, traces] = [await labelsIn(made, guarded), await tracesIn(made, numbers)];
    const { outputs, accusing } = await searchOutputs(made, [ali, bo], own.map(e164));
    const awake = (await tracesIn(made, ["+447700900999"])) > 0;
    return {
      numbers: numbers.length,
      reports: numbers.length * REPORTS_EACH,
      labels,
      traces,
      outputs,
      accusing,
      withheldLinked: await withheldLinks(made),
      awake,
    };
  } finally {
    await made.close();
  }
}

const e164 = (given: string): string => {
  const parsed = parsePhone(given);
  if (!parsed.ok) throw new Error(`not a number: ${given}`);
  return parsed.value;
};

/** Drama numbers, fifty to an organisation. */
async function enrolNumbers({ deps }: TestDeps, [first, second]: [Officer, Officer], count: number): Promise<string[]> {
  const all = Array.from({ length: count }, (_, n) => `01632 960${String(n % 1000).padStart(3, "0")}`);
  for (let n = 0; n * SHOWN_EACH < all.length; n++) {
    const some = all.slice(n * SHOWN_EACH, (n + 1) * SHOWN_EACH);
    const proposed = await proposeOrganisation(deps, first, {
      name: `Weald Office ${n + 1}`,
      publishedNumber: some[0] ?? "",
      source: "its letters",
      checked: "2026-11-18" as never,
      shows: some.join("\n"),
    });
    if (!proposed.ok) throw new Error(JSON.stringify(proposed.error));
    const { id } = proposed.value;
    const confirmed = await confirmOrganisation(deps, second, { id, who: "Mo Reed", rang: true });
    if (!confirmed.ok) throw new Error(confirmed.error.code);
  }
  return all;
}

function pick<T>(list: readonly T[], random: Random): T {
  const one = list[Math.floor(random() * list.length)];
  if (one === undefined) throw new RangeError("nothing to pick from");
  return one;
}

function spelt(number: string, random: Random): string {
  const said = sayPhone(number as Parameters<typeof sayPhone>[0]);
  if (!number.startsWith("+")) return said;
  return pick([said, number, said.replaceAll(" ", ""), said.replaceAll(" ", "-"), `0044 ${number.slice(3)}`], random);
}

async function tell(
  { deps }: TestDeps,
  { number, random, isSaid = true }: { number: string; random: Random; isSaid?: boolean },
): Promise<void> {
  const said = isSaid
    ? ` The scammer's number is ${number}. Block ${number}, it is a fraud number.`
    : ` Case ${Math.floor(random() * 1e9)} was odd.`;
  const words = `${pick(OPENINGS, random)} said he was from ${pick(CLAIMS, random)}. He wanted ${pick(WANTS, random)}.${said}`;
  const report = {
    words,
    callDate: null,
    place: pick(PLACES, random),
    numberShown: number,
    forSomeoneElse: false,
    anonymous: true,
    contact: null,
  };
  const received = await receiveReport(deps, { report, source: "import" });
  if (!received.ok) throw new Error(JSON.stringify(received.error));
  await readReport(deps, received.value.id);
  await linkReport(deps, received.value.id);
}

async function labelsIn({ pool }: TestDeps, guarded: ReadonlySet<string>): Promise<number> {
  const { rows } = await pool.query<{ reading: Parameters<typeof toContract>[0] }>("select reading from reading");
  let labels = 0;
  for (const { reading } of rows) {
    const seen = toContract(reading)["phone_numbers"] as { e164: string; role: string }[];
    labels += seen.filter((one) => one.role === "scam_number" && guarded.has(one.e164)).length;
  }
  return labels;
}

/** Cases, keys and reasons that hold one of these numbers. Short codes are looked for in the number's column alone. */
async function tracesIn({ pool }: TestDeps, numbers: readonly string[]): Promise<number> {
  const long = numbers.filter((number) => number.startsWith("+"));
  const { rows } = await pool.query<{ n: number }>(
    `select (select count(*) from case_fact where number_e164 = any ($1))::int
          + (select count(*) from case_fact c where exists (
               select 1 from unnest(c.link_keys) k, unnest($2::text[]) one where position(one in k) > 0))::int
          + (select count(*) from series_member m where exists (
               select 1 from unnest($2::text[]) one where position(one in m.because::text) > 0
                  or position('0' || substr(one, 4, 4) || ' ' || substr(one, 8) in m.because::text) > 0))::int as n`,
    [numbers, long],
  );
  return rows[0]?.n ?? 0;
}

/** Of reports whose number was withheld: those that keep one, and those whose reason for a link speaks of a number. */
async function withheldLinks({ pool }: TestDeps): Promise<number> {
  const { rows } = await pool.query<{ n: number }>(
    `select count(*)::int as n
     from report r left join case_fact c on c.report_id = r.id left join series_member m on m.report_id = r.id
     where r.number_shown = any ($1) and (c.number_e164 is not null or m.because::text ~* 'number')`,
    [WITHHELD],
  );
  return rows[0]?.n ?? 0;
}

const MADE_PUBLIC = 3;
const PUBLIC = ["/", "/warnings", "/near", "/warnings.atom", "/warnings.json", "/warnings.cap.xml", "/api/v1/warnings"];
const ACCUSING =
  /(?:scam(?:mer)?|fraud(?:ster)?|criminal)(?:'|’)?s?\s+(?:phone\s+)?number|block\s+(?:this|the)\s+number/i;

/** Warnings from the series that came of it, published, in every form; and every public page and feed. */
async function searchOutputs(
  made: TestDeps,
  [first, second]: [Officer, Approver],
  own: readonly string[],
): Promise<{ outputs: number; accusing: number }> {
  const { deps, sent } = made;
  const app = await appOn(deps);
  const texts: string[] = [];
  const get = async (url: string): Promise<void> => void texts.push((await app.inject(url)).body);
  for (const { id } of (await deps.store.series.list({ limit: MADE_PUBLIC })).slice(0, MADE_PUBLIC)) {
    const draft = await draftWarning(deps, first, { seriesId: id });
    if (!draft.ok) continue;
    const warning = await deps.store.warnings.byId(draft.value.id);
    texts.push(JSON.stringify(warning?.content));
    if (!(await submitWarning(deps, first, draft.value.id)).ok) continue;
    await approveWarning(deps, second, draft.value.id, { areaTyped: warning?.content.areaName ?? "" });
    await made.passHold();
    const slug = warning?.slug ?? "";
    for (const url of [`/warnings/${slug}`, `/warnings/${slug}.md`, `/warnings/${slug}/cap.xml`]) await get(url);
  }
  for (const url of PUBLIC) await get(url);
  texts.push(...sent.map(({ text, html }) => text + html));
  await app.close();
  const spellings = own.flatMap((number) => [
    number,
    `0${number.slice(3)}`,
    sayPhone(number as Parameters<typeof sayPhone>[0]),
  ]);
  const accusing = texts.filter((text) => ACCUSING.test(text) || spellings.some((one) => text.includes(one))).length;
  return { outputs: texts.length, accusing };
}
