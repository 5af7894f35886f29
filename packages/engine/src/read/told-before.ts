/** What an incident takes over from those told before it. */
import type { Facts } from "./annotate.ts";
import type { Claim } from "./claim.ts";
import { sameTrade } from "./claims-told-together.ts";
import type { Drafted } from "./drafted.ts";
import type { Found } from "./found.ts";
import { isNeverSaid, toldOf } from "./read-claim.ts";
import { isCounted } from "./list-lines.ts";
import { Mark, type Words } from "./sentences.ts";
import type { Telling } from "./telling.ts";

/** Who it was where nothing says so: the caller told of before, or known by the story. */
export function unsaidClaim(words: Words, telling: Telling, account: boolean, made: readonly Drafted[]): Claim | null {
  const { parts } = telling;
  if (isNeverSaid(words, parts)) return null;
  if (account) return toldOf(parts);
  const known = isKnownCaller(words, parts) ? made.at(-1)?.claim : null;
  return known ?? sameTrade(telling, made) ?? toldOf(parts);
}

/** "told the caller that the NHS was free", "heard the same recording": the one told of before. */
function isKnownCaller(words: Words, [first]: readonly Facts[]): boolean {
  if (!first) return false;
  if (isCounted(words, first)) return true;
  for (let at = first.from; at < first.to - 1; at++)
    if (/^(?:the|same|identical)$/.test(words.word[at] ?? "") && CALLER.test(words.word[at + 1] ?? "")) return true;
  return false;
}
const CALLER =
  /^(?:caller|callers|fraudster|fraudsters|scammers|voice|recording|agent|fellow|message|bureau|firm|trickster|gang|line|story|tale|call)$/;

/** Where the calls told before all were, if that is one town, and nothing is told of a whole county. */
export function carriedTown({ kind, parts }: Telling, made: readonly Drafted[]): Found<string> | null {
  const last = made.at(-1);
  const place = last?.incident.place ?? null;
  const isWider =
    kind === "total" || parts.some(({ places }) => places.some((one) => one.kind === "area" && !one.ofBody));
  if (isWider || made.some(({ incident }) => incident.place !== place)) return null;
  return townOf(last);
}

/** "A man in the same village", "a man of the town": that of the call told before, or in the same sentence. */
export function sameTown(words: Words, { parts }: Telling, made: readonly Drafted[]): Found<string> | null {
  const last = made.at(-1);
  const [first] = parts;
  if (!last || !first) return null;
  if (parts.some((facts) => saysSameTown(words, facts))) return townOf(last);
  if (((words.marks[first.from] ?? 0) & (Mark.stop | Mark.line | Mark.blankLine)) !== 0) return null;
  return townOf(made.slice(-NEAR).find((one) => goesOnFrom(one, first)));
}

/** Whose sentence goes on was told shortly before: looked for among all, the cost would grow with the square of a text. */
const NEAR = 6;

/** "A woman from Deal lost £900 and a couple lost £5,000". */
const goesOnFrom = ({ telling }: Drafted, { from }: Facts): boolean => telling.parts.some(({ to }) => to === from);

function townOf(last: Drafted | undefined): Found<string> | null {
  const place = last?.incident.place ?? null;
  if (!last || place === null || place.includes(";")) return null;
  const evidence = last.incident.evidence.filter(({ field }) => field === "place");
  return { value: place, evidence: evidence.map((one) => ({ ...one, by: "place/carried", confidence: 0.6 })) };
}

function saysSameTown(words: Words, { from, to }: Facts): boolean {
  for (let at = from; at < to - 1; at++)
    if (words.word[at] === "same" && SAME_TOWN.test(words.word[at + 1] ?? "")) return true;
    else if (
      /^(?:in|of|from)$/.test(words.word[at] ?? "") &&
      words.word[at + 1] === "the" &&
      THE_TOWN.test(words.word[at + 2] ?? "") &&
      !OF_TOWN.test(words.word[at + 3] ?? "")
    )
      return true;
  return false;
}
const THE_TOWN = /^(?:town|village|city)$/;
const OF_TOWN = /^(?:centre|hall|council|of|where|and|square|bank)$/;
const SAME_TOWN = /^(?:town|village|city|street|road|estate|neighbourhood)$/;
