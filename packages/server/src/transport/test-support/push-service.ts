import type { IncomingHttpHeaders, IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { PushApiModel, SubscriptionExpiredError } from "web-push-testing/src/PushApiModel.js";

/**
 * A push service with a browser behind it: it checks who sends, and reads what only that browser can read. What it
 * answers is what push services answer (RFC 8030).
 */
export type PushService = {
  listener: RequestListener;
  /** A browser joins. @param key whom it takes pushes from */
  join: (key: string) => Promise<{ endpoint: string; keys: { p256dh: string; auth: string }; id: string }>;
  /** What the browser has read, oldest first. */
  read: (id: string) => string[];
  /** Its person took the permission back. */
  end: (id: string) => void;
  /** The head of every message that came. */
  heads: IncomingHttpHeaders[];
};

/** @param base `https://push.example`, where the listener answers */
export function pushService(base: string): PushService {
  const model = new PushApiModel();
  model.notifyUrl = `${base}/notify/`;
  const heads: IncomingHttpHeaders[] = [];
  return {
    heads,
    listener: (request, response) => void take(model, request, response, heads),
    async join(key) {
      const {
        clientHash: id,
        endpoint,
        keys,
      } = await model.subscribe({
        userVisibleOnly: "true",
        applicationServerKey: key,
      });
      return { endpoint, keys, id };
    },
    read: (id) => model.getNotifications({ clientHash: id }).messages,
    end: (id) => model.expireSubscription(id),
  };
}

async function take(
  model: PushApiModel,
  request: IncomingMessage,
  response: ServerResponse,
  heads: IncomingHttpHeaders[],
): Promise<void> {
  heads.push(request.headers);
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const { "content-encoding": encoding, authorization, ttl } = request.headers;
  try {
    const head = { encoding, authorization, ttl: ttl?.toString() };
    await model.handleNotification(request.url?.split("/").at(-1) ?? "", head, Buffer.concat(chunks));
    response.writeHead(201).end();
  } catch (error) {
    response.writeHead(error instanceof SubscriptionExpiredError ? 410 : 400).end();
  }
}
