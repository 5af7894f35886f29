import { type Feedback, receiveFeedback } from "../../actions/receive-feedback.ts";
import type { Services } from "../services.ts";
import { Limiter } from "./limiter.ts";

/** A call centre behind one address sends some; nobody needs more. */
const MOST_AN_HOUR = 60;
/** Over all addresses: whoever has many must not fill the disk. Words are 20,000 characters at most. */
const MOST_A_DAY = 2000;
const EVERYBODY = "everybody";

/** Takes what people say of answers, as much as officers could ever read. @returns seconds to wait; 0: it is kept */
export function feedbackDesk(services: Services): (source: string, given: Feedback) => Promise<number> {
  const each = new Limiter({ most: MOST_AN_HOUR, windowMinutes: 60 });
  const all = new Limiter({ most: MOST_A_DAY, windowMinutes: 24 * 60 });
  return async (source, given) => {
    const at = services.clock();
    const seconds = Math.max(each.secondsToWait(source, at), all.secondsToWait(EVERYBODY, at));
    if (seconds > 0) return seconds;
    each.count(source, at);
    all.count(EVERYBODY, at);
    await receiveFeedback(services, given);
    return 0;
  };
}
