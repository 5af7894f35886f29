/** A worker whose mail server never answers, in a process of its own, to be killed in the middle of a job. */
import { depsOn } from "../../actions/test-support.ts";
import { makePool } from "../../database/pool.ts";
import { storeOn } from "../../store/store.ts";
import { startJobs } from "../runner.ts";

const pool = makePool(process.argv[2] ?? "");
const email = {
  name: "silent",
  send: () => {
    process.stdout.write("sending\n");
    return new Promise<void>(() => {});
  },
  close: async () => {},
};
await startJobs({ ...depsOn(storeOn(pool)), email }, pool, () => {});
