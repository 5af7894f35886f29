/** A mail server that takes everything and keeps nothing, in a process of its own. Prints its port, and at the end how many. */
import { createServer } from "node:net";
import { hearMail, takeLine } from "./made-mail-talk.ts";

let taken = 0;
const server = createServer((socket) => {
  socket.setNoDelay(true);
  socket.on("error", () => {});
  socket.write("220 sink\r\n");
  hearMail(socket, {
    onLine: (line) => takeLine(socket, line),
    onWords() {
      taken += 1;
      socket.write("250 taken\r\n");
    },
  });
});
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  if (address !== null && typeof address === "object") process.stdout.write(`${address.port}\n`);
});
process.on("SIGTERM", () => {
  process.stdout.write(`${taken}\n`, () => process.exit(0));
});
