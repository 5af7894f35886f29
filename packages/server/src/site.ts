import type { Advice, Force, WarningAdvice } from "@clearline/engine";

/**
 * What pages, messages and formats need to know of the place they speak for: plain values, no secrets, no handles.
 * Made once from configuration; it fits what the page shell calls its `SiteView`.
 */
export type Site = {
  /** Where residents reach us, without a slash at the end: `https://clearline.example.uk`. */
  publicUrl: string;
  /** `force.name` and `force.areaName`, which every page shows. */
  forceName: string;
  areaName: string;
  force: Force;
  /** How long the line may stay open, for CHECK's answer. */
  advice: Advice;
  /** The blocks of advice a warning is made with. */
  warningAdvice: WarningAdvice;
  /** A throw-away database with made-up people: every page says so. */
  demo: boolean;
  /** Messages come from this address. */
  mailFrom: string;
  /** A fingerprint of the built assets, so that browsers keep them until they change. */
  assetVersion: string;
  version: string;
};
