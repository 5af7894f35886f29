import assert from "node:assert/strict";
import type { RequestListener } from "node:http";
import { after, beforeEach, test } from "node:test";
import { gzipSync } from "node:zlib";
import { MOST_BYTES } from "./read-body.ts";
import { internet, PUBLIC, PUBLIC_TOO, SHUT } from "./test-support/internet.ts";

const made = await internet({ withinMs: 2000 });
const { fetchPage, at, serve } = made;
after(() => made.close());
beforeEach(() => {
  made.dialled.length = 0;
  made.lookups.clear();
});

const answers =
  (headers: Readonly<Record<string, string>>, body: string | Buffer, status = 200): RequestListener =>
  (_, response) =>
    void response.writeHead(status, headers).end(body);
const HTML = { "content-type": "text/html; charset=utf-8" };

/** The code of a refusal; null where the page was given. */
async function codeFor(address: string): Promise<string | null> {
  const result = await fetchPage(address);
  return result.ok ? null : result.error.code;
}

test("a page comes with its text, its last address and the hash of its body", async () => {
  serve(answers(HTML, "<p>Rung by a “bank”.</p>"));
  const result = await fetchPage(at("/a?b=1#c"));
  assert.ok(result.ok);
  assert.deepEqual(
    { ...result.value, bodyHash: result.value.bodyHash.toString("hex").length },
    { address: at("/a?b=1"), format: "html", text: "<p>Rung by a “bank”.</p>", bodyHash: 64 },
  );
});

test("we say who we are, and send nothing that belongs to somebody", async () => {
  let seen: Record<string, unknown> = {};
  serve((request, response) => {
    seen = request.headers;
    response.writeHead(200, { ...HTML, "set-cookie": "a=b" }).end("words");
  });
  for (let i = 0; i < 2; i++) assert.equal(await codeFor(at("/")), null);
  assert.deepEqual(Object.keys(seen).sort(), [
    "accept",
    "accept-encoding",
    "accept-language",
    "connection",
    "host",
    "user-agent",
  ]);
  assert.equal(seen["user-agent"], "Clearline/test");
  assert.equal(seen["host"], `news.example:${made.port}`);
});

test("a name is looked up once, and the connection goes to what was looked at", async () => {
  serve(answers(HTML, "words"));
  made.name("also.example", [PUBLIC], ["127.0.0.1"]);
  assert.equal(await codeFor(at("/", "also.example")), null);
  assert.deepEqual([made.lookups.get("also.example"), made.dialled], [1, [PUBLIC]]);
});

test("a name that leads outside and inside at once is refused", async () => {
  made.name("also.example", [PUBLIC, "10.0.0.1"]);
  assert.equal(await codeFor(at("/", "also.example")), "address-not-public");
  assert.deepEqual(made.dialled, []);
});

test("where nobody answers at one address of a name, the next is tried", async () => {
  serve(answers(HTML, "words"));
  made.name("also.example", [SHUT, PUBLIC_TOO]);
  assert.equal(await codeFor(at("/", "also.example")), null);
  assert.deepEqual(made.dialled, [SHUT, PUBLIC_TOO]);
  made.name("also.example", [SHUT]);
  assert.equal(await codeFor(at("/", "also.example")), "host-silent");
});

test("a name that nobody knows is said to be so", async () => {
  assert.equal(await codeFor(at("/", "nobody.example")), "host-unknown");
});

test("three redirects are followed, and not a fourth", async () => {
  serve((request, response) => {
    const step = Number(request.url?.slice(1));
    if (step === 0) response.writeHead(200, HTML).end("there");
    else response.writeHead(302, { location: `/${step - 1}` }).end();
  });
  const three = await fetchPage(at("/3"));
  assert.equal(three.ok && three.value.address, at("/0"));
  assert.equal(await codeFor(at("/4")), "too-many-redirects");
});

test("a redirect to an address that we would not ask is refused", async () => {
  for (const location of [
    "http://news.example/",
    `https://127.0.0.1:${made.port}/`,
    `https://inside.example:${made.port}/`,
    "https://news.example/",
    `https://me:word@news.example:${made.port}/`,
    "file:///etc/passwd",
    "data:text/html,words",
    "//[",
  ]) {
    made.name("inside.example", ["192.168.1.1"]);
    serve(answers({ location }, "", 302));
    assert.equal(await codeFor(at("/")), "redirect-refused", location);
  }
  assert.equal(made.caught(), 0);
});

test("what stands at the end of a redirect may be another publisher", async () => {
  made.name("also.example", [PUBLIC]);
  serve((request, response) => {
    if (request.headers.host?.startsWith("also")) response.writeHead(200, HTML).end("words");
    else response.writeHead(301, { location: at("/b", "also.example") }).end();
  });
  const result = await fetchPage(at("/"));
  assert.equal(result.ok && result.value.address, at("/b", "also.example"));
});

test("the certificate must be for the name", async () => {
  serve(answers(HTML, "words"));
  made.name("other.example", [PUBLIC]);
  assert.equal(await codeFor(at("/", "other.example")), "certificate-wrong");
  assert.equal(await codeFor(at("/", PUBLIC)), "certificate-wrong");
});

test("a certificate that nobody we trust vouches for is refused, whatever the environment says", async () => {
  const strange = await internet({ isTrusted: false });
  const before = process.env["NODE_TLS_REJECT_UNAUTHORIZED"];
  process.env["NODE_TLS_REJECT_UNAUTHORIZED"] = "0";
  try {
    const result = await strange.fetchPage(strange.at("/"));
    assert.equal(result.ok || result.error.code, "certificate-wrong");
  } finally {
    if (before === undefined) delete process.env["NODE_TLS_REJECT_UNAUTHORIZED"];
    else process.env["NODE_TLS_REJECT_UNAUTHORIZED"] = before;
    await strange.close();
  }
});

test("each answer that is no page is told apart", async () => {
  for (const [status, code] of [
    [404, "page-not-there"],
    [410, "page-not-there"],
    [401, "page-refused"],
    [403, "page-refused"],
    [429, "page-refused"],
    [500, "page-failing"],
    [503, "page-failing"],
    [204, "page-failing"],
    [304, "page-failing"],
  ] as const) {
    serve(answers(HTML, "", status));
    assert.equal(await codeFor(at("/")), code, String(status));
  }
});

test("text is taken, and nothing else", async () => {
  for (const [type, path, format] of [
    ["text/html", "/", "html"],
    ["TEXT/HTML; charset=UTF-8", "/", "html"],
    ["application/xhtml+xml", "/", "html"],
    ["text/markdown", "/", "md"],
    ["text/plain", "/a.md", "md"],
    ["text/plain", "/a.txt", "txt"],
    ["application/pdf", "/", null],
    ["image/svg+xml", "/", null],
    ["application/json", "/", null],
    ["text/html-no", "/", null],
    ["", "/", null],
  ] as const) {
    serve(answers(type === "" ? {} : { "content-type": type }, "words"));
    const result = await fetchPage(at(path));
    assert.equal(result.ok ? result.value.format : result.error.code, format ?? "page-not-text", type);
  }
});

test("a packed page is unpacked; other packings are refused", async () => {
  serve(answers({ ...HTML, "content-encoding": "gzip" }, gzipSync("packed words")));
  const result = await fetchPage(at("/"));
  assert.equal(result.ok && result.value.text, "packed words");
  for (const packing of ["br", "deflate", "zstd", "gzip, gzip"]) {
    serve(answers({ ...HTML, "content-encoding": packing }, "x"));
    assert.equal(await codeFor(at("/")), "page-packed", packing);
  }
  serve(answers({ ...HTML, "content-encoding": "gzip" }, gzipSync("packed words").subarray(0, 20)));
  assert.equal(await codeFor(at("/")), "page-broken-off");
  serve(answers({ ...HTML, "content-encoding": "gzip" }, "not packed at all"));
  assert.equal(await codeFor(at("/")), "page-broken-off");
});

test("two million bytes are taken and not one more, however they are packed", async () => {
  serve(answers(HTML, "a".repeat(MOST_BYTES)));
  assert.equal(await codeFor(at("/")), null);
  serve(answers(HTML, "a".repeat(MOST_BYTES + 1)));
  assert.equal(await codeFor(at("/")), "page-too-big");
  // 200 MB in 200 kB.
  serve(answers({ ...HTML, "content-encoding": "gzip" }, gzipSync(Buffer.alloc(200_000_000, "a"))));
  assert.equal(await codeFor(at("/")), "page-too-big");
  // Packing without end, and nothing in it.
  const nothing = gzipSync("");
  serve((_, response) => {
    response.writeHead(200, { ...HTML, "content-encoding": "gzip" });
    const more = (): void => {
      while (!response.destroyed && response.write(Buffer.concat(Array.from({ length: 500 }, () => nothing))));
    };
    response.on("drain", more);
    more();
  });
  assert.equal(await codeFor(at("/")), "page-too-big");
});

test("a page that never ends, drop by drop, a head that never comes and a name that is never found take no longer", async () => {
  const hasty = await internet({ withinMs: 300 });
  try {
    const codeOf = async (host?: string): Promise<string | null> => {
      const result = await hasty.fetchPage(hasty.at("/", host));
      return result.ok ? null : result.error.code;
    };
    hasty.serve((_, response) => {
      response.writeHead(200, HTML);
      const drops = setInterval(() => response.write("a"), 20);
      response.on("close", () => clearInterval(drops));
    });
    assert.equal(await codeOf(), "page-too-slow");
    hasty.serve(() => {});
    assert.equal(await codeOf(), "page-too-slow");
    hasty.serve((request, response) => setTimeout(() => response.writeHead(302, { location: "/" }).end(), 120));
    assert.equal(await codeOf(), "page-too-slow");
    hasty.name("never.example", "never");
    assert.equal(await codeOf("never.example"), "page-too-slow");
  } finally {
    await hasty.close();
  }
});

test("a page that breaks off is not taken for a whole one", async () => {
  serve((_, response) => {
    response.writeHead(200, { ...HTML, "content-length": "100" }).write("half");
    setTimeout(() => response.destroy(), 20);
  });
  assert.equal(await codeFor(at("/")), "page-broken-off");
  serve((_, response) => void response.destroy());
  assert.equal(await codeFor(at("/")), "page-broken-off");
  serve((request) => void request.socket.end("this is not HTTP\r\n\r\n"));
  assert.equal(await codeFor(at("/")), "page-broken-off");
});

test("letters that are not what the page says they are, are said to be so", async () => {
  serve(answers(HTML, Buffer.from([0x61, 0x92, 0x61])));
  assert.equal(await codeFor(at("/")), "page-letters-unknown");
});

test("nothing ever reached the canary", () => assert.equal(made.caught(), 0));
