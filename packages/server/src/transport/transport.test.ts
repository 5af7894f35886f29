import assert from "node:assert/strict";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, test } from "node:test";
import { SMTPServer } from "smtp-server";
import { type OutgoingEmail, TransportError } from "../ports.ts";
import { outbox } from "./outbox.ts";
import { smtp } from "./smtp.ts";

const FROM = "Clearline <alerts@weald.example>";
const message = (over: Partial<OutgoingEmail> = {}): OutgoingEmail => ({
  to: "ann@example.org",
  subject: "Calls about your bank – Sevenoaks",
  text: "Put the phone down.\n.\nA line with a dot alone came before this one.\n",
  html: "<p>Put the phone down.</p>",
  unsubscribeUrl: "https://clearline.example/subscribe/leave/abc",
  idempotencyKey: "warning-1-1-warning-ann@example.org",
  ...over,
});

/** A real mail server in this process, that answers each receiver as told. */
async function mailServer(answers: Readonly<Record<string, number>> = {}) {
  const received: { to: string; source: string }[] = [];
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
          received.push({ to: address, source: Buffer.concat(chunks).toString() });
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
