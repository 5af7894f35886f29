/** A worker as it is, in a process of its own that a test can kill: says a line for each report that it has read. */
import { depsOn, sendersTo } from "../../actions/test-support.ts";
import { makePool } from "../../database/pool.ts";
import { storeOn } from "../../store/store.ts";
import { startJobs } from "../runner.ts";

const pool = makePool(process.argv[2] ?? "", { max: 6 });
await startJobs({ ...depsOn(storeOn(pool)), senders: sendersTo({}) }, pool, (line) =>
  process.stderr.write(`${JSON.stringify(line)}\n`),
);
process.stdout.write("working\n");
