import { randomBytes } from "node:crypto";
import { seeded } from "@clearline/engine";
import { askToChange, changeCode, openByCode } from "../../packages/server/src/actions/change-by-phone.ts";
import { type Device, joinDevice, moveDevice } from "../../packages/server/src/actions/devices.ts";
import { testDeps, type TestDeps } from "../../packages/server/src/actions/test-support.ts";
import { wishOf } from "../../packages/server/src/actions/wants.ts";

const GUESSED = "07700 900400";
const OWN = "07700 900401";
const deviceOf = (name: string): Device => ({
  endpoint: `https://push.example/${name}`,
  key: `B${randomBytes(64).toString("base64url")}`,
  secret: randomBytes(16).toString("base64url"),
});
/** More guesses than a code bears. After that the true one is among them, and opens nothing either. */
const TRIES = 5;

export type Guessed = { opened: number; moved: number; awake: boolean };

/**
 * A stranger guesses the code by which a number changes what it gets, and says of somebody's device that it has moved,
 * knowing its address or its secret and not both. The owners' own tries come last, to show that the guesses were tries.
 */
export async function guessChanges({ times, seed }: { times: number; seed: number }): Promise<Guessed> {
  const made = await testDeps();
  const { deps, pool } = made;
  const random = seeded(seed);
  try {
    await pool.query(
      `insert into subscriber (channel, address, token, confirmed_at)
       values ('sms', '+447700900400', 'guessed', now()), ('sms', '+447700900401', 'own', now())`,
    );
    for (const number of [GUESSED, OWN]) await askToChange(deps, { channel: "sms", number });
    const [device, thief] = [deviceOf("known"), deviceOf("thief")];
    await joinDevice(deps, device, wishOf(""));
    const code = await codeOf(made, GUESSED);
    let [opened, moved] = [0, 0];
    for (let n = 0; n < Math.max(times, TRIES + 1); n++) {
      const guess = n === TRIES ? code : String(Math.floor(random() * 1_000_000)).padStart(6, "0");
      if (n < TRIES && guess === code) continue;
      if ((await openByCode(deps, { channel: "sms", number: GUESSED, code: guess })).ok) opened += 1;
      const { endpoint, secret } = deviceOf(`guess-${n}`);
      await moveDevice(deps, n % 2 === 0 ? { ...device, secret } : { ...device, endpoint }, thief);
    }
    if (await deps.store.subscribers.byAddress("push", thief.endpoint)) moved += 1;
    const own = await openByCode(deps, { channel: "sms", number: OWN, code: await codeOf(made, OWN) });
    await moveDevice(deps, device, thief);
    const isMoved = (await deps.store.subscribers.byAddress("push", thief.endpoint)) !== null;
    return { opened, moved, awake: own.ok && isMoved };
  } finally {
    await made.close();
  }
}

async function codeOf({ deps }: TestDeps, number: string): Promise<string> {
  const row = await deps.store.subscribers.byAddress("sms", `+44${number.replace(/\D/g, "").slice(1)}`);
  if (row === null) throw new Error(`${number} is not there`);
  return changeCode(deps, row);
}
