/**
 * From score to probability, fitted by fit-calibration.ts to the `calibrate` part of corpus/pairs.jsonl; a test fits it
 * again. As likely fraud as not is taken to start with: people ask about calls that worry them.
 */
export const CALIBRATION = { intercept: -0.84, slope: 0.72, least: 0.01, most: 0.99 };
