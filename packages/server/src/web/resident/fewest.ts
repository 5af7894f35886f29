/** The smallest count of people that a public page gives. Below it, a neighbour could work out who told us. */
export const FEWEST_TO_COUNT = 5;
