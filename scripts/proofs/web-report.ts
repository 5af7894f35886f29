import type { Sender, Sent } from "./submit.ts";

const ANSWERS: readonly [question: string, fields: Readonly<Record<string, string>>][] = [
  ["who", { who: "me" }],
  ["when", { when: "today" }],
  ["where", { where: "TN13" }],
  ["number", { shown: "yes", number: "01632 960123" }],
  ["what-happened", { outcome: "none" }],
  ["contact", { contact: "anonymous" }],
];

/**
 * One person's browser on the residents' form, without script: answers every question up to "Check your answers".
 * `send` presses the button there; pressed again after a lost answer, it must not make a second report.
 */
export async function byForm(url: string, words: string): Promise<Sender> {
  const cookies = new Map<string, string>();
  const ask = async (
    path: string,
    form?: Readonly<Record<string, string>>,
  ): Promise<{ status: number; body: string }> => {
    const answer = await fetch(`${url}${path}`, {
      method: form ? "POST" : "GET",
      headers: { cookie: [...cookies].map((pair) => pair.join("=")).join("; ") },
      redirect: "manual",
      signal: AbortSignal.timeout(15_000),
      ...(form && { body: new URLSearchParams(form) }),
    });
    for (const line of answer.headers.getSetCookie()) {
      const [name = "", value = ""] = (line.split(";")[0] ?? "").split(/=(.*)/s);
      cookies.set(name, value);
    }
    return { status: answer.status, body: await answer.text() };
  };
  await ask("/report");
  for (const [question, fields] of [["what-they-said", { words }] as const, ...ANSWERS]) {
    const page = await ask(`/report/${question}`);
    const answered = await ask(`/report/${question}`, { ...hiddenFields(page.body), ...fields });
    if (answered.status !== 303) throw new Error(`the question ${question} was answered with ${answered.status}`);
  }
  const fields = hiddenFields((await ask("/report/check")).body);
  return {
    words,
    async send() {
      const lost: Sent = { words, receipt: null, status: null };
      try {
        const { status, body: said } = await ask("/report/check", fields);
        if (status !== 303) return { ...lost, status, said };
        const receipt = /<span class="cl-code">([^<]+)</.exec((await ask("/report/sent")).body)?.[1] ?? null;
        return { ...lost, receipt, status };
      } catch {
        return lost;
      }
    },
  };
}

const hiddenFields = (page: string): Record<string, string> =>
  Object.fromEntries(
    [...page.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, name, value]) => [name, value]),
  );
