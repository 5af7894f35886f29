import type { FastifyInstance } from "fastify";
import type { Services } from "../services.ts";

/** Every console page, one folder each. */
export async function registerConsole(_app: FastifyInstance, _services: Services): Promise<void> {}
