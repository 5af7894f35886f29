import type { FastifyInstance, FastifyRequest } from "fastify";

/**
 * Forms with a file: their fields are then in the body as those of any form, with a `File` for each file. The platform
 * reads the form, no parser of ours; one that cannot be read has no fields. Larger bodies are refused with 413.
 */
export function takeFiles(app: FastifyInstance, mostBytes: number): void {
  app.addContentTypeParser(
    "multipart/form-data",
    { parseAs: "buffer", bodyLimit: mostBytes },
    async ({ headers }: FastifyRequest, body: Buffer) => {
      const type = headers["content-type"] ?? "";
      const form = await new Response(new Uint8Array(body), { headers: { "content-type": type } })
        .formData()
        .catch(() => null);
      return Object.fromEntries(form ?? []);
    },
  );
}

/** The bytes of the file in this field; null where none was chosen. */
export async function fileIn(body: unknown, name: string): Promise<Uint8Array | null> {
  const given: unknown = typeof body === "object" && body !== null ? Reflect.get(body, name) : null;
  return given instanceof File && given.size > 0 ? new Uint8Array(await given.arrayBuffer()) : null;
}

export const isTooLarge = (error: unknown): boolean => (error as { statusCode?: unknown }).statusCode === 413;
