import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { DEVICE_WORDS, type Language, LANGUAGES } from "@clearline/engine";
import type { FastifyInstance } from "fastify";
import { joinDevice, leaveDevice, moveDevice } from "../../../actions/devices.ts";
import type { Services } from "../../services.ts";
import { formBody } from "../../shell/body.ts";
import { askLimit } from "./ask-limit.ts";
import { sayWrong } from "./wants-fields.ts";
import { wishedIn } from "./wished.ts";

/** What the button of `browser/device.ts` asks for, and the worker that it starts. Answers are words for a person. */
export function registerDevice(app: FastifyInstance, services: Services): void {
  const mayJoin = askLimit(services, { most: 20 });
  const mayMove = askLimit(services, { most: 20 });
  let worker: Promise<Buffer> | null = null;

  app.get("/subscribe/push-worker.js", async (_request, reply) => {
    worker ??= readFile(join(services.assetsFolder, "push-worker.js"));
    // Asked for anew each time: what runs on people's devices must not be a year old.
    return reply
      .header("cache-control", "no-cache")
      .type("text/javascript; charset=utf-8")
      .send(await worker);
  });

  app.post("/subscribe/device", async (request, reply) => {
    reply.type("text/plain; charset=utf-8");
    const language = languageOf(request.body);
    if (!mayJoin(request)) return reply.status(429).header("retry-after", "3600").send(sayWrong("too-many", language));
    const { endpoint = "", key = "", secret = "" } = formBody(request.body);
    const joined = await joinDevice(services, { endpoint, key, secret }, wishedIn(request.body));
    if (joined.ok) return reply.status(204).send();
    const { code } = joined.error;
    return reply
      .status(422)
      .send(code === "device-not-understood" ? DEVICE_WORDS[language].notUnderstood : `${sayWrong(code, language)}.`);
  });

  // The worker's own word, when the browser's push service gave it another address. Nobody reads the answer.
  app.post("/subscribe/device/moved", async (request, reply) => {
    if (!mayMove(request)) return reply.status(429).header("retry-after", "3600").send();
    const { was = "", wasSecret = "", endpoint = "", key = "", secret = "" } = formBody(request.body);
    const moved = await moveDevice(services, { endpoint: was, secret: wasSecret }, { endpoint, key, secret });
    return reply.status(moved.ok ? 204 : 422).send();
  });

  app.post("/subscribe/device/leave", async (request, reply) => {
    await leaveDevice(services, formBody(request.body)["endpoint"] ?? "");
    return reply.status(204).send();
  });
}

/** Of the page whose button was pressed, which need not be the one that warnings are wanted in. */
const languageOf = (body: unknown): Language => LANGUAGES.find((one) => one === formBody(body)["page"]) ?? "en";
