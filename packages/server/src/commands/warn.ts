/** `clearline warn`: drafts a warning from evidence, and renders a warning in each form in which it is delivered. */
import {
  atomFeed,
  capAlert,
  dayAt,
  draftWarning,
  instantOf,
  jsonFeed,
  parseDay,
  parseWarningDocument,
  type PublishedWarning,
  slugOf,
  STANDARD_ADVICE,
  type WarningDocumentError,
  warningCard,
  warningEmail,
  warningMarkdown,
  warningPage,
  warningPicture,
  warningSms,
} from "@clearline/engine";
import { BadCall, DONE, guarded, type Io, openInput, textOf } from "./io.ts";
import { oneOf, readOptions } from "./options.ts";
import { callsOf, DEFAULT_FORCE, forceOf, jsonOf, objectOf, surgeOf, wordsOf } from "./warn-series.ts";

export const WARN_HELP = `clearline warn draft --series SERIES.json
clearline warn render DOC --as html|atom|jsonfeed|cap|email|sms|og-image|card
clearline warn send --progress [ID]

send --progress tells how far the messages of a warning are, the newest where none is named; it sends nothing itself:
only two people at the console do.

draft prints a draft warning as a Markdown document with front matter, from a series:
  {"area": {"name": "west Kent"},
   "force": {"name": "Weald Police", "domain": "clearline.example"},
   "incidents": [{"report": "r1", "date": "2026-11-17", "place": "Swanley", "channel": "automated_message",
                  "impersonated_kind": "unknown", "asked_for": ["press_key"], "outcome": "no_loss"}, ...],
   "surge": {"id": "s1", "observed": 15, "expected": 3.1, "start": "2026-11-16", "end": "2026-11-18",
             "recurrence_days": 2200, "locations": ["Swanley"], "reports": ["r1", ...]}}
Incidents are as clearline read prints them, with the report that each came from. A town is named, and a count given,
only where 5 reports stand behind it. "People told us" needs the surge, which may be left out.

render prints a document, such as draft made or a page's .md address gave, in one of its forms.

  --series FILE  the series; - is standard input
  --as FORM      html is a whole page; cap is CAP 1.2; og-image is SVG, 1200 by 630; card is an A5 page to print
  --today DAY    the day of the draft, such as 2026-11-19; today where not given
  --url URL      where the warnings stand, for links; https://clearline.example where not given

Exit 0; 2 when the command was called wrongly or its input cannot be used.

  clearline warn draft --series series.json > draft.md
  clearline warn render draft.md --as cap
`;

const FORMS = ["html", "atom", "jsonfeed", "cap", "email", "sms", "og-image", "card"] as const;

export const warn = (argv: readonly string[], io: Io): Promise<number> =>
  guarded(io, async () => {
    const { values, files } = readOptions(
      argv,
      {
        series: { type: "string" },
        as: { type: "string" },
        today: { type: "string" },
        url: { type: "string", default: "https://clearline.example" },
        progress: { type: "boolean", default: false },
        json: { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
      },
      { command: "clearline warn", files: 2 },
    );
    if (values.help) {
      io.stdout.write(WARN_HELP);
      return DONE;
    }
    const [act, document] = files;
    if (act === "send") {
      if (!values.progress) throw new BadCall("Two people send a warning, at the console. See clearline warn --help.");
      if (document !== undefined && !/^\d{1,18}$/.test(document))
        throw new BadCall(`clearline warn send takes a warning's number, not "${document}".`);
      // Loaded here: drafting and rendering need no database.
      const [{ withDatabase }, { followSending }] = await Promise.all([
        import("./with-database.ts"),
        import("./warn-send.ts"),
      ]);
      return withDatabase(io, ({ deps }) => followSending(deps, io, document, values.json));
    }
    const now = momentOf(values.today);
    const publicUrl = urlOf(values.url);
    if (act === "draft") {
      if (values.series === undefined) throw new BadCall("clearline warn draft needs --series FILE.");
      io.stdout.write(draft(await textOf(openInput(values.series, io)), now, publicUrl));
      return DONE;
    }
    if (act !== "render") throw new BadCall("clearline warn takes draft, render or send; see clearline warn --help.");
    if (values.as === undefined) throw new BadCall(`clearline warn render needs --as ${FORMS.join("|")}.`);
    const form = oneOf("as", values.as, FORMS);
    io.stdout.write(render(await textOf(openInput(document, io)), form, now, publicUrl));
    return DONE;
  });

function draft(source: string, now: Date, publicUrl: string): string {
  const series = objectOf(jsonOf(source), "the series");
  const force = forceOf(series["force"], series["area"]);
  const today = dayAt(instantOf(now), force.timeZone);
  const calls = callsOf(series["incidents"]);
  const area = series["area"] === undefined ? null : objectOf(series["area"], "area");
  const content = draftWarning({
    calls,
    surge: surgeOf(series["surge"], calls),
    area: area && { name: wordsOf(area["name"]) ?? force.areaName, code: wordsOf(area["code"]), polygon: null },
    force,
    advice: STANDARD_ADVICE,
    today,
  });
  const at = instantOf(now);
  return warningMarkdown({
    slug: slugOf(content.title, today),
    code: "",
    state: "draft",
    content,
    signature: null,
    publishedAt: at,
    updatedAt: at,
    corrections: [],
    withdrawn: null,
    force,
    publicUrl,
  });
}

function render(source: string, form: (typeof FORMS)[number], now: Date, publicUrl: string): string {
  const at = instantOf(now);
  const force = { ...DEFAULT_FORCE, domain: new URL(publicUrl).host };
  const read = parseWarningDocument(source, { force, publicUrl, now: at, today: dayAt(at, force.timeZone) });
  if (!read.ok) throw new BadCall(sayDocumentError(read.error));
  const publisher = /^publisher: "?([^"\n]+)"?$/m.exec(source)?.[1] ?? force.name;
  const warning: PublishedWarning = {
    ...read.value,
    force: { ...force, name: publisher, areaName: read.value.content.areaName },
  };
  const feed = { publicUrl, force: warning.force, emptySince: at };
  switch (form) {
    case "html":
      return warningPage(warning);
    case "atom":
      return atomFeed([warning], feed);
    case "jsonfeed":
      return jsonFeed([warning], feed);
    case "cap":
      return capAlert(warning, STANDARD_ADVICE);
    case "email":
      return emailSource(warning);
    case "sms": {
      const { text, encoding, parts } = warningSms(warning);
      return `${text}\n\n[${text.length} characters, ${encoding}, ${parts} ${parts === 1 ? "part" : "parts"}]\n`;
    }
    case "og-image":
      return warningPicture(warning);
    case "card":
      return warningCard(warning, STANDARD_ADVICE);
  }
}

function emailSource(warning: PublishedWarning): string {
  const kind = warning.withdrawn !== null ? "withdrawal" : warning.corrections.length > 0 ? "correction" : "warning";
  const { subject, text } = warningEmail(warning, { kind, unsubscribeUrl: null });
  return `Subject: ${subject}\n\n${text}`;
}

function momentOf(today: string | undefined): Date {
  if (today === undefined) return new Date();
  if (parseDay(today) === null) throw new BadCall(`--today must be a day such as 2026-11-19, not "${today}".`);
  return new Date(`${today}T12:00:00Z`);
}

function urlOf(given: string): string {
  if (!URL.canParse(given) || !/^https?:/.test(given))
    throw new BadCall(`--url must be an address such as https://clearline.example, not "${given}".`);
  return given.replace(/\/+$/, "");
}

function sayDocumentError(error: WarningDocumentError): string {
  switch (error.code) {
    case "front-matter-missing":
      return "The document must begin with a line of three hyphens and its front matter.";
    case "front-matter-open":
      return "The front matter has no closing line of three hyphens.";
    case "front-matter-line":
      return `Line ${error.line} of the front matter is not "name: value" or "- item".`;
    case "document-field-missing":
      return `The front matter needs "${error.field}".`;
    case "document-field-wrong":
      return `The front matter's "${error.field}" cannot be "${error.given}".`;
  }
}
