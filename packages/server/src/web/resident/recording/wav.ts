import { fail, ok, type Result } from "@clearline/engine";

/** One channel, each sample from -1 to 1. */
export type Sound = { samples: Float32Array; sampleRate: number };
export type WavError = { code: "not-a-wav" | "wav-packed" | "wav-empty" | "wav-too-long" };

/** As long as a message on an answering machine gets, and a processor has time for. */
export const MOST_SECONDS = 240;

const PCM = 1;
const FLOAT = 3;
const EXTENSIBLE = 0xfffe;

/**
 * A WAV file (RIFF, uncompressed) as one channel of samples. Several channels become their mean.
 * @see Microsoft, Multiple channel audio data and WAVE files; 8 bits are unsigned, the rest signed
 */
export function readWav(bytes: Uint8Array): Result<Sound, WavError> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 12 || name(bytes, 0) !== "RIFF" || name(bytes, 8) !== "WAVE") return fail({ code: "not-a-wav" });
  let format: Format | null = null;
  for (let at = 12; at + 8 <= bytes.length; ) {
    const size = view.getUint32(at + 4, true);
    const from = at + 8;
    if (name(bytes, at) === "fmt " && size >= 16 && from + size <= bytes.length) format = formatAt(view, from, size);
    if (name(bytes, at) === "data") {
      // A recorder that was cut off leaves a size that was never filled in.
      return format === null
        ? fail({ code: "not-a-wav" })
        : samplesOf(view, format, from, Math.min(size, bytes.length - from));
    }
    at = from + size + (size % 2);
  }
  return fail({ code: "not-a-wav" });
}

type Format = { kind: number; channels: number; sampleRate: number; bits: number };

function formatAt(view: DataView, at: number, size: number): Format {
  const kind = view.getUint16(at, true);
  return {
    kind: kind === EXTENSIBLE && size >= 26 ? view.getUint16(at + 24, true) : kind,
    channels: view.getUint16(at + 2, true),
    sampleRate: view.getUint32(at + 4, true),
    bits: view.getUint16(at + 14, true),
  };
}

function samplesOf(view: DataView, format: Format, from: number, size: number): Result<Sound, WavError> {
  const { kind, channels, sampleRate, bits } = format;
  const read = reader(kind, bits);
  if (read === null || channels < 1 || channels > 8 || sampleRate < 8000 || sampleRate > 192_000) {
    return fail({ code: "wav-packed" });
  }
  const width = bits / 8;
  const frames = Math.floor(size / (width * channels));
  if (frames === 0) return fail({ code: "wav-empty" });
  if (frames > MOST_SECONDS * sampleRate) return fail({ code: "wav-too-long" });
  const samples = new Float32Array(frames);
  for (let i = 0; i < frames; i++) {
    let sum = 0;
    for (let channel = 0; channel < channels; channel++) sum += read(view, from + (i * channels + channel) * width);
    samples[i] = sum / channels;
  }
  return ok({ samples, sampleRate });
}

type Read = (view: DataView, at: number) => number;

function reader(kind: number, bits: number): Read | null {
  if (kind === FLOAT && bits === 32) return (view, at) => view.getFloat32(at, true);
  if (kind !== PCM) return null;
  switch (bits) {
    case 8:
      return (view, at) => (view.getUint8(at) - 128) / 128;
    case 16:
      return (view, at) => view.getInt16(at, true) / 32_768;
    case 24:
      return (view, at) => ((view.getInt8(at + 2) << 16) | view.getUint16(at, true)) / 8_388_608;
    case 32:
      return (view, at) => view.getInt32(at, true) / 2_147_483_648;
    default:
      return null;
  }
}

const name = (bytes: Uint8Array, at: number): string => String.fromCharCode(...bytes.subarray(at, at + 4));
