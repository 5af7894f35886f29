import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import QRCode from "qrcode";
import { confirmFactorReset } from "../../../actions/factor-reset.ts";
import { addPasskey, beginPasskey } from "../../../actions/passkeys.ts";
import { can } from "../../../actions/permissions.ts";
import { PROOF_LASTS_SECONDS, proveAgain } from "../../../actions/prove-again.ts";
import { confirmCode, offerCode, type Setup, setupInProgress } from "../../../actions/second-factor.ts";
import type { Services } from "../../services.ts";
import type { FieldErrors } from "../../shell/form.ts";
import { goTo } from "../parts/done.ts";
import { idIn, typed } from "../parts/form-body.ts";
import { notFound, show, visitOf } from "../parts/frame.ts";
import { REFUSALS, refused } from "../parts/refusals.ts";
import { accountPage, backupPage, setupPage } from "./page.ts";

const PATH = "/console/account";

/** One's own account: codes and passkeys; and the second person's word when somebody lost theirs. */
export function register(app: FastifyInstance, services: Services): void {
  app.get(PATH, (request, reply) => showAccount(request, reply, services));

  app.post(`${PATH}/prove`, async (request, reply) => {
    const { officer, session } = visitOf(request);
    const proved = await proveAgain(services, officer, session, typed(request, "proof"));
    if (proved.ok) return reply.redirect(PATH, 303);
    return showAccount(request, reply, services, { proof: wordsOf(proved.error) });
  });

  app.post(`${PATH}/code`, async (request, reply) => {
    const { officer, session } = visitOf(request);
    const offered = await offerCode(services, officer, session);
    if (!offered.ok) return refused(request, reply, services, { code: offered.error.code, back: PATH });
    return showSetup(request, reply, services, offered.value);
  });

  app.post(`${PATH}/code/confirm`, async (request, reply) => {
    const { officer, session } = visitOf(request);
    const confirmed = await confirmCode(services, officer, session, typed(request, "code"));
    // Answered with the page itself: backup codes stand in no address or history.
    if (confirmed.ok)
      return show(request, reply, services, {
        title: "Codes are on",
        section: null,
        main: backupPage(confirmed.value),
      });
    const setup = await setupInProgress(services, officer);
    if (!setup) return refused(request, reply, services, { code: "factor-there", back: PATH });
    return showSetup(request, reply, services, setup, { code: wordsOf(confirmed.error) });
  });

  app.post(`${PATH}/passkey/options`, async (request, reply) => {
    const { officer, session } = visitOf(request);
    const options = await beginPasskey(services, officer, session);
    return options.ok ? reply.send(options.value) : reply.status(409).send({ error: options.error.code });
  });

  app.post(`${PATH}/passkey`, async (request, reply) => {
    const { officer, session } = visitOf(request);
    const given = { response: typed(request, "response"), name: typed(request, "name") };
    const added = await addPasskey(services, officer, session, given);
    return added.ok
      ? goTo(reply, PATH, "passkey-added")
      : refused(request, reply, services, { code: added.error.code, back: PATH });
  });

  app.post(`${PATH}/reset/:id/confirm`, async (request, reply) => {
    const id = idIn(request);
    if (id === null) return notFound(request, reply, services);
    const result = await confirmFactorReset(services, visitOf(request).officer, id);
    return result.ok
      ? goTo(reply, PATH, "factors-gone")
      : refused(request, reply, services, { code: result.error.code, back: PATH });
  });
}

const wordsOf = (error: { code: keyof typeof REFUSALS; seconds?: number }): string =>
  error.code === "sign-in-wait"
    ? `Wait ${error.seconds ?? 60} seconds, then try again`
    : error.code === "sign-in-wrong"
      ? "Enter the password of your own account. This one is not right"
      : REFUSALS[error.code].say;

async function showAccount(
  request: FastifyRequest,
  reply: FastifyReply,
  { store, ...services }: Services,
  errors: FieldErrors = {},
): Promise<FastifyReply> {
  const visit = visitOf(request);
  const { id } = visit.officer;
  const [code, backupCodes, passkeys, isProved, open, people] = await Promise.all([
    store.factors.code(id),
    store.factors.backupCodesLeft(id),
    store.factors.passkeys(id),
    store.sessions.isProved(visit.session, id, PROOF_LASTS_SECONDS),
    can(visit.officer, "confirm-factor-reset") ? store.factors.openResets() : [],
    store.officers.list(),
  ]);
  const nameOf = (who: string): string => people.find((one) => one.id === who)?.name ?? `Officer ${who}`;
  const hasErrors = Object.keys(errors).length > 0;
  const main = accountPage({
    visit,
    hasCode: code?.confirmed_at != null,
    backupCodes,
    passkeys,
    isProved,
    resets: open.map((one) => ({ ...one, name: nameOf(one.officer_id), askedBy: nameOf(one.asked_by) })),
    errors,
  });
  return show(
    request,
    reply,
    { ...services, store },
    {
      title: "Your account",
      section: null,
      main,
      hasErrors,
      script: "passkey",
    },
  );
}

async function showSetup(
  request: FastifyRequest,
  reply: FastifyReply,
  services: Services,
  setup: Setup,
  errors: FieldErrors = {},
): Promise<FastifyReply> {
  const qr = await QRCode.toString(setup.uri, { type: "svg", margin: 2, errorCorrectionLevel: "M" });
  const hasErrors = Object.keys(errors).length > 0;
  return show(request, reply, services, {
    title: "Set up codes",
    section: null,
    main: setupPage({ visit: visitOf(request), setup, qr, errors }),
    hasErrors,
  });
}
