/**
 * Numbers of a few digits, and the long numbers everyone is sent to: what each is. General phone libraries know few
 * of them. Source: Ofcom's National Telephone Numbering Plan and the services' own pages.
 */
export const SHORT_CODES: ReadonlyMap<string, string> = new Map([
  ["999", "emergency"],
  ["112", "emergency"],
  ["911", "emergency abroad"],
  ["101", "police, not an emergency"],
  ["105", "power cuts"],
  ["111", "NHS"],
  ["119", "NHS, once for vaccinations and tests"],
  ["159", "your bank, through Stop Scams UK"],
  ["116000", "missing children"],
  ["116006", "Victim Support"],
  ["116111", "Childline"],
  ["116117", "out-of-hours doctors"],
  ["116123", "Samaritans"],
  ["1471", "who rang last"],
  ["1472", "withheld number for one call"],
  ["1475", "forgets the last caller"],
  ["1572", "call barring"],
  ["18000", "emergency by text relay"],
  ["18001", "text relay"],
  ["18002", "text relay"],
  ["7726", "report a scam text or call to the network"],
  ["60599", "report a scam text, Vodafone"],
  ["61016", "police by text, British Transport Police"],
  ["118118", "directory enquiries"],
  ["118500", "directory enquiries"],
]);

/** E.164 to what it is. */
export const WELL_KNOWN: ReadonlyMap<string, string> = new Map([
  ["+443001232040", "Report Fraud, once Action Fraud"],
  ["+443001232050", "Report Fraud text phone"],
  ["+44800555111", "Crimestoppers"],
  ["+448001111", "Childline"],
  ["+448082231133", "Citizens Advice consumer helpline"],
  ["+448001696565", "Age UK or Silver Line"],
  ["+448006781602", "Age UK"],
  ["+448081689111", "Victim Support"],
  ["+448001116768", "Financial Conduct Authority"],
  ["+443003039000", "Advice Direct Scotland"],
]);
