import type { FastifyInstance } from "fastify";
import type { Services } from "../services.ts";

/** Every resident page, one folder each. */
export async function registerResident(_app: FastifyInstance, _services: Services): Promise<void> {}
