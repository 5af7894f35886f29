import type { PassportError } from "../actions/check-passport.ts";

/** Why a signed token does not vouch for a call, for the handler who pasted it and for programs. */
export const PASSPORT_WORDS: Record<PassportError["code"], string> = {
  "called-number-wrong": "Enter the number that was rung, like 01632 960123",
  "passport-not-a-token": "This is not a whole token. It has three parts with a dot between them",
  "passport-not-es256": "The token is not signed with ES256, so we do not read it",
  "passport-extension": "The token uses an extension that we do not know, so we cannot say what it means",
  "passport-no-address": "The token does not name its certificate by an https address",
  "passport-claims-wrong": "The token does not say who rings whom, and when, in the way that it must",
  "passport-signer-unknown": "Nobody whose certificate we have confirmed signed this",
  "passport-certificate-over": "The certificate that signed this is not valid today",
  "passport-signature-wrong": "The signature is wrong. The token was changed, or somebody else made it",
  "passport-old": "The token is too old. It was made for an earlier call",
  "passport-ahead": "The token was made in the future. A clock is wrong somewhere",
  "passport-other-called": "The token is for a call to another number",
  "passport-number-not-theirs": "The token shows a number that the organisation has not told us of",
  "passport-not-vouched": "The network does not vouch that the caller may use this number",
  "passport-seen": "This token was shown before. Each call has its own",
};
