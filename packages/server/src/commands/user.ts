import { resetFactorAtTerminal } from "../actions/factor-reset.ts";
import { disableOfficer, enableOfficer, inviteOfficer } from "../actions/people.ts";
import { makeApiKey, revokeApiKey } from "../actions/api-keys.ts";
import { BAD_CALL, BAD_LINES, BadCall, DONE, guarded, type Io } from "./io.ts";
import { oneOf, readOptions } from "./options.ts";
import { withDatabase } from "./with-database.ts";

const USER_HELP = `clearline user: the people at the console

  clearline user invite --role approver     prints a link that makes one account within 24 hours
  clearline user list                       who there is
  clearline user disable EMAIL              ends someone's access at once
  clearline user enable EMAIL               gives it back
  clearline user reset-factor EMAIL         takes away lost codes and passkeys

Roles: officer (reports, drafts, stopping a warning), approver (also approves), admin (also people and keys,
but does not approve: two people are always needed). It uses the same settings as clearline serve, from the environment.
`;

const KEY_HELP = `clearline api-key: keys for programs that send reports

  clearline api-key make "Weald Bank branch desk"    prints the key, once
  clearline api-key list
  clearline api-key revoke ID

It uses the same settings as clearline serve, from the environment.
`;

const ROLES = ["officer", "approver", "admin"] as const;

/** `clearline user …`. Works beside a running server, and without one. */
export async function user(argv: readonly string[], io: Io): Promise<number> {
  const [verb, ...rest] = argv;
  if (verb === undefined || argv.includes("--help")) return help(USER_HELP, verb === undefined, io);
  return guarded(io, async () => {
    const { values, files } = readOptions(rest, { role: { type: "string" } }, { command: "clearline user" });
    const [email] = files;
    switch (verb) {
      case "invite": {
        const role = oneOf("role", values.role ?? "officer", ROLES);
        return withDatabase(io, async ({ deps }) => {
          const invited = await inviteOfficer(deps, "terminal", role);
          if (!invited.ok) throw new Error("the terminal may always invite");
          io.stdout.write(
            `This link makes one ${role}'s account. It works once, for 24 hours:\n  ${deps.site.publicUrl}/console/join/${invited.value}\n`,
          );
          return DONE;
        });
      }
      case "list":
        return withDatabase(io, async ({ deps }) => {
          const officers = await deps.store.officers.list();
          if (officers.length === 0)
            io.stderr.write("There is no officer yet. Make a link for one: clearline user invite --role admin\n");
          for (const { email: address, name, role, disabled_at } of officers) {
            io.stdout.write(`${address}\t${name}\t${role}${disabled_at === null ? "" : "\tdisabled"}\n`);
          }
          return DONE;
        });
      case "disable":
      case "enable": {
        if (email === undefined)
          throw new BadCall(`clearline user ${verb} needs an email address; see clearline user --help.`);
        return withDatabase(io, async ({ deps }) => {
          const officer = await deps.store.officers.byEmail(email);
          const done =
            officer && (await (verb === "disable" ? disableOfficer : enableOfficer)(deps, "terminal", officer.id));
          if (!done?.ok) {
            io.stderr.write(`There is no officer with the address ${email}.\n`);
            return BAD_LINES;
          }
          io.stdout.write(`${email} ${verb === "disable" ? "can no longer sign in" : "can sign in again"}.\n`);
          return DONE;
        });
      }
      case "reset-factor": {
        if (email === undefined)
          throw new BadCall("clearline user reset-factor needs an email address; see clearline user --help.");
        return withDatabase(io, async ({ deps }) => {
          const officer = await deps.store.officers.byEmail(email);
          if (officer === null) {
            io.stderr.write(`There is no officer with the address ${email}.\n`);
            return BAD_LINES;
          }
          await resetFactorAtTerminal(deps, officer.id);
          io.stdout.write(`${email} signs in with the password alone until they set up new codes or passkeys.\n`);
          return DONE;
        });
      }
      default:
        throw new BadCall(`There is no clearline user ${verb}; see clearline user --help.`);
    }
  });
}

/** `clearline api-key …`. */
export async function apiKey(argv: readonly string[], io: Io): Promise<number> {
  const [verb, ...rest] = argv;
  if (verb === undefined || argv.includes("--help")) return help(KEY_HELP, verb === undefined, io);
  return guarded(io, async () => {
    const { files } = readOptions(rest, {}, { command: "clearline api-key" });
    const [given] = files;
    switch (verb) {
      case "make":
        if (given === undefined)
          throw new BadCall("clearline api-key make needs a name for the key; see clearline api-key --help.");
        return withDatabase(io, async ({ deps }) => {
          const made = await makeApiKey(deps, "terminal", given);
          if (!made.ok) throw new BadCall("The name must have 1 to 120 characters.");
          io.stdout.write(`${made.value.key}\n`);
          io.stderr.write(
            `This is key ${made.value.id}. It is shown only now: keep it where the program can read it.\n`,
          );
          return DONE;
        });
      case "list":
        return withDatabase(io, async ({ deps }) => {
          const keys = await deps.store.apiKeys.list();
          if (keys.length === 0) io.stderr.write("No key was made yet.\n");
          for (const { id, name, made_at, revoked_at } of keys) {
            io.stdout.write(
              `${id}\t${name}\t${made_at.toISOString().slice(0, 10)}${revoked_at === null ? "" : "\trevoked"}\n`,
            );
          }
          return DONE;
        });
      case "revoke":
        if (given === undefined || !/^\d{1,18}$/.test(given))
          throw new BadCall("clearline api-key revoke needs the key's number; see clearline api-key list.");
        return withDatabase(io, async ({ deps }) => {
          const done = await revokeApiKey(deps, "terminal", given);
          (done.ok ? io.stdout : io.stderr).write(
            done.ok ? `Key ${given} no longer works.\n` : `There is no working key ${given}.\n`,
          );
          return done.ok ? DONE : BAD_LINES;
        });
      default:
        throw new BadCall(`There is no clearline api-key ${verb}; see clearline api-key --help.`);
    }
  });
}

function help(words: string, asError: boolean, io: Io): number {
  (asError ? io.stderr : io.stdout).write(words);
  return asError ? BAD_CALL : DONE;
}
