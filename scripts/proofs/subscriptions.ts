import { randomBytes } from "node:crypto";
import { seeded } from "@clearline/engine";
import { approveWarning } from "../../packages/server/src/actions/approve-warning.ts";
import { deliverWarnings } from "../../packages/server/src/actions/deliver-warnings.ts";
import { askForContacts, type TypedContacts } from "../../packages/server/src/actions/ask-for-contacts.ts";
import { askPerson } from "../../packages/server/src/actions/send-contact-asks.ts";
import { submitWarning } from "../../packages/server/src/actions/step-warning.ts";
import { joinDevice, welcomeDevice } from "../../packages/server/src/actions/devices.ts";
import {
  changeWants,
  confirmSubscription,
  leave,
  sendConfirmation,
  subscribe,
  undoLeaving,
} from "../../packages/server/src/actions/subscribe.ts";
import { draftOf, testDeps, type TestDeps } from "../../packages/server/src/actions/test-support.ts";
import { wishOf } from "../../packages/server/src/actions/wants.ts";
import { appOn } from "../../packages/server/src/web/test-support.ts";

const AT_ONCE = 20;

/**
 * One address is asked for again and again, in many spellings and at once: for itself, and every other time as somebody
 * who is to have trusted contacts. @returns the mails it got
 */
export async function bombOneAddress({
  times,
  seed,
}: {
  times: number;
  seed: number;
}): Promise<{ asked: number; mails: number }> {
  const made = await testDeps();
  const random = seeded(seed);
  try {
    for (let n = 0; n < times; n += AT_ONCE) {
      const spelled = (): string =>
        "victim@example.org"
          .split("")
          .map((c) => (random() < 0.5 ? c.toUpperCase() : c))
          .join("");
      await Promise.all(
        Array.from({ length: Math.min(AT_ONCE, times - n) }, (_, i) =>
          i % 2 === 0
            ? subscribe(made.deps, { email: ` ${spelled()} `, place: null })
            : askForContacts(made.deps, namedBy(` ${spelled()} `, n + i)),
        ),
      );
    }
    return { asked: times, mails: await confirm(made) };
  } finally {
    await made.close();
  }
}

const namedBy = (address: string, n: number): TypedContacts => ({
  person: { name: "Joan", channel: "email", address },
  place: "",
  miles: "5",
  language: "en",
  isWarned: true,
  contacts: [{ name: "Dilys", channel: "email", address: `dilys${n}@example.org` }],
});

export type Scanned = { links: number; forged: number; changed: number };

/**
 * A scanner opens every link in every mail, and a stranger posts made-up tokens and other people's, altered. What a
 * subscription is must stay as it was. The true link is pressed last, to show that the try was one.
 */
export async function openEveryLink({
  times,
  seed,
}: {
  times: number;
  seed: number;
}): Promise<Scanned & { awake: boolean }> {
  const made = await testDeps();
  const { deps, pool, sent, pushed, officer, passHold } = made;
  const app = await appOn(deps);
  const state = async (): Promise<string> =>
    JSON.stringify((await pool.query("select * from subscriber order by id")).rows);
  try {
    for (const name of ["ann", "bob", "cy"]) await subscribe(deps, { email: `${name}@example.org`, place: null });
    await joinDevice(deps, DEVICE, { ...wishOf(""), quiet: "none" });
    await confirm(made);
    await welcome(made);
    const asking = [...linksIn(sent), ...linksPushed(pushed)];
    const before = await state();
    for (const path of asking) await app.inject(path);
    let changed = before === (await state()) ? 0 : 1;
    for (const path of asking) if (path.includes("/confirm/")) await app.inject({ method: "POST", url: path });
    const [ali, bo] = [await officer("officer"), await officer("approver")];
    const id = await draftOf(deps, ali);
    await submitWarning(deps, ali, id);
    await approveWarning(deps, bo, id, { areaTyped: deps.site.areaName });
    await passHold();
    await deliverWarnings(deps);
    const links = [...new Set([...linksIn(sent), ...linksPushed(pushed)])];
    const joined = await state();
    for (const path of links) await app.inject(path);
    if (joined !== (await state())) changed += 1;
    const leaving = links.filter((path) => path.includes("/leave/")).at(-1) ?? "";
    const managing = links.filter((path) => path.includes("/manage/")).at(-1) ?? "";
    const random = seeded(seed);
    const change = (to: typeof deps, token: string) => changeWants(to, token, wishOf("Sevenoaks"));
    for (const known of [leaving, managing])
      for (const token of forgeries(known.split("/").at(-1) ?? "", Math.ceil(times / 2), random))
        for (const act of [confirmSubscription, leave, undoLeaving, change])
          if ((await act(deps, token)).ok) changed += 1;
    if (joined !== (await state())) changed += 1;
    await app.inject({
      method: "POST",
      url: leaving,
      payload: "List-Unsubscribe=One-Click",
      headers: { "content-type": "application/x-www-form-urlencoded" },
    });
    const left = await state();
    await change(deps, managing.split("/").at(-1) ?? "");
    const awake = joined !== left && left !== (await state());
    return { links: links.length, forged: times, changed, awake };
  } finally {
    await app.close();
    await made.close();
  }
}

const DEVICE = { endpoint: "https://push.example/proof", key: `B${"k".repeat(86)}`, secret: "s".repeat(22) };

async function welcome({ deps }: TestDeps): Promise<void> {
  const row = await deps.store.subscribers.byAddress("push", DEVICE.endpoint);
  if (row) await welcomeDevice(deps, row.id);
}

/** What a press on each notification, or on its button, opens. */
const linksPushed = (pushed: TestDeps["pushed"]): string[] =>
  pushed.flatMap(({ body }) => {
    const { url, manage } = JSON.parse(body) as { url: string; manage: string };
    return [url, manage].map((address) => new URL(address).pathname);
  });

/** Sends every confirmation that is due. @returns how many mails that was */
async function confirm({ deps, pool, sent }: TestDeps): Promise<number> {
  const { rows } = await pool.query<{ payload: { subscriberId: string } | { personId: string } }>(
    "select payload from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier in ('send-confirmation', 'ask-person')",
  );
  const before = sent.length;
  for (const { payload } of rows)
    if ("personId" in payload) await askPerson(deps, payload.personId);
    else await sendConfirmation(deps, payload.subscriberId);
  return sent.length - before;
}

const linksIn = (mails: TestDeps["sent"]): string[] => [
  ...new Set(
    mails
      .flatMap(({ text, html, unsubscribeUrl }) => [
        ...`${text} ${html} ${unsubscribeUrl ?? ""}`.matchAll(/https?:\/\/[^\s"<>]+/g),
      ])
      .map(([url]) => new URL(url).pathname),
  ),
];

/** Made-up tokens for people who are there, and true ones with a character changed or another's number. */
function* forgeries(known: string, count: number, random: () => number): Generator<string> {
  const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  for (let n = 0; n < count; n++) {
    const kind = n % 3;
    const at = known.indexOf(".") + 1 + Math.floor(random() * 42);
    const other = letters[Math.floor(random() * 64)] ?? "A";
    if (kind === 0) yield `${1 + Math.floor(random() * 4)}.${randomBytes(32).toString("base64url")}`;
    else if (kind === 1)
      yield known.slice(0, at) + (known[at] === other ? (other === "A" ? "B" : "A") : other) + known.slice(at + 1);
    else yield known.replace(/^\d+/, (id) => String(Number(id) === 1 ? 2 : Number(id) - 1));
  }
}
