import type { Ask, Channel } from "../../base/vocabulary.ts";

/** What a phrase in an account or a report tells. */
export type Cue =
  /** Words after which a caller's claimed identity stands. `sure` is false for "a call from", which may be genuine. */
  | { cue: "claim"; sure: boolean }
  | { cue: "ask"; ask: Ask }
  | { cue: "ask-if"; ask: Ask } // asked, where the words before say that somebody wants something
  | { cue: "not-asked"; ask: Ask | null } // named, and no demand; null for whatever is named
  | { cue: "lost"; alone?: true } // money, goods or usable cards are gone; `alone`: where the sentence ends with it
  | { cue: "lost-unless" } // handed over or withdrawn: lost, unless something says it was stopped
  | { cue: "gone" } // money is told to be gone, by nobody in particular: what callers frighten people with as well
  | { cue: "returned" } // money came back; where it is only hoped or denied, it is gone
  | { cue: "stopped" } // nothing was lost in the end: bank staff, police, family or the person stopped it
  | { cue: "ended"; alone?: true } // the call was ended, refused or not believed
  | { cue: "mocked" } // the teller does not believe a word, which only whoever was rung can say
  | { cue: "untold" } // whoever tells it does not know, or would not say, how it ended
  | { cue: "gave" } // details or access were given
  | { cue: "had" } // details are told to be out, by nobody in particular
  | { cue: "channel"; channel: Channel }
  | { cue: "event" } // a particular call is told
  | { cue: "advice" } // what to do, what never happens
  | { cue: "general" } // how such calls go
  | { cue: "reported" } // the date here is when it was reported
  | { cue: "follow-up" }
  | { cue: "caller-noun" }
  | { cue: "fraud" }; // says that it is fraud
