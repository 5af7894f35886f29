import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createHash, generateKeyPairSync, type KeyObject, verify } from "node:crypto";
import { after, test } from "node:test";
import { SMTPServer } from "smtp-server";
import { type OutgoingEmail, TransportError } from "../ports.ts";
import { mailOf } from "./mail-of.ts";
import { outbox } from "./outbox.ts";
import { smtp } from "./smtp.ts";

const FROM = "Clearline <alerts@weald.example>";
const message = (over: Partial<OutgoingEmail> = {}): OutgoingEmail => ({
  to: "ann@example.org",
  subject: "Calls about your bank – Sevenoaks",
  text: "Put the phone down.\n.\nA line with a dot alone came before this one.\n",
  html: "<p>Put the phone down.</p>",
  unsubscribeUrl: "https://clearline.example/subscribe/leave/abc",
  bounceToken: "7-00112233445566778899",
  idempotencyKey: "warning-1-1-warning-ann@example.org",
  ...over,
});

/** A real mail server in this process, that answers each receiver as told. */
async function mailServer(answers: Readonly<Record<string, number>> = {}) {
  const received: { to: string; from: string; source: string }[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["STARTTLS"],
    logger: false,
    onAuth(auth, _session, done) {
      if (auth.password === "right") done(null, { user: auth.username ?? "" });
      else done(Object.assign(new Error("no"), { responseCode: 535 }));
    },
    onRcptTo({ address }, _session, done) {
      const code = answers[address];
      done(code === undefined ? null : Object.assign(new Error(`${address} is refused`), { responseCode: code }));
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", () => {
        for (const { address } of session.envelope.rcptTo)
          received.push({
            to: address,
            from: session.envelope.mailFrom ? session.envelope.mailFrom.address : "",
            source: Buffer.concat(chunks).toString(),
          });
        done();
      });
    },
  });
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const address = server.server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  return { port: address.port, received, close: () => new Promise<void>((done) => server.close(() => done())) };
}

const errorOf = (sending: Promise<void>): Promise<unknown> =>
  sending.then(
    () => null,
    (error: unknown) => error,
  );

test("a mail server gets the words, and the headers that let one press stop them", async () => {
  const server = await mailServer();
  const transport = smtp(`smtp://127.0.0.1:${server.port}`, FROM);
  after(() => server.close());
  await transport.send(message());
  await transport.send(message());
  await transport.close();
  const [first, second] = server.received;
  assert.ok(first && second);
  assert.match(first.source, /^List-Unsubscribe: <https:\/\/clearline\.example\/subscribe\/leave\/abc>\r$/m);
  assert.match(first.source, /^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r$/m);
  assert.match(first.source, /^Auto-Submitted: auto-generated\r$/m);
  assert.match(first.source, /A line with a dot alone came before this one\./);
  const idOf = (source: string) => /^Message-ID: (.+)\r$/m.exec(source)?.[1];
  assert.ok(idOf(first.source));
  assert.equal(idOf(first.source), idOf(second.source));
});

test("a mail comes back to an address of its own, and its signature covers the words and the way to stop", async () => {
  const server = await mailServer();
  const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const key = privateKey.export({ type: "pkcs8", format: "pem" }).toString();
  const transport = smtp(`smtp://127.0.0.1:${server.port}`, FROM, {
    dkim: { domain: "weald.example", selector: "c1", key },
    bounces: "bounces@weald.example",
  });
  after(() => server.close());
  await transport.send(message());
  await transport.send(message({ bounceToken: null }));
  await transport.close();
  assert.deepEqual(
    server.received.map(({ from }) => from),
    ["bounces+7-00112233445566778899@weald.example", "bounces@weald.example"],
  );
  const { source = "" } = server.received[0] ?? {};
  assert.ok(isSigned(source, publicKey, ["subject", "list-unsubscribe", "list-unsubscribe-post"]));
  assert.ok(!isSigned(source.replace("Put the phone down", "Ring them back"), publicKey, []));
  assert.ok(!isSigned(source.replace("subscribe/leave/abc", "subscribe/leave/abd"), publicKey, []));
});

test("what is no address is refused before a word is said, and for good", async () => {
  const server = await mailServer();
  const transport = smtp(`smtp://127.0.0.1:${server.port}`, FROM);
  after(() => server.close());
  const error = await errorOf(transport.send(message({ to: "a>b@example.org" })));
  await transport.close();
  assert.ok(error instanceof TransportError);
  assert.deepEqual([error.message, error.permanent, server.received], ["not an address", true, []]);
});

test("a domain in letters beyond ASCII goes out as every server takes it", () => {
  const told = (to: string) => mailOf(message({ to }), FROM).envelope.to;
  assert.equal(told("sian@bücher.example"), "sian@xn--bcher-kva.example");
  assert.equal(told("Siân@bücher.example"), "Siân@bücher.example");
  assert.equal(told("ann@Example.org"), "ann@example.org");
});

/** Checks a DKIM signature by the RFC itself (6376: relaxed/relaxed), not by the library that made it. */
function isSigned(source: string, key: KeyObject, covers: readonly string[]): boolean {
  const end = source.indexOf("\r\n\r\n");
  const fields = source.slice(0, end).split(/\r\n(?![ \t])/);
  const named = (name: string): string => fields.find((one) => one.toLowerCase().startsWith(`${name}:`)) ?? "";
  const relaxed = (field: string): string => {
    const colon = field.indexOf(":");
    const value = field
      .slice(colon + 1)
      .replace(/\r\n/g, "")
      .replace(/[ \t]+/g, " ")
      .trim();
    return `${field.slice(0, colon).toLowerCase()}:${value}`;
  };
  const signature = named("dkim-signature");
  const tags = Object.fromEntries(
    relaxed(signature)
      .slice("dkim-signature:".length)
      .split(";")
      .map((tag) => {
        const at = tag.indexOf("=");
        return [tag.slice(0, at).trim(), tag.slice(at + 1).replace(/\s+/g, "")];
      }),
  );
  const body = `${source
    .slice(end + 4)
    .replace(/[ \t]+(?=\r\n)/g, "")
    .replace(/[ \t]+/g, " ")
    .replace(/(?:\r\n)+$/, "")}\r\n`;
  if (createHash("sha256").update(body).digest("base64") !== tags["bh"]) return false;
  const signed = (tags["h"] ?? "").split(":");
  if (!covers.every((name) => signed.includes(name))) return false;
  const said = [...signed.map((name) => relaxed(named(name))), relaxed(signature).replace(/\bb=[^;]*/, "b=")];
  return verify("sha256", Buffer.from(said.join("\r\n")), key, Buffer.from(tags["b"] ?? "", "base64"));
}

test("a server's refusals are told apart: come back later, or never", async () => {
  const later = { "busy@example.org": 421, "full@example.org": 451, "greylisted@example.org": 450 };
  const never = { "gone@example.org": 550, "nobody@example.org": 553 };
  const server = await mailServer({ ...later, ...never });
  const transport = smtp(`smtp://127.0.0.1:${server.port}`, FROM);
  after(async () => {
    await transport.close();
    await server.close();
  });
  for (const [codes, permanent] of [
    [later, false],
    [never, true],
  ] as const) {
    for (const [to, code] of Object.entries(codes)) {
      const error = await errorOf(transport.send(message({ to })));
      assert.ok(error instanceof TransportError, to);
      assert.deepEqual([error.permanent, error.message], [permanent, `refused with ${code}`]);
    }
  }
  await transport.send(message());
  assert.equal(server.received.length, 1);
});

test("a wrong password is ours to mend, not the receiver's end; a server that is away is tried again", async () => {
  const server = await mailServer();
  const wrong = smtp(`smtp://me:wrong@127.0.0.1:${server.port}`, FROM);
  const refused = await errorOf(wrong.send(message()));
  assert.ok(refused instanceof TransportError);
  assert.equal(refused.permanent, false);
  await wrong.close();
  await server.close();
  const away = await errorOf(smtp(`smtp://127.0.0.1:${server.port}`, FROM).send(message()));
  assert.ok(away instanceof TransportError);
  assert.deepEqual([away.permanent, /no answer/.test(away.message)], [false, true]);
});

test("the outbox keeps one whole file for each message, for its owner's eyes", async () => {
  const parent = mkdtempSync(join(tmpdir(), "clearline-outbox-"));
  const folder = join(parent, "outbox");
  after(() => rmSync(parent, { recursive: true, force: true }));
  const transport = outbox(folder, FROM);
  await transport.send(message());
  await transport.send(message());
  await transport.send(message({ to: "bo@example.org", idempotencyKey: "warning-1-1-warning-bo@example.org" }));
  const files = readdirSync(folder);
  assert.equal(files.length, 2);
  assert.ok(files.every((file) => /^[0-9a-f]{24}\.eml$/.test(file)));
  const [file = ""] = files;
  assert.equal(statSync(join(folder, file)).mode & 0o777, 0o600);
  assert.match(readFileSync(join(folder, file), "utf8"), /^Subject: .+$/m);
});

test("an address cannot smuggle a header or a second receiver into a message", async () => {
  const folder = mkdtempSync(join(tmpdir(), "clearline-outbox-"));
  after(() => rmSync(folder, { recursive: true, force: true }));
  await outbox(folder, FROM).send(
    message({ to: "a@example.org\r\nBcc: all@example.org", subject: "x\r\nBcc: b@example.org" }),
  );
  const [file = ""] = readdirSync(folder);
  assert.doesNotMatch(readFileSync(join(folder, file), "utf8").split("\n\n")[0] ?? "", /^Bcc:/im);
});

test("an outbox that cannot be written is a fault that passes", async () => {
  const parent = mkdtempSync(join(tmpdir(), "clearline-outbox-"));
  after(() => rmSync(parent, { recursive: true, force: true }));
  const folder = join(parent, "file");
  writeFileSync(folder, "");
  const error = await errorOf(outbox(folder, FROM).send(message()));
  assert.ok(error instanceof TransportError);
  assert.equal(error.permanent, false);
});
