/** Why Clearline does not start, in a sentence for the person at the terminal: no stack, what to do. */
export class CannotStart extends Error {
  override name = "CannotStart";
}

/** The database cannot be reached just now. A server that holds what it last showed the public may begin without it. */
export class DatabaseAway extends CannotStart {
  override name = "DatabaseAway";
}

/** A command that needs what a server has begun was pointed at a folder where none has. */
export class NothingBegun extends CannotStart {}
