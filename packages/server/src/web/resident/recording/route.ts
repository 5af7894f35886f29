import type { FastifyInstance, FastifyReply } from "fastify";
import type { Services } from "../../services.ts";
import { logFailure } from "../../shell/errors.ts";
import { Limiter } from "../../shell/limiter.ts";
import { fileIn, isTooLarge, takeFiles } from "../../shell/multipart.ts";
import { wordsPage } from "../check/page.ts";
import { type RecordingError, recordingPage } from "./page.ts";
import { readWav } from "./wav.ts";

/** Four minutes of one channel at 48 kHz and 16 bits are 23 MB. */
const MOST_BYTES = 24 * 1024 * 1024;
const A_MINUTE = "60";

/** A recording is read while the person waits, and is kept nowhere: not on disk, not in the database, not in a log. */
export function registerRecording(app: FastifyInstance, services: Services): void {
  // Each takes a processor for some seconds.
  const sent = new Limiter({ most: 10, windowMinutes: 60 });

  void app.register(async (inside) => {
    takeFiles(inside, MOST_BYTES);
    inside.setErrorHandler((error, _request, reply) => {
      if (isTooLarge(error)) return refuse(reply, services, 413, "file-too-big");
      throw error;
    });

    inside.get("/check/recording", async (_request, reply) => reply.type("text/html").send(recordingPage(services)));

    inside.post("/check/recording", async (request, reply) => {
      const { transcribe, clock } = services;
      if (!transcribe) return reply.status(404).type("text/html").send(recordingPage(services));
      if (!sent.allows(request.ip, clock()))
        return refuse(reply.header("retry-after", "3600"), services, 429, "too-many");
      const file = await fileIn(request.body, "recording");
      if (file === null) return refuse(reply, services, 422, "file-missing");
      const sound = readWav(file);
      if (!sound.ok) return refuse(reply, services, 422, sound.error.code);
      sent.count(request.ip, clock());
      const words = await transcribe(sound.value).catch((error: unknown) => {
        logFailure(request, { status: 503, code: "recording-not-read" }, error);
        return undefined;
      });
      if (words === undefined) return refuse(reply, services, 503, "not-read");
      if (words === null) return refuse(reply.header("retry-after", A_MINUTE), services, 503, "busy");
      if (words === "") return refuse(reply, services, 422, "nothing-heard");
      return reply.type("text/html").send(wordsPage(services, words, null, "recording"));
    });
  });
}

const refuse = (reply: FastifyReply, services: Services, status: number, error: RecordingError): FastifyReply =>
  reply.status(status).type("text/html").send(recordingPage(services, error));
