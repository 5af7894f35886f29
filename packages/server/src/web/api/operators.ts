import type { FastifyInstance, FastifyRequest } from "fastify";
import { collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { Services } from "../services.ts";
import { leavesNoTrace } from "../shell/log.ts";

/** What operators watch: is the process alive, is it ready, how busy is it, and whom to tell of a fault. */
export function registerOperators(app: FastifyInstance, { store, site, isReady }: Services): void {
  app.get("/healthz", async () => ({ status: "ok", version: site.version }));

  app.get("/readyz", async (_request, reply) => {
    // Always answered, and soon: a load balancer that waits is no help.
    const state = await within(3000, isReady()).catch(() => "database-away" as const);
    if (state === "ready") return { status: "ready" };
    return reply.status(503).send({ status: state });
  });

  const metrics = metricsOf(app, store);
  app.get("/metrics", async (request, reply) => {
    // For this machine only: how busy a force is, is nobody else's business.
    if (!isLocal(request)) return reply.callNotFound();
    return reply.type(metrics.contentType).send(await metrics.metrics());
  });

  app.get("/.well-known/security.txt", async (_request, reply) => {
    // RFC 9116. Without an address to write to there is nothing to say.
    if (site.force.email === "") return reply.callNotFound();
    const expires = new Date(Date.now() + 180 * 86_400_000).toISOString();
    reply.type("text/plain; charset=utf-8").header("cache-control", "public, max-age=3600");
    return `Contact: mailto:${site.force.email}\nExpires: ${expires}\nPreferred-Languages: en\nCanonical: ${site.publicUrl}/.well-known/security.txt\n`;
  });
}

/** Asked from this machine, and not through a proxy that speaks for someone else. */
const isLocal = ({ socket, headers }: FastifyRequest): boolean =>
  ["127.0.0.1", "::1", "::ffff:127.0.0.1"].includes(socket.remoteAddress ?? "") &&
  headers["x-forwarded-for"] === undefined &&
  headers.forwarded === undefined;

function metricsOf(app: FastifyInstance, store: Services["store"]): Registry {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const duration = new Histogram({
    name: "clearline_request_seconds",
    help: "How long answers take, by route pattern and status",
    labelNames: ["route", "status"] as const,
    buckets: [0.01, 0.03, 0.1, 0.3, 1, 3],
    registers: [registry],
  });
  app.addHook("onResponse", async (request, reply) => {
    if (leavesNoTrace(request.routeOptions.url)) return;
    // The pattern, never the address: that may hold a receipt.
    duration.observe(
      { route: request.routeOptions.url ?? "none", status: String(reply.statusCode) },
      reply.elapsedTime / 1000,
    );
  });
  const gauge = (name: string, help: string, read: () => Promise<number>): void => {
    const made = new Gauge({
      name,
      help,
      registers: [],
      async collect() {
        // Away: the figure is missing, and the other figures still come.
        const value = await read().catch(() => null);
        if (value === null) this.reset();
        else this.set(value);
      },
    });
    registry.registerMetric(made);
  };
  gauge("clearline_reports_waiting", "Reports that no officer has handled", () =>
    store.reports.count(["received", "read"]),
  );
  gauge("clearline_jobs_waiting", "Jobs that are due and not done", () => store.jobs.waiting({ due: true }));
  gauge("clearline_deliveries_waiting", "Messages that are not sent yet", () => store.deliveries.waiting());
  return registry;
}

async function within<T>(ms: number, answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, refuse) => {
    timer = setTimeout(() => refuse(new Error("no answer in time")), ms);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}
