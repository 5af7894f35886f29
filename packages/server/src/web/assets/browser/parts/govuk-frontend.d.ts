/** govuk-frontend has no types of its own; this is all that we use of it. */
declare module "govuk-frontend" {
  export function initAll(): void;
}
