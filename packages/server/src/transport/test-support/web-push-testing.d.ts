/** What our tests use of web-push-testing, which brings no types. */
declare module "web-push-testing/src/PushApiModel.js" {
  export class PushApiModel {
    notifyUrl: string;
    subscribe(options: { userVisibleOnly: "true"; applicationServerKey: string }): Promise<{
      endpoint: string;
      keys: { p256dh: string; auth: string };
      clientHash: string;
    }>;
    expireSubscription(clientHash: string): void;
    handleNotification(
      clientHash: string,
      headers: Readonly<Record<"encoding" | "authorization" | "ttl", string | undefined>>,
      body: Buffer,
    ): Promise<void>;
    getNotifications(about: { clientHash: string }): { messages: string[] };
  }
  export class SubscriptionExpiredError extends Error {}
}
