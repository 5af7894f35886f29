/** The nightly deletion in a process of its own that a test can kill, so few at once. */
import { keep } from "../../actions/keep.ts";
import { depsOn } from "../../actions/test-support.ts";
import { makePool } from "../../database/pool.ts";
import { storeOn } from "../../store/store.ts";

const [, , url = "", at = "", atOnce = ""] = process.argv;
const pool = makePool(url, { max: 3 });
await keep({ ...depsOn(storeOn(pool)), clock: () => new Date(at) }, { atOnce: Number(atOnce) });
await pool.end();
