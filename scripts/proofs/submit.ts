/** One report by the API. `receipt` is null where no answer came, or one that is no receipt. */
export type Sent = { key: string; words: string; receipt: string | null; status: number | null };

/** Sends one report; a broken connection is an answer that did not come, and no error. */
export async function submit(url: string, apiKey: string, key: string, words: string): Promise<Sent> {
  try {
    const answer = await fetch(`${url}/api/v1/reports`, {
      method: "POST",
      headers: { authorization: `Bearer ${apiKey}`, "content-type": "application/json", "idempotency-key": key },
      body: JSON.stringify({ words, place: "Sevenoaks", numberShown: "01632 960123" }),
      signal: AbortSignal.timeout(15_000),
    });
    const body = (await answer.json()) as { receipt?: string };
    return { key, words, receipt: answer.status === 201 ? (body.receipt ?? null) : null, status: answer.status };
  } catch {
    return { key, words, receipt: null, status: null };
  }
}

/** Sends `count` reports, `atOnce` at a time. Ends early when `stopped` says so. */
export async function submitMany(
  { url, apiKey, name }: { url: string; apiKey: string; name: string },
  {
    count,
    atOnce,
    stopped = () => false,
    onSent,
  }: { count: number; atOnce: number; stopped?: () => boolean; onSent?: () => void },
): Promise<Sent[]> {
  const sent: Sent[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < count && !stopped()) {
      const n = next++;
      sent.push(
        await submit(url, apiKey, `proof-${name}-${n}`, `A made-up call, number ${n} of ${name}: press 1 now.`),
      );
      onSent?.();
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return sent;
}
