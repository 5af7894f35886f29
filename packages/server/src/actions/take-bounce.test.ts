import assert from "node:assert/strict";
import { after, test } from "node:test";
import { bounceToken, takeBounce } from "./take-bounce.ts";
import { testDeps } from "./test-support.ts";

const { deps, pool, close } = await testDeps();
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
    assert.equal(await takeBounce(deps, dsn(at(bounceToken(deps, ann)), "5.1.1")), "unreachable");
  assert.equal(await takeBounce(deps, dsn(at(bounceToken(deps, bo).toUpperCase()), "5.2.2")), "later");
  const complaint = report(
    "fbl@weald.example",
    "feedback-report",
    `Feedback-Type: abuse\r\nOriginal-Mail-From: <${at(bounceToken(deps, cy))}>`,
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

test("a made-up return address ends nobody's mails, nor does one person's for another", async () => {
  const id = await subscriber("d@example.org");
  const [, mac = ""] = bounceToken(deps, id).split("-");
  for (const token of [
    `${id}-${"0".repeat(20)}`,
    `${Number(id) - 1}-${mac}`,
    `${id}-${mac.slice(1)}0`,
    id,
    `99-${mac}`,
  ])
    assert.equal(await takeBounce(deps, dsn(at(token), "5.1.1")), "not-ours", token);
  assert.equal((await store.subscribers.byId(id))?.unreachable_at, null);
});
