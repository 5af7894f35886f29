import type { Socket } from "node:net";

/**
 * Hears what a client says to a made-up mail server: lines, and after a DATA that is taken the words as one.
 *
 * @param talk.onLine answers a line; true where words follow
 */
export function hearMail(socket: Socket, talk: { onLine: (line: string) => boolean; onWords: () => void }): void {
  let rest = "";
  let inData = false;
  socket.on("data", (chunk: Buffer) => {
    rest += chunk.toString("latin1");
    for (;;) {
      const end = inData ? rest.indexOf("\r\n.\r\n") : rest.indexOf("\r\n");
      if (end < 0) return;
      const line = rest.slice(0, end);
      rest = rest.slice(end + (inData ? 5 : 2));
      if (inData) talk.onWords();
      inData = !inData && talk.onLine(line);
    }
  });
}

export const verbOf = (line: string): string => line.slice(0, 4).toUpperCase();

/** The answer of a server that takes everything. @returns whether words follow */
export function takeLine(socket: Socket, line: string): boolean {
  const verb = verbOf(line);
  socket.write(verb === "DATA" ? "354 go on\r\n" : verb === "QUIT" ? "221 bye\r\n" : "250 made\r\n");
  return verb === "DATA";
}
