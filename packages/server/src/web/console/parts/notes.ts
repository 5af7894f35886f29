import type { InHand } from "../../../store/assignments.ts";
import type { NoteRow } from "../../../store/notes.ts";
import { button, type FieldErrors, textArea } from "../../shell/form.ts";
import { type Html, html } from "../../shell/html.ts";
import { form, type Visit } from "./frame.ts";
import { maskedText, type SecretWords } from "./mark-text.ts";
import { moment } from "./say.ts";

export type NotesView = {
  visit: Visit;
  thing: InHand;
  notes: readonly NoteRow[];
  /** What is covered in them; null: nothing is, for a purpose was given. */
  secrets: SecretWords | null;
  /** False where none can be added. */
  isOpen: boolean;
  errors: FieldErrors;
  /** What was typed and refused. */
  typed: string;
};

export const NOTE_FIELD = "note";
const PATH = { report: "/console/reports", series: "/console/series" } as const;

/** What officers wrote, oldest first, and room for more. None is ever changed. */
export const notesPane = ({ visit, thing, notes, secrets, isOpen, errors, typed }: NotesView): Html =>
  html`<section class="cl-pane" aria-labelledby="notes"><div class="cl-pane__head"><h2 class="cl-h2" id="notes">Notes</h2></div>${
    notes.length > 0 &&
    html`<ul class="cl-rows">${notes.map(
      ({ by_name, at, words }) =>
        html`<li><div><p class="cl-words cl-note">${secrets === null ? words : maskedText(words, secrets)}</p><p class="cl-meta">${by_name}, ${moment(at)}</p></div></li>`,
    )}</ul>`
  }<div class="cl-pane__body">${
    isOpen
      ? form(
          visit,
          `${PATH[thing.kind]}/${thing.id}/note`,
          html`${textArea({ name: NOTE_FIELD, label: "Write a note", hint: "It cannot be changed. To correct it, write another. No names, numbers or addresses.", rows: 3, value: typed, errors })}${button("Keep the note", "second")}`,
        )
      : html`<p class="cl-meta">No note can be added.</p>`
  }</div></section>`;
