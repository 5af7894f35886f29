import {
  fail,
  ok,
  parseReceipt,
  PUT_AWAY_REASONS,
  type PutAwayReason,
  type Receipt,
  receiptFrom,
  type Result,
  takeTipStep,
  TIP_SIZES,
  type TipMovedOn,
  type TipState,
  type TipStep,
} from "@clearline/engine";
import type { AuditAct } from "../store/audit-acts.ts";
import type { Tables } from "../store/store.ts";
import type { TipChange, TipLine } from "../store/tips.ts";
import { londonDay } from "./days.ts";
import { type Deps, type NotAllowed, type NotFound, type Officer, whoOfficer } from "./deps.ts";
import { can } from "./permissions.ts";
import { hashOfRequest, type ReceiveError, receiveReport } from "./receive-report.ts";
import { sealedNumbersIn } from "./tip-numbers.ts";
import { serverHmac } from "./server-hmac.ts";

export type TipRefused = { code: "tip-not-sealed" | "tip-keys-changed" };
export type TipError = NotAllowed | NotFound | TipMovedOn;
export type UseError = TipError | ReceiveError;
export type PutAwayError = TipError | { code: "put-away-why-missing" };

const VERSION_LINE = "age-encryption.org/v1\n";
const STANZA = "\n-> X25519 ";

/**
 * Keeps a tip as it was sealed. What tells of it is its day and the size that its words were padded to.
 * The code is made from the sealed bytes, so that a tip that is sent again is the same tip and gets the same code; the
 * database has only a hash of it.
 *
 * @param sealed an age file; @param keys ids of the keys that it is sealed to; @param numbers sealed values, see `tip-numbers.ts`
 */
export async function receiveTip(
  deps: Deps,
  { sealed, keys, numbers }: { sealed: Buffer; keys: readonly string[]; numbers: Buffer },
): Promise<Result<{ code: Receipt }, TipRefused>> {
  const standing = (await deps.store.tipKeys.standing()).map(({ id }) => id);
  if (standing.length === 0 || standing.join() !== [...keys].sort((a, b) => Number(a) - Number(b)).join())
    return fail({ code: "tip-keys-changed" });
  const values = sealedNumbersIn(numbers);
  if (!isSealed(sealed, standing.length) || values === null) return fail({ code: "tip-not-sealed" });
  const code = receiptFrom(serverHmac(deps, "tip code\n").update(sealed).digest());
  await deps.store.inTransaction((tx) =>
    tx.tips.add({ codeHash: hashOfCode(deps, code), receivedOn: londonDay(deps.clock()), sealed, numbers: values }),
  );
  return ok({ code });
}

/** How far a tip is, for whoever holds its code; null for a code that is of none. Nothing else is told. */
export async function tipByCode(deps: Deps, typed: string): Promise<TipState | null> {
  const code = parseReceipt(typed);
  return code.ok ? deps.store.tips.stateByCode(hashOfCode(deps, code.value)) : null;
}

/** The officer's own machine has opened it, and says so. */
export const noteTipOpened = (deps: Deps, officer: Officer, id: string): Promise<Result<null, TipError>> =>
  step(deps, officer, { id, step: "open", did: "open-tip" });

/**
 * Makes a report of the words that an officer chose to take over: read, checked and linked like any that came without
 * a name. From then on these words are not sealed. Pressed twice, it is one report.
 */
export async function useTip(
  deps: Deps,
  officer: Officer,
  { id, words }: { id: string; words: string },
): Promise<Result<{ reportId: string }, UseError>> {
  if (!can(officer, "open-tips")) return fail({ code: "not-allowed" });
  const row = await deps.store.tips.byId(id);
  if (row === null) return fail({ code: "not-found" });
  const allowed = takeTipStep("use", row.state);
  if (!allowed.ok) return allowed;
  const received = await receiveReport(deps, {
    report: {
      words,
      callDate: null,
      place: null,
      numberShown: null,
      forSomeoneElse: false,
      anonymous: true,
      contact: null,
    },
    source: "tip",
    actor: { kind: "officer", id: officer.id, role: officer.role },
    idempotency: { scope: "tip", key: `tip-${id}`, requestHash: hashOfRequest(id) },
  });
  if (!received.ok) return fail(received.error[0] ?? { code: "words-missing" });
  const reportId = received.value.id;
  const used = await step(deps, officer, { id, step: "use", did: "use-tip", reportId });
  return used.ok ? ok({ reportId }) : used;
}

export async function putTipAway(
  deps: Deps,
  officer: Officer,
  { id, why }: { id: string; why: string },
): Promise<Result<null, PutAwayError>> {
  const known = PUT_AWAY_REASONS.find((one) => one === why);
  if (known === undefined) return fail({ code: "put-away-why-missing" });
  return step(deps, officer, { id, step: "put-away", did: "put-tip-away", why: known });
}

type Step = { id: string; step: TipStep; did: AuditAct; reportId?: string; why?: PutAwayReason };

async function step(deps: Deps, officer: Officer, taken: Step): Promise<Result<null, TipError>> {
  if (!can(officer, "open-tips")) return fail({ code: "not-allowed" });
  return deps.store.inTransaction(async (tx) => {
    const row = await tx.tips.lock(taken.id);
    if (row === null) return fail({ code: "not-found" });
    const next = takeTipStep(taken.step, row.state);
    if (!next.ok) return next;
    if (next.value !== row.state) await tx.tips.change(taken.id, changeTo(next.value, row, taken, deps));
    await note(tx, officer, taken);
    return ok(null);
  });
}

const changeTo = (state: TipState, row: TipLine, { reportId, why }: Step, deps: Deps): TipChange => ({
  state,
  closed_on: state === "used" || state === "put-away" ? londonDay(deps.clock()) : row.closed_on,
  put_away_why: why ?? row.put_away_why,
  report_id: reportId ?? row.report_id,
});

const note = (tx: Tables, officer: Officer, { id, did, why, reportId }: Step): Promise<void> =>
  tx.audit.add({
    who: whoOfficer(officer),
    did,
    toKind: "tip",
    toId: id,
    ...(why !== undefined && { why }),
    ...(reportId !== undefined && { detail: { report: reportId } }),
  });

/** Of a size that tells nothing, and with one lock for each key. Whether it opens, only a private key can tell. */
function isSealed(given: Buffer, keys: number): boolean {
  const [smallest] = TIP_SIZES;
  const head = given.subarray(0, smallest).toString("latin1");
  return (
    TIP_SIZES.some((size) => size === given.length) &&
    head.startsWith(VERSION_LINE) &&
    head.split(STANZA).length - 1 === keys
  );
}

const hashOfCode = (deps: Pick<Deps, "serverKey">, code: Receipt): Buffer =>
  serverHmac(deps, `tip code hash\n${code}`).digest();
