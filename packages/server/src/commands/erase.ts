import { sayDay, sayReceipt } from "@clearline/engine";
import { type EraseError, eraseReport, reportToErase } from "../actions/erase-report.ts";
import { contactsToErase, eraseContacts } from "../actions/erase-contacts.ts";
import { BAD_CALL, BAD_LINES, BadCall, DONE, guarded, type Io } from "./io.ts";
import { readOptions } from "./options.ts";
import { withDatabase } from "./with-database.ts";

const HELP = `clearline erase RECEIPT [--yes]
clearline erase --contacts NUMBER-OR-E-MAIL [--yes]

Takes one report's words out for good, with the person's name, how to reach them, and every quotation of the words, when
they ask for it. Make sure first that it is they who ask: whoever holds the receipt's two words is likely to be.

What stays says nothing of who they are: the day, the town, whom the caller claimed to be, the number that rang, what was
asked and what came of it. So a series still counts, and a warning still has its evidence. So does the audit log, which
holds no words. Copies that you made of the database keep it: see docs/operating.md.

With --contacts: all that trusted contacts keep of that number or e-mail address, as a person with contacts and as
somebody's contact. Nobody is told; nothing more comes by it.

  clearline erase FWM-6KB-ZXN          says which report it is, and changes nothing
  clearline erase FWM-6KB-ZXN --yes    does it; nothing brings it back
  clearline erase --contacts "01632 960123" --yes

Exit 0; 1 when there is no such report; 2 when the command was called wrongly. It uses the same settings as clearline
serve, from the environment.
`;

/** `clearline erase …`. Works beside a running server. */
export const erase = (argv: readonly string[], io: Io): Promise<number> =>
  guarded(io, async () => {
    const options = {
      yes: { type: "boolean", default: false },
      contacts: { type: "string" },
      help: { type: "boolean", short: "h", default: false },
    } as const;
    const { values, files } = readOptions(argv, options, { command: "clearline erase" });
    if (values.help) {
      io.stdout.write(HELP);
      return DONE;
    }
    if (values.contacts !== undefined) return eraseAddress(io, values.contacts, values.yes);
    const [receipt] = files;
    if (receipt === undefined) {
      io.stderr.write(HELP);
      return BAD_CALL;
    }
    return withDatabase(io, async ({ deps }) => {
      const found = await (values.yes ? eraseReport : reportToErase)(deps, receipt);
      if (!found.ok) {
        if (found.error.code === "not-a-receipt") throw new BadCall(WORDS[found.error.code]);
        io.stderr.write(`${WORDS[found.error.code]}\n`);
        return BAD_LINES;
      }
      const { receipt: code, received_on: day } = found.value;
      io.stdout.write(
        values.yes
          ? `The words of report ${sayReceipt(code)} and who told them are gone. What was counted of it stays.\n`
          : `Report ${sayReceipt(code)} came on ${sayDay(day)}. Nothing was changed. To take its words out for good: clearline erase ${sayReceipt(code)} --yes\n`,
      );
      return DONE;
    });
  });

const eraseAddress = (io: Io, address: string, isMeant: boolean): Promise<number> =>
  withDatabase(io, async ({ deps }) => {
    const found = await (isMeant ? eraseContacts : contactsToErase)(deps, address);
    if (!found.ok) throw new BadCall("Give a whole UK number, such as 01632 960123, or an e-mail address.");
    const { people, contacts } = found.value;
    if (people.length + contacts.length === 0) {
      io.stderr.write("Trusted contacts keep nothing of that.\n");
      return BAD_LINES;
    }
    const what = `${people.length} as a person with contacts, ${contacts.length} as somebody’s contact`;
    io.stdout.write(
      isMeant ? `Gone: ${what}.\n` : `There is: ${what}. Nothing was changed. To erase it for good, add --yes\n`,
    );
    return DONE;
  });

const WORDS: Record<EraseError["code"], string> = {
  "not-a-receipt": "Give the code on the receipt, such as FWM-6KB-ZXN.",
  "not-found": "There is no report with that code.",
  "report-is-held":
    "An officer holds that report for a case, and nothing was changed. The hold and its reason: the report’s page at the console.",
  "erased-already": "The words of that report were taken out before.",
};
