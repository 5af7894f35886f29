/** What script adds to the console: keys to move through a list, and a fact and its words shown together. */

// Enlarged, or on a phone, the bar is wider than the screen: it opens where the page stands in it.
document.querySelector(".cl-cnav [aria-current]")?.scrollIntoView({ inline: "center", block: "nearest" });

/** Only inside a list that has the focus, so that no key is taken from anyone who dictates or types elsewhere. */
const STEPS: Readonly<Record<string, number>> = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 };

for (const list of document.querySelectorAll<HTMLElement>(".cl-queue")) {
  list.addEventListener("keydown", (event) => {
    const step = STEPS[event.key];
    if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    const links = [...list.querySelectorAll<HTMLAnchorElement>("a")];
    const at = links.findIndex((link) => link === document.activeElement);
    const next = links[at + step];
    if (at < 0 || !next) return;
    event.preventDefault();
    next.focus();
  });
}

for (const fact of document.querySelectorAll<HTMLElement>(".cl-fact[id]")) {
  const words = document.querySelectorAll<HTMLElement>(`a.cl-hl[href="#${CSS.escape(fact.id)}"]`);
  const together = [fact, ...words];
  for (const one of together) {
    const show = (): void => together.forEach((other) => other.classList.add("is-linked"));
    const hide = (): void => together.forEach((other) => other.classList.remove("is-linked"));
    one.addEventListener("pointerenter", show);
    one.addEventListener("pointerleave", hide);
    one.addEventListener("focusin", show);
    one.addEventListener("focusout", hide);
  }
}

/** Counts a hold down, then shows what became of the warning. Without script a link does that. */
for (const left of document.querySelectorAll<HTMLElement>("[data-seconds]")) {
  const end = performance.now() + Number(left.dataset["seconds"]) * 1000;
  const tick = setInterval(() => {
    const seconds = Math.max(0, Math.ceil((end - performance.now()) / 1000));
    left.textContent = String(seconds);
    if (seconds > 0) return;
    clearInterval(tick);
    // The release may take a second or two more.
    setTimeout(() => location.assign(location.pathname), 3000);
  }, 250);
}
