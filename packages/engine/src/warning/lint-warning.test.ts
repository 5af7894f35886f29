import assert from "node:assert/strict";
import { test } from "node:test";
import { seeded } from "../base/random.ts";
import { LINT_WORDS, lintWarning, mayGoOut } from "./lint-warning.ts";
import { day, draftFrom, OWN_LIST } from "./test-support/examples.ts";
import type { WarningContent } from "./warning.ts";

const codes = (words: string, level: "refuse" | "suggest" = "refuse"): string[] =>
  lintWarning({ ...draftFrom(), happening: [words] }, OWN_LIST)
    .filter((finding) => finding.level === level)
    .map(({ code, text }) => `${code}: ${text}`);

test("listed numbers may stand, however they are written", () => {
  for (const words of [
    "Ring 101, or 999 in danger.",
    "Ring 159 for your bank.",
    "Tell Report Fraud on 0300 123 2040.",
    "Tell Report Fraud on +44 300 123 2040, or 0044 (0)300 1232040.",
    "Ring one five nine.",
    "Ring 159, 101.",
  ]) {
    assert.deepEqual(codes(words), [], words);
  }
});

test("dates, times, sums, counts, years and postcodes are not numbers to ring", () => {
  for (const words of [
    "It came on 16 to 18 November 2026. One person pressed 1.",
    "Calls came between 8am and 8:30pm, on 16/17 November and on 18/11/2026.",
    "15 people lost £4,000 and £12,500.50 in 2021. About 3 in 10 pressed 1.",
    "Homes in DA14 5QT and TN8 had 1,250 calls in 24 hours.",
  ]) {
    assert.deepEqual(codes(words), [], words);
  }
});

test("any other number is refused, however it is dressed", () => {
  for (const words of [
    "Ring 07700 900123.",
    "Ring 0-7-7-0-0-9-0-0-1-2-3.",
    "Ring 0,7,7,0,0,9,0,0,1,2,3.",
    "Ring (01632) 960 001.",
    "Ring +447700900123.",
    "Ring O77OO 9OO123.",
    "Ring oh seven seven double oh, nine hundred one two three.",
    "Ring one one eight.",
    "Text 61016 now.",
    "Ring 118.",
    "It cost £07700900123.",
    "Ring 07700900123people.",
    "On 17 November 07700 900123 rang.",
  ]) {
    assert.match(codes(words).join(), /number-not-listed/, words);
  }
});

test("only listed addresses may stand; a subdomain or a look of ours is not ours", () => {
  assert.deepEqual(codes("Type clearline.example/real yourself, or https://clearline.example/warnings."), []);
  for (const words of [
    "Go to clearline.example.evil.com now.",
    "Go to help.clearline.example now.",
    "Go to https://clearline.example@evil.com/x now.",
    "Go to hxxps://evil.com now.",
    "Go to www.evil.xyz now.",
    "Go to evil dot com now.",
    "Go to evil[.]com now.",
    "Go to evil (dot) co (dot) uk now.",
    "Go to evil . com now.",
    "Go to bit.ly/3abc now.",
    "Write to help@evil.com now.",
    "Press javascript:alert(1) now.",
    "Follow @weald_help now.",
    "Go to xn--80ak6aa92e.com now.",
    "Go to https:\\\\evil.com now.",
  ]) {
    assert.match(codes(words).join(), /link-not-listed/, words);
  }
});

test("sentence ends, times and short forms are not addresses", () => {
  assert.deepEqual(codes("Put it down. Then wait, e.g. until 9.15am. No. It is i.e. fine."), []);
});

test("a link of ours to a page where people sign in is refused", () => {
  assert.deepEqual(codes("Go to https://clearline.example/log-in to see."), [
    "sign-in-link: https://clearline.example/log-in",
  ]);
});

test("letters that pass for others and characters nobody sees are refused; Welsh letters are not", () => {
  assert.deepEqual(codes("Ring your bаnk."), ["look-alike: а"]); // a Cyrillic letter
  assert.deepEqual(codes("Ring １５９."), ["look-alike: １５９"]); // full-width figures
  assert.deepEqual(codes("Ring\u200B 159."), ["hidden-character: \u200B"]);
  assert.deepEqual(codes("Ring \u202E951."), ["number-not-listed: 951", "hidden-character: \u202E"].toReversed());
  assert.deepEqual(codes("Rhowch y ffôn i lawr nawr, ŵyr a dŷn."), []);
});

test("asking for details or money is refused; telling people not to, or telling what callers do, is not", () => {
  for (const words of [
    "Reply with your PIN.",
    "Please confirm your bank details so that we can help.",
    "To be safe, send us your date of birth.",
    "We ask you to give your password.",
  ]) {
    assert.match(codes(words).join(), /asks-for-details/, words);
  }
  for (const words of ["Move your money to a safe account.", "Pay the fee now.", "Buy gift cards."]) {
    assert.match(codes(words).join(), /asks-for-money/, words);
  }
  for (const words of [
    "Never give your PIN to anyone.",
    "Tell no one a PIN or a code.",
    "Do not move money.",
    "The caller told them to move money and to give bank details.",
    "Callers may send a text with a security code.",
    "A bank will never ask you to move money.",
  ]) {
    assert.deepEqual(codes(words), [], words);
  }
});

test("shouting is refused; the short names of offices are not", () => {
  assert.deepEqual(codes("WARNING do it NOW!"), ["alarm-capitals: WARNING", "alarm-mark: !"]);
  assert.deepEqual(codes("They said they were from HMRC, the DVLA or the NHS."), []);
});

test("frightening and stiff words get a plainer one beside them, and may still go out", () => {
  const findings = lintWarning(
    { ...draftFrom(), happening: ["Be vigilant. The victim terminated the call."] },
    OWN_LIST,
  );
  assert.deepEqual(
    findings.map(({ code, text }) => `${code}: ${text}`),
    ["plainer-word: victim", "plainer-word: Be vigilant", "plainer-word: terminated the call"],
  );
  assert.equal(mayGoOut(findings), true);
});

test("a warning without area, act, title, steps or look-again day cannot go out", () => {
  const bare: WarningContent = { ...draftFrom(), title: " ", act: "", areaName: "", steps: [], to: day("2026-12-25") };
  const found = lintWarning(bare, OWN_LIST).map(({ code }) => code);
  assert.deepEqual(found, ["title-missing", "act-missing", "area-missing", "steps-missing", "look-again-before-calls"]);
  const noDay: WarningContent = JSON.parse(JSON.stringify({ ...draftFrom(), lookAgainBy: "soon" }));
  assert.deepEqual(
    lintWarning(noDay, OWN_LIST).map(({ code }) => code),
    ["look-again-missing"],
  );
});

test("every code has words for the officer", () => {
  for (const words of Object.values(LINT_WORDS)) assert.match(words, /\.$/);
});

test("of 500 drafts with a stranger's number or link slipped in somewhere, none may go out", () => {
  const random = seeded(8);
  const pick = <T>(from: readonly T[]): T =>
    from[Math.floor(random() * from.length)] ?? assert.fail("nothing to pick from");
  const digits = (n: number): string => Array.from({ length: n }, () => Math.floor(random() * 10)).join("");
  const numbers = [
    () => `07700 900${digits(3)}`,
    () => `+44 7700 900${digits(3)}`,
    () => `01632 960${digits(3)}`.split("").join(pick(["", " ", "-", ".", " . "])),
    () => `0${digits(10)}`.replace(/0/g, pick(["0", "O", "o"])).replace(/1/g, pick(["1", "I", "l"])),
    () => `020 7946 0${digits(3)}`,
    () =>
      `07700900${digits(3)}`
        .split("")
        .map((d) => "zero one two three four five six seven eight nine".split(" ")[Number(d)])
        .join(" "),
    () =>
      `07700900${digits(3)}`
        .split("")
        .map((d) => String.fromCodePoint(0xff10 + Number(d)))
        .join(""),
    () =>
      `07700900${digits(3)}`
        .split("")
        .map((d) => String.fromCodePoint(0x0660 + Number(d)))
        .join(""),
    () => `07700900${digits(3)}`.split("").join("\u200B"),
  ];
  const hosts = [
    "evil.com",
    "bank-check.xyz",
    "clearline.example.evil.net",
    "clearlіne.example",
    "clearline-example.com",
    "evil.co.uk",
  ];
  const links = [
    (host: string) => host,
    (host: string) => `https://${host}/real`,
    (host: string) => `www.${host}`,
    (host: string) => host.replaceAll(".", pick([" dot ", "[.]", "(.)", " (dot) ", "[dot]", "．", "\u200B."])),
    (host: string) => `help@${host}`,
    (host: string) => `hxxp://${host}`,
    (host: string) => `https://clearline.example@${host}`,
  ];
  const sneak = (): string => (random() < 0.5 ? pick(numbers)() : pick(links)(pick(hosts)));
  const base = draftFrom();
  let passed = 0;
  for (let i = 0; i < 500; i++) {
    const bad = sneak();
    const slip = (words: string): string => {
      const at = words.indexOf(" ", Math.floor(random() * words.length));
      return at === -1 ? `${words} ${bad}` : `${words.slice(0, at)} ${bad}${words.slice(at)}`;
    };
    const where = pick(["title", "act", "happening", "steps", "quote", "place"] as const);
    const content: WarningContent =
      where === "title"
        ? { ...base, title: slip(base.title) }
        : where === "act"
          ? { ...base, act: slip(base.act) }
          : where === "steps"
            ? { ...base, steps: base.steps.map((step, n) => (n === 1 ? { ...step, more: slip(step.more) } : step)) }
            : where === "quote"
              ? {
                  ...base,
                  quote: {
                    words: slip("Put the phone down and ring someone you trust."),
                    by: "Inspector Ruth Penfold",
                  },
                }
              : where === "place"
                ? { ...base, places: [...base.places, bad] }
                : {
                    ...base,
                    happening: base.happening.map((words, n) =>
                      n === i % base.happening.length ? slip(words) : words,
                    ),
                  };
    if (mayGoOut(lintWarning(content, OWN_LIST))) {
      passed += 1;
      assert.fail(`went out with ${JSON.stringify(bad)} in the ${where}`);
    }
  }
  assert.equal(passed, 0);
});
