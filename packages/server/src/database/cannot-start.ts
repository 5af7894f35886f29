/** Why Clearline does not start, in a sentence for the person at the terminal: no stack, what to do. */
export class CannotStart extends Error {
  override name = "CannotStart";
}
