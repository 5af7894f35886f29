/**
 * What `pages` measures: the whole web side with its jobs on a database of its own, and beside it the same page sent by
 * Node's own server with nothing around it. Prints both addresses; each line it is sent lets one more warning go out.
 */
import { createServer } from "node:http";
import { createInterface } from "node:readline";
import { approveWarning } from "../packages/server/src/actions/approve-warning.ts";
import { submitWarning } from "../packages/server/src/actions/step-warning.ts";
import { draftOf, fitContent, testDeps } from "../packages/server/src/actions/test-support.ts";
import { endHolds } from "../packages/server/src/database/test-support.ts";
import { startJobs } from "../packages/server/src/jobs/runner.ts";
import { appOn } from "../packages/server/src/web/test-support.ts";

const made = await testDeps();
const { deps, pool, owner, officer } = made;
const [ali, bo] = [await officer("officer"), await officer("approver")];
const app = await appOn(deps);
const own = await app.listen({ port: 0, host: "127.0.0.1" });

let approved = 0;

/** Written, sent for approval and approved; its hold is over now, where it would be in a minute. */
async function approveOne(): Promise<string> {
  // Each for an area of its own: a second warning for one needs a third person.
  const areaName = `Area ${(approved += 1)}`;
  const id = await draftOf(deps, ali, { ...fitContent(deps), areaName });
  await submitWarning(deps, ali, id);
  const decided = await approveWarning(deps, bo, id, { areaTyped: areaName });
  if (!decided.ok) throw new Error(decided.error.code);
  await endHolds(owner);
  await pool.query("update graphile_worker._private_jobs set run_at = now() where key like 'release-warning%'");
  return (await deps.store.warnings.byId(id))?.slug ?? "";
}

const first = await approveOne();
const jobs = await startJobs(deps, pool, () => {});
let page: string | null = null;
while (page === null) {
  const answer = await fetch(`${own}/warnings/${first}`);
  if (answer.ok) page = await answer.text();
}
const plain = createServer((_request, response) => response.setHeader("content-type", "text/html").end(page));
plain.listen(0, "127.0.0.1", () => {
  const address = plain.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  console.log(JSON.stringify({ own, slug: first, plain: `http://127.0.0.1:${port}/` }));
});
for await (const _line of createInterface({ input: process.stdin })) console.log(await approveOne());
await jobs.stop();
await app.close();
plain.close();
await made.close();
