import type { IncomingMessage } from "node:http";
import { PassThrough } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
import { fail, ok, type Result } from "@clearline/engine";
import type { FetchError } from "../../ports.ts";

/** Of the unpacked page, and of what comes over the line: a packed page can be nothing but packing. */
export const MOST_BYTES = 2_000_000;

/** The whole body, unpacked as it comes and never beyond the limit. */
export async function readBody(response: IncomingMessage, signal: AbortSignal): Promise<Result<Buffer, FetchError>> {
  const packing = (response.headers["content-encoding"] ?? "identity").trim().toLowerCase();
  if (!["", "identity", "gzip", "x-gzip"].includes(packing)) return fail({ code: "page-packed" });
  if (Number(response.headers["content-length"]) > MOST_BYTES) return fail({ code: "page-too-big" });
  const unpack = packing.endsWith("gzip") ? createGunzip() : new PassThrough();
  const chunks: Buffer[] = [];
  try {
    await pipeline(
      response,
      upTo(MOST_BYTES),
      unpack,
      upTo(MOST_BYTES),
      async (source: AsyncIterable<Buffer>) => {
        for await (const chunk of source) chunks.push(chunk);
      },
      { signal },
    );
  } catch (error) {
    if (signal.aborted) return fail({ code: "page-too-slow" });
    return fail({ code: error instanceof TooBig ? "page-too-big" : "page-broken-off" });
  }
  return ok(Buffer.concat(chunks));
}

class TooBig extends Error {}

function upTo(most: number): (source: AsyncIterable<Buffer>) => AsyncGenerator<Buffer> {
  return async function* (source) {
    let bytes = 0;
    for await (const chunk of source) {
      bytes += chunk.length;
      if (bytes > most) throw new TooBig();
      yield chunk;
    }
  };
}
