import assert from "node:assert/strict";
import { after, test } from "node:test";
import { approveWarning } from "../actions/approve-warning.ts";
import { deliverWarnings } from "../actions/deliver-warnings.ts";
import { submitWarning } from "../actions/step-warning.ts";
import { draftOf, testDeps } from "../actions/test-support.ts";
import { followSending } from "./warn-send.ts";

const { deps, pool, officer, passHold, close } = await testDeps();
after(close);

function io(isTTY: boolean) {
  const said = { out: "", err: "" };
  return {
    said,
    io: {
      stdin: (async function* () {})(),
      stdout: { isTTY, write: (chunk: string) => void (said.out += chunk) },
      stderr: { write: (chunk: string) => void (said.err += chunk) },
      readFile: () => Promise.reject(new Error("nothing is read")),
    },
  };
}

test("progress: none yet, then how many wait, then that all are sent and how fast", async () => {
  const none = io(false);
  assert.equal(await followSending(deps, none.io, undefined, false), 1);
  assert.match(none.said.err, /No warning is out/);
  await pool.query(
    "insert into subscriber (address, token, confirmed_at) select 'r' || n || '@example.org', 't' || n, now() from generate_series(1, 120) n",
  );
  const [ali, bo] = [await officer("officer"), await officer("approver")];
  const id = await draftOf(deps, ali);
  await submitWarning(deps, ali, id);
  await approveWarning(deps, bo, id, { areaTyped: "west Kent" });
  await passHold();
  const before = io(false);
  assert.equal(await followSending(deps, before.io, undefined, false), 0);
  const waits = JSON.parse(before.said.out) as Record<string, unknown>;
  assert.deepEqual([waits["total"], waits["waiting"], waits["sent"], waits["seconds_left"]], [120, 120, 0, null]);
  const follow = io(true);
  const following = followSending(deps, follow.io, id, false);
  await deliverWarnings(deps);
  assert.equal(await following, 0);
  assert.match(
    follow.said.err,
    /\[#{30}\] 120 of 120 sent, 0 failed, 0 stopped, 0 perhaps twice; \d+ a second, done\n$/,
  );
});
