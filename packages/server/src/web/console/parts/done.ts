import type { FastifyReply, FastifyRequest } from "fastify";
import { type Html, html } from "../../shell/html.ts";
import { asked } from "./form-body.ts";

/** What can have just been done. Only the code travels in the address, so that no link can put words on our page. */
const DONE = {
  "report-confirmed": "Done. The facts are right, and the report counts.",
  "hold-put": "Held. It will not be deleted while the hold is on.",
  "hold-lifted": "Lifted. What is past its time goes tonight, unless another hold is on it.",
  "report-set-aside": "Set aside. The report is kept, and no longer counts.",
  "in-hand": "You have it in hand.",
  "given-back": "Given back. Nobody has it in hand now.",
  "given-to": "Given. They see it on their morning board.",
  "note-written": "Kept. Nobody can change it.",
  "series-joined": "Moved. The report is in this series now, and the program will not undo it.",
  "series-confirmed": "Confirmed. The program will leave these reports in this series.",
  "series-split": "Split. These reports are a series of their own now, and will not be put back.",
  "series-merged": "Made one. All reports of both are in this series now.",
  "change-undone": "Taken back. Everything stands as it did before.",
  "suggestion-accepted": "Put together. The program will not undo it.",
  "suggestion-refused": "Kept apart. We will not suggest this again.",
  "series-left": "Taken out. The program will not put it back in that series.",
  "fact-corrected": "Corrected. What was read before is kept in the history.",
  "correction-aside": "Put aside. What was read counts again, and the correction is kept in the history.",
  "reading-kept": "Kept. The facts stand as they are, and we will not ask again about this reading.",
  "reading-taken": "Done. The facts are from the new reading now, with what people corrected.",
  "relink-started": "Started. What people put together or took apart stands.",
  "relink-stopped": "Stopped. What was linked again stays so; the rest stays as it was.",
  "reread-started": "Started. New reports are still read first.",
  "reread-stopped": "Stopped. What was read again stays so; the rest stays as it was.",
  "series-renamed": "Renamed. The program will keep your name for it.",
  "surge-dismissed": "The alarm has ended. Your reason is kept.",
  "draft-opened": "This is a draft. Nobody outside the console can see it.",
  "exercise-opened": "This is an exercise. It goes to officers who asked for exercises, and to nobody else.",
  "drills-asked": "You will be sent exercises.",
  "drills-left": "You will be sent no more exercises.",
  "warning-saved": "Saved as a new version.",
  "warning-same": "Nothing had changed, so there is no new version.",
  "warning-submitted": "Sent for approval. A second person must approve these exact words.",
  "warning-approved": "Approved. It goes out by itself when the hold is over. Until then anyone here can stop it.",
  "warning-countersigned":
    "You have approved it. Another warning went to this area in the last 15 minutes, so one more approver must sign before it goes out.",
  "warning-stopped": "Stopped. Nobody outside has seen it. It is a draft again.",
  "warning-returned": "Sent back to its writer, with your reason.",
  "warning-corrected": "Corrected. Everyone who got the first version is being told.",
  "warning-withdrawn": "Withdrawn. The page stays, with the reason, and everyone who got it is being told.",
  "page-kept": "Kept. Here are its words, and what was read in them.",
  "page-changed": "The page has changed since it was last read. Both versions are kept.",
  "page-same": "The page says what it said before.",
  "call-back-done": "Done. It is off the list, with your name and the time.",
  "call-back-later": "Noted. It is due again in half an hour.",
  "contacts-taken": "Taken down. We ask them now by their own way. A landline rings five minutes from now.",
  "contacts-ended": "Ended. Nobody is told.",
  "contacts-read-out": "On its way to them, by their own way.",
  "contacts-erased": "Erased. Nothing of it is left but the lines of the audit log.",
  "feedback-seen": "Done. They are no longer new.",
  "organisation-proposed": "Proposed. Somebody else must ring the number and confirm.",
  "organisation-confirmed": "Enrolled. Add a way for it to log calls.",
  "organisation-suspended": "Stopped. None of its codes confirms a call now.",
  "organisation-resumed": "Taken up again. Its codes confirm calls again.",
  "organisation-ended": "Ended for good.",
  "correction-settled":
    "Settled. The page no longer says that somebody asked. Whoever asked sees the outcome on their own page.",
  "correction-asked-back": "Asked. They see it when they look at their page.",
  "number-shown": "The number is up again.",
  "change-asked": "Asked for. Until another officer has rung them and confirmed it, everything stays as it is.",
  "change-confirmed": "Changed. The new details hold from now on.",
  "change-dropped": "Dropped. Everything stays as it is.",
  "number-asked": "Asked for. Until another officer has looked it up and confirmed it, the page has what it had.",
  "number-confirmed": "Confirmed. The page has it now, with its source and the day.",
  "number-dropped": "Dropped. The page has what it had.",
  "access-asked": "Asked for. Somebody else must confirm it with them on the published number.",
  "access-confirmed": "Confirmed. It works from now on.",
  "access-ended": "Ended. It logs no calls any more, and its codes confirm nothing.",
  "passkey-added": "Added. From now on signing in asks for it, or for a code.",
  "reset-asked": "Asked for. A second person must confirm it under their own account.",
  "factors-gone": "Taken away. They sign in with their password, and can set up new ones.",
  "role-changed": "The new role counts from their next click.",
  "officer-disabled": "They can no longer sign in. Their name stays in the log.",
  "officer-enabled": "They can sign in again.",
  "channel-tested": "The provider took the test. Look if it came. From now on messages go this way.",
  "webhook-tested": "It took the test. From now on warnings go there.",
  "webhook-paused": "Paused. What comes meanwhile waits.",
  "webhook-resumed": "Taken up again. What waited goes out now.",
  "webhook-ended": "Stopped for good. Nothing goes there any more.",
  "tip-key-added": "Put in. Nothing is sealed to it until somebody else has confirmed its fingerprint.",
  "tip-key-confirmed": "Confirmed. New tips are sealed to it too, and its fingerprint stands on the public page.",
  "tip-key-stopped": "Stopped. No new tip is sealed to it. Keep it as long as you want to open older ones.",
  "tip-used": "This is the report. Its words are not sealed. It is read and linked like any other.",
  "tip-put-away": "Put away. What is sealed is deleted when its time is up.",
  "tip-opened": "Noted. The teller sees that it was opened.",
  "key-revoked": "The key no longer works.",
  "account-made": "Your account is ready. Sign in with it now.",
  "password-set": "Your new password is set. Sign in with it now.",
  "signed-out": "You have signed out.",
} as const;
export type Done = keyof typeof DONE;

/** After a change: to a page that can be loaded again without changing anything twice. */
export function goTo(reply: FastifyReply, path: string, done: Done): FastifyReply {
  return reply.redirect(`${path}${path.includes("?") ? "&" : "?"}done=${done}`, 303);
}

export function saidAfter(request: FastifyRequest): Html | null {
  const code = asked(request, "done");
  return isDone(code) ? saidOf(code) : null;
}

const isDone = (code: string | undefined): code is Done => code !== undefined && Object.hasOwn(DONE, code);

export const saidOf = (code: Done): Html => html`<div class="cl-said" role="status"><p>${DONE[code]}</p></div>`;
