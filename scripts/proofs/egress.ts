import { get } from "node:https";
import { networkInterfaces } from "node:os";
import { seeded } from "@clearline/engine";
import { HOST, internet, PUBLIC } from "../../packages/server/src/transport/egress/test-support/internet.ts";

/** `P` stands for the canary's port. */
const LEADING_HERE = [
  "https://127.0.0.1:P/",
  "https://127.0.0.2:P/",
  "https://127.255.255.254:P/",
  "https://127.1:P/",
  "https://127.0.1:P/",
  "https://0x7f000001:P/",
  "https://0x7f.0.0.1:P/",
  "https://0x7f.1:P/",
  "https://2130706433:P/",
  "https://017700000001:P/",
  "https://0177.0.0.1:P/",
  "https://0177.0x0.0.1:P/",
  "https://127.0.0.1.:P/",
  "https://①②⑦.⓪.⓪.①:P/",
  "https://127。0。0。1:P/",
  "https://%31%32%37.0.0.1:P/",
  "https://0.0.0.0:P/",
  "https://0:P/",
  "https://[::]:P/",
  "https://[::1]:P/",
  "https://[0:0:0:0:0:0:0:1]:P/",
  "https://[::ffff:127.0.0.1]:P/",
  "https://[::ffff:7f00:1]:P/",
  "https://[0:0:0:0:0:ffff:127.0.0.1]:P/",
  "https://localhost:P/",
  "https://LOCALHOST:P/",
  "https:\\\\127.0.0.1:P\\",
  "https:127.0.0.1:P",
  "https://\t127.0.0.1:P/",
  " https://127.0.0.1:P/ ",
];
const LEADING_INSIDE = [
  "https://localhost.:P/",
  "https://a.localhost:P/",
  "https://localhost.localdomain:P/",
  "https://printer:P/",
  "https://router.lan:P/",
  "https://metadata.google.internal:P/computeMetadata/v1/",
  "https://10.0.0.1:P/",
  "https://10.255.255.255:P/",
  "https://172.16.0.1:P/",
  "https://172.31.255.255:P/",
  "https://192.168.0.1:P/",
  "https://192.168.1.254:P/",
  "https://100.64.0.1:P/",
  "https://100.100.100.200:P/latest/meta-data/",
  "https://169.254.169.254:P/latest/meta-data/",
  "https://0xa9fea9fe:P/latest/meta-data/",
  "https://2852039166:P/latest/meta-data/",
  "https://169.254.170.2:P/v2/credentials",
  "https://192.0.0.192:P/",
  "https://192.0.2.1:P/",
  "https://198.51.100.1:P/",
  "https://203.0.113.1:P/",
  "https://198.18.0.1:P/",
  "https://192.88.99.1:P/",
  "https://224.0.0.1:P/",
  "https://239.255.255.250:P/",
  "https://240.0.0.1:P/",
  "https://255.255.255.255:P/",
  "https://[fe80::1]:P/",
  "https://[fc00::1]:P/",
  "https://[fd00:ec2::254]:P/latest/meta-data/",
  "https://[fec0::1]:P/",
  "https://[ff02::1]:P/",
  "https://[64:ff9b::7f00:1]:P/",
  "https://[64:ff9b::a9fe:a9fe]:P/",
  "https://[64:ff9b:1::7f00:1]:P/",
  "https://[2002:7f00:1::]:P/",
  "https://[2002:a9fe:a9fe::]:P/",
  "https://[2001:0:7f00:1::]:P/",
  "https://[2001:db8::1]:P/",
  "https://[3fff::1]:P/",
  "https://[2001:2::1]:P/",
  "https://[::127.0.0.1]:P/",
  "https://[::ffff:0:127.0.0.1]:P/",
  "https://[::ffff:10.0.0.1]:P/",
  "https://[::ffff:169.254.169.254]:P/",
  "https://[100::1]:P/",
];
const OTHERWISE_WRONG = [
  "http://127.0.0.1:P/",
  "http://news.example:P/",
  "ftp://127.0.0.1:P/",
  "gopher://127.0.0.1:P/_GET%20/",
  "file:///etc/passwd",
  "data:text/html,words",
  "javascript:alert(1)",
  "unix:/var/run/docker.sock",
  "ws://127.0.0.1:P/",
  "https://news.example:22/",
  "https://news.example:8080/",
  "https://news.example/",
  "https://127.0.0.1:P@news.example:P/",
  "https://news.example@127.0.0.1:P/",
  "https://news.example:P@127.0.0.1:P/",
  "https://127.0.0.1:P#@news.example/",
  "https://127.0.0.1:P?@news.example/",
  "https://news.example\\@127.0.0.1:P/",
  "//127.0.0.1:P/",
  "127.0.0.1:P",
  "https://",
  "",
];

export type EgressProof = {
  /** Addresses that lead where nothing may go. */
  hostile: number;
  /** How often one was tried: typed, at the end of redirects, behind a name, behind a name that changes. */
  tries: number;
  /** Connections that were opened to anything but the public web server. */
  connections: number;
  /** Tries that were answered with a page. */
  pages: number;
  /** How many of them a plain client does lead to the canary: it is awake. */
  plainlyReached: number;
};

/**
 * Tries to make the one way out lead inside: every address of the lists and `times` more in spellings by chance, typed,
 * at the end of one and of three redirects, behind a name, and behind a name that is public only the first time.
 */
export async function lureInside({ times, seed }: { times: number; seed: number }): Promise<EgressProof> {
  const net = await internet();
  try {
    const here = [...LEADING_HERE, ...ownAddresses()].map((one) => one.replaceAll("P", String(net.port)));
    const inside = [...LEADING_INSIDE, ...spelt(times, seed)].map((one) => one.replaceAll("P", String(net.port)));
    const wrong = OTHERWISE_WRONG.map((one) => one.replaceAll("P", String(net.port)));
    const hostile = [...here, ...inside, ...wrong];
    let tries = 0;
    let pages = 0;
    let refused = 0;
    const lure = async (address: string, mayRead = false): Promise<void> => {
      tries += 1;
      const result = await net.fetchPage(address);
      if (!result.ok) refused += 1;
      else if (!mayRead) pages += 1;
    };
    // The web server leads on: /1/TO to TO at once, /3/TO by way of two more of its own pages.
    net.serve((request, response) => {
      const [, steps = "0", to = ""] = (request.url ?? "").split("/");
      const left = Number(steps);
      const location = left > 1 ? `/${left - 1}/${to}` : decodeURIComponent(to);
      if (left === 0) response.writeHead(200, { "content-type": "text/html" }).end("words");
      else response.writeHead(302, { location: Buffer.from(location).toString("latin1") }).end();
    });
    for (const address of hostile) {
      await lure(address);
      // What is no whole address leads on within the publisher's own site, which is no harm.
      const isRelative = !/^\s*[a-z]+:(?!\d)/i.test(address) && !address.startsWith("//");
      for (const steps of [1, 3]) await lure(net.at(`/${steps}/${encodeURIComponent(address)}`), isRelative);
    }
    const literals = [...here, ...inside].flatMap((address) => addressIn(address) ?? []);
    for (const [i, address] of literals.entries()) {
      net.name(`n${i}.example`, [address]);
      await lure(net.at("/0/", `n${i}.example`));
      net.name(`n${i}.example`, [PUBLIC, address]);
      await lure(net.at("/0/", `n${i}.example`));
      // Public when it is looked at first. Asked again for the redirect, it leads inside.
      net.name(HOST, [PUBLIC], [address]);
      await lure(net.at(`/1/${encodeURIComponent(net.at("/0/"))}`));
      net.name(HOST, [PUBLIC], [address]);
      await lure(net.at("/0/"), true);
      net.name(HOST, [PUBLIC]);
    }
    if (refused === 0) throw new Error("nothing was refused: the proof itself is broken");
    const connections = net.caught() + net.dialled.filter((address) => address !== PUBLIC).length;
    return { hostile: hostile.length, tries, connections, pages, plainlyReached: await reachPlainly(here, net) };
  } finally {
    await net.close();
  }
}

const ownAddresses = (): string[] =>
  Object.values(networkInterfaces()).flatMap((list) =>
    (list ?? [])
      .filter(({ internal, scopeid }) => !internal && !scopeid)
      .map(({ address }) => `https://${address.includes(":") ? `[${address}]` : address}:P/`),
  );

/** Addresses of this machine and of private networks, each in a spelling by chance. */
function spelt(times: number, seed: number): string[] {
  const random = seeded(seed);
  const upTo = (most: number): number => Math.floor(random() * most);
  const FIRST: readonly (readonly number[])[] = [[127], [10], [192, 168], [172, 16], [169, 254], [100, 64], [0]];
  const number = (value: number): string =>
    [String(value), `0x${value.toString(16)}`, `0${value.toString(8)}`, `0x${value.toString(16).padStart(8, "0")}`][
      upTo(4)
    ] ?? "";
  return Array.from({ length: times }, () => {
    const octets = [...(FIRST[upTo(FIRST.length)] ?? [])];
    while (octets.length < 4) octets.push(upTo(256));
    const [a = 0, b = 0, c = 0, d = 0] = octets;
    const hex = `${((a << 8) | b).toString(16)}:${((c << 8) | d).toString(16)}`;
    const hosts = [
      octets.map(number).join("."),
      [number(a), number(b), number((c << 8) | d)].join("."),
      [number(a), number((b << 16) | (c << 8) | d)].join("."),
      number(a * 2 ** 24 + ((b << 16) | (c << 8) | d)),
      `[::ffff:${octets.join(".")}]`,
      `[0:0:0:0:0:ffff:${hex}]`,
      `[64:ff9b::${hex}]`,
      `[2002:${hex}::]`,
      `[::${hex}]`,
    ];
    return `https://${hosts[upTo(hosts.length)]}:P/`;
  });
}

/** The address in a web address, as a resolver would give it; null for a name. */
function addressIn(address: string): string | null {
  const host = URL.parse(address)?.hostname ?? "";
  if (host.startsWith("[")) return host.slice(1, -1);
  return /^[\d.]+$/.test(host) ? host : null;
}

/** The same with Node's own client and no care: the canary must sing. */
async function reachPlainly(addresses: readonly string[], net: { caught: () => number }): Promise<number> {
  const before = net.caught();
  for (const address of addresses) {
    await new Promise<void>((done) => {
      const url = URL.parse(address);
      if (url === null) return done();
      get(url, { timeout: 1000 })
        .on("error", () => done())
        .on("timeout", () => done());
    });
  }
  return net.caught() - before;
}
