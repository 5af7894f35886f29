import { isIP } from "node:net";
import { fail, ok, type Result } from "@clearline/engine";
import type { AddressError } from "../../ports.ts";

const MOST_CHARACTERS = 2000;
/** Names that lead into a house, an office or this machine, whatever a resolver makes of them. */
const INSIDE = /(?:^|\.)(?:localhost|local|localdomain|internal|intranet|lan|home|corp|home\.arpa|onion)$/;

/** A web address that may be asked: what stands in it, before any name is looked up. Every spelling comes out as one. */
export function checkAddress(given: string, allowedPort: number): Result<URL, AddressError> {
  if (given.length > MOST_CHARACTERS) return fail({ code: "address-too-long" });
  const url = URL.parse(given);
  if (!url) return fail({ code: "address-not-understood" });
  if (url.protocol !== "https:") return fail({ code: "address-not-https" });
  if (url.username !== "" || url.password !== "") return fail({ code: "address-with-password" });
  if (Number(url.port || 443) !== allowedPort) return fail({ code: "address-other-port" });
  const host = hostOf(url);
  if (isIP(host) === 0 && (!host.includes(".") || INSIDE.test(host))) return fail({ code: "address-not-public" });
  // The part after # is for the reader's browser, and is no part of what is fetched.
  url.hash = "";
  // Letters beyond ASCII are written with three times as many.
  return url.href.length > MOST_CHARACTERS ? fail({ code: "address-too-long" }) : ok(url);
}

/** The host without the brackets of IPv6 and the dot of the root. */
export const hostOf = (url: URL): string => url.hostname.replace(/^\[|\]$/g, "").replace(/\.$/, "");
