import type { FastifyInstance } from "fastify";
import type { Services } from "../../services.ts";
import { show } from "../parts/frame.ts";
import { LISTS } from "../reading/page.ts";
import { listsPage } from "./page.ts";

export function register(app: FastifyInstance, services: Services): void {
  app.get(LISTS, async (request, reply) =>
    show(request, reply, services, {
      title: "Lists of our own",
      section: null,
      main: listsPage(await services.store.lists.all()),
    }),
  );
}
