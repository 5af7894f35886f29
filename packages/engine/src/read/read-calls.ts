/** The calls that a text tells, or the one call whose words it is. Whether they were fraud is settled by what is read here. */
import type { Day } from "../base/day.ts";
import type { Annotated } from "./annotate.ts";
import type { Incident } from "./incident.ts";
import { makeIncidents } from "./incidents.ts";
import { withOpeners } from "./paragraph-openers.ts";
import { readTranscript } from "./read-transcript.ts";
import { tellAccount } from "./tell-account.ts";
import { tellCalls } from "./tellings.ts";
import type { TextKind } from "./text-kind.ts";
import { UNTOLD } from "./untold-person.ts";

/** `tellsOne`: somebody is told of singly. */
export type CallsRead = { incidents: Incident[]; tellsOne: boolean };

const NO_CALLS: CallsRead = { incidents: [], tellsOne: false };

const LEAD_SENTENCES = 3;

/** @param matter whether so many calls, of which nothing is known yet, could matter to whoever asks */
export function readCalls(
  annotated: Annotated,
  kind: TextKind,
  published: Day | null,
  matter: (calls: number) => boolean = () => true,
): CallsRead {
  if (kind.kind === "transcript") return { incidents: [readTranscript(annotated, kind, published)], tellsOne: true };
  if (!matter(Infinity)) return NO_CALLS;
  const { words, sentences } = annotated;
  const account = kind.kind === "account";
  const told = account ? tellAccount(annotated) : withOpeners(words, sentences, tellCalls(annotated));
  // Each telling gives a call at most.
  if (!matter(told.tellings.length)) return NO_CALLS;
  const lead = sentences.slice(0, LEAD_SENTENCES);
  return {
    incidents: makeIncidents(words, told, { published, account, lead, sentences }),
    tellsOne: told.tellings.some(({ kind: one, party }) => one === "one" && party?.noun !== UNTOLD),
  };
}
