import type { FastifyInstance } from "fastify";
import { makeApiKey, revokeApiKey } from "../../../actions/api-keys.ts";
import type { Services } from "../../services.ts";
import { goTo } from "../parts/done.ts";
import { idIn, typed } from "../parts/form-body.ts";
import { notFound, show, visitOf } from "../parts/frame.ts";
import { REFUSALS, refused } from "../parts/refusals.ts";
import { keysPage, madePage } from "./page.ts";

const PATH = "/console/keys";

export function register(app: FastifyInstance, services: Services): void {
  app.get(PATH, async (request, reply) => {
    const keys = await services.store.apiKeys.list();
    return show(request, reply, services, {
      title: "API keys",
      section: "people",
      main: keysPage({ visit: visitOf(request), keys, name: "" }),
    });
  });

  // Answered with the page itself, not a redirect: the key is shown once and stands in no address or history.
  app.post(PATH, async (request, reply) => {
    const visit = visitOf(request);
    const name = typed(request, "name");
    const result = await makeApiKey(services, visit.officer, name);
    if (result.ok) {
      return show(request, reply, services, {
        title: "Your new API key",
        section: "people",
        main: madePage({ name, key: result.value.key }),
      });
    }
    const { status, say } = REFUSALS[result.error.code];
    if (status !== 422) return refused(request, reply, services, { code: result.error.code, back: PATH });
    const keys = await services.store.apiKeys.list();
    const main = keysPage({ visit, keys, name, errors: { name: say } });
    return show(request, reply, services, { title: "API keys", section: "people", main, status, hasErrors: true });
  });

  app.post(`${PATH}/:id/revoke`, async (request, reply) => {
    const id = idIn(request);
    if (id === null) return notFound(request, reply, services);
    const result = await revokeApiKey(services, visitOf(request).officer, id);
    return result.ok
      ? goTo(reply, PATH, "key-revoked")
      : refused(request, reply, services, { code: result.error.code, back: PATH });
  });
}
