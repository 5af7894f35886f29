import type { Deps } from "../actions/deps.ts";
import type { FetchPage, Senders, Transcribe, WebhookTransport } from "../ports.ts";
import type { SiteView } from "./shell/site-view.ts";

/** Everything that pages and the API need, passed in once. */
export type Services = Deps & {
  view: SiteView;
  /** The ways out: what is configured, how to test it, and how a provider's own requests are read. */
  senders: Senders;
  /** Tells programs of others, and says where nothing may be sent. */
  webhooks: WebhookTransport;
  /** The one way out: fetches a page that an officer gives the address of. */
  fetchPage: FetchPage;
  /** Reads recordings; absent where the operator has given no speech model. */
  transcribe?: Transcribe;
  /** Whom browsers that join take pushes from. */
  pushKey: string;
  /** Proxies whose word is taken for who asks; absent: nobody's, and whoever connects is who asks. */
  trustedProxies?: readonly string[];
  /** Where built assets lie. */
  assetsFolder: string;
  /** Keys the form tokens and the limiter; made at first start and kept with the data. */
  secret: Buffer;
  /** Where the warnings that are out are kept for when the database is away; absent: in memory alone. */
  snapshotFile?: string;
  /** Whether the database answers and holds this program's schema: what `/readyz` says. */
  isReady: () => Promise<"ready" | "database-away" | "not-migrated">;
};
