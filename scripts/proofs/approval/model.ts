/**
 * What approval promises, said a second time and in other words than the program's: a small model that every command
 * is also done to. It shares no code with the program, so that a mistake would have to be made twice.
 */

export type Role = "officer" | "approver" | "admin";
export type Person = { role: Role; provedAt: number };

export type Modelled = {
  state: "draft" | "in-review" | "held" | "published" | "withdrawn";
  mode: "live" | "exercise";
  /** Which of the made-up texts stands now. */
  words: number;
  version: number;
  drafter: number;
  /** Everyone who ever wrote or sent any version. */
  hands: Set<number>;
  submittedBy: number | null;
  submissions: number;
  /** Who signed this submission while it waits for a third person. */
  signed: Set<number>;
  /** How many such signatures there are, of earlier submissions too. */
  countersigned: number;
  /** Its words were written by hand in SQL, which says nothing of where they go: so everywhere. */
  isByHand: boolean;
  approvedBy: number | null;
  /** How often it was approved: each time everybody is told. */
  approvals: number;
  heldUntil: number | null;
  /** Whether the program planned its messages. */
  isPlanned: boolean;
};

/** @property now seconds since the sequence began */
export type Model = { now: number; people: Person[]; warnings: Modelled[] };

export const TEXTS = 4;
/**
 * Which towns each text is for. The first two differ only in how the area's name is written; the third has another name
 * and meets all of them; the last meets the third alone.
 */
export const TOWNS: readonly (readonly ("town" | "hill")[])[] = [["town"], ["town"], ["town", "hill"], ["hill"]];

const meet = (a: Modelled, b: Modelled): boolean =>
  a.isByHand || b.isByHand || (TOWNS[a.words] ?? []).some((town) => TOWNS[b.words]?.includes(town));

export const PROOF_SECONDS = 300;
export const HOLD_SECONDS = 60;
export const AREA_SECONDS = 900;

export const isPublic = ({ state, mode }: Modelled): boolean =>
  mode === "live" && (state === "published" || state === "withdrawn");

export const isProved = (model: Model, by: number): boolean => model.now - person(model, by).provedAt < PROOF_SECONDS;

/** Whether this person may put their name under these words as a further one. */
export const isFit = (model: Model, by: number, warning: Modelled): boolean =>
  person(model, by).role === "approver" && !warning.hands.has(by) && isProved(model, by);

/** Whether another live warning went to the same area just now and nobody but this person has signed. */
export const needsOneMore = (model: Model, by: number, warning: Modelled): boolean =>
  warning.mode === "live" &&
  ![...warning.signed].some((signer) => signer !== by) &&
  model.warnings.some(
    (other) =>
      other !== warning &&
      other.mode === "live" &&
      meet(other, warning) &&
      ["held", "published", "withdrawn"].includes(other.state) &&
      (other.heldUntil ?? 0) > model.now - AREA_SECONDS,
  );

export function person(model: Model, by: number): Person {
  const one = model.people[by];
  if (!one) throw new Error(`nobody is number ${by}`);
  return one;
}

export function warningOf(model: Model, which: number): Modelled {
  const one = model.warnings[which];
  if (!one) throw new Error(`no warning is number ${which}`);
  return one;
}

export function submitted(warning: Modelled, by: number): void {
  Object.assign(warning, { state: "in-review", submittedBy: by, signed: new Set() });
  warning.submissions += 1;
  warning.hands.add(by);
}

export function signed(warning: Modelled, by: number): void {
  if (warning.signed.has(by)) return;
  warning.signed.add(by);
  warning.countersigned += 1;
}

export function written(warning: Modelled, by: number, words: number, isByHand = false): void {
  warning.words = words;
  warning.isByHand = isByHand;
  warning.version += 1;
  warning.hands.add(by);
}

export function approved(model: Model, warning: Modelled, by: number, holdSeconds = HOLD_SECONDS): void {
  Object.assign(warning, { state: "held", approvedBy: by, heldUntil: model.now + holdSeconds });
  warning.approvals += 1;
}

export const backToDraft = (warning: Modelled): void =>
  void Object.assign(warning, { state: "draft", submittedBy: null, approvedBy: null, heldUntil: null });

/** Time passes, but never to within a few seconds of an edge: the database's clock runs on while a sequence does. */
export function pass(model: Model, seconds: number): number {
  const edges = [
    ...model.people.map(({ provedAt }) => provedAt + PROOF_SECONDS),
    ...model.warnings.flatMap(({ heldUntil }) => (heldUntil === null ? [] : [heldUntil, heldUntil + AREA_SECONDS])),
  ];
  let wait = seconds;
  while (edges.some((edge) => Math.abs(edge - (model.now + wait)) < 15)) wait += 20;
  model.now += wait;
  return wait;
}
