/** The words of a call: whose turn it is, and the phrases heard in them. */
import type { Ask } from "../base/vocabulary.ts";
import type { Spoken } from "./lexicon/spoken.ts";
import type { Hit } from "./phrases.ts";
import type { Turn } from "./turns.ts";

export type Call = { turns: readonly Turn[] | null; spoken: readonly Hit<Spoken>[]; asks: readonly Hit<Ask>[] };
