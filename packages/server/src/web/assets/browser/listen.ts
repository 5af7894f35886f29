/**
 * /check/listen: hears what is typed, pasted or, where the browser can do it on the device, said; and answers in the
 * page. Nothing is sent and nothing is kept: the form is held back, and the words go when the page does.
 */
import { ear, type Shown, shownOf } from "./parts/ear.ts";
import { offerSpeech, type Offer, type Recogniser, wordsOf } from "./parts/speech.ts";

const find = <T extends HTMLElement>(selector: string, kind: new () => T): T => {
  const found = document.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`no ${selector} on this page`);
  return found;
};

const form = find("[data-listen]", HTMLFormElement);
const box = find("[data-listen] textarea", HTMLTextAreaElement);
const said = find("[data-said]", HTMLElement);
const state = find("[data-state]", HTMLElement);
const start = find("[data-start]", HTMLButtonElement);
const stop = find("[data-stop]", HTMLButtonElement);

for (const one of document.querySelectorAll<HTMLElement>("[data-with-script]")) one.hidden = false;
for (const one of document.querySelectorAll<HTMLElement>("[data-without-script]")) one.remove();
form.addEventListener("submit", (event) => event.preventDefault());
// A page that is left and come back to must not show what was said.
addEventListener("pagehide", clear);
addEventListener("pageshow", (event) => {
  if (event.persisted) clear();
});

const hear = ear();
let passing = "";
let shown: Shown | null = null;
let soon: ReturnType<typeof setTimeout> | undefined;
const SETTLE_MS = 150;

box.addEventListener("input", () => {
  clearTimeout(soon);
  soon = setTimeout(weigh, SETTLE_MS);
});
find("[data-clear]", HTMLElement).addEventListener("click", () => {
  clear();
  box.focus();
});
if (box.value !== "") weigh();

function weigh(): void {
  const heard = hear(box.value, passing);
  const { reasons } = heard;
  show(`${box.value}${passing}`.trim() === "" ? null : shownOf(heard));
  const list = find("[data-reasons]", HTMLElement);
  list.replaceChildren(...reasons.map(({ quote, say }) => reason(quote, say)));
  list.hidden = reasons.length === 0;
}

function reason(quote: string, say: string): HTMLElement {
  const item = document.createElement("li");
  const words = document.createElement("q");
  words.textContent = `“${quote}”`;
  const why = document.createElement("p");
  why.textContent = say;
  item.append(words, why);
  return item;
}

/** The band of this verdict alone; said aloud and felt once, when it gets worse. */
function show(verdict: Shown | null): void {
  if (verdict === shown) return;
  shown = verdict;
  for (const band of document.querySelectorAll<HTMLElement>("[data-verdict]")) {
    band.hidden = band.dataset["verdict"] !== verdict;
    if (!band.hidden) said.textContent = band.dataset["aloud"] ?? "";
  }
  const given = verdict === "too-little" ? null : verdict;
  feedback.hidden = given === null;
  find("[data-feedback] [name=verdict]", HTMLInputElement).value = given ?? "";
  if (verdict === "likely_fraud") navigator.vibrate?.([400, 150, 400, 150, 400]);
}

// "Was this right?": the words go along only where the box is ticked, and then because the person sends them.
const feedback = find("[data-feedback]", HTMLFormElement);
feedback.addEventListener("submit", () => {
  const chosen = find("[data-feedback] [name=send-words]", HTMLInputElement).checked;
  find("[data-feedback] [name=words]", HTMLInputElement).value = chosen ? `${box.value}${passing}` : "";
});

function clear(): void {
  clearTimeout(soon);
  hush("stopped");
  box.value = "";
  passing = "";
  weigh();
}

// ---------- the microphone ----------

type State = "off" | "on" | "stopped" | "refused" | "failed";
let recogniser: Recogniser | null = null;

/** What the page says of the microphone, always in sight. The sentences are the page's own. */
function sayState(now: State): void {
  for (const one of state.querySelectorAll<HTMLElement>("[data-is]")) one.hidden = one.dataset["is"] !== now;
  state.dataset["state"] = now;
  start.hidden = now === "on" || offered?.kind !== "ready";
  stop.hidden = now !== "on";
}

function hush(now: State): void {
  if (recogniser === null) return;
  const ending = recogniser;
  recogniser = null;
  ending.abort();
  passing = "";
  sayState(now);
}

function listen(make: () => Recogniser): void {
  let made: Recogniser;
  try {
    made = make();
  } catch {
    return sayState("failed");
  }
  recogniser = made;
  made.addEventListener("result", (event) => {
    if (recogniser !== made) return;
    const words = wordsOf(event);
    // A turn is a line: the engine weighs each line as it ends.
    if (words.settled !== "") box.value = `${box.value}${words.settled}\n`;
    passing = words.passing;
    weigh();
  });
  made.addEventListener("error", (event) => {
    const { error } = event as Event & { error?: string };
    if (error === "no-speech") return;
    hush(error === "not-allowed" || error === "service-not-allowed" ? "refused" : "failed");
  });
  // A pause in the talk ends a recogniser; whoever has not pressed Stop still wants it.
  made.addEventListener("end", () => {
    if (recogniser === made) made.start();
  });
  made.start();
  sayState("on");
}

let offered: Offer | null = null;
void offerSpeech().then(showOffer);

function showOffer(offer: Offer): void {
  offered = offer;
  for (const one of document.querySelectorAll<HTMLElement>("[data-offer]")) {
    one.hidden = one.dataset["offer"] !== offer.kind;
  }
  sayState("off");
}

start.addEventListener("click", () => {
  if (offered?.kind === "ready") listen(offered.make);
});
stop.addEventListener("click", () => hush("stopped"));
find("[data-fetch]", HTMLElement).addEventListener("click", async () => {
  if (offered?.kind !== "fetch") return;
  find("[data-fetching]", HTMLElement).hidden = false;
  await offered.fetch().catch(() => false);
  showOffer(await offerSpeech());
  find("[data-fetching]", HTMLElement).hidden = true;
});
