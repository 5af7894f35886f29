import { createServer } from "node:net";
import { Client } from "pg";

/** One connection, closed when `work` ends. */
export async function withClient<T>(url: string, work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 3000 });
  client.on("error", () => {}); // a dropped connection shows in the next query
  try {
    await client.connect();
    return await work(client);
  } finally {
    await client.end().catch(() => {});
  }
}

/** Does a server answer there, with our password? */
export async function answers(url: string): Promise<boolean> {
  return withClient(maintenanceOf(url), () => Promise.resolve(true)).catch(() => false);
}

/** The database that is always there, on the same server. */
export function maintenanceOf(url: string): string {
  const other = new URL(url);
  other.pathname = "/postgres";
  return other.href;
}

/** A port of this machine that nothing listens on now. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done, failed) => {
    server.once("error", failed);
    server.listen(0, "127.0.0.1", done);
  });
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}
