/** One worker of the proof R5, to be killed: hands over texts that are due, again and again, until it dies. */
import { setTimeout as sleep } from "node:timers/promises";
import { deliverWarnings } from "../../packages/server/src/actions/deliver-warnings.ts";
import { depsOn, sendersTo } from "../../packages/server/src/actions/test-support.ts";
import { makePool } from "../../packages/server/src/database/pool.ts";
import { storeOn } from "../../packages/server/src/store/store.ts";
import { exchangeBy } from "../../packages/server/src/transport/egress/test-support/by-way.ts";
import { twilioTexts } from "../../packages/server/src/transport/twilio.ts";

export type TextWork = {
  /** Its database, under a name of its own, so that it is known who took what. */
  url: string;
  way: Parameters<typeof exchangeBy>[0];
  settings: Parameters<typeof twilioTexts>[1];
  perSecond: number;
};

const { url, way, settings, perSecond } = JSON.parse(process.argv[2] ?? "{}") as TextWork;
const provider = { ...twilioTexts(exchangeBy(way), settings), fingerprint: "as tested", callbacks: null };
const senders = sendersTo({});
const pool = makePool(url, { max: 6 });
const deps = {
  ...depsOn(storeOn(pool)),
  senders: { ...senders, sms: { ...senders.sms, provider, perSecond, perDay: 1_000_000 } },
};
process.stdout.write("working\n");
for (;;) {
  await deliverWarnings(deps);
  await sleep(250);
}
