import type { PhoneChannel } from "../../actions/join-by-phone.ts";
import { readyChannels } from "../../actions/provider-turn.ts";
import type { Services } from "../services.ts";

/** The ways by telephone that can be offered: set up and tested. */
export const phonesReady = async (services: Services): Promise<PhoneChannel[]> =>
  (await readyChannels(services)).filter((name) => name === "sms" || name === "voice");
