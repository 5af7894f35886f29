/** How many reports are in both. */
export const shared = (reports: readonly string[], others: ReadonlySet<string>): number =>
  reports.filter((id) => others.has(id)).length;

/**
 * Whether an alarm of these reports tells of those others too: they are a good part of it. Thirty calls from a bank do not
 * tell of the three from a tax office that came to the same town on the same days.
 */
export const tellsOf = (reports: readonly string[], others: ReadonlySet<string>): boolean =>
  shared(reports, others) * 3 >= reports.length;
