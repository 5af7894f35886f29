import { once } from "node:events";
import { createServer, type Server, type Socket, connect } from "node:net";

/** What lies between Clearline and its database. `silent`: nothing comes through, and nobody says so. */
export type CableState = "whole" | "silent" | "refused";

export type Cable = { port: number; set: (state: CableState) => Promise<void>; end: () => Promise<void> };

/** A relay to a port of this machine that can be cut in both ways in which networks fail. */
export async function cableTo(port: number): Promise<Cable> {
  const sockets = new Set<Socket>();
  let state: CableState = "whole";
  const server: Server = createServer((near) => {
    const far = connect(port, "127.0.0.1");
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(one);
      one.on("data", (chunk) => void other.write(chunk));
      one.on("error", () => other.destroy());
      one.on("close", () => {
        sockets.delete(one);
        other.destroy();
      });
      if (state === "silent") one.pause();
    }
  });
  const listen = async (at: number): Promise<number> => {
    server.listen(at, "127.0.0.1");
    await once(server, "listening");
    const address = server.address();
    if (address === null || typeof address === "string") throw new Error("no port");
    return address.port;
  };
  const hangUp = async (): Promise<void> => {
    const closed = server.listening ? once(server, "close") : null;
    server.close();
    for (const socket of sockets) socket.destroy();
    await closed;
  };
  const own = await listen(0);
  return {
    port: own,
    async set(next) {
      if (state === "refused" && next !== "refused") await listen(own);
      if (next === "refused" && state !== "refused") await hangUp();
      state = next;
      for (const socket of sockets) {
        if (next === "silent") socket.pause();
        else socket.resume();
      }
    },
    end: hangUp,
  };
}
