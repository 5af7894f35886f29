/** How single settings are read: the value, or what is wrong with it as the end of a sentence that begins with its name. */
import { resolve } from "node:path";
import { looksLikeEmail } from "@clearline/engine";
import ipaddr from "ipaddr.js";
import type { Reader } from "./setting.ts";

export const DOMAIN = /^[a-z0-9][a-z0-9.-]*\.[a-z]{2,}$/i;

export function webAddress(given: string | null): ReturnType<Reader<string | null>> {
  if (given === null) return { value: null };
  const url = URL.parse(given);
  if (url && /^https?:$/.test(url.protocol) && url.pathname === "/" && url.search === "") return { value: url.origin };
  return {
    say: `must be an address such as https://clearline.example.org, with nothing after the host, not "${given}"`,
  };
}

export function folder(given: string | null): ReturnType<Reader<string>> {
  return { value: resolve(given ?? "./data") };
}

export function postgres(given: string | null): ReturnType<Reader<string | null>> {
  if (given === null) return { value: null };
  // The value is not repeated: it holds a password.
  if (/^postgres(?:ql)?:$/.test(URL.parse(given)?.protocol ?? "")) return { value: given };
  return { say: "must be an address such as postgres://name:password@host:5432/database" };
}

export function areaCode(given: string | null): ReturnType<Reader<string | null>> {
  if (given === null || /^[EWSNK]\d{8}$/.test(given)) return { value: given };
  return { say: `must be an ONS code such as E07000111, not "${given}"` };
}

export function forceEmail(given: string | null): ReturnType<Reader<string>> {
  if (given === null) return { value: "" };
  return looksLikeEmail(given) ? { value: given } : { say: `must be an email address, not "${given}"` };
}

export function domain(given: string | null): ReturnType<Reader<string | null>> {
  if (given === null || DOMAIN.test(given)) return { value: given?.toLowerCase() ?? null };
  return { say: `must be a name such as clearline.example.org, not "${given}"` };
}

export function codePrefix(given: string | null): ReturnType<Reader<string>> {
  if (given === null || /^[A-Z]{2,3}$/i.test(given)) return { value: (given ?? "CL").toUpperCase() };
  return { say: `must be two or three letters, not "${given}"` };
}

export function secret(given: string | null): ReturnType<Reader<string | null>> {
  return given !== null && given.length < 32 ? { say: "must have 32 characters or more" } : { value: given };
}

export function listOf(fits: RegExp, what: string): Reader<readonly string[]> {
  return (given) => {
    const items = (given ?? "")
      .split(",")
      .map((item) => item.trim())
      .filter((item) => item !== "");
    const wrong = items.find((item) => !fits.test(item));
    return wrong === undefined ? { value: items } : { say: `must be ${what}, not "${wrong}"` };
  };
}

/** Addresses of machines, or networks of them such as `10.0.0.0/8`. */
export function machines(given: string | null): ReturnType<Reader<readonly string[]>> {
  const read = listOf(/./, "")(given);
  const wrong = "value" in read ? read.value.find((one) => !isMachine(one)) : undefined;
  return wrong === undefined
    ? read
    : {
        say: `must be addresses such as 127.0.0.1, or networks such as 10.0.0.0/8, with commas between, not "${wrong}"`,
      };
}

/** Four parts of an IPv4 address, as people write one; a network of everybody is no proxy. */
function isMachine(given: string): boolean {
  const [address = "", bits] = given.split("/");
  if (!ipaddr.IPv6.isValid(address) && !ipaddr.IPv4.isValidFourPartDecimal(address)) return false;
  return bits === undefined || (ipaddr.isValidCIDR(given) && Number(bits) > 0);
}

export function hostName(given: string | null): ReturnType<Reader<string>> {
  const host = given ?? "127.0.0.1";
  // Addresses of pages are made of it.
  return URL.canParse(`http://${reachable(host)}:1/`) && !/[/@?#\s]/.test(host)
    ? { value: host }
    : { say: `must be an address of this machine, such as 127.0.0.1 or 0.0.0.0, not "${given}"` };
}

/** What a browser on this machine can open: "every address" is none, and a bare IPv6 one needs brackets. */
export function reachable(host: string): string {
  if (host === "0.0.0.0" || host === "::") return "localhost";
  return host.includes(":") ? `[${host}]` : host;
}
