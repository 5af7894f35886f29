import { addDays, type Day, type FoundSurge, type Random, seeded, watch, type WatchedReport } from "@clearline/engine";
import { lookAtSurges } from "../../packages/server/src/actions/surge-look.ts";
import { firstDay, quietReports } from "../study/made-force.ts";

const FORCE = { perDay: 8, places: 60, clumping: 0.2 };
const PAST = 100;
const SETTING = 365;
const NATION = "england-and-wales";

/** How many of so many senders it took to raise an alarm with a thousand false reports, one entry for each number. */
export type Framed = { sources: number; tries: number; alarms: number };

const FALSE_REPORTS = 1000;

/**
 * A thousand false reports of one place over three days, from few senders or many: known again by their address in half
 * of the tries, by their words in the other half. An alarm counts where one of the false reports is behind it.
 */
export function frameAPlace(
  sourceCounts: readonly number[],
  { times, seed }: { times: number; seed: number },
): Framed[] {
  const framed = sourceCounts.map((sources): Framed => ({ sources, tries: 0, alarms: 0 }));
  for (let n = 0; n < times; n++) {
    const random = seeded(seed * 7919 + n);
    const today = addDays(firstDay, PAST - 1);
    const quiet = quietReports(random, { ...FORCE, days: PAST }).map((one) =>
      caseOf(one, { contact: null, words: `quiet ${one.id}` }),
    );
    const victim = quiet[Math.floor(random() * quiet.length)];
    if (!victim) continue;
    for (const one of framed) {
      const byAddress = n % 2 === 0;
      const texts = Array.from({ length: one.sources }, () => sentence(random, 40));
      const lies = Array.from({ length: FALSE_REPORTS }, (_, i) => {
        const source = i % one.sources;
        return {
          ...victim,
          report_id: `false ${i}`,
          call_date: addDays(today, -(Math.floor(i / one.sources) % 3)),
          contact: byAddress ? `liar${source}@example.org` : null,
          words: byAddress ? sentence(random, 40) : slightlyChanged(texts[source] ?? "", random),
        };
      });
      const { found } = lookAtSurges({
        cases: [...quiet, ...lies],
        stirs: [],
        today,
        recurrenceDays: SETTING,
        nation: NATION,
      });
      one.tries += 1;
      const isRaised = found.some(
        ({ recurrenceDays, reports }) => recurrenceDays >= SETTING && reports.some((id) => id.startsWith("false")),
      );
      if (isRaised) one.alarms += 1;
    }
  }
  return framed;
}

const NO_FACTS = { place_area: null, number_e164: null, impersonated_name: null, counts: true, link_keys: [] };

function caseOf(report: WatchedReport, told: { contact: string | null; words: string }) {
  const { lat, lon } = "lat" in report.at ? report.at : { lat: 0, lon: 0 };
  return {
    ...NO_FACTS,
    ...told,
    report_id: report.id,
    call_date: report.day,
    received_on: report.day,
    place: report.place,
    lat,
    lon,
    channel: report.channel as "live_call",
    impersonated_kind: report.kind as "bank",
    asked_for: [...report.asks] as "press_key"[],
    outcome: "unknown" as const,
    is_taken: false,
  };
}

const sentence = (random: Random, words: number): string =>
  Array.from({ length: words }, () => `w${Math.floor(random() * 5000)}`).join(" ");

/** Two words of forty are others: what somebody does who sends one text again and again. */
function slightlyChanged(text: string, random: Random): string {
  const words = text.split(" ");
  for (let k = 0; k < 2; k++) words[Math.floor(random() * words.length)] = `w${Math.floor(random() * 5000)}`;
  return words.join(" ");
}

/** A planted campaign without noise and with one kind of it: how often it was seen, and after how many days. */
export type Hidden = {
  noise: string;
  planted: number;
  seen: number;
  seenClean: number;
  meanDelay: number;
  meanClean: number;
};

const CALL = { kind: "tax", channel: "automated_message", asks: ["press_key"] };
const CAMPAIGN_DAYS = 14;
const A_DAY = 3;
/** Ten false or unrelated reports for each of the campaign's. */
const LOUDER = 10;

/** Days from the first call of a campaign to its alarm, beside noise that would hide it. */
export function hideACampaign({ times, seed }: { times: number; seed: number }): Hidden[] {
  const hidden = new Map<string, { planted: number; seen: number; delay: number; seenClean: number; clean: number }>();
  for (let n = 0; n < times; n++) {
    const random = seeded(seed * 104_729 + n);
    const quiet = quietReports(random, { ...FORCE, days: PAST + CAMPAIGN_DAYS });
    const home = quiet[Math.floor(random() * quiet.length)];
    const far = quiet.find(({ place }) => place !== home?.place);
    if (!home || !far) continue;
    const begin = addDays(firstDay, PAST);
    const campaign = madeOver("c", A_DAY, begin, CAMPAIGN_DAYS, { ...home, ...CALL });
    const clean = daysToAlarm([...quiet, ...campaign], begin);
    const loud = A_DAY * LOUDER;
    const noises: Record<string, WatchedReport[]> = {
      "another kind, same place": madeOver("n", loud, begin, CAMPAIGN_DAYS, { ...home, kind: "bank" }),
      "another kind, everywhere": quiet
        .slice(0, loud * CAMPAIGN_DAYS)
        .map((one, i) => ({ ...one, id: `n${i}`, kind: "bank", day: addDays(begin, i % CAMPAIGN_DAYS) })),
      "the same kind, elsewhere": madeOver("n", loud, begin, CAMPAIGN_DAYS, { ...far, ...CALL }),
      "the same kind, same place, for the month before": madeOver("n", 1, addDays(begin, -30), 30, {
        ...home,
        ...CALL,
      }),
    };
    for (const [noise, reports] of Object.entries(noises)) {
      const seen = daysToAlarm([...quiet, ...campaign, ...reports], begin);
      const sum = hidden.get(noise) ?? { planted: 0, seen: 0, delay: 0, seenClean: 0, clean: 0 };
      hidden.set(noise, {
        planted: sum.planted + 1,
        seen: sum.seen + (seen === null ? 0 : 1),
        seenClean: sum.seenClean + (clean === null ? 0 : 1),
        // Never seen counts as the day after the last.
        delay: sum.delay + (seen ?? CAMPAIGN_DAYS),
        clean: sum.clean + (clean ?? CAMPAIGN_DAYS),
      });
    }
  }
  return [...hidden].map(([noise, { planted, seen, delay, seenClean, clean }]) => ({
    noise,
    planted,
    seen,
    seenClean,
    meanDelay: delay / planted,
    meanClean: clean / planted,
  }));
}

const madeOver = (name: string, aDay: number, from: Day, days: number, like: WatchedReport): WatchedReport[] =>
  Array.from({ length: aDay * days }, (_, i) => ({
    ...like,
    id: `${name}${i}`,
    day: addDays(from, Math.floor(i / aDay)),
    source: null,
  }));

function daysToAlarm(reports: readonly WatchedReport[], begin: Day): number | null {
  for (let n = 0; n < CAMPAIGN_DAYS; n++) {
    const today = addDays(begin, n);
    const soFar = reports.filter(({ day }) => day <= today);
    const { found } = watch(soFar, { today, recurrenceDays: SETTING, nation: NATION });
    const campaign = soFar.filter(isPlanted).map(({ id }) => id);
    if (found.some((one) => one.recurrenceDays >= SETTING && tellsOfCampaign(one, campaign))) return n;
  }
  return null;
}

const isPlanted = ({ id }: Pick<WatchedReport, "id">): boolean => id.startsWith("c");

/**
 * An alarm about the noise that happens to hold a call of the campaign is no find. It is one where a third of its reports
 * are the campaign's, or where it is a circle of its own kind of call that holds most of what there is of it.
 */
function tellsOfCampaign({ method, stream, reports }: FoundSurge, campaign: readonly string[]): boolean {
  const own = reports.filter((id) => campaign.includes(id)).length;
  const isItsCircle = method === "scan" && stream.startsWith(CALL.kind) && own * 2 > campaign.length;
  return own * 3 >= reports.length || (isItsCircle && own > 0);
}
