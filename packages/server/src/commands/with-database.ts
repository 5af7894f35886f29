import { readConfig, sayErrors } from "../config.ts";
import { type Wired, wire } from "../wire.ts";
import { BAD_CALL, type Io } from "./io.ts";

/** For commands beside a running server, or without one: the settings come from the environment alone. */
export async function withDatabase(io: Io, work: (wired: Wired) => Promise<number>): Promise<number> {
  const read = readConfig(process.env, []);
  if (!read.ok) {
    io.stderr.write(sayErrors(read.errors));
    return BAD_CALL;
  }
  const wired = await wire(read.config, { mayJoin: true });
  try {
    return await work(wired);
  } finally {
    await wired.close();
  }
}
