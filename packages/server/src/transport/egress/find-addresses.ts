import { lookup } from "node:dns/promises";
import { isIP } from "node:net";
import { fail, ok, type Result } from "@clearline/engine";
import type { FetchError } from "../../ports.ts";
import { isOwnAddress, isPublicAddress } from "./public-address.ts";

/** Every address of a name, in the order to try them; throws where there is none. */
export type Resolve = (host: string) => Promise<readonly string[]>;

/** Never more tries than this, however many addresses a name has. */
const MOST_ADDRESSES = 3;

/**
 * Looks a name up once, and gives the addresses that may be connected to. One that is not public refuses them all: a
 * name that leads both outside and inside is made to lead inside.
 */
export async function findAddresses(host: string, resolve: Resolve): Promise<Result<readonly string[], FetchError>> {
  const found = isIP(host) === 0 ? await resolve(host).catch(() => []) : [host];
  if (found.length === 0) return fail({ code: "host-unknown" });
  if (!found.every((address) => isPublicAddress(address) && !isOwnAddress(address)))
    return fail({ code: "address-not-public" });
  return ok(found.slice(0, MOST_ADDRESSES));
}

/** As the machine itself looks names up. IPv4 first: many a server has an IPv6 address and no way out by it. */
export const systemResolve: Resolve = async (host) =>
  (await lookup(host, { all: true, order: "ipv4first" })).map(({ address }) => address);
