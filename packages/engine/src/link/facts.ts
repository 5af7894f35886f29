import { CHANNELS, IMPERSONATED_KINDS } from "../base/vocabulary.ts";
import type { At } from "./link.ts";
import type { Profile } from "./profile.ts";
import type { WordRows } from "./word-rows.ts";
import { hashOf } from "./words.ts";

/** What records say beside their words, in columns. */
export type Facts = {
  /** The number shown, its digits as one number: exact, for there are 15 at most. Below 0 without its country. */
  shown: Float64Array;
  /** A bit for each number or reference, the one shown too. Another may have the same bit. */
  traces: Uint32Array;
  /** Positions in the lists of kinds and of channels. */
  kind: Uint8Array;
  channel: Uint8Array;
  /** Hash of the claimed name. */
  name: Uint32Array;
  /** One bit for each thing asked for; 0 where nothing is known. */
  asks: Uint32Array;
  /** How many calls it tells of. What follows is of the first. */
  calls: Uint32Array;
  day: Int32Array;
  place: Uint32Array;
  /** Where on a globe of radius 1; not a number where it is not known. */
  x: Float64Array;
  y: Float64Array;
  z: Float64Array;
  /** 1 for a full published account. */
  isAccount: Uint8Array;
};

/** No number, no name, no place: no hash is 0 but one in four thousand million, and that one is passed over. */
export const NONE = 0;
export const NO_DAY = -(2 ** 31);
export const UNKNOWN_KIND = IMPERSONATED_KINDS.indexOf("unknown");
export const UNKNOWN_CHANNEL = CHANNELS.indexOf("unknown");

/** Telling words that make a full account. */
const FULL_ACCOUNT = 20;

export function factsOf(profiles: readonly Profile[], { tellingWords }: Pick<WordRows, "tellingWords">): Facts {
  const n = profiles.length;
  const facts: Facts = {
    shown: new Float64Array(n),
    traces: new Uint32Array(n),
    kind: new Uint8Array(n),
    channel: new Uint8Array(n),
    name: new Uint32Array(n),
    asks: new Uint32Array(n),
    calls: new Uint32Array(n),
    day: new Int32Array(n),
    place: new Uint32Array(n),
    x: new Float64Array(n),
    y: new Float64Array(n),
    z: new Float64Array(n),
    isAccount: new Uint8Array(n),
  };
  profiles.forEach(({ record, shown, said, references, name, asks, calls }, i) => {
    facts.shown[i] = shown === null ? NONE : digitsOf(shown);
    facts.traces[i] = bitsOfTraces([shown, ...said, ...references]);
    facts.kind[i] = IMPERSONATED_KINDS.indexOf(record.impersonatedKind);
    facts.channel[i] = CHANNELS.indexOf(record.channel);
    facts.name[i] = name ?? NONE;
    facts.asks[i] = asks;
    facts.calls[i] = calls.length;
    facts.day[i] = calls[0]?.day ?? NO_DAY;
    facts.place[i] = calls[0]?.place ?? NONE;
    const point = pointOf(calls[0]?.at ?? null);
    facts.x[i] = point.x;
    facts.y[i] = point.y;
    facts.z[i] = point.z;
    facts.isAccount[i] = record.published === true && tellingWords[i]! >= FULL_ACCOUNT ? 1 : 0;
  });
  return facts;
}

/** See `Traces`: E.164, or the last ten digits after a `#`. */
const digitsOf = (number: string): number =>
  number.startsWith("#") ? -Number(number.slice(1)) : Number(number.slice(1));

function bitsOfTraces(traces: readonly (string | null)[]): number {
  let bits = 0;
  for (const trace of traces) if (trace !== null) bits |= 1 << (hashOf(trace) & 31);
  return bits >>> 0;
}

/** A place on a globe of radius 1. */
export type Point = { x: number; y: number; z: number };

export function pointOf(at: At | null): Point {
  if (at === null) return { x: Number.NaN, y: Number.NaN, z: Number.NaN };
  const rad = Math.PI / 180;
  const [lat, lon] = [at.lat * rad, at.lon * rad];
  return { x: Math.cos(lat) * Math.cos(lon), y: Math.cos(lat) * Math.sin(lon), z: Math.sin(lat) };
}
