/**
 * Several threads that do one piece of work: each holds all of the input and goes through the same steps; where a step
 * is divided, each does its share and then has the shares of all. What is random must come from the same seed.
 */
export type Team = {
  /** Which of them this one is, from 0. */
  index: number;
  size: number;
  /** Gives out what this one made and waits for the others'; theirs and its own, by index. */
  gather: <T>(mine: T) => T[];
};

export const ALONE: Team = { index: 0, size: 1, gather: (mine) => [mine] };

/** The share of `of` things that falls to this one: from the first, to before the second. */
export const shareIn = ({ index, size }: Pick<Team, "index" | "size">, of: number): { from: number; to: number } => ({
  from: Math.floor((of * index) / size),
  to: Math.floor((of * (index + 1)) / size),
});
