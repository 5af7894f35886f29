import { seeded } from "@clearline/engine";
import { joinByPhone, type PhoneChannel } from "../../packages/server/src/actions/join-by-phone.ts";
import { sendConfirmation } from "../../packages/server/src/actions/subscribe.ts";
import { testDeps } from "../../packages/server/src/actions/test-support.ts";
import { wishOf } from "../../packages/server/src/actions/wants.ts";

/** What a stranger would have us ring to be paid for it: premium, shared-cost, personal, pager and foreign numbers. */
const DEAR = [
  "070", "076", "0843", "0844", "0845", "0870", "0871", "0872", "0900", "0905", "0909", "0911", "0982", "03", "055", "056",
  "+1900", "+1876", "+371", "+252", "+882", "+881", "+33", "+353", "+372", "+675", "+216", "+224",
]; // biome-ignore format: a table
/** A day's parts of texts; new numbers may have a tenth. */
const BUDGET = 100;

export type Pumped = { dear: number; toDear: number; asked: number; texts: number };

/**
 * Texts and calls are asked for to numbers that cost somebody money; then to as many good ones, each once, from one who
 * wants the budget gone. Every confirmation that is queued is sent.
 */
export async function pumpTexts({ times, seed }: { times: number; seed: number }): Promise<Pumped> {
  const { deps: made, pool, texts, calls, officer, close } = await testDeps();
  const { sms } = made.senders;
  const provider = { ...sms.outbox, fingerprint: "as tested", callbacks: null };
  const deps = { ...made, senders: { ...made.senders, sms: { ...sms, provider, perDay: BUDGET } } };
  const random = seeded(seed);
  const digits = (count: number): string => Array.from({ length: count }, () => Math.floor(random() * 10)).join("");
  const ask = async (channel: PhoneChannel, number: string): Promise<void> => {
    await joinByPhone(deps, { channel, number, wished: wishOf("") });
    const { rows } = await pool.query<{ id: string }>("select id from subscriber where confirmed_at is null");
    for (const { id } of rows) await sendConfirmation(deps, id);
    await pool.query("delete from subscriber");
  };
  try {
    await deps.store.channels.tested("sms", "as tested", (await officer("admin")).id);
    for (let n = 0; n < times; n++) {
      const prefix = DEAR[n % DEAR.length] ?? "";
      const length = prefix.startsWith("+") ? 8 + Math.floor(random() * 3) : 11 - prefix.length;
      await ask(n % 2 === 0 ? "sms" : "voice", `${prefix}${digits(length)}`);
    }
    const toDear = texts.length + calls.length;
    for (let n = 0; n < times; n++) await ask("sms", `07700900${String(n % 1000).padStart(3, "0")}`);
    return { dear: times, toDear, asked: times, texts: texts.reduce((sum, { parts }) => sum + parts, 0) };
  } finally {
    await close();
  }
}

/** The most that new numbers may cost on a day. */
export const MOST_ASKING = BUDGET / 10;
