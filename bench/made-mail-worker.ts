/** One worker of `bench/deliver`: hands over what is due and ends. Its database and its mail server are its arguments. */
import { deliverWarnings } from "../packages/server/src/actions/deliver-warnings.ts";
import { depsOn, sendersTo } from "../packages/server/src/actions/test-support.ts";
import { makePool } from "../packages/server/src/database/pool.ts";
import { storeOn } from "../packages/server/src/store/store.ts";
import { smtp } from "../packages/server/src/transport/smtp.ts";

const [url = "", port = ""] = process.argv.slice(2);
const pool = makePool(url, { max: 4 });
const email = smtp(`smtp://127.0.0.1:${port}`, "Clearline <alerts@weald.example>");
// Both are up before the clock starts.
await pool.query("select 1");
process.stdout.write("ready\n");
process.stdin.once("data", async () => {
  const before = process.cpuUsage();
  await deliverWarnings({ ...depsOn(storeOn(pool)), senders: sendersTo({ email: (message) => email.send(message) }) });
  const { user, system } = process.cpuUsage(before);
  process.stdout.write(`${(user + system) / 1000}\n`);
  await email.close();
  await pool.end();
  process.exit(0);
});
