/** Threads that do one piece of work together (`Team` of the engine): each waits, asleep, for what the others made. */
import { type MessagePort, MessageChannel, receiveMessageOnPort } from "node:worker_threads";
import type { Team } from "@clearline/engine";

/**
 * One thread's ends of the lines to all others, none to itself.
 * @property bells one for each thread, rung when something was sent to it
 */
export type MateLines = { index: number; ports: (MessagePort | null)[]; bells: Int32Array<SharedArrayBuffer> };

/** Lines from each of so many threads to every other. The ports are to be transferred. */
export function connectMates(size: number): MateLines[] {
  const bells = new Int32Array(new SharedArrayBuffer(4 * size));
  const lines = Array.from(
    { length: size },
    (_, index): MateLines => ({
      index,
      ports: Array.from({ length: size }, () => null),
      bells,
    }),
  );
  for (const one of lines) {
    for (const other of lines.slice(one.index + 1)) {
      const { port1, port2 } = new MessageChannel();
      one.ports[other.index] = port1;
      other.ports[one.index] = port2;
    }
  }
  return lines;
}

export const teamOf = ({ index, ports, bells }: MateLines): Team => ({
  index,
  size: ports.length,
  gather<T>(mine: T): T[] {
    ports.forEach((port, other) => {
      if (!port) return;
      port.postMessage(mine);
      Atomics.add(bells, other, 1);
      Atomics.notify(bells, other);
    });
    return ports.map((port) => (port ? (nextOn(port, bells, index) as T) : mine));
  },
});

/** Asleep until it is there: a mate that fails never sends it, and whoever started both ends this thread too. */
function nextOn(port: MessagePort, bells: Int32Array, index: number): unknown {
  for (;;) {
    const rung = Atomics.load(bells, index);
    const received: { message: unknown } | undefined = receiveMessageOnPort(port);
    if (received) return received.message;
    Atomics.wait(bells, index, rung);
  }
}
