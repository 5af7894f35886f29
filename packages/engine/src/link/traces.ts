import { isProtected, parsePhone } from "../base/phone.ts";

/**
 * What a caller leaves behind that can be followed: the number shown, numbers given to ring back, references and web
 * addresses. A help line, a short code or a public body's site is no trace of anyone.
 */
export type Traces = { shown: string | null; said: readonly string[]; references: readonly string[] };

export function tracesOf(text: string, number: string | null): Traces {
  const shown = number === null ? null : traceOf(number);
  const said = new Set<string>();
  for (const [run] of text.matchAll(NUMBER_RUN)) {
    const found = traceOf(run);
    if (found !== null) said.add(found);
  }
  const references = new Set<string>();
  for (const [code] of text.matchAll(/\b[A-Z]{2,6}-?\d{3,12}\b/g)) references.add(code.replace("-", ""));
  for (const [site] of INNER_DOT.test(text) ? text.matchAll(SITE) : []) {
    const domain = site.toLowerCase();
    if (WEB_ENDING.test(domain) && !PUBLIC_BODY.test(domain)) references.add(domain.replace(/^www\./, ""));
  }
  return {
    shown,
    said: said.size === 0 ? NOTHING : [...said],
    references: references.size === 0 ? NOTHING : [...references],
  };
}

/** Most texts give none, and one empty list will do for all. */
const NOTHING: readonly string[] = [];

/** The text without the help lines' numbers: everyone who asks for help names them, whoever rang. */
export const withoutHelpLines = (text: string): string =>
  text.replace(NUMBER_RUN, (run) => {
    const parsed = parsePhone(run);
    return parsed.ok && isProtected(parsed.value) ? " " : run;
  });

/** The text without these numbers, in E.164: what an organisation publishes as its own leads to nobody who rang. */
export const withoutNumbers = (text: string, numbers: ReadonlySet<string>): string =>
  numbers.size === 0
    ? text
    : text.replace(NUMBER_RUN, (run) => {
        const parsed = parsePhone(run);
        return parsed.ok && numbers.has(parsed.value) ? " " : run;
      });

/**
 * A number that can link two records, in E.164, or null: withheld, short codes and the help lines everyone is sent to
 * never do.
 */
export function linkableNumber(given: string): string | null {
  const parsed = parsePhone(given);
  return parsed.ok && parsed.value.startsWith("+") && !isProtected(parsed.value) ? parsed.value : null;
}

/** British numbers in E.164; any other as its last ten digits, for it is told with and without its country. */
function traceOf(given: string): string | null {
  const digits = given.replace(/\D/g, "");
  if (digits.length < 9 || digits.length > 15) return null;
  if (digits.startsWith("0") || digits.startsWith("44")) return linkableNumber(given);
  return digits.length < 10 ? null : `#${digits.slice(-10)}`;
}

/** All but the last three digits: blocks of numbers are rented together. */
export const blockOf = (number: string): string => number.slice(0, -3);

// Long enough to be a number; one class with a bound, so linear.
const NUMBER_RUN = /\+?\d[\d ().-]{7,17}\d/g;

const SITE = /\b[a-z0-9-]{2,60}(?:\.[a-z0-9-]{2,20}){1,3}\b/gi;
/** Few texts have any, and this is seen far sooner than that there is no site. */
const INNER_DOT = /\.[a-z0-9-]/i;

const WEB_ENDING = /\.(?:com|net|org|uk|info|online|site|shop|live|support|help|app|io|xyz|top|click|link|eu|us|co)$/;
const PUBLIC_BODY =
  /(?:^|\.)(?:gov|police|nhs|ac|parliament)\.uk$|(?:^|\.)(?:reportfraud|crimestoppers-uk|victimsupport)\./;
