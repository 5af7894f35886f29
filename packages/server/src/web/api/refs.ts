/** Points at a shape that the API has registered, so that the OpenAPI document names it once. */
export type Refs = { $ref: string };
export const refs = (name: string): Refs => ({ $ref: `${name}#` });
