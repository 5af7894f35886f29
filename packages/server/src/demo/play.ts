import { addDays, type Day, type Report } from "@clearline/engine";
import { londonDay } from "../actions/days.ts";
import type { Deps, Officer } from "../actions/deps.ts";
import { draftWarning } from "../actions/draft-warning.ts";
import { confirmReport } from "../actions/handle-report.ts";
import { acceptInvitation, inviteOfficer } from "../actions/people.ts";
import { receiveReport } from "../actions/receive-report.ts";
import { submitWarning } from "../actions/step-warning.ts";
import type { Clock } from "../ports.ts";
import type { Role } from "../store/officers.ts";
import type { SurgeRow } from "../store/surges.ts";
import { type StoryReport, tellStory } from "./story.ts";

/** The demonstration's time: the story's own while it is told, then the wall clock's. */
export type StoryClock = { now: Clock; set(at: Date | null): void };

export function storyClock(wall: Clock): StoryClock {
  let told: Date | null = null;
  return {
    now: () => told ?? wall(),
    set(at) {
      told = at;
    },
  };
}

/** Two made-up officers, so that one visitor can be both hands. */
export const DEMO_OFFICERS: readonly { name: string; email: string; role: Role }[] = [
  { name: "Amira Shah", email: "amira.shah@weald.example", role: "officer" },
  { name: "Tom Penfold", email: "tom.penfold@weald.example", role: "approver" },
  { name: "Moira Keane", email: "moira.keane@weald.example", role: "admin" },
];

export type Play = {
  clock: StoryClock;
  /** One line for whoever started the demonstration. */
  say: (line: string) => void;
  wait: (ms: number) => Promise<void>;
  /** How long a day of the wave takes; quiet days take a tenth of it. 0 plays as fast as the jobs can. */
  dayMs: number;
  seed?: number;
};

/** Makes the demonstration's officers, all with the same password. */
export async function makeOfficers(deps: Deps, password: string): Promise<Officer[]> {
  const made: Officer[] = [];
  for (const { name, email, role } of DEMO_OFFICERS) {
    const token = await inviteOfficer(deps, "terminal", role);
    if (!token.ok) throw new Error("the terminal may always invite");
    const accepted = await acceptInvitation(deps, token.value, { name, email, password });
    if (!accepted.ok) throw new Error(`a demonstration officer could not be made: ${accepted.error[0]?.code}`);
    made.push({ id: accepted.value.id, name, role });
  }
  return made;
}

/** Days after which the force has looked at a report: a visitor finds the newest in the queue. */
const LOOKED_AT_AFTER_DAYS = 2;

/**
 * Plays the story into a running Clearline through the same action that the web form uses, with the first officer
 * confirming what came in; then drafts and submits a warning as that officer, so that a visitor can approve it as the
 * second.
 *
 * @returns the id of the submitted warning; null when no surge stood out
 */
export async function playStory(deps: Deps, [drafter]: readonly Officer[], play: Play): Promise<string | null> {
  if (!drafter) throw new Error("the story needs an officer to draft the warning");
  const lastDay = addDays(londonDay(play.clock.now()), -1);
  const story = tellStory(lastDay, play.seed);
  const waveBegins = addDays(lastDay, -3);
  const waiting: { day: Day; id: string }[] = [];
  let day: Day | null = null;
  for (const [i, told] of story.entries()) {
    if (told.day !== day) {
      day = told.day;
      await jobsDone(deps, play, { due: true });
      const lookedAt = addDays(day, -LOOKED_AT_AFTER_DAYS);
      const due = waiting.findIndex((one) => one.day > lookedAt);
      for (const { id } of waiting.splice(0, due < 0 ? waiting.length : due)) await confirm(deps, drafter, id);
      play.say(`${day}: ${story.filter((one) => one.day === day).length} reports come in`);
    }
    play.clock.set(atLondon(told));
    waiting.push({ day: told.day, id: await receive(deps, told, i) });
    const today = story.filter((one) => one.day === day).length;
    await play.wait((told.day > waveBegins ? play.dayMs : play.dayMs / 10) / today);
  }
  await jobsDone(deps, play);
  play.clock.set(null);
  await deps.store.jobs.add("scan-surges", {}, { key: "scan-surges" });
  await jobsDone(deps, play);
  return submitDraft(deps, drafter, play);
}

async function confirm(deps: Deps, officer: Officer, id: string): Promise<void> {
  const confirmed = await confirmReport(deps, officer, id);
  if (!confirmed.ok) throw new Error(`story report ${id} could not be confirmed: ${confirmed.error.code}`);
}

async function receive(deps: Deps, told: StoryReport, number: number): Promise<string> {
  const report: Report = {
    words: told.words,
    callDate: told.callDate,
    place: told.place,
    numberShown: told.numberShown,
    forSomeoneElse: told.forSomeoneElse,
    anonymous: told.anonymous,
    contact: null,
  };
  const received = await receiveReport(deps, { report, source: "demo" });
  if (!received.ok) throw new Error(`story report ${number} was refused: ${received.error[0]?.code}`);
  return received.value.id;
}

async function submitDraft(deps: Deps, drafter: Officer, play: Play): Promise<string | null> {
  const [surge] = await deps.store.surges.open();
  if (!surge) return null;
  play.say(
    `Surge: ${surge.observed} reports in ${new Intl.ListFormat("en-GB").format(surge.places) || "no place we know"}, usually about ${usual(surge)}`,
  );
  const drafted = await draftWarning(deps, drafter, { surgeId: surge.id });
  if (!drafted.ok) throw new Error(`the surge could not be drafted: ${drafted.error.code}`);
  const submitted = await submitWarning(deps, drafter, drafted.value.id);
  if (!submitted.ok) throw new Error(`the draft could not be submitted: ${submitted.error.code}`);
  play.say(`${drafter.name} drafted a warning and submitted it: it waits for a second person.`);
  return drafted.value.id;
}

/** Waits until nothing is queued: the story never runs ahead of its readers. */
async function jobsDone(deps: Deps, { wait }: Play, which: { due?: boolean } = {}): Promise<void> {
  while ((await deps.store.jobs.waiting(which)) > 0) await wait(50);
}

/** The story's minutes are London's; an hour off in summer would put a report on another day only around midnight. */
const atLondon = ({ day, minute }: StoryReport): Date => new Date(Date.parse(`${day}T00:00:00Z`) + minute * 60_000);

const usual = ({ usual: before, expected }: SurgeRow): string => String(Math.round(before ?? expected));
