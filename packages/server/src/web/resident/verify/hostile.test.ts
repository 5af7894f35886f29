import assert from "node:assert/strict";
import { after, test } from "node:test";
import fc from "fast-check";
import { enrol, keyFor, signedHeaders, wallboardFor } from "../../../actions/test-support-verify.ts";
import { testConsole } from "../../console/test-support.ts";
import { hiddenFields, TestBrowser } from "../../test-support.ts";

const made = await testConsole();
after(() => made.close());
const [officer, approver] = [await made.as("officer"), await made.as("approver")];
const bank = await enrol(made.deps, officer.officer, approver.officer);
const key = await keyFor(made.deps, officer.officer, approver.officer, bank);
const { link } = await wallboardFor(made.deps, officer.officer, approver.officer, bank);
const calling = new TestBrowser(made.app);
await calling.post(`/calling/open/${link}`, {});
const csrf = hiddenFields((await calling.get("/calling")).body)["_csrf"] ?? "";
const authority = new URL(made.deps.site.publicUrl).host;

/** What breaks programs: nothing, signs that nobody sees, halves of letters, markup, numbers, very much. */
const hostile = fc.oneof(
  fc.string({ unit: "binary", maxLength: 60 }),
  fc.constantFrom(
    "",
    "\u0000",
    "a\u0000b",
    "\uD800",
    "<script>",
    "' or 1=1 --",
    "999",
    "enrolled:0",
    "enrolled:99999999999999999999",
    "x".repeat(3000),
    "-1",
    "2026-13-45T99:99:99Z",
  ),
);
const fields = (...names: string[]) => fc.record(Object.fromEntries(names.map((name) => [name, hostile])));

test("no form or request of call codes and the directory breaks on hostile input", async () => {
  const statuses = new Set<number>();
  const note = (status: number, what: string): void => {
    statuses.add(status);
    assert.ok(status < 500, `${status} ${what}`);
  };
  let n = 0;
  const elsewhere = () => `10.0.${(n >> 8) & 255}.${n++ & 255}`;
  const post = (url: string, form: Record<string, string>) =>
    made.app.inject({
      method: "POST",
      url,
      headers: { "content-type": "application/x-www-form-urlencoded" },
      payload: new URLSearchParams(form).toString(),
      remoteAddress: elsewhere(),
    });
  await fc.assert(
    fc.asyncProperty(
      fields("organisation", "code", "to", "from", "list"),
      fields("says", "proof", "contact", "owner"),
      fields(
        "name",
        "number",
        "source",
        "shows",
        "who",
        "stopWhy",
        "label",
        "material",
        "x5u",
        "token",
        "called",
        "more",
      ),
      async (person, asks, typed) => {
        note((await post("/verify", person)).statusCode, "verify");
        note((await post("/directory/correct", { ...asks, entry: "7726" })).statusCode, "correct");
        note(
          (await made.app.inject(`/directory/correct?entry=${encodeURIComponent(asks["says"]?.toWellFormed() ?? "")}`))
            .statusCode,
          "entry",
        );
        note((await calling.post("/calling", { ...person, _csrf: csrf })).statusCode, "calling");
        note((await calling.post("/calling/list", { ...person, _csrf: csrf })).statusCode, "list");
        const day = { "checked-day": "1", "checked-month": "1", "checked-year": "2026", number: "01632 960100" };
        note((await officer.post("/console/organisations", { ...typed, ...day })).status, "propose");
        for (const path of ["access", "confirm", "suspend"])
          note(
            (await approver.post(`/console/organisations/${bank}/${path}`, { ...typed, kind: "signer", rang: "yes" }))
              .status,
            path,
          );
        await approver.post(`/console/organisations/${bank}/resume`);
        note((await officer.post("/console/verify/token", typed)).status, "token");
        note(
          (await officer.post("/console/verify/number", { ...typed, enrolled: bank, purpose: "other" })).status,
          "number",
        );
        const body = JSON.stringify({ to: person["to"], from: person["from"], at: person["code"] });
        const headers = signedHeaders(key, { body, at: made.deps.clock(), authority });
        note(
          (await made.app.inject({ method: "POST", url: "/api/v1/calls", payload: body, headers })).statusCode,
          "call",
        );
        const broken = Object.fromEntries(
          Object.entries(headers).map(([name], i) => [
            name,
            (Object.values(person)[i] ?? "").replace(/[^\x20-\x7e]/g, ""),
          ]),
        );
        note(
          (
            await made.app.inject({
              method: "POST",
              url: "/api/v1/calls",
              payload: body,
              headers: { ...broken, "content-type": "application/json" },
            })
          ).statusCode,
          "headers",
        );
      },
    ),
    { numRuns: 25, seed: 7 },
  );
  assert.ok(statuses.has(200) && statuses.has(422));
});
