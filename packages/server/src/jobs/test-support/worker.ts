/** A worker as it is, in a process of its own that a test can kill: says a line for each report that it has read. */
import { depsOn } from "../../actions/test-support.ts";
import { makePool } from "../../database/pool.ts";
import { storeOn } from "../../store/store.ts";
import { startJobs } from "../runner.ts";

const pool = makePool(process.argv[2] ?? "", { max: 6 });
const email = { name: "none", async send() {}, async close() {} };
await startJobs({ ...depsOn(storeOn(pool)), email }, pool, (line) => process.stderr.write(`${JSON.stringify(line)}\n`));
process.stdout.write("working\n");
