import { parseDay } from "../../base/day.ts";
import { readDocument } from "../read-document.ts";

/** The day of each call that is read in a text of a day. */
export const dayIn = (text: string, published: string): (string | null)[] =>
  readDocument({ id: "a", text, published: parseDay(published) }).incidents.map(({ date }) => date);

/** How many people each call is of, in the order told; "-" where nothing says how many. */
export const victims = (text: string): string =>
  readDocument({ id: "a", text })
    .incidents.map(({ victims: count }) => count ?? "-")
    .join(" ");

/** A warning that tells of one call. */
export const LEAD = `Kent Police has warned of telephone fraud.

A woman of 71 in Deal was rung on Monday by a man who claimed to be a detective, and transferred £900 to him.

`;
