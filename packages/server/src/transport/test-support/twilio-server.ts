import type { RequestListener } from "node:http";

export type Taken = { path: string; fields: Record<string, string> };
/** What the next requests are answered, in order; after that each is taken. */
export type Answer = { status: number; code?: number; headers?: Record<string, string> } | "hang" | "close";

/**
 * A provider of texts and calls, as Twilio's HTTP interface behaves. @see https://www.twilio.com/docs/usage/api
 *
 * @param honoursKeys as others of its shape do: a key that it knows gets the first answer again, and sends nothing
 * @param answerAfterMs it takes a message first and says so later
 */
export function twilioServer({
  account,
  token,
  honoursKeys = false,
  answerAfterMs = 0,
}: {
  account: string;
  token: string;
  honoursKeys?: boolean;
  answerAfterMs?: number;
}) {
  const sidOf = new Map<string, string>();
  const seen = { again: 0 };
  const taken: Taken[] = [];
  const answers: Answer[] = [];
  const listener: RequestListener = (request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const json = (status: number, body: unknown, headers = {}): void =>
        void response.writeHead(status, { "content-type": "application/json", ...headers }).end(JSON.stringify(body));
      const problem = (status: number, code: number, headers = {}): void =>
        json(
          status,
          { code, message: "as told", more_info: `https://www.twilio.com/docs/errors/${code}`, status },
          headers,
        );
      const path = request.url ?? "";
      const wanted = `Basic ${Buffer.from(`${account}:${token}`).toString("base64")}`;
      if (request.headers.authorization !== wanted) return problem(401, 20_003);
      const what = new RegExp(`^/2010-04-01/Accounts/${account}/(Messages|Calls)\\.json$`).exec(path)?.[1];
      if (request.method !== "POST" || what === undefined) return problem(404, 20_404);
      const fields = Object.fromEntries(new URLSearchParams(Buffer.concat(chunks).toString()));
      const { To = "", From, MessagingServiceSid, Body, Twiml, Url } = fields;
      if (From === undefined && MessagingServiceSid === undefined) return problem(400, 21_603);
      if (what === "Messages" && Body === undefined) return problem(400, 21_602);
      if (what === "Calls" && Twiml === undefined && Url === undefined) return problem(400, 21_205);
      const answer = answers.shift();
      if (answer === "hang") return undefined;
      if (answer === "close") return void request.socket.destroy();
      if (answer !== undefined) return problem(answer.status, answer.code ?? 20_500, answer.headers);
      if (!/^\+[1-9]\d{6,14}$/.test(To)) return problem(400, 21_211);
      const key = honoursKeys ? String(request.headers["idempotency-key"] ?? "") : "";
      const known = sidOf.get(key);
      if (known === undefined) taken.push({ path, fields });
      else seen.again += 1;
      const sid = known ?? `${what === "Messages" ? "SM" : "CA"}${String(taken.length).padStart(32, "0")}`;
      if (key !== "") sidOf.set(key, sid);
      const say = (): void => json(201, { sid, status: "queued", to: To });
      return answerAfterMs === 0 ? say() : void setTimeout(say, answerAfterMs);
    });
  };
  return { taken, answers, listener, seen };
}
