import { addDays, fail, ok, type Result, type WarningContent } from "@clearline/engine";
import { beginWarning } from "./begin-warning.ts";
import { londonDay } from "./days.ts";
import { type Deps, type NotAllowed, type Officer, whoOfficer } from "./deps.ts";
import { can } from "./permissions.ts";

const LASTS_DAYS = 7;
/** Its page is open to whoever has the link in the mail: nobody guesses it. */
const SLUG_BYTES = 16;

/**
 * Opens a drill: made-up words that go the whole way of a warning, two people, hold and all, and then to officers who
 * asked for drills and to nobody else. It is one from its first row on; the database lets none become the other.
 */
export async function openExercise(deps: Deps, officer: Officer): Promise<Result<{ id: string }, NotAllowed>> {
  if (!can(officer, "draft-warnings")) return fail({ code: "not-allowed" });
  const { clock, secrets, site, store } = deps;
  const today = londonDay(clock());
  const content: WarningContent = {
    title: "Calls that pretend to be from your bank",
    act: "Put the phone down. Ring your bank on a number you know.",
    areaName: site.areaName,
    areaCode: site.force.areaCode,
    places: [],
    polygon: null,
    from: null,
    to: null,
    lookAgainBy: addDays(today, LASTS_DAYS),
    happening: ["A caller says they are from your bank. They ask you to move your money."],
    quote: null,
    steps: [{ act: "Put the phone down.", more: "You do not have to say anything." }],
    claims: [],
  };
  return store.inTransaction(async (tx) => {
    const { id, hash } = await beginWarning(deps, tx, officer, {
      slug: `exercise-${today}-${secrets(SLUG_BYTES).toString("hex")}`,
      content,
      today,
      series_id: null,
      surge_id: null,
      mode: "exercise",
    });
    await tx.audit.add({
      who: whoOfficer(officer),
      did: "open-exercise",
      toKind: "warning",
      toId: id,
      detail: { hash },
    });
    return ok({ id });
  });
}

/** Whether this officer is sent drills: only who asked is. */
export const askForDrills = (deps: Deps, officer: Officer, wanted: boolean): Promise<void> =>
  deps.store.inTransaction(async (tx) => {
    await (wanted ? tx.drills.join(officer.id) : tx.drills.leave(officer.id));
    const did = wanted ? "ask-for-drills" : "leave-drills";
    await tx.audit.add({ who: whoOfficer(officer), did, toKind: "officer", toId: officer.id });
  });
