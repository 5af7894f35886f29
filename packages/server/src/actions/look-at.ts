import { type Deps, type Officer, whoOfficer } from "./deps.ts";

export type Looked = {
  kind:
    | "report"
    | "series"
    | "surge"
    | "warning"
    | "published"
    | "rereading"
    | "organisation"
    | "directory"
    | "queue"
    | "audit"
    | "subscribers"
    | "check-feedback"
    | "call-back"
    | "keeping"
    | "tip"
    | "contacts";
  id: string;
  /** The purpose, where it is asked for: unmasking a number or a name needs one. */
  why?: string;
};

/** Writes down that an officer looked. A page that shows a report calls this before it shows it. */
export async function lookAt(deps: Deps, officer: Pick<Officer, "id">, { kind, id, why }: Looked): Promise<void> {
  await deps.store.inTransaction((tx) =>
    tx.audit.add({
      who: whoOfficer(officer),
      did: why === undefined ? "look" : "unmask",
      toKind: kind,
      toId: id,
      ...(why !== undefined && { why }),
    }),
  );
}
