import { readConfig, sayErrors } from "../config.ts";
import { type Wired, type WireOptions, wire } from "../wire.ts";
import { BAD_CALL, type Io } from "./io.ts";

/**
 * For commands beside a running server, or without one: the settings come from the environment alone.
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
  const wired = await wire(read.config, { mayJoin: true, mustHaveBegun });
  try {
    return await work(wired);
  } finally {
    await wired.close();
  }
}
