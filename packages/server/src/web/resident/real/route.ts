import { dayAt, instantOf, parseWarningCode, sayDay, signedStatement, whereOf } from "@clearline/engine";
import type { FastifyInstance } from "fastify";
import { publishedWarning } from "../../../actions/published-of.ts";
import type { VersionRow, WarningRow } from "../../../store/warnings.ts";
import type { Services } from "../../services.ts";
import { button, errorSummary, textInput } from "../../shell/form.ts";
import { type Html, html, type Part } from "../../shell/html.ts";
import { residentPage } from "../../shell/page.ts";
import type { PublicWarnings } from "../../shell/public-warnings.ts";
import { isDatabaseAway } from "../../../store/db.ts";

const SAY = "Enter the code on the warning, like WK-19-K4TD";
const LONGEST_SHOWN = 20;

/**
 * "Is this warning real?" The code is printed on every copy, so it is no secret and stands in the address. It proves
 * only that we sent a warning with that code: the answer shows our own words, to be held beside the copy.
 */
export function registerReal(app: FastifyInstance, services: Services, warnings: PublicWarnings): void {
  app.get<{ Querystring: { code?: unknown } }>("/real", async (request, reply) => {
    const typed = typeof request.query.code === "string" ? request.query.code.slice(0, 100) : null;
    reply.type("text/html");
    if (typed === null) return reply.send(realPage(services, { typed: "", error: null, answer: null }));
    const code = parseWarningCode(typed);
    if (!code.ok) {
      // Whoever holds a forged warning types just what stands on it, and that is seldom even the form of a code.
      const answer = typed.trim() === "" ? null : notOurs(services, typed.trim().slice(0, LONGEST_SHOWN));
      return reply.status(422).send(realPage(services, { typed, error: SAY, answer }));
    }
    const found = await withCode(services, warnings, code.value);
    const answer =
      found !== null
        ? ours(services, found)
        : (await services.store.drills.hasCode(code.value))
          ? fromExercise
          : notOurs(services, code.value);
    return reply.send(realPage(services, { typed: code.value, error: null, answer }));
  });
}

type Found = { row: WarningRow; versions: readonly VersionRow[] };

/**
 * As the database holds it now, so that words changed in it are found. While it is away, as it was when last seen.
 * @throws where only the database would know: "not ours" must never be a guess
 */
async function withCode({ store }: Services, warnings: PublicWarnings, code: string): Promise<Found | null> {
  try {
    const row = await store.warnings.byCode(code);
    return row && { row, versions: await store.warnings.versions(row.id) };
  } catch (error) {
    if (!isDatabaseAway(error)) throw error;
    const last = (await warnings.now()).warnings.find(({ row }) => row.code === code);
    if (!last) throw error;
    return last;
  }
}

type View = { typed: string; error: string | null; answer: Html | null };

function realPage(services: Services, { typed, error, answer }: View): string {
  const title = "Is this warning real?";
  const errors: Record<string, string> = error === null ? {} : { code: error };
  const main = html`<div class="cl-column">${errorSummary(errors)}<h1 class="cl-h1">${title}</h1><p class="cl-lead">Every warning from us has a code. Type it here.</p>
<form class="cl-form" method="get" action="/real" novalidate>${textInput({ name: "code", label: "The code on the warning", value: typed, errors, width: "10", autocomplete: "off", spellcheck: false, maxlength: 40, hint: "Like WK-19-K4TD. Small letters and gaps do not matter." })}
${button("Check the code")}</form>${answer}
<div class="cl-panel cl-gap-2"><h2>No code?</h2><p>Then it may not be ours. Look for it in <a href="/warnings">our list of warnings</a>, or ring ${services.site.force.phone}.</p><p>A warning from us never asks for money, a PIN, a password or a code. It never asks you to log in.</p></div></div>`;
  return residentPage(services.view, { title, main, back: "/", hasErrors: error !== null });
}

type Standing = "as-signed" | "not-signed" | "not-as-signed";

/**
 * Our own copy is checked before we vouch for it: the words on our pages must be those that this machine's key signed
 * when they went out. Whoever can change the database still cannot sign.
 */
function standingOf(services: Services, { row: warning, versions }: Found): Standing {
  const { signed } = warning;
  const { signer } = services;
  // From before warnings were signed, or before the key was changed.
  if (signed === null || signed.key_id !== signer.keyId) return "not-signed";
  const statement = signedStatement(publishedWarning(services, warning, versions));
  return statement === signed.statement && signer.hasSigned(statement, signed.signature)
    ? "as-signed"
    : "not-as-signed";
}

function ours(services: Services, found: Found): Html {
  const { site } = services;
  const { slug, state, content, published_at, withdrawn_why } = found.row;
  const standing = standingOf(services, found);
  if (standing === "not-as-signed")
    return html`<div class="cl-notice cl-gap-2" role="status"><h2>We cannot vouch for that warning</h2><p>Our copy of it is not as we signed it. Do nothing it says. Ring ${site.force.phone} and tell us.</p></div>`;
  const when: Part =
    published_at && ` We published it on ${sayDay(dayAt(instantOf(published_at), site.force.timeZone))}.`;
  if (state === "withdrawn") {
    return html`<div class="cl-notice cl-gap-2" role="status"><h2>We have withdrawn that warning</h2><p>${withdrawn_why}</p><p><a href="/warnings/${slug}">See what it said</a></p></div>`;
  }
  return html`<div class="cl-panel cl-panel--real cl-gap-2" role="status"><h2>That code belongs to this warning</h2><p><a href="/warnings/${slug}">${content.title}</a></p><p>${whereOf(content)}.${when}</p><p><b>Do the words match what you hold?</b> If they do not, someone has changed it. Then do nothing it says, and ring ${site.force.phone}.</p>${standing === "as-signed" && html`<p class="cl-meta">The words on our page are as we signed them.</p>`}</div>`;
}

/** Whoever holds a copy of a drill hears that it was one, and nothing of what it said. */
const fromExercise: Html = html`<div class="cl-notice cl-gap-2" role="status"><h2>That code is from an exercise</h2><p>Our officers were practising. Nobody had such a call. Do nothing it says, and do not pass it on.</p></div>`;

const notOurs = ({ site }: Services, code: string): Html =>
  html`<div class="cl-notice cl-gap-2" role="status"><h2 class="cl-break">We have no warning with the code ${code}</h2><p>Check each letter. If it is right, the warning is not ours. Do nothing it says. Ring none of its numbers.</p><p>Tell us where you got it: ring ${site.force.phone}.</p></div>`;
