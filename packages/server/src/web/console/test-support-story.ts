/** One story for all console tests, kept whole so that its figures can be checked against one another. */
import { addDays } from "@clearline/engine";
import type { Officer } from "../../actions/deps.ts";
import type { TestDeps } from "../../actions/test-support.ts";
import { addReport } from "./test-support-report.ts";
import { addWarning, storyContent, TODAY } from "./test-support-warning.ts";

const SEVENOAKS = { lat: 51.2724, lon: 0.1909 };
const SWANLEY = { lat: 51.3972, lon: 0.1731 };
const OTFORD = { lat: 51.3133, lon: 0.1893 };

/** Invented people in west Kent: quiet weeks, then a wave of recorded messages; a series, a surge and warnings. */
export type Story = { pressOne: string; lost: string; odd: string; seriesId: string; surgeId: string; draftId: string };

export async function tellStory(made: Pick<TestDeps, "deps">, writer: Officer): Promise<Story> {
  const { store } = made.deps;
  const wave: string[] = [];
  const quiet = [24, 22, 21, 17, 16, 14, 12, 9, 8, 6, 6, 5];
  for (const [i, ago] of quiet.entries()) {
    await addReport(made, {
      words: "A man rang and said my broadband would be cut off. I put the phone down.",
      day: addDays(TODAY, -ago),
      place: i % 2 ? "Swanley" : "Sevenoaks",
      at: i % 2 ? SWANLEY : SEVENOAKS,
      incident: { channel: "live_call", impersonatedKind: "telecom_provider", outcome: "no_loss" },
      marks: [["channel", "A man rang"]],
      risk: 0.6,
    });
  }
  const places = [
    ["Sevenoaks", SEVENOAKS],
    ["Swanley", SWANLEY],
    ["Sevenoaks", SEVENOAKS],
    ["Otford", OTFORD],
    ["Swanley", SWANLEY],
  ] as const;
  for (let i = 0; i < 15; i++) {
    const [place, at] = places[i % places.length] ?? places[0];
    const words = `I was rung yesterday morning at home in ${place}. It was a recorded voice, a woman. It said my National Insurance number had been linked to a crime in London and there was a warrant for me. I should press 1 now to speak to an officer and not talk to anyone about it. The phone said 01632 960718. My husband Derek said it sounded wrong so I put the phone down. It shook me up.`;
    wave.push(
      await addReport(made, {
        words,
        day: addDays(TODAY, -[3, 3, 3, 3, 2, 2, 2, 2, 2, 2, 1, 1, 1, 1, 0][i]!),
        place,
        at,
        incident: {
          channel: "automated_message",
          impersonatedKind: "police",
          lure: "my National Insurance number had been linked to a crime in London",
          askedFor: ["press_key"],
          outcome: "no_loss",
        },
        marks: [
          ["date", "yesterday morning"],
          ["place", place],
          ["channel", "a recorded voice"],
          ["lure", "my National Insurance number had been linked to a crime in London"],
          ["askedFor", "press 1 now to speak to an officer"],
          ["outcome", "I put the phone down"],
        ],
        personal: [["name", "Derek"]],
        numberShown: "01632 960718",
        contact: { name: "Joan Verity", email: "joan.verity@example.com", phone: "07700 900123" },
        receivedAt: new Date(`2026-11-19T0${1 + (i % 8)}:20:00Z`),
      }),
    );
  }
  const lost = await addReport(made, {
    words: "They said they were from my bank and I moved £4,200 to a safe account. A courier came for the card.",
    day: addDays(TODAY, -1),
    place: "Otford",
    at: OTFORD,
    incident: {
      channel: "live_call",
      impersonatedKind: "bank",
      askedFor: ["money_transfer", "card_handover"],
      outcome: "money_lost",
      lossPence: 420_000,
    },
    marks: [
      ["impersonatedKind", "my bank"],
      ["lossPence", "£4,200"],
      ["askedFor", "safe account"],
    ],
    receivedAt: new Date("2026-11-19T07:09:00Z"),
  });
  const odd = await addReport(made, {
    words: `<script>alert(1)</script> & "quotes" \u05D0\u05D1 call from <b>nobody</b>`,
    day: TODAY,
    receivedAt: new Date("2026-11-19T09:51:00Z"),
    risk: 0.05,
  });
  const seriesId = await store.series.add("Press 1, National Insurance: Sevenoaks and Swanley");
  for (const [i, id] of wave.entries()) {
    const to = wave[0] ?? id;
    const because =
      i === 0
        ? []
        : [
            { to, score: 0.94, say: "Says “press 1 now to speak to an officer”, as this one does" },
            { to, score: 0.12, say: "The numbers shown differ" },
          ];
    await store.series.join(id, seriesId, because, null);
  }
  const surgeId = await store.surges.add({
    stream: "all",
    places: ["Sevenoaks", "Swanley", "Otford"],
    centre: "Otford",
    radius_km: 9.3,
    starts_on: addDays(TODAY, -3),
    ends_on: TODAY,
    observed: 16,
    expected: 3.1,
    ratio: 5.2,
    llr: 14.2,
    p: 0.001,
    p_gumbel: 0.00004,
    recurrence_days: 2190,
    replicas: 999,
    usual: null,
    null_model: "dispersed",
    reports: [...wave, lost],
    placeless: 0,
    repeats: 0,
    harm: 1,
    unstirred_observed: null,
    unstirred_recurrence_days: null,
    seen_on: TODAY,
  });
  await store.surges.tell(surgeId, "raised", TODAY);
  await store.surges.logRun("all", 29, 1, null);
  const draftId = await addWarning(made, writer, storyContent(made, wave, surgeId), { seriesId, surgeId });
  return { pressOne: wave[2] ?? "", lost, odd, seriesId, surgeId, draftId };
}
