/** The engine's rooms as the actions call them: one place to see what is asked of each. */
export type ReadContext = object;
