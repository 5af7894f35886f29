/** A worker whose mail server never answers, in a process of its own, to be killed in the middle of a job. */
import { depsOn, sendersTo } from "../../actions/test-support.ts";
import { makePool } from "../../database/pool.ts";
import { storeOn } from "../../store/store.ts";
import { startJobs } from "../runner.ts";

const pool = makePool(process.argv[2] ?? "");
const senders = sendersTo({
  email: () => {
    process.stdout.write("sending\n");
    return new Promise<void>(() => {});
  },
});
await startJobs({ ...depsOn(storeOn(pool)), senders }, pool, () => {});
