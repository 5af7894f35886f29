/** Arranging series at the console in a real Chromium: what may belong, related series, what people did, and refusals. */
import { confirmMembers, splitSeries } from "../packages/server/src/actions/arrange-series.ts";
import { startRelink } from "../packages/server/src/actions/relink.ts";
import type { TestConsole } from "../packages/server/src/web/console/test-support.ts";
import { tellStory } from "../packages/server/src/web/console/test-support-story.ts";
import { lookAtAll, openConsole, type State } from "./support/console.ts";

lookAtAll(await openConsole(), [states]);

async function states(made: TestConsole): Promise<State[]> {
  const officer = await made.as("officer");
  const admin = await made.as("admin");
  const { store } = made.deps;
  const story = await tellStory(made, officer.officer);
  const members = (await store.series.members(story.seriesId)).map(({ report_id }) => report_id);
  const chosen = { seriesId: story.seriesId, reportIds: members.slice(0, 3) };
  await confirmMembers(made.deps, officer.officer, chosen);
  const split = await splitSeries(made.deps, officer.officer, { ...chosen, reportIds: members.slice(3, 6) });
  const say = "Both said “press 1 now to speak to an officer”, 2 days apart; against it: different places";
  await store.suggestions.put(story.lost, [{ to: members[0] ?? "", score: 0.71, say }]);
  await store.suggestions.put(members[1] ?? "", [{ to: members[4] ?? "", score: 0.62, say }]);
  const page = `/console/series/${story.seriesId}`;
  await startRelink(made.deps, admin.officer);
  return [
    { name: "series arranged", as: officer, path: page },
    { name: "series split off", as: officer, path: `/console/series/${split.ok ? split.value.seriesId : "0"}` },
    { name: "nothing ticked", as: officer, path: `${page}/split`, form: {}, status: 422 },
    { name: "no series chosen", as: officer, path: `${page}/merge`, form: { into: story.seriesId }, status: 422 },
    { name: "files of what changed, no day", as: officer, path: `${page}/stix.json?since=yesterday`, status: 422 },
    { name: "report that may belong", as: officer, path: `/console/reports/${story.lost}` },
    { name: "linking again", as: admin, path: "/console/reading" },
  ];
}
