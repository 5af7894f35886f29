import { createHmac } from "node:crypto";
import type { RequestListener } from "node:http";

type Sms = { phone_number: string; template_id: string; personalisation: { message: string }; reference: string };
export type NotifyAnswer = { status: number; error?: string; message?: string } | "hang" | "close" | "taken-then-close";

/**
 * GOV.UK Notify as its interface behaves: JSON Web Tokens of half a minute, errors in a list, notifications kept under
 * the sender's reference. @see https://docs.notifications.service.gov.uk/rest-api.html
 */
export function notifyServer({ service, secret, now }: { service: string; secret: string; now: () => Date }) {
  const taken: Sms[] = [];
  const answers: NotifyAnswer[] = [];
  const mayEnter = (header: string | undefined): boolean => {
    const [, head = "", said = "", signature] = /^Bearer ([\w-]+)\.([\w-]+)\.([\w-]+)$/.exec(header ?? "") ?? [];
    if (createHmac("sha256", secret).update(`${head}.${said}`).digest("base64url") !== signature) return false;
    const { iss, iat } = JSON.parse(Buffer.from(said, "base64url").toString()) as { iss: string; iat: number };
    return iss === service && Math.abs(now().getTime() / 1000 - iat) <= 30;
  };
  const listener: RequestListener = (request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const json = (status: number, body: unknown): void =>
        void response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(body));
      const problem = (status: number, error: string, message: string): void =>
        json(status, { status_code: status, errors: [{ error, message }] });
      if (!mayEnter(request.headers.authorization))
        return problem(403, "AuthError", "Invalid token: API key not found");
      const url = new URL(request.url ?? "", "https://notify.example");
      if (request.method === "GET" && url.pathname === "/v2/notifications") {
        const reference = url.searchParams.get("reference");
        return json(200, { notifications: taken.filter((sms) => sms.reference === reference), links: {} });
      }
      if (request.method !== "POST" || url.pathname !== "/v2/notifications/sms")
        return problem(404, "NoResultFound", "No result found");
      const answer = answers.shift();
      if (answer === "hang") return undefined;
      if (answer === "close") return void request.socket.destroy();
      if (typeof answer === "object")
        return problem(answer.status, answer.error ?? "Exception", answer.message ?? "as told");
      const sms = JSON.parse(Buffer.concat(chunks).toString()) as Sms;
      if (typeof sms.personalisation.message !== "string")
        return problem(400, "BadRequestError", "Missing personalisation: message");
      if (!/^\+447\d{9}$/.test(sms.phone_number))
        return problem(400, "ValidationError", "phone_number Not enough digits");
      taken.push(sms);
      if (answer === "taken-then-close") return void request.socket.destroy();
      return json(201, {
        id: `740e5834-3a29-46b4-9a6f-${String(taken.length).padStart(12, "0")}`,
        reference: sms.reference,
      });
    });
  };
  return { taken, answers, listener };
}
