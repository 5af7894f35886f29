import { parseDay } from "../../base/day.ts";
import { readDocument } from "../read-document.ts";

/** The day of each call that is read in a text of a day. */
export const dayIn = (text: string, published: string): (string | null)[] =>
  readDocument({ id: "a", text, published: parseDay(published) }).incidents.map(({ date }) => date);
