/** A mail server that takes everything and keeps nothing, in a process of its own. Prints its port; a line for each hundred. */
import { createServer } from "node:net";

let taken = 0;
const server = createServer((socket) => {
  let inData = false;
  let rest = "";
  socket.setNoDelay(true);
  socket.on("error", () => {});
  socket.write("220 sink\r\n");
  socket.on("data", (chunk: Buffer) => {
    rest += chunk.toString("latin1");
    for (;;) {
      const end = inData ? rest.indexOf("\r\n.\r\n") : rest.indexOf("\r\n");
      if (end < 0) return;
      const line = rest.slice(0, end);
      rest = rest.slice(end + (inData ? 5 : 2));
      if (inData) {
        inData = false;
        taken += 1;
        socket.write("250 taken\r\n");
        continue;
      }
      const verb = line.slice(0, 4).toUpperCase();
      inData = verb === "DATA";
      socket.write(inData ? "354 go on\r\n" : verb === "QUIT" ? "221 bye\r\n" : "250 sink\r\n");
    }
  });
});
server.listen(0, "127.0.0.1", () => {
  const address = server.address();
  if (address !== null && typeof address === "object") process.stdout.write(`${address.port}\n`);
});
process.on("SIGTERM", () => {
  process.stdout.write(`${taken}\n`, () => process.exit(0));
});
