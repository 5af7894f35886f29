import { readConfig, sayErrors, strangersIn } from "../config.ts";
import { type Wired, type WireOptions, wire } from "../wire.ts";
import { BAD_CALL, type Io } from "./io.ts";

/**
 * For commands beside a running server, or without one: the settings come from the environment alone. None makes a
 * database: in the wrong folder an account would be made on a service that nobody serves.
 * @throws CannotStart
 */
export async function withDatabase(
  io: Io,
  work: (wired: Wired) => Promise<number>,
  { mustHaveBegun = false }: Pick<WireOptions, "mustHaveBegun"> = {},
): Promise<number> {
  const read = readConfig(process.env, []);
  if (!read.ok) {
    io.stderr.write(sayErrors(read.errors));
    return BAD_CALL;
  }
  for (const sentence of strangersIn(process.env)) io.stderr.write(`${sentence}\n`);
  const wired = await wire(read.config, { mayJoin: true, mustHaveBegun, mustHaveDatabase: true });
  try {
    return await work(wired);
  } finally {
    await wired.close();
  }
}
