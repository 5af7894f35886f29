import { CAMPAIGN_DAYS } from "./delay.ts";
import { binomialLimits, type NullShare } from "./null-sets.ts";
import { curve, GREY, INK, keys, svg, text } from "./svg.ts";

/** The share of quiet data sets that alarmed, beside the band in which a true 0.05 lies. */
export function nullPlot(shares: readonly NullShare[]): string {
  const x = (share: number): number => 330 + share * 400;
  const { low, high } = binomialLimits(shares[0]?.sets ?? 1);
  const sets = shares[0]?.sets ?? 1;
  const bottom = 40 + shares.length * 36;
  const rows = shares.map(({ reports, nullModel, alarms }, i) => {
    const y = 50 + i * 36;
    const share = alarms / sets;
    return `${text(320, y + 5, `${nullModel}, ${reports}`, "end")}<circle cx="${x(share).toFixed(1)}" cy="${y}" r="6" fill="${nullModel === "dispersed" ? "#1d70b8" : "#d4351c"}"/>${text(x(share) + 12, y + 5, share.toFixed(3))}`;
  });
  const ticks = [0, 0.25, 0.5, 0.75, 1].map((share) => text(x(share), bottom + 20, String(share), "middle", GREY));
  return svg(780, bottom + 50, "Share of quiet data sets with p at most 0.05", [
    `<rect x="${x(low / sets).toFixed(1)}" y="30" width="${((high - low) / sets) * 400}" height="${bottom - 30}" fill="#d2e2f1"/>`,
    `<line x1="${x(0)}" y1="${bottom}" x2="${x(1)}" y2="${bottom}" stroke="${INK}"/>`,
    ...rows,
    ...ticks,
    text(
      10,
      bottom + 42,
      `Share of ${sets} quiet data sets with p at most 0.05; the band holds a true 0.05`,
      "start",
      GREY,
    ),
  ]);
}

export type Line = { name: string; days: readonly (number | null)[] };
export type Panel = { title: string; lines: readonly Line[] };

/** The share of campaigns found by each day, one panel for each size. */
export function delayPlot(title: string, panels: readonly Panel[]): string {
  const width = 260;
  const parts = panels.flatMap(({ title: name, lines }, p) => {
    const left = 50 + p * (width + 40);
    const x = (day: number): number => left + (day / CAMPAIGN_DAYS) * width;
    const y = (share: number): number => 240 - share * 190;
    const axes = [
      text(left, 34, name),
      `<path d="M${left} 50V240H${left + width}" fill="none" stroke="${INK}"/>`,
      ...[0, 0.5, 1].map((share) => text(left - 6, y(share) + 5, `${share * 100}%`, "end", GREY)),
      ...[1, 7, 14].map((day) => text(x(day), 258, `day ${day}`, "middle", GREY)),
    ];
    const curves = lines.map(({ days }, i) => {
      let path = `M${x(0).toFixed(1)} ${y(0).toFixed(1)}`;
      for (let day = 1; day <= CAMPAIGN_DAYS; day++) {
        const share = days.filter((found) => found !== null && found <= day).length / Math.max(1, days.length);
        path += `H${x(day).toFixed(1)}V${y(share).toFixed(1)}`;
      }
      return curve(i, path);
    });
    return [...axes, ...curves];
  });
  const names = panels[0]?.lines.map(({ name }) => name) ?? [];
  return svg(50 + panels.length * (width + 40), 305, title, [...parts, ...keys(names, 285)]);
}
