import type { PublishedWarning } from "@clearline/engine";
import type { Html } from "../../shell/html.ts";

/** One form of the warning, as its receivers get it. */
export type Preview = { key: string; label: string; body: Html };

export const previewsOf = (_warning: PublishedWarning): readonly Preview[] => [];
