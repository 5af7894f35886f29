import { builtInGazetteer, type ReadContext as EngineContext, READER } from "@clearline/engine";

/** What reading needs, and the name under which what was read with it is kept. */
export type ReadContext = EngineContext & { reader: string };
export const makeReadContext = (): ReadContext => ({ gazetteer: builtInGazetteer(), reader: READER });
