import assert from "node:assert/strict";
import { after, test } from "node:test";
import { approveWarning } from "./approve-warning.ts";
import { deliverWarnings } from "./deliver-warnings.ts";
import { submitWarning } from "./step-warning.ts";
import { bounceToken, takeBounce } from "./take-bounce.ts";
import { draftOf, testDeps } from "./test-support.ts";

const { deps, pool, sent, officer, passHold, close } = await testDeps();
after(close);
const { store } = deps;

async function subscriber(address: string): Promise<string> {
  await pool.query("insert into subscriber (address, token, confirmed_at) values ($1, $1, now())", [address]);
  return (await store.subscribers.byAddress("email", address))?.id ?? assert.fail();
}
const report = (to: string, kind: string, part: string): string =>
  `To: ${to}\r\nContent-Type: multipart/report; report-type=${kind}; boundary=b\r\n\r\n--b\r\nContent-Type: message/${kind}\r\n\r\n${part}\r\n--b--\r\n`;
const dsn = (to: string, status: string): string =>
  report(to, "delivery-status", `Reporting-MTA: dns; mx.example\r\n\r\nAction: failed\r\nStatus: ${status}`);
const at = (token: string): string => `bounces+${token}@weald.example`;

test("no such mailbox ends it once, a full one does not, and a complaint leaves", async () => {
  const [ann, bo, cy] = [
    await subscriber("a@example.org"),
    await subscriber("b@example.org"),
    await subscriber("c@example.org"),
  ];
  for (let n = 0; n < 3; n++)
    assert.equal(await takeBounce(deps, dsn(at(bounceToken(deps, { subscriber: ann })), "5.1.1")), "unreachable");
  assert.equal(await takeBounce(deps, dsn(at(bounceToken(deps, { subscriber: bo }).toUpperCase()), "5.2.2")), "lost");
  const complaint = report(
    "fbl@weald.example",
    "feedback-report",
    `Feedback-Type: abuse\r\nOriginal-Mail-From: <${at(bounceToken(deps, { subscriber: cy }))}>`,
  );
  assert.equal(await takeBounce(deps, complaint), "left");
  const { rows } = await pool.query(
    "select unreachable_at is not null as gone, left_at is not null as left from subscriber order by id",
  );
  assert.deepEqual(rows, [
    { gone: true, left: false },
    { gone: false, left: false },
    { gone: false, left: true },
  ]);
  const { rows: audit } = await pool.query("select to_id from audit where did = 'subscriber-unreachable'");
  assert.deepEqual(audit, [{ to_id: ann }]);
});

test("a mail that came back counts as that, and not as sent; one that is late does not", async () => {
  const [ali, bo] = [await officer("officer"), await officer("approver")];
  const warning = await draftOf(deps, ali);
  await submitWarning(deps, ali, warning);
  assert.ok((await approveWarning(deps, bo, warning, { areaTyped: "west Kent" })).ok);
  const ids = await Promise.all(["e", "f", "g", "h"].map((name) => subscriber(`${name}@example.org`)));
  await passHold();
  await deliverWarnings(deps);
  const sentTo = new Map(sent.map((mail) => [mail.to, mail.bounceToken ?? assert.fail()]));
  const backTo = (name: string): string => at(sentTo.get(`${name}@example.org`) ?? assert.fail(name));
  assert.equal(await takeBounce(deps, dsn(backTo("e"), "5.1.1")), "unreachable");
  assert.equal(await takeBounce(deps, dsn(backTo("f"), "5.2.2")), "lost");
  const late = dsn(backTo("g"), "4.4.1").replace("Action: failed", "Action: delayed");
  assert.equal(await takeBounce(deps, late), "later");
  const complaint = report("fbl@weald.example", "feedback-report", `Feedback-Type: abuse\r\nTo: <${backTo("h")}>`);
  assert.equal(await takeBounce(deps, complaint), "left");
  const { rows } = await pool.query(
    `select d.state, d.last_error, s.unreachable_at is not null as gone, s.left_at is not null as left
     from delivery d join subscriber s on s.id = d.subscriber_id where s.id = any ($1::bigint[]) order by s.address`,
    [ids],
  );
  assert.deepEqual(
    rows.map(({ state, gone, left }) => ({ state, gone, left })),
    [
      { state: "failed", gone: true, left: false },
      { state: "failed", gone: false, left: false },
      { state: "sent", gone: false, left: false },
      { state: "sent", gone: false, left: true },
    ],
  );
  assert.match(rows[0].last_error, /^came back: /);
  assert.deepEqual(
    (await store.deliveries.progress(warning)).map(({ state, n }) => [state, n]).filter(([state]) => state !== "sent"),
    [["came-back", 2]],
  );
});

test("a made-up return address ends nobody's mails, nor does one person's for another", async () => {
  const id = await subscriber("d@example.org");
  const [, mac = ""] = bounceToken(deps, { subscriber: id }).split("-");
  for (const token of [
    `${id}-${"0".repeat(20)}`,
    `${Number(id) - 1}-${mac}`,
    `${id}-${mac.slice(1)}0`,
    id,
    `99-${mac}`,
    `d${id}-${mac}`,
  ])
    assert.equal(await takeBounce(deps, dsn(at(token), "5.1.1")), "not-ours", token);
  assert.equal((await store.subscribers.byId(id))?.unreachable_at, null);
});
