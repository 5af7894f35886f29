import { networkInterfaces } from "node:os";
import ipaddr from "ipaddr.js";

/** Everything that the internet routes today; what lies outside, such as `::127.0.0.1`, is nobody's public address. */
const GLOBAL_IPV6 = ipaddr.parseCIDR("2000::/3");

/**
 * True for an address on the open internet alone. Loopback, private, shared (CGNAT), link-local (where clouds keep their
 * keys), unique local, translated (NAT64), v4-mapped, 6to4, Teredo, multicast, documentation and benchmarking addresses
 * are not: each can lead to this machine or into the network around it.
 *
 * @see https://www.iana.org/assignments/iana-ipv4-special-registry and its IPv6 twin
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.parse(address);
  return parsed.range() === "unicast" && (parsed.kind() === "ipv4" || parsed.match(GLOBAL_IPV6));
}

/** This machine's own addresses: from here a firewall in front of them stops nothing. */
export function isOwnAddress(address: string): boolean {
  const wanted = normal(address);
  return Object.values(networkInterfaces()).some((list) => list?.some((own) => normal(own.address) === wanted));
}

const normal = (address: string): string => (ipaddr.isValid(address) ? ipaddr.parse(address).toString() : address);
