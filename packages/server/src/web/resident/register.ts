import type { FastifyInstance } from "fastify";
import type { Services } from "../services.ts";
import { PublicWarnings } from "../shell/public-warnings.ts";
import { registerAccessibility } from "./accessibility/route.ts";
import { registerCalling } from "./calling/route.ts";
import { registerContacts } from "./contacts/route.ts";
import { registerCheck } from "./check/route.ts";
import { registerCheckFeedback } from "./check-feedback/route.ts";
import { registerDirectory } from "./directory/route.ts";
import { registerExercises } from "./exercises/route.ts";
import { registerFeeds } from "./feeds/route.ts";
import { registerFinding } from "./finding/route.ts";
import { registerHelp } from "./help/route.ts";
import { registerHome } from "./home/route.ts";
import { registerPrivacy } from "./privacy/route.ts";
import { registerProtect } from "./protect/route.ts";
import { registerRecording } from "./recording/route.ts";
import { registerNear } from "./near/route.ts";
import { registerReal } from "./real/route.ts";
import { registerSigned } from "./signed/route.ts";
import { registerSubscribe } from "./subscribe/route.ts";
import { registerReceipt } from "./receipt/route.ts";
import { registerReport } from "./report/route.ts";
import { registerTell } from "./tell/route.ts";
import { registerTip } from "./tip/route.ts";
import { registerWarnings } from "./warnings/route.ts";
import { registerVerify } from "./verify/route.ts";
import { registerWidget } from "./widget/route.ts";

/** Every resident page, one folder each. */
export async function registerResident(app: FastifyInstance, services: Services): Promise<void> {
  const warnings = new PublicWarnings(services);
  let stop = (): void => {};
  app.addHook("onListen", async () => {
    stop = warnings.watch();
  });
  app.addHook("onClose", async () => stop());
  for (const register of PAGES) register(app, services, warnings);
}

const PAGES: readonly ((app: FastifyInstance, services: Services, warnings: PublicWarnings) => void)[] = [
  registerHome,
  registerCheck,
  registerCheckFeedback,
  registerRecording,
  registerReport,
  registerReceipt,
  registerProtect,
  registerContacts,
  registerReal,
  registerSigned,
  registerSubscribe,
  registerNear,
  registerWarnings,
  registerExercises,
  registerTell,
  registerTip,
  registerVerify,
  registerDirectory,
  registerCalling,
  registerHelp,
  registerPrivacy,
  registerAccessibility,
  registerFeeds,
  registerFinding,
  registerWidget,
];
