import { fail, ok, type Result } from "@clearline/engine";

/** What sherpa-onnx is told of a model: which of its files is which. */
export type ModelConfig = { tokens: string } & (
  | { transducer: { encoder: string; decoder: string; joiner: string } }
  | { moonshine: { preprocessor: string; encoder: string; uncachedDecoder: string; cachedDecoder: string } }
  | { whisper: { encoder: string; decoder: string; language: "en"; task: "transcribe" } }
  | { nemoCtc: { model: string } }
);

export type ModelError = { code: "no-tokens" } | { code: "no-model" };

/**
 * Tells from the names of its files what kind of model a folder holds: the kinds that read English, as sherpa-onnx
 * publishes them. The smaller of two files for one part is taken, which is the one with whole numbers (int8).
 *
 * @param files names with their sizes in bytes
 */
export function modelIn(files: readonly { name: string; bytes: number }[]): Result<ModelConfig, ModelError> {
  const smallest = (pattern: RegExp): string | null =>
    files.filter(({ name }) => pattern.test(name)).sort((a, b) => a.bytes - b.bytes)[0]?.name ?? null;
  const tokens = smallest(/tokens\.txt$/);
  if (tokens === null) return fail({ code: "no-tokens" });

  const [preprocessor, uncachedDecoder, cachedDecoder] = [
    smallest(/^preprocess.*\.onnx$/),
    smallest(/^uncached_decode.*\.onnx$/),
    smallest(/^cached_decode.*\.onnx$/),
  ];
  const encoder = smallest(/encode[r]?[^/]*\.onnx$/);
  if (preprocessor && uncachedDecoder && cachedDecoder && encoder) {
    return ok({ tokens, moonshine: { preprocessor, encoder, uncachedDecoder, cachedDecoder } });
  }
  const [decoder, joiner] = [smallest(/decoder[^/]*\.onnx$/), smallest(/joiner[^/]*\.onnx$/)];
  if (encoder && decoder && joiner) return ok({ tokens, transducer: { encoder, decoder, joiner } });
  if (encoder && decoder) return ok({ tokens, whisper: { encoder, decoder, language: "en", task: "transcribe" } });
  const model = smallest(/^model[^/]*\.onnx$/);
  return model === null ? fail({ code: "no-model" }) : ok({ tokens, nemoCtc: { model } });
}
