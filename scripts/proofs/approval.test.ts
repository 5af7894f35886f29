import assert from "node:assert/strict";
import { test } from "node:test";
import { proveApproval } from "./approval/run.ts";

test("nothing goes out without two people on identical bytes, whatever is done, by hand or at the same moment", async () => {
  const { broken, ...tally } = await proveApproval({ sequences: 200, seed: 6 });
  assert.equal(broken, null);
  assert.ok(
    tally.published >= 35 && tally.stopped >= 2 && tally.races >= 200 && tally.byHand >= 600,
    JSON.stringify(tally),
  );
});

test("the sequences find a rule of the database that is missing", async () => {
  const { broken } = await proveApproval({
    sequences: 200,
    seed: 6,
    shrink: false,
    prepareDatabase: async (query) =>
      void (await query(
        "create or replace function warning_check_approver(warning bigint, drafter bigint, approver bigint) returns void language sql as ''",
      )),
  });
  assert.ok(broken !== null);
});
