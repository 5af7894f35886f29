import { builtInGazetteer, type Gazetteer } from "@clearline/engine";

export type ReadContext = { gazetteer: Gazetteer };
export const makeReadContext = (): ReadContext => ({ gazetteer: builtInGazetteer() });
