import {
  type CallScript,
  fail,
  looksLikeEmail,
  ok,
  type Result,
  smsCost,
  warnableNumber,
  type WarnableError,
} from "@clearline/engine";
import { type SenderName, TransportError } from "../ports.ts";
import { type Officer, type ProviderDeps, whoOfficer } from "./deps.ts";
import { OverBudget, paid } from "./budget.ts";
import { can } from "./permissions.ts";

export type TestError =
  | { code: "not-allowed" }
  | { code: "channel-not-set-up" }
  | { code: "email-not-an-address" }
  | WarnableError
  | { code: "budget-used-up" }
  | { code: "test-not-taken"; say: string };

/**
 * "Send me a test": one message by the provider itself, to an address or number that the officer gives. Once the
 * provider has taken it the channel is ready, and messages leave the outbox for as long as its settings stay the same.
 */
export async function testChannel(
  deps: ProviderDeps,
  by: Officer | "terminal",
  name: SenderName,
  given: string,
): Promise<Result<null, TestError>> {
  if (by !== "terminal" && !can(by, "manage-channels")) return fail({ code: "not-allowed" });
  const { provider } = deps.senders[name];
  if (provider === null) return fail({ code: "channel-not-set-up" });
  const to = name === "email" ? mailAddress(given) : warnableNumber(name, given);
  if (!to.ok) return to;
  try {
    await sendTest(deps, name, to.value);
  } catch (error) {
    if (error instanceof OverBudget) return fail({ code: "budget-used-up" });
    if (!(error instanceof TransportError)) throw error;
    return fail({ code: "test-not-taken", say: error.message });
  }
  await deps.store.inTransaction(async (tx) => {
    await tx.channels.tested(name, provider.fingerprint, by === "terminal" ? null : by.id);
    await tx.audit.add({
      who: by === "terminal" ? by : whoOfficer(by),
      did: "test-channel",
      toKind: "channel",
      toId: name,
    });
  });
  return ok(null);
}

function mailAddress(given: string): Result<string, { code: "email-not-an-address" }> {
  const address = given.trim();
  return looksLikeEmail(address) ? ok(address) : fail({ code: "email-not-an-address" });
}

async function sendTest(deps: ProviderDeps, name: SenderName, to: string): Promise<void> {
  const { senders, site } = deps;
  const reference = `test-${deps.secrets(9).toString("hex")}`;
  const words = `This is a test from ${site.forceName}. It is no warning, and there is nothing to do.`;
  if (name === "email") {
    const html = `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>A test</title></head><body><p>This is a test. It is no warning, and there is nothing to do.</p></body></html>`;
    await senders.email.provider?.send({
      to,
      subject: "A test of phone fraud warnings",
      text: `${words}\n`,
      html,
      unsubscribeUrl: null,
      bounceToken: null,
      idempotencyKey: reference,
    });
  } else if (name === "sms") {
    const { parts } = smsCost(words);
    const text = { to, text: words, parts, reference, maybeSent: false };
    await paid(deps, { name, parts, asking: false }, async () => senders.sms.provider?.send(text));
  } else {
    const script: CallScript = { lines: [words, "Goodbye."], offer: "" };
    await paid(deps, { name, parts: 1, asking: false }, async () =>
      senders.voice.provider?.send({ to, script, reference }),
    );
  }
}
