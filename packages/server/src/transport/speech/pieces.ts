import type { Sound } from "../../ports.ts";

/** A model hears half a minute at a time. */
const MOST_SECONDS = 28;
/** The cut is made in the quietest tenth of a second of the last so many. */
const LOOK_BACK_SECONDS = 6;
const FRAME_SECONDS = 0.1;

/** A recording in pieces that a model can hear, cut where nobody speaks. */
export function piecesOf({ samples, sampleRate }: Sound): Float32Array[] {
  const most = MOST_SECONDS * sampleRate;
  const pieces: Float32Array[] = [];
  let from = 0;
  while (samples.length - from > most) {
    const to = quietest(samples, from + most - LOOK_BACK_SECONDS * sampleRate, from + most, FRAME_SECONDS * sampleRate);
    pieces.push(samples.subarray(from, to));
    from = to;
  }
  if (from < samples.length) pieces.push(samples.subarray(from));
  return pieces;
}

/** The middle of the quietest frame in a stretch. */
function quietest(samples: Float32Array, from: number, to: number, frame: number): number {
  let best = to;
  let least = Infinity;
  for (let at = Math.floor(from); at + frame <= to; at += Math.max(1, Math.floor(frame))) {
    let loud = 0;
    for (let i = at; i < at + frame; i++) loud += (samples[i] ?? 0) ** 2;
    if (loud >= least) continue;
    least = loud;
    best = Math.floor(at + frame / 2);
  }
  return best;
}
