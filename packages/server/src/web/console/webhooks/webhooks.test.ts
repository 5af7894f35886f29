import assert from "node:assert/strict";
import { createHmac } from "node:crypto";
import { after, test } from "node:test";
import { approveWarning } from "../../../actions/approve-warning.ts";
import { deliverWarnings } from "../../../actions/deliver-warnings.ts";
import { correctWarning, submitWarning } from "../../../actions/step-warning.ts";
import { draftOf, fitContent } from "../../../actions/test-support.ts";
import { internet } from "../../../transport/egress/test-support/internet.ts";
import { webhooks } from "../../../transport/webhooks.ts";
import { testConsole } from "../test-support.ts";
import { sayWrong } from "./say.ts";

const out = await internet({ withinMs: 2000 });
const transport = webhooks(out.post, out.lookAt);
const made = await testConsole({ webhooks: transport });
after(async () => {
  await made.close();
  await out.close();
});
const deps = { ...made.deps, webhooks: transport };
const [admin, ali, bo] = [await made.as("admin"), await made.officer("officer"), await made.officer("approver")];

/** What came to the newsroom, whose server answers with this status from then on. */
type Came = { body: string; headers: Record<string, unknown> };
function newsroom(status: number): Came[] {
  const came: Came[] = [];
  out.serve((request, response) => {
    let body = "";
    request.setEncoding("utf8").on("data", (part: string) => (body += part));
    request.on("end", () => {
      came.push({ body, headers: request.headers });
      response.writeHead(status).end();
    });
  });
  return came;
}

const secretIn = (page: string): string => /whsec_[A-Za-z0-9+/]{43}=/.exec(page)?.[0] ?? assert.fail("no secret");
const isSignedBy = (secret: string, { body, headers }: Came): boolean => {
  const key = Buffer.from(secret.replace("whsec_", ""), "base64");
  const signed = `${String(headers["webhook-id"])}.${String(headers["webhook-timestamp"])}.${body}`;
  const wanted = `v1,${createHmac("sha256", key).update(signed).digest("base64")}`;
  return String(headers["webhook-signature"]).split(" ").includes(wanted);
};

/** Adds one by the page. @returns its address in the console, and the secret that was shown */
async function add(path: string, name = "Weald Gazette"): Promise<{ at: string; id: string; secret: string }> {
  const { status, body } = await admin.post("/console/webhooks", { name, url: out.at(path) });
  assert.equal(status, 200);
  const at = /href="(\/console\/webhooks\/\d+)"/.exec(body)?.[1] ?? assert.fail(body);
  return { at, id: at.split("/").at(-1) ?? "", secret: secretIn(body) };
}

async function published(): Promise<string> {
  const id = await draftOf(made.deps, ali);
  await submitWarning(made.deps, ali, id);
  assert.ok((await approveWarning(made.deps, bo, id, { areaTyped: fitContent(made.deps).areaName })).ok);
  await made.passHold();
  return id;
}

test("an admin adds one, is shown its secret once, and a test that is taken sets it working", async () => {
  assert.match((await admin.get("/console/channels")).body, /href="\/console\/webhooks"/);
  assert.match((await admin.get("/console/webhooks")).body, /Nobody yet/);
  const { at, secret } = await add("/hook");
  for (const page of ["/console/webhooks", at]) {
    const { body } = await admin.get(page);
    assert.match(body, /Weald Gazette.*not tested/s);
    assert.doesNotMatch(body, /whsec_/, "only once");
  }
  const came = newsroom(204);
  assert.equal((await admin.post(`${at}/test`)).location, `${at}?done=webhook-tested`);
  const [one] = came;
  assert.ok(one && isSignedBy(secret, one));
  assert.match((await admin.get(at)).body, /working.*A test<\/b>.*taken/s);
  await admin.post(`${at}/end`);
});

test("an address that leads inside, is none or is known is refused with what to type, and nothing is connected to", async () => {
  out.name("inside.example", ["10.0.0.1"]);
  const before = out.dialled.length;
  for (const [url, say] of [
    [out.at("/", "127.0.0.1"), /This one leads into a private network/],
    [out.at("/", "[::ffff:10.0.0.1]"), /This one leads into a private network/],
    [out.at("/", "169.254.169.254"), /This one leads into a private network/],
    [out.at("/", "inside.example"), /This one leads into a private network/],
    [out.at("/", "nowhere.example"), /No site has that name/],
    ["http://news.example/hook", /starts with https:/],
    ["https://me:secret@news.example/", /Leave out the name and password/],
    ["kettle", /Enter a web address, like https:/],
    ["", /Enter a web address, like https:/],
  ] as const) {
    const { status, body } = await admin.post("/console/webhooks", { name: "Gazette", url });
    assert.equal(status, 422, url);
    assert.match(body, say);
    assert.match(body, /value="Gazette"/, "what was typed stays");
  }
  await add("/twice");
  const again = await admin.post("/console/webhooks", { name: "", url: out.at("/twice") });
  assert.match(again.body, /We tell this one already/);
  const long = await admin.post("/console/webhooks", { name: "x".repeat(121), url: out.at("/long") });
  assert.match(long.body, /Enter a shorter name/);
  assert.deepEqual([out.dialled.length, out.caught()], [before, 0]);
});

test("a test that is not taken says why, and nothing goes there", async () => {
  const { at, id } = await add("/broken");
  newsroom(503);
  const refused = await admin.post(`${at}/test`);
  assert.equal(refused.status, 422);
  assert.match(refused.body, /It was not taken: it answered with 503/);
  assert.match(refused.body, /not tested.*A test<\/b>.*answered with 503.*not taken/s);
  const { rows } = await made.pool.query("select tested_at from webhook where id = $1", [id]);
  assert.deepEqual(rows, [{ tested_at: null }]);
});

test("a name that comes to lead inside after it was added is not connected to", async () => {
  out.name("also.example", ["9.9.9.9"]);
  const { body } = await admin.post("/console/webhooks", { name: "", url: out.at("/hook", "also.example") });
  const at = /href="(\/console\/webhooks\/\d+)"/.exec(body)?.[1] ?? "";
  out.name("also.example", ["192.168.1.1"]);
  const before = out.dialled.length;
  assert.match((await admin.post(`${at}/test`)).body, /the address leads into a private network/);
  assert.deepEqual([out.dialled.length, out.caught()], [before, 0]);
});

test("a new secret signs at once, the old one beside it for a day, and then no more", async () => {
  const { at, id, secret: old } = await add("/rotated");
  const shown = await admin.post(`${at}/secret`);
  const fresh = secretIn(shown.body);
  assert.notEqual(fresh, old);
  assert.match((await admin.get(at)).body, /The old one is good until tomorrow/);
  const came = newsroom(200);
  await admin.post(`${at}/test`);
  await made.pool.query("update webhook set rotated_at = rotated_at - interval '1 day' where id = $1", [id]);
  await admin.post(`${at}/test`);
  const [first, second] = came;
  assert.ok(first && second);
  assert.deepEqual(
    [first, second].map((one) => [isSignedBy(fresh, one), isSignedBy(old, one)]),
    [
      [true, true],
      [true, false],
    ],
  );
  await admin.post(`${at}/end`);
});

test("while one is paused its messages wait, carry the words as corrected, and go out when it is taken up again", async () => {
  const { at } = await add("/paused");
  newsroom(200);
  await admin.post(`${at}/test`);
  assert.equal((await admin.post(`${at}/pause`)).location, `${at}?done=webhook-paused`);
  const came = newsroom(200);
  const id = await published();
  await deliverWarnings(deps);
  const content = { ...fitContent(made.deps), title: "Calls that pretend to be from a bank" };
  await correctWarning(made.deps, ali, id, content, "Any bank, not yours only.");
  await deliverWarnings(deps);
  assert.equal(came.length, 0);
  assert.match((await admin.get(at)).body, /paused.*Waiting<\/dt><dd>1 message/s);
  const { waiting, paused } = await made.deps.store.deliveries.pace(id);
  assert.deepEqual([waiting, paused], [1, 1], "nobody who watches it go out waits for that");
  assert.match((await admin.get(`/console/warnings/${id}`)).body, /It goes when the webhook is taken up again/);
  assert.equal((await admin.post(`${at}/resume`)).location, `${at}?done=webhook-resumed`);
  await deliverWarnings(deps);
  assert.equal(came.length, 1);
  assert.match(came[0]?.body ?? "", /Calls that pretend to be from a bank/);
  assert.match((await admin.get(at)).body, /A warning<\/a>.*taken.*Waiting<\/dt><dd>0 messages/s);
  await admin.post(`${at}/end`);
});

test("a failed try is there with its reason and is tried again; one that was ended gets nothing more, no correction either", async () => {
  const { at } = await add("/failing");
  newsroom(200);
  await admin.post(`${at}/test`);
  newsroom(500);
  const id = await published();
  await deliverWarnings(deps);
  assert.match(
    (await admin.get(at)).body,
    /last try failed.*A warning<\/a>.*answered with 500.*Waiting<\/dt><dd>1 message/s,
  );
  assert.match((await admin.get("/console/webhooks")).body, /Not taken .*: it answered with 500\. 1 message waiting\./);
  assert.equal((await admin.post(`${at}/end`)).location, `${at}?done=webhook-ended`);
  const came = newsroom(200);
  await made.pool.query("update delivery set due_at = now() where state = 'waiting'");
  await correctWarning(made.deps, ali, id, { ...fitContent(made.deps), title: "Calls about a bank" }, "Plainer.");
  await deliverWarnings(deps);
  assert.equal(came.length, 0);
  for (const act of ["pause", "resume", "secret", "test", "end"])
    assert.equal((await admin.post(`${at}/${act}`)).status, 404, act);
  assert.match((await admin.get(at)).body, /Nothing goes there any more/);
});

test("each act is in the audit log by whose it was, and only an admin can do or see any", async () => {
  const { at, id } = await add("/logged");
  newsroom(500);
  await admin.post(`${at}/test`);
  newsroom(200);
  for (const act of ["test", "secret", "pause", "resume", "end"]) await admin.post(`${at}/${act}`);
  const lines = await made.deps.store.audit.list({ limit: 20, toKind: "webhook", toId: id });
  assert.deepEqual(
    lines.toReversed().map(({ who, did, detail }) => [who, did, detail["taken"]]),
    [
      ["add-webhook", undefined],
      ["test-webhook", false],
      ["test-webhook", true],
      ["rotate-webhook-secret", undefined],
      ["pause-webhook", undefined],
      ["resume-webhook", undefined],
      ["end-webhook", undefined],
    ].map((one) => [`officer:${admin.officer.id}`, ...one]),
  );
  assert.doesNotMatch(JSON.stringify(lines), /whsec_|news\.example/);
  assert.match((await admin.get(`/console/audit?kind=webhook&id=${id}`)).body, /made a new secret for/);
  for (const role of ["officer", "approver"] as const) {
    const other = await made.as(role);
    for (const page of ["/console/webhooks", at]) assert.equal((await other.get(page)).status, 403);
    for (const act of ["", "/test", "/secret", "/pause", "/resume", "/end"])
      assert.equal((await other.post(act === "" ? "/console/webhooks" : `${at}${act}`)).status, 403, act);
  }
  assert.equal((await admin.get("/console/webhooks/999")).status, 404);
});

test("an address where nobody answers is not called a wrong one", () => {
  assert.match(sayWrong("host-silent").say, /^Try again later\. Nobody answers there/);
});
