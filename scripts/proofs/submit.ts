/** One try at sending a report. `receipt` is null where no answer came, or one that shows none. */
export type Sent = {
  words: string;
  receipt: string | null;
  status: number | null;
  /** What was said instead of a receipt. */
  said?: string;
};

/** A report ready to be sent, and to be sent again where the answer was lost. */
export type Sender = { words: string; send: () => Promise<Sent> };

/** By the API, with a key that makes a second send the same report. A broken connection is no error here. */
export const byApi = (url: string, apiKey: string, key: string, words: string): Sender => ({
  words,
  async send() {
    try {
      const answer = await fetch(`${url}/api/v1/reports`, {
        method: "POST",
        headers: { authorization: `Bearer ${apiKey}`, "content-type": "application/json", "idempotency-key": key },
        body: JSON.stringify({ words, place: "Sevenoaks", numberShown: "01632 960123" }),
        signal: AbortSignal.timeout(15_000),
      });
      const said = await answer.text();
      const receipt = /"receipt":"([^"]+)"/.exec(said)?.[1] ?? null;
      return { words, receipt: answer.status === 201 ? receipt : null, status: answer.status, said };
    } catch {
      return { words, receipt: null, status: null };
    }
  },
});

/** As many senders by the API, all with words of their own. */
export const manyByApi = (url: string, apiKey: string, name: string, count: number): Sender[] =>
  Array.from({ length: count }, (_, n) =>
    byApi(url, apiKey, `proof-${name}-${n}`, `A made-up call, number ${n} of ${name}: press 1 now.`),
  );

/** Sends all, `atOnce` at a time, in order. */
export async function sendAll(
  senders: readonly Sender[],
  { atOnce, onSent }: { atOnce: number; onSent?: () => void },
): Promise<Sent[]> {
  const sent: Sent[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    for (let sender = senders[next++]; sender; sender = senders[next++]) {
      sent.push(await sender.send());
      onSent?.();
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return sent;
}
