import { ASKS, IMPERSONATED_KINDS, VERDICTS } from "@clearline/engine";
import { Type } from "typebox";
import { WAS_RIGHT } from "../../store/check-feedback.ts";

/** The shapes of the API, once: the validator, the types and the OpenAPI document are all made from these. */
const words = <T extends string>(list: readonly T[]) => Type.Unsafe<T>({ type: "string", enum: [...list] });
const orNull = <T extends Type.TSchema>(schema: T) => Type.Union([schema, Type.Null()]);

export const ReportRequest = Type.Object(
  {
    words: Type.String({ description: "What happened, in the person's own words. 1 to 20,000 characters." }),
    callDate: Type.Optional(
      orNull(Type.String({ description: "Day of the call, such as 2026-11-18.", examples: ["2026-11-18"] })),
    ),
    place: Type.Optional(orNull(Type.String({ description: "Town, village or postcode where the call was taken." }))),
    numberShown: Type.Optional(
      orNull(Type.String({ description: "The number the phone showed. It may be borrowed and proves nothing." })),
    ),
    forSomeoneElse: Type.Optional(Type.Boolean({ default: false })),
    anonymous: Type.Optional(
      Type.Boolean({ default: false, description: "Keeps the day only, and takes no contact details." }),
    ),
    contact: Type.Optional(
      orNull(
        Type.Object(
          {
            name: Type.Optional(orNull(Type.String())),
            email: Type.Optional(orNull(Type.String())),
            phone: Type.Optional(orNull(Type.String())),
          },
          { additionalProperties: false },
        ),
      ),
    ),
  },
  { $id: "ReportRequest", additionalProperties: false },
);
export type ReportRequest = Type.Static<typeof ReportRequest>;

export const ReportReceived = Type.Object(
  {
    receipt: Type.String({ description: "Shown only once the report is on disk.", examples: ["TRG-7K4-Q9M"] }),
    wordPair: Type.String({
      description: "Two words that an officer who rings must know.",
      examples: ["acorn lantern"],
    }),
    status: Type.String({ description: "Where to ask what came of it.", examples: ["/api/v1/reports/TRG7K4Q9M"] }),
  },
  { $id: "ReportReceived" },
);

export const ReportStatus = Type.Object(
  {
    receipt: Type.String(),
    receivedOn: Type.String({ format: "date" }),
    state: words(["received", "read", "confirmed", "set-aside"]),
    reportsLikeIt: Type.Integer({
      description:
        "Other reports in the same series; 0 where there are fewer than five, so that nobody can be counted out.",
    }),
    warnings: Type.Array(Type.String({ description: "Address of a published warning about calls like it." })),
  },
  { $id: "ReportStatus" },
);

export const CheckRequest = Type.Object(
  {
    id: Type.Optional(
      Type.Union([Type.String({ maxLength: 200 }), Type.Number()], {
        description: "Yours; it comes back with the answer.",
      }),
    ),
    text: Type.String({
      minLength: 1,
      maxLength: 20_000,
      description:
        "What was said in the call, or an account of it. Labels at the start of a line, such as caller: and me:, are understood.",
    }),
  },
  { $id: "CheckRequest", additionalProperties: false },
);
export type CheckRequest = Type.Static<typeof CheckRequest>;

export const CheckAnswer = Type.Object(
  {
    id: Type.Optional(Type.Union([Type.String(), Type.Number()])),
    risk: Type.Number({ minimum: 0, maximum: 1, description: "Calibrated probability that this is fraud." }),
    verdict: words(VERDICTS),
    impersonated_kind: words(IMPERSONATED_KINDS),
    asked_for: Type.Array(words(ASKS)),
    reasons: Type.Array(
      Type.Object({
        flag: Type.String({ description: "The sign that was heard." }),
        start: Type.Integer({ description: "First character of the text that is quoted, in UTF-16 code units." }),
        end: Type.Integer({ description: "The character after the last." }),
        say: Type.String({ description: "Why it matters, in one sentence." }),
      }),
      { description: "Strongest first." },
    ),
    do: Type.Array(Type.String(), { description: "What to do, most urgent first." }),
  },
  { $id: "CheckAnswer" },
);

export const CheckFeedback = Type.Object(
  {
    verdict: words(VERDICTS),
    right: words(WAS_RIGHT),
    words: Type.Optional(
      orNull(
        Type.String({
          maxLength: 20_000,
          description:
            "What was checked, only if the person chose to send it. Names and numbers are covered before it is kept.",
        }),
      ),
    ),
  },
  { $id: "CheckFeedback", additionalProperties: false },
);
export type CheckFeedback = Type.Static<typeof CheckFeedback>;

export const PublicWarning = Type.Object(
  {
    code: Type.String({ examples: ["WK-19-K4TD"] }),
    state: words(["published", "withdrawn"]),
    title: Type.String(),
    act: Type.String({ description: "What to do, in one line." }),
    area: Type.String(),
    areaCode: orNull(Type.String()),
    places: Type.Array(Type.String()),
    from: orNull(Type.String({ format: "date" })),
    to: orNull(Type.String({ format: "date" })),
    lookAgainBy: Type.String({ format: "date" }),
    publishedAt: Type.String({ format: "date-time" }),
    url: Type.String(),
    withdrawnWhy: orNull(Type.String()),
  },
  { $id: "PublicWarning" },
);

export const WarningList = Type.Object({ warnings: Type.Array(Type.Ref("PublicWarning")) }, { $id: "WarningList" });

export const Refusal = Type.Object(
  {
    error: Type.Object({
      code: Type.String(),
      message: Type.String({ description: "What to do about it." }),
      field: Type.Optional(orNull(Type.String())),
      reference: Type.Optional(Type.String({ description: "Quote it when asking for help." })),
    }),
  },
  { $id: "Refusal" },
);

export const CallRequest = Type.Object(
  {
    to: Type.Optional(
      orNull(
        Type.String({
          maxLength: 40,
          description:
            "The number that will be rung. Kept as a keyed hash for a day, for call handlers only. May be left out.",
          examples: ["01632 960123"],
        }),
      ),
    ),
    from: Type.Optional(
      orNull(
        Type.String({ maxLength: 40, description: "The number that the call will show: one that you told us of." }),
      ),
    ),
    at: Type.Optional(
      orNull(
        Type.String({
          maxLength: 40,
          description: "When the call begins, with its zone, up to a day ahead. Left out: now.",
          examples: ["2026-11-19T14:30:00Z"],
        }),
      ),
    ),
  },
  { $id: "CallRequest", additionalProperties: false },
);
export type CallRequest = Type.Static<typeof CallRequest>;

export const CallLogged = Type.Object(
  {
    code: Type.String({
      description: "To say in the call. It works once. We keep only its hash.",
      examples: ["apricot river candle 47"],
    }),
    say: Type.String({ description: "The same for a voice.", examples: ["apricot, river, candle, 4, 7"] }),
    liveFrom: Type.String({ format: "date-time" }),
    liveUntil: Type.String({ format: "date-time" }),
  },
  { $id: "CallLogged" },
);

export const PassportRequest = Type.Object(
  {
    passport: Type.String({ maxLength: 8000, description: "The token in its full form (RFC 8225 section 4)." }),
    called: Type.String({ maxLength: 40, description: "The number that was rung, as the person gave it." }),
  },
  { $id: "PassportRequest", additionalProperties: false },
);
export type PassportRequest = Type.Static<typeof PassportRequest>;

export const PassportAnswer = Type.Object(
  {
    vouched: Type.Boolean({
      description: "True never means that the call is safe: they can still end it and ring back.",
    }),
    organisation: orNull(Type.String({ description: "Whose confirmed certificate signed it." })),
    number: orNull(Type.String({ description: "The number that the call shows, one of the organisation's own." })),
    name: orNull(Type.String({ description: "Rich call data (RFC 9795), as the signer wrote it." })),
    reason: orNull(Type.String({ description: "The call reason, as the signer wrote it." })),
    code: orNull(Type.String({ description: "Why it is not vouched for.", examples: ["passport-old"] })),
    message: orNull(Type.String()),
  },
  { $id: "PassportAnswer" },
);
