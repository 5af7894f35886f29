import { isPreview, type PublishedWarning } from "../warning/published.ts";

/** What a voice reads out on a call. @property offer which keys do what, said last */
export type CallScript = { lines: readonly string[]; offer: string };

export const WARNING_OFFER = "To hear this again, press 1. To stop these calls, press 9.";

const OPENING = {
  warning: "It is a warning about phone fraud.",
  correction: "We have corrected a warning that we gave you.",
  withdrawal: "We have taken back a warning that we gave you. Do not act on it.",
} as const;

/**
 * A warning as it is read out to somebody at their own telephone, who may have been rung by a fraudster an hour ago:
 * who rings, what to do, and how to make sure. It asks for nothing, and gives no number but the one people know.
 */
export function warningScript(warning: PublishedWarning, kind: keyof typeof OPENING): CallScript {
  const { content, code, force, withdrawn, corrections } = warning;
  const places = content.places.length === 0 ? content.areaName : content.places.slice(0, 3).join(", ");
  const changed = corrections.at(-1)?.what;
  const lines =
    withdrawn !== null
      ? [content.title, withdrawn.why]
      : [
          changed ?? "",
          content.title,
          `Where: ${places}.`,
          content.act,
          ...content.steps.slice(0, 2).map(({ act }) => act),
        ];
  return {
    lines: [
      isPreview(warning) ? "This is a draft." : "",
      `This is an automated call from ${force.name}. ${OPENING[withdrawn === null ? kind : "withdrawal"]}`,
      ...lines,
      `Is this call real? Put the phone down and ring ${spaced(force.phone)}.${code === "" ? "" : ` Give the code ${spaced(code)}.`}`,
      "We will never ask you for money, a PIN, a password or a code.",
    ]
      .filter((line) => line !== "")
      .map(asSentence),
    offer: WARNING_OFFER,
  };
}

/** Read out sign by sign: `W K, 1 9`. A voice would make words and sums of them. */
const spaced = (given: string): string =>
  given
    .split(/[\s-]+/)
    .map((group) => group.split("").join(" "))
    .join(", ");

/** A voice pauses at a full stop. */
const asSentence = (line: string): string => (/[.?!]$/.test(line) ? line : `${line}.`);
