/** Webhooks in a real Chromium, in every state. Where they go and what is signed is tested beside their pages. */
import type { TestConsole } from "../packages/server/src/web/console/test-support.ts";
import { lookAtAll, openConsole, type State } from "./support/console.ts";

const PATH = "/console/webhooks";

lookAtAll(await openConsole(), [emptyStates, states]);

async function emptyStates(made: TestConsole): Promise<State[]> {
  return [{ name: "no webhooks", as: await made.as("admin"), path: PATH }];
}

async function states(made: TestConsole): Promise<State[]> {
  const [admin, officer] = [await made.as("admin"), await made.as("officer")];
  const url = (n: number): string => `https://newsroom.example/hooks/clearline/${n}`;
  for (const n of [1, 2, 3, 4]) await admin.post(PATH, { name: n === 1 ? "" : `Weald Gazette ${n}`, url: url(n) });
  const silent = { event: "test", warning_id: null, error: "answered with 503" } as const;
  await made.deps.store.webhooks.noteTry("1", silent);
  for (const id of [2, 3, 4]) await admin.post(`${PATH}/${id}/test`);
  await made.deps.store.webhooks.noteTry("2", silent);
  await admin.post(`${PATH}/3/pause`);
  await admin.post(`${PATH}/4/end`);
  return [
    { name: "webhooks", as: admin, path: PATH },
    { name: "webhook refused", as: admin, path: PATH, form: { name: "Again", url: url(2) }, status: 422 },
    { name: "webhook added", as: admin, path: PATH, form: { name: "Weald Gazette 5", url: url(5) } },
    { name: "webhook not tested", as: admin, path: `${PATH}/1` },
    { name: "webhook that failed", as: admin, path: `${PATH}/2` },
    { name: "webhook paused", as: admin, path: `${PATH}/3?done=webhook-paused` },
    { name: "webhook ended", as: admin, path: `${PATH}/4` },
    { name: "webhook’s new secret", as: admin, path: `${PATH}/2/secret`, form: {} },
    { name: "webhook with two secrets", as: admin, path: `${PATH}/2` },
    { name: "webhooks, not your role", as: officer, path: PATH, status: 403 },
  ];
}
