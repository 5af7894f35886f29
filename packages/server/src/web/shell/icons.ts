import { type Html, raw } from "./html.ts";

/** 24 px grid, 2 px round stroke, `currentColor`, always beside words. */
const PATHS = {
  phone: '<path d="M5 4h4l2 5-2.5 1.5a12 12 0 0 0 5 5L15 13l5 2v4a2 2 0 0 1-2 2A15 15 0 0 1 3 6a2 2 0 0 1 2-2z"/>',
  speech: '<path d="M4 5h16v11H9l-5 4z"/><path d="M8 9h8M8 12.5h5"/>',
  pin: '<path d="M12 21s7-6.2 7-11.5A7 7 0 0 0 5 9.5C5 14.8 12 21 12 21z"/><circle cx="12" cy="9.5" r="2.5"/>',
  print: '<path d="M7 8V3h10v5M7 17H4v-8h16v8h-3M7 14h10v7H7z"/>',
  mail: '<path d="M3 6h18v12H3z"/><path d="M3 7l9 6 9-6"/>',
  link: '<path d="M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.7-5.7l-1.2 1.2"/><path d="M14 10a4 4 0 0 0-6-.4l-3 3a4 4 0 0 0 5.7 5.7l1.2-1.2"/>',
  picture: '<path d="M4 5h16v14H4z"/><path d="M4 16l5-5 4 4 3-3 4 4"/>',
  bell: '<path d="M6 17V11a6 6 0 0 1 12 0v6l1.5 1.5h-15zM10 21h4"/>',
  alarm: '<path d="M12 4l9 16H3z"/><path d="M12 10v4M12 17h.01"/>',
} as const;

export type IconName = keyof typeof PATHS;

export const icon = (name: IconName): Html =>
  raw(`<svg class="cl-icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">${PATHS[name]}</svg>`);

const RECEIVER =
  "M11 33.5c0-11 9.2-17.5 21-17.5s21 6.5 21 17.5c0 2.5-1.8 4.3-4.2 4.3h-6.1c-2.3 0-4-1.7-4-4v-2.6c0-1.5-1-2.6-2.5-2.8-2.7-.4-5.7-.4-8.4 0-1.5.2-2.5 1.3-2.5 2.8v2.6c0 2.3-1.7 4-4 4h-6.1c-2.4 0-4.2-1.8-4.2-4.3z";

/** The mark: a receiver laid on a line. */
export const mark: Html = raw(
  `<svg viewBox="0 0 64 64" aria-hidden="true" focusable="false"><rect class="g" width="64" height="64" rx="14"/><path class="h" fill="#fff" d="${RECEIVER}"/><rect class="l" x="8" y="44" width="48" height="5" rx="2.5"/></svg>`,
);

/** The resting receiver of the home page. */
export const restingReceiver: Html = raw(
  `<svg class="cl-hero__rest" viewBox="8 14 48 24" aria-hidden="true" focusable="false"><path d="${RECEIVER}"/></svg>`,
);

export const smallReceiver: Html = raw(
  `<svg class="cl-icon cl-icon--solid" viewBox="8 14 48 36" aria-hidden="true" focusable="false"><path d="${RECEIVER}"/><rect x="8" y="44" width="48" height="5" rx="2.5"/></svg>`,
);

const SHAPE_RECEIVER =
  "M11 30c0-8 7-12.5 17-12.5S45 22 45 30c0 2-1.2 3.2-3 3.2h-4.3c-1.7 0-2.9-1.2-2.9-2.9V28.4c0-1.1-.7-1.9-1.8-2-3-.5-7-.5-10 0-1.1.1-1.8.9-1.8 2v1.9c0 1.7-1.2 2.9-2.9 2.9H14c-1.8 0-3-1.2-3-3.2z";

/** Word, shape and colour each say the verdict, so that none of them is needed. */
export const verdictShape = {
  likely_fraud: raw(
    `<svg class="cl-verdict__shape" viewBox="0 0 56 56" aria-hidden="true" focusable="false"><path fill="#fff" d="M17 2h22l15 15v22L39 54H17L2 39V17z"/><path d="${SHAPE_RECEIVER}" fill="#a3211b"/><path d="M13 40h30" stroke="#a3211b" stroke-width="4" stroke-linecap="round"/></svg>`,
  ),
  be_careful: raw(
    '<svg class="cl-verdict__shape" viewBox="0 0 56 56" aria-hidden="true" focusable="false"><path fill="#2a1c00" d="M28 3l26 48H2z"/><path d="M28 20v14M28 41v1" stroke="#f2b544" stroke-width="5" stroke-linecap="round"/></svg>',
  ),
  no_signs_seen: raw(
    '<svg class="cl-verdict__shape" viewBox="0 0 56 56" aria-hidden="true" focusable="false"><circle cx="28" cy="28" r="26" fill="#fff"/><path d="M20 22c0-5 3.500-8 8-8s8 3 8 7.500c0 6-8 6-8 12M28 41v1" fill="none" stroke="#44525a" stroke-width="5" stroke-linecap="round"/></svg>',
  ),
} as const;
