import { parseCsv } from "@clearline/engine";
import type { FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import { logCall, type LoggedCall } from "../../../actions/log-call.ts";
import { openCallingLink, SESSION_DAYS } from "../../../actions/organisation-access.ts";
import { hashToken } from "../../../store/api-keys.ts";
import type { WorkingAccess } from "../../../store/organisations.ts";
import { WORDS } from "../../errors.ts";
import type { Services } from "../../services.ts";
import { formBody } from "../../shell/body.ts";
import { formToken, isFormToken } from "../../shell/form-token.ts";
import type { FieldErrors } from "../../shell/form.ts";
import { fileIn, isTooLarge, takeFiles } from "../../shell/multipart.ts";
import { FILE_TOO_BIG, listAnswer, readCallList, textOf, withCommas, type WrongLine } from "./call-list.ts";
import { callingPage, codePage, endedPage, openPage, wrongLinesSaid } from "./page.ts";

const COOKIE = "clearline_calling";
const SCOPE = "calling";
const DAY_SECONDS = 86_400;
/** A file that is too big is read to its end and told of; beyond this it is cut off. */
const MOST_BYTES = 2 * 1024 * 1024;

/**
 * For people at an enrolled organisation who ring others: one button, and a code to say. They come by a link that two
 * officers gave out; nothing here tells them of anybody's reports.
 */
export function registerCalling(app: FastifyInstance, services: Services): void {
  const cookie = {
    path: "/calling",
    httpOnly: true,
    sameSite: "strict",
    secure: services.view.publicUrl.startsWith("https:"),
  } as const;
  const send = (reply: FastifyReply, markup: string): FastifyReply =>
    reply.type("text/html; charset=utf-8").send(markup);
  const tokenOf = (request: FastifyRequest): string => request.cookies[COOKIE] ?? "";
  const who = (request: FastifyRequest): Promise<WorkingAccess | null> =>
    services.store.organisations.session(hashToken(tokenOf(request)), services.clock());
  const csrf = (request: FastifyRequest): string => formToken(services.secret, SCOPE, tokenOf(request));
  const isOurs = (request: FastifyRequest): boolean =>
    isFormToken(formBody(request.body)["_csrf"], services.secret, SCOPE, tokenOf(request));

  // Opening needs a press: programs that look at links in messages must not use one up.
  app.get<{ Params: { token: string } }>("/calling/open/:token", async (request, reply) => {
    const access = await services.store.organisations.byLink(hashToken(request.params.token), services.clock());
    return send(
      reply.status(access ? 200 : 404),
      access ? openPage(services, access, request.url) : endedPage(services),
    );
  });

  app.post<{ Params: { token: string } }>("/calling/open/:token", async (request, reply) => {
    const token = await openCallingLink(services, request.params.token);
    if (token === null) return send(reply.status(404), endedPage(services));
    return reply.setCookie(COOKIE, token, { ...cookie, maxAge: SESSION_DAYS * DAY_SECONDS }).redirect("/calling", 303);
  });

  app.get("/calling", async (request, reply) => {
    const access = await who(request);
    if (!access) return send(reply.status(401), endedPage(services));
    return send(reply, callingPage(services, { access, csrf: csrf(request), typed: {}, errors: {} }));
  });

  app.post("/calling", async (request, reply) => {
    const access = await who(request);
    if (!access || !isOurs(request)) return send(reply.status(401), endedPage(services));
    const body = formBody(request.body);
    const typed = { to: body["to"] ?? "", from: body["from"] ?? "" };
    const logged = await logCall(services, access, { to: typed.to.trim() || null, from: typed.from || null });
    if (logged.ok) return send(reply, codePage(services, { access, csrf: csrf(request), call: logged.value }));
    const { status, field, say } = WORDS[logged.error.code];
    const errors = { [field ?? "to"]: say };
    return send(reply.status(status), callingPage(services, { access, csrf: csrf(request), typed, errors }));
  });

  void app.register(async (inside) => {
    takeFiles(inside, MOST_BYTES);
    // Before the body is read: nobody without a link sends us files.
    inside.addHook("onRequest", async (request, reply) => {
      if ((await who(request)) === null) return send(reply.status(401), endedPage(services));
    });
    inside.setErrorHandler(async (error, request, reply) => {
      const access = isTooLarge(error) ? await who(request) : null;
      if (access === null) throw error;
      const view = { access, csrf: csrf(request), typed: {}, errors: { file: FILE_TOO_BIG } };
      return send(reply.status(413), callingPage(services, view));
    });
    inside.post("/calling/list", (request, reply) => takeList(request, reply));
  });

  async function takeList(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const access = await who(request);
    if (!access || !isOurs(request)) return send(reply.status(401), endedPage(services));
    const body = formBody(request.body);
    const file = await fileIn(request.body, "file");
    const inFile = file && textOf(file);
    // What was in a file is in the box from then on, to be put right there.
    const text = inFile?.ok ? inFile.value : (body["list"] ?? "");
    const refuse = (errors: FieldErrors, wrong: readonly WrongLine[] = [], good = 0): FastifyReply => {
      const view = { access, csrf: csrf(request), typed: { list: text }, errors, wrong, good };
      return send(reply.status(422), callingPage(services, view));
    };
    if (inFile?.ok === false) return refuse({ file: inFile.error });
    const read = readCallList(parseCsv(withCommas(text)), access, services.clock());
    if (!read.ok) return refuse({ list: read.error });
    const { calls, wrong, delimiter } = read.value;
    // Codes for some of a list are made only for who asked for that: else the rest is sent again, and rung twice.
    if (wrong.length > 0 && (body["take"] !== "good" || calls.length === 0))
      return refuse({ list: wrongLinesSaid(wrong.length) }, wrong, calls.length);
    const rows: { reference: string; line: number; result: LoggedCall | string }[] = wrong.map(({ say, ...line }) => ({
      ...line,
      result: say,
    }));
    for (const { line, reference, ...call } of calls) {
      const logged = await logCall(services, access, call);
      rows.push({ reference, line, result: logged.ok ? logged.value : WORDS[logged.error.code].say });
    }
    reply.header("content-disposition", 'attachment; filename="call-codes.csv"');
    return reply.type("text/csv; charset=utf-8").send(
      listAnswer(
        rows.sort((a, b) => a.line - b.line),
        delimiter,
      ),
    );
  }
}
