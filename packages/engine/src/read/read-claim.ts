import type { Facts } from "./annotate.ts";
import type { Claim } from "./claim.ts";
import { claimIn, HELPERS } from "./claims.ts";
import { nameOfFamily, takenForFamily } from "./claims-of-family.ts";
import { claimUnsaid } from "./claims-unsaid.ts";
import { evidenceOf } from "./found.ts";
import type { Evidence } from "./incident.ts";
import { isLeftUnsaid, isOnlyNamed, isOwnInsurance } from "./not-claimed.ts";
import { textOf, type Words } from "./sentences.ts";

/** Who the caller said they were: the first claim that names anybody. */
export function readClaim(words: Words, parts: readonly Facts[], account: boolean): Claim | null {
  let weak: Claim | null = null;
  for (const sure of [true, false]) {
    for (const facts of parts) {
      const claim = claimIn(words, facts, sure, account) ?? (sure ? claimUnsaid(words, facts) : null);
      if (!claim) continue;
      if (claim.kind !== "unknown") return withName(words, withKind(claim, facts, parts), parts, account);
      weak ??= claim;
    }
    const family = sure && account ? takenForFamily(words, parts) : null;
    if (family) return family;
  }
  return weak;
}

/** Whether it is told that the caller never said. */
export const isNeverSaid = (words: Words, parts: readonly Facts[]): boolean =>
  parts.some((facts) => isLeftUnsaid(words, facts));

/** "A virus on my computer", and nobody named: whose sort of story it is. */
export function toldOf(parts: readonly Facts[]): Claim | null {
  for (const { stories } of parts) {
    const [story] = stories;
    if (story)
      return { from: story.from, to: story.to, kind: story.means, name: null, rule: "claim/story", confidence: 0.6 };
  }
  return null;
}

/** The first story of one kind that is told. */
function storyOf(parts: readonly Facts[], kind: Claim["kind"]): Claim | null {
  for (const { stories } of parts) {
    const story = stories.find(({ means }) => means === kind);
    if (story) return { from: story.from, to: story.to, kind, name: null, rule: "claim/story", confidence: 0.6 };
  }
  return null;
}

/** "About my shares … my bank manager": what a call was about says more than a trade that is only named after it. */
function storyBefore(parts: readonly Facts[], claim: Claim): Claim | null {
  if (!MERELY_NAMED.has(claim.kind)) return null;
  for (const kind of TRADES) {
    const story = storyOf(parts, kind);
    if (story && (story.to <= claim.from || kind === "investment") && kind !== claim.kind) return story;
  }
  return null;
}
const MERELY_NAMED: ReadonlySet<Claim["kind"]> = new Set(["bank", "other", "police"]);
const TRADES: readonly Claim["kind"][] = [
  "investment",
  "energy",
  "government_benefits",
  "telecom_provider",
  "tech_support",
];

/** A bond sold in an insurer's name is an investment, whoever's name it is. */
export function withTrade(claim: Claim, parts: readonly Facts[]): Claim {
  const family = claim.kind === "other" && claim.name === null ? storyOf(parts, "family_member") : null;
  // "Our granddaughter was in custody, said the solicitor": who rang for her, and whose trouble it is.
  if (family) return family;
  if (claim.rule === "claim/named" && claim.name === null) return storyBefore(parts, claim) ?? claim;
  if (claim.kind !== "other" || claim.name === null) return claim;
  const sold = parts.some(({ stories }) => stories.some(({ means }) => means === "investment"));
  return sold ? { ...claim, kind: "investment", rule: "claim/trade", confidence: 0.7 } : claim;
}

/** "A crypto adviser called Marcus": a name says nothing of what they do, and the words beside it may. */
function withKind(claim: Claim, { identities }: Facts, parts: readonly Facts[]): Claim {
  const isBare = claim.kind === "other" && /^claim\/(?:firm|quoted|introduced-only)$/.test(claim.rule);
  if (!isBare) return claim;
  const beside = identities.find(({ to, means }) => to <= claim.from && means !== "family_member");
  const kind = beside?.means ?? toldOf(parts)?.kind;
  return kind ? { ...claim, kind } : claim;
}

/** "posing as police … said he was DC Martin": the kind came first, the name after. */
function withName(words: Words, claim: Claim, parts: readonly Facts[], account: boolean): Claim {
  if (claim.name) return claim;
  if (claim.kind === "family_member") return { ...claim, name: nameOfFamily(words, parts) };
  for (const facts of parts) {
    for (const sure of [true, false]) {
      const other = claimIn(words, facts, sure, account, claim.kind);
      if (other?.name) return { ...claim, name: other.name };
    }
    const unsaid = claimUnsaid(words, facts);
    if (unsaid?.name && unsaid.kind === claim.kind) return { ...claim, name: unsaid.name };
  }
  return claim;
}

export function claimEvidence(words: Words, claim: Claim): Evidence[] {
  const evidence: Evidence[] = [];
  if (claim.kind !== "unknown") {
    evidence.push(evidenceOf(words, "impersonatedKind", claim.from, claim.to, claim.rule, claim.confidence));
  }
  if (claim.name)
    evidence.push(evidenceOf(words, "impersonatedName", claim.name.from, claim.name.to, claim.rule, claim.confidence));
  return evidence;
}

/** As printed: the words are the evidence. What else a body is called is `knownAs`. */
export const nameOf = (words: Words, { name }: Claim): string | null =>
  name === null ? null : textOf(words, name.from, name.to).replace(/['’]s$/, "");

const NAMED_KINDS = new Set([
  "government_benefits",
  "tax",
  "retailer",
  "telecom_provider",
  "bank",
  "courier",
  "energy",
]);
/** A recording about "your Amazon order" is from Amazon, though nothing says who it claimed to be. */
export function namedIn(words: Words, parts: readonly Facts[]): Claim | null {
  for (const { organisations, cues } of parts) {
    if (!cues.some(({ means }) => means.cue === "channel" || means.cue === "ask" || means.cue === "caller-noun"))
      continue;
    const seen = organisations.find(
      (one) =>
        (NAMED_KINDS.has(one.organisation.kind) || one.organisation.name.endsWith(" Water")) &&
        one.organisation.name !== "Premium Bonds" &&
        !HELPERS.has(one.organisation.name) &&
        !isOnlyNamed(words, one) &&
        !isOwnInsurance(words, one) &&
        !/^(?:cards?|vouchers?|gift|numbers?|no|play|groups?|chat|shares?)$/.test(words.word[one.to] ?? ""),
    );
    if (!seen) continue;
    const { from, to, organisation } = seen;
    return {
      from,
      to,
      kind: organisation.kind,
      name: { from, to },
      rule: "claim/about",
      confidence: 0.55,
    };
  }
  return null;
}

/** A recorded message about a National Insurance number names no sender, and the lead's bank is not it. */
export const namesNoSender = (words: Words, parts: readonly Facts[]): boolean =>
  parts.some(({ from, to }) =>
    words.word.slice(from, to).some((word, i) => word === "insurance" && words.word[from + i + 1] === "number"),
  );
