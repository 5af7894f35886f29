import assert from "node:assert/strict";
import { after, test } from "node:test";
import { hashToken } from "../store/api-keys.ts";
import { makeApiKey, revokeApiKey } from "./api-keys.ts";
import { acceptInvitation, changeRole, disableOfficer, firstInvitation, inviteOfficer } from "./people.ts";
import { signIn, signOut } from "./sign-in.ts";
import { testDeps } from "./test-support.ts";

const { deps, officer, close } = await testDeps();
after(close);

const password = "correct horse battery";
let people = 0;
async function join(role: "officer" | "approver" | "admin") {
  people += 1;
  const email = `p${people}@weald.example`;
  const token = await inviteOfficer(deps, "terminal", role);
  assert.ok(token.ok);
  const accepted = await acceptInvitation(deps, token.value, {
    name: `P ${people}`,
    email: email.toUpperCase(),
    password,
  });
  assert.ok(accepted.ok);
  return { id: accepted.value.id, email, role, name: `P ${people}` };
}

test("the first link is made while there is no officer, and printing a new one ends the last", async () => {
  const [first, second] = [await firstInvitation(deps), await firstInvitation(deps)];
  assert.ok(first && second);
  const given = { name: "Ann Other", email: "ann@weald.example", password };
  assert.deepEqual(await acceptInvitation(deps, first, given), {
    ok: false,
    error: [{ code: "invitation-not-valid" }],
  });
  const accepted = await acceptInvitation(deps, second, given);
  assert.ok(accepted.ok);
  assert.equal((await deps.store.officers.byId(accepted.value.id))?.role, "admin");
  assert.equal(await firstInvitation(deps), null);
});

test("a link makes one account, also when it is used twice at once", async () => {
  const token = await inviteOfficer(deps, "terminal", "officer");
  assert.ok(token.ok);
  const both = await Promise.all(
    [1, 2].map((n) => acceptInvitation(deps, token.value, { name: "Twin", email: `twin${n}@weald.example`, password })),
  );
  assert.equal(both.filter(({ ok }) => ok).length, 1);
});

test("what is wrong with a new account is told all at once", async () => {
  const token = await inviteOfficer(deps, "terminal", "officer");
  assert.ok(token.ok);
  const wrong = await acceptInvitation(deps, token.value, { name: " ", email: "nobody", password: "short" });
  assert.deepEqual(wrong, {
    ok: false,
    error: [{ code: "name-missing" }, { code: "email-not-an-address" }, { code: "password-too-short" }],
  });
  const plain = await acceptInvitation(deps, token.value, {
    name: "A",
    email: "a@weald.example",
    password: "aaaaaaaaaaaaa",
  });
  assert.deepEqual(plain, { ok: false, error: [{ code: "password-too-plain" }] });
});

test("an address is used once", async () => {
  const { email } = await join("officer");
  const token = await inviteOfficer(deps, "terminal", "officer");
  assert.ok(token.ok);
  const again = await acceptInvitation(deps, token.value, { name: "Other", email, password });
  assert.deepEqual(again, { ok: false, error: [{ code: "email-taken" }] });
});

test("only an admin invites, and nobody changes their own account", async () => {
  const [plain, approver, admin] = [await officer("officer"), await officer("approver"), await officer("admin")];
  for (const one of [plain, approver])
    assert.deepEqual(await inviteOfficer(deps, one, "approver"), { ok: false, error: { code: "not-allowed" } });
  assert.equal((await inviteOfficer(deps, admin, "approver")).ok, true);
  assert.deepEqual(await changeRole(deps, admin, { id: admin.id, role: "approver" }), {
    ok: false,
    error: { code: "own-account" },
  });
  assert.deepEqual(await disableOfficer(deps, admin, admin.id), { ok: false, error: { code: "own-account" } });
});

test("a session begins with the right password, whatever the case of the address, and ends with signing out", async () => {
  const { email, id } = await join("officer");
  const signed = await signIn(deps, ` ${email.toUpperCase()} `, password);
  assert.ok(signed.ok);
  const { token } = signed.value;
  assert.equal((await deps.store.sessions.signedIn(hashToken(token)))?.officer.id, id);
  await signOut(deps, token);
  assert.equal(await deps.store.sessions.signedIn(hashToken(token)), null);
});

test("a wrong password and an unknown address are answered alike", async () => {
  const { email } = await join("officer");
  const wrong = { ok: false, error: { code: "sign-in-wrong" } };
  assert.deepEqual(await signIn(deps, email, "not this one"), wrong);
  assert.deepEqual(await signIn(deps, "nobody@weald.example", "not this one"), wrong);
});

test("guessing is slowed for known and unknown addresses, and another address is not", async () => {
  for (const email of [(await join("officer")).email, "ghost@weald.example"]) {
    for (let n = 0; n < 4; n++) await signIn(deps, email, "guess");
    const slowed = await signIn(deps, email, password);
    assert.ok(!slowed.ok && slowed.error.code === "sign-in-wait");
    assert.ok(slowed.error.seconds > 0 && slowed.error.seconds <= 60);
  }
  assert.equal((await signIn(deps, (await join("officer")).email, password)).ok, true);
});

test("a hundred guesses at once are not a hundred first tries", async () => {
  const { email } = await join("officer");
  const answers = await Promise.all(Array.from({ length: 100 }, (_, n) => signIn(deps, email, `guess number ${n}`)));
  const tried = answers.filter((answer) => !answer.ok && answer.error.code === "sign-in-wrong");
  assert.ok(tried.length <= 5, `${tried.length} were tried`);
});

test("disabling someone ends their open session at once", async () => {
  const { email, id } = await join("officer");
  const signed = await signIn(deps, email, password);
  assert.ok(signed.ok);
  assert.deepEqual(await disableOfficer(deps, "terminal", id), { ok: true, value: null });
  assert.equal(await deps.store.sessions.signedIn(hashToken(signed.value.token)), null);
  assert.deepEqual(await signIn(deps, email, password), { ok: false, error: { code: "sign-in-wrong" } });
});

test("an API key works until it is revoked, and is kept as a hash only", async () => {
  const admin = await officer("admin");
  assert.deepEqual(await makeApiKey(deps, await officer("approver"), "Bank"), {
    ok: false,
    error: { code: "not-allowed" },
  });
  const made = await makeApiKey(deps, admin, " Bank  desk ");
  assert.ok(made.ok);
  const { id, key } = made.value;
  assert.equal((await deps.store.apiKeys.byHash(hashToken(key)))?.name, "Bank desk");
  assert.deepEqual(await revokeApiKey(deps, admin, id), { ok: true, value: null });
  assert.equal(await deps.store.apiKeys.byHash(hashToken(key)), null);
  assert.deepEqual(await revokeApiKey(deps, admin, id), { ok: false, error: { code: "not-found" } });
});
