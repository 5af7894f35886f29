import type { FastifyError, FastifyReply, FastifyRequest } from "fastify";
import { refuse } from "./refuse.ts";

type Wrong = NonNullable<FastifyError["validation"]>[number];

/** Fastify's codes for a body that it could not read, and ours. */
const UNREADABLE: Readonly<Record<string, "not-json" | "json-broken">> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: "not-json",
  FST_ERR_CTP_EMPTY_JSON_BODY: "json-broken",
  FST_ERR_CTP_INVALID_JSON_BODY: "json-broken",
};

/** A body that is not as described: which field, and what to send. Everything else is answered as on every page. */
export function answerBadShape(error: FastifyError, _request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const unreadable = UNREADABLE[error.code];
  if (unreadable) return refuse(reply, unreadable);
  const wrongs = error.validation ?? [];
  const [wrong] = wrongs;
  if (!wrong) throw error;
  const field = fieldOf(wrong);
  const message = `${sayOf(wrong, field, wrongs)}. See /api/v1/openapi.json.`;
  return reply.status(400).send({ error: { code: "not-as-described", message, field } });
}

/** The field by its name, with a stop between a thing and its part; null for the body as a whole. */
export function fieldOf({ instancePath, keyword, params }: Wrong): string | null {
  const missing = keyword === "required" ? `/${String(params["missingProperty"])}` : "";
  const extra = keyword === "additionalProperties" ? `/${String(params["additionalProperty"])}` : "";
  return `${instancePath}${missing}${extra}`.slice(1).replaceAll("/", ".") || null;
}

/** What to do about it. Where several shapes are taken, each of them left its own entry among `all`. */
function sayOf({ keyword, params, instancePath }: Wrong, field: string | null, all: readonly Wrong[]): string {
  const named = field ?? "the body";
  switch (keyword) {
    case "required":
      return `Send ${named}: it is missing`;
    case "additionalProperties":
      return `Leave out ${named}: it is not a field of this request`;
    case "type": {
      const types = all.filter((one) => one.keyword === "type" && one.instancePath === instancePath);
      return `Send ${named} as ${types.map((one) => typeWords(one.params["type"])).join(" or ")}`;
    }
    case "enum":
      return `Send ${named} as one of: ${listOf(params["allowedValues"])}`;
    case "minLength":
      return `Write something in ${named}`;
    case "maxLength":
      return `Shorten ${named} to ${Number(params["limit"]).toLocaleString("en-GB")} characters or less`;
    default:
      return `Check ${named}: it is not as described`;
  }
}

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  integer: "a whole number",
  boolean: "true or false",
  object: "an object in braces",
  array: "a list in brackets",
};

const typeWords = (type: unknown): string => TYPE_WORDS[String(type)] ?? String(type);

const listOf = (values: unknown): string => (Array.isArray(values) ? values.map(String).join(", ") : String(values));
