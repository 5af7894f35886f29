import assert from "node:assert/strict";
import { after, test } from "node:test";
import {
  circleAt,
  type Outline,
  onPlane,
  outlineOf,
  ringOf,
  seeded,
  type WantedArea,
  type WarningContent,
  type WarningKind,
} from "@clearline/engine";
import type { Wants } from "../store/subscribers.ts";
import { audienceOf } from "./audience.ts";
import { testDeps } from "./test-support.ts";
import { wantsFrom, wishOf, type Wished } from "./wants.ts";

const { deps, pool, owner, close } = await testDeps();
after(close);
const { subscribers } = deps.store;
const SEVENOAKS = { lat: 51.2724, lon: 0.1909 };
let made = 0;

async function wanting(wants: Partial<Wants>): Promise<void> {
  made += 1;
  const row = await subscribers.ask(
    { channel: "email", address: `a${made}@example.org`, token: `t${made}` },
    { place: null, area: { kind: "everywhere" }, kinds: null, language: "en", quiet: null, ...wants },
  );
  await subscribers.confirm(row?.id ?? assert.fail());
}
type About = { polygon?: WarningContent["polygon"]; places?: readonly string[]; kinds?: readonly WarningKind[] };
const counted = ({ polygon = null, places = [], kinds = [] }: About): Promise<number> =>
  subscribers.countFor(audienceOf(deps, { polygon, places, kinds }));
const alone = async (wants: Partial<Wants>, about: About): Promise<boolean> => {
  await owner.query("truncate subscriber cascade");
  await wanting(wants);
  return (await counted(about)) === 1;
};
const circle = (at: { lat: number; lon: number }, km: number): WantedArea => ({
  kind: "circle",
  circle: circleAt(at, km),
});
/** So many kilometres east of a point. */
const east = ({ lat, lon }: { lat: number; lon: number }, km: number) => ({
  lat,
  lon: lon + km / (111.2 * Math.cos((lat * Math.PI) / 180)),
});

test("a circle is reached when it touches the streets of a named town, and not a mile short of that", async () => {
  const about = { places: ["Sevenoaks"] };
  assert.equal(await alone({ area: circle(SEVENOAKS, 1) }, about), true);
  // The town is taken as 3 km around its middle.
  assert.equal(await alone({ area: circle(east(SEVENOAKS, 10), 7.2) }, about), true);
  assert.equal(await alone({ area: circle(east(SEVENOAKS, 10), 6.8) }, about), false);
  assert.equal(await alone({ area: circle(east(SEVENOAKS, 60), 8) }, about), false);
});

test("whole area, and a warning for the whole area, reach all; a name that has no place reaches who gave that name", async () => {
  assert.equal(await alone({}, { places: ["Sevenoaks"] }), true);
  assert.equal(await alone({ area: circle(east(SEVENOAKS, 60), 1) }, {}), true);
  assert.equal(
    await alone({ place: "Nether Nowhere", area: circle(east(SEVENOAKS, 60), 1) }, { places: ["Nether Nowhere"] }),
    true,
  );
  assert.equal(
    await alone({ place: "Elsewhere", area: circle(east(SEVENOAKS, 60), 1) }, { places: ["Nether Nowhere"] }),
    false,
  );
});

test("a place that was named before there were maps is reached by its name", async () => {
  await owner.query("truncate subscriber cascade");
  await pool.query(
    "insert into subscriber (address, token, place, confirmed_at) values ('old@example.org', 'old', 'Sevenoaks', now()), ('far@example.org', 'far', 'Dover', now())",
  );
  assert.equal(await counted({ places: ["Sevenoaks"] }), 1);
});

test("a warned outline reaches a point inside it, an outline that crosses it, one within it and one around it", async () => {
  const square = (at: { lat: number; lon: number }, half: number): Outline => {
    const { x, y } = onPlane(at.lat, at.lon);
    return [
      { x: x - half, y: y - half },
      { x: x + half, y: y - half },
      { x: x + half, y: y + half },
      { x: x - half, y: y + half },
    ];
  };
  const about = { polygon: ringOf(square(SEVENOAKS, 10)) };
  const outline = (at: { lat: number; lon: number }, half: number): Partial<Wants> => ({
    area: { kind: "outline", outline: square(at, half) },
  });
  assert.equal(await alone({ area: circle(SEVENOAKS, 0.1) }, about), true, "a point in it");
  assert.equal(await alone({ area: circle(east(SEVENOAKS, 9.9), 0.05) }, about), true, "just inside the edge");
  assert.equal(await alone({ area: circle(east(SEVENOAKS, 10.2), 0.1) }, about), false, "just outside the edge");
  assert.equal(await alone({ area: circle(east(SEVENOAKS, 15), 4.8) }, about), false, "a circle that ends short of it");
  assert.equal(await alone({ area: circle(east(SEVENOAKS, 15), 5.2) }, about), true, "a circle that reaches in");
  assert.equal(await alone({ area: circle(SEVENOAKS, 40) }, about), true, "a circle that holds all of it");
  assert.equal(await alone(outline(SEVENOAKS, 1), about), true, "within");
  assert.equal(await alone(outline(SEVENOAKS, 30), about), true, "around");
  assert.equal(await alone(outline(east(SEVENOAKS, 14), 5), about), true, "across");
  assert.equal(await alone(outline(east(SEVENOAKS, 16), 5), about), false, "beside");
  // Its corner cut off: what lies in the box around the outline is not in the outline.
  const triangle = square(SEVENOAKS, 10).slice(0, 3);
  const corner = { lat: SEVENOAKS.lat + 0.07, lon: east(SEVENOAKS, -8).lon };
  assert.equal(await alone({ area: circle(corner, 0.5) }, { polygon: ringOf(triangle) }), false, "in the box only");
});

test("the database decides as plain geometry does, for any circles and outlines", async () => {
  const random = seeded(7);
  const between = (low: number, high: number): number => low + (high - low) * random();
  const anywhere = () => ({ lat: between(51, 51.5), lon: between(-0.2, 0.6) });
  // Corners in order around a middle: an outline that does not cross itself.
  const blob = (): Outline => {
    const { x, y } = onPlane(...(Object.values(anywhere()) as [number, number]));
    const corners = 3 + Math.floor(random() * 9);
    return Array.from({ length: corners }, (_, i) => {
      const [angle, reach] = [(2 * Math.PI * i) / corners, between(1, 15)];
      return { x: x + reach * Math.cos(angle), y: y + reach * Math.sin(angle) };
    });
  };
  let [reached, near] = [0, 0];
  for (let n = 0; n < 150; n++) {
    const warned = outlineOf(ringOf(blob()));
    const round = circleAt(anywhere(), between(0.2, 12));
    const drawn = outlineOf(ringOf(blob()));
    const isRound = n % 2 === 0;
    const area: WantedArea = isRound ? { kind: "circle", circle: round } : { kind: "outline", outline: drawn };
    const gap = isRound ? distanceTo(round, warned) - round.km : gapBetween(drawn, warned);
    // To ten metres, as the ring of a warning is written.
    if (Math.abs(gap) < 0.03) {
      near += 1;
      continue;
    }
    const said = await alone({ area }, { polygon: ringOf(warned) });
    assert.equal(said, gap <= 0, `${n}: ${gap}`);
    if (said) reached += 1;
  }
  assert.ok(reached > 20 && reached < 130 && near < 10, `${reached} of 150 reached, ${near} on the line`);
});

test("who wants some kinds gets those, and a warning whose kind nobody can say", async () => {
  const kinds = ["doorstep"] as const;
  assert.equal(await alone({ kinds }, { kinds: ["call", "doorstep"] }), true);
  assert.equal(await alone({ kinds }, { kinds: ["text"] }), false);
  assert.equal(await alone({ kinds }, { kinds: [] }), true);
  assert.equal(await alone({}, { kinds: ["text"] }), true);
});

test("a wish is a place we can put on the map, or is refused with what to do", () => {
  const of = (wished: Partial<Wished>) => wantsFrom(deps, "sms", { ...wishOf(""), ...wished });
  const codes = (wished: Partial<Wished>): string => {
    const wants = of(wished);
    return wants.ok ? "fine" : wants.error.code;
  };
  assert.equal(codes({ place: "Sevenoaks" }), "fine");
  assert.equal(codes({ place: "TN13 1AA" }), "fine");
  assert.equal(codes({ place: "ZE2" }), "postcode-not-placed");
  assert.equal(codes({ place: "QQ1" }), "place-not-known");
  assert.equal(codes({ place: "Whitchurch" }), "place-is-several");
  assert.equal(codes({ outline: "51.2,0.1 51.3,0.1" }), "outline-not-an-area");
  assert.equal(codes({ outline: "51.2,0.1 51.3,0.1 51.3,0.2" }), "fine");
  assert.equal(codes({ outline: "1,1 2,2 3,1" }), "outline-not-an-area", "not in these islands");
  assert.equal(codes({ outline: "50,-5 59,-5 59,1 50,1" }), "outline-not-an-area", "larger than a region");
  assert.equal(codes({ outline: "51.2,0.1 51.2,0.1 51.2,0.1" }), "outline-not-an-area", "no area at all");
  assert.equal(codes({ outline: "drop table" }), "outline-not-an-area");
  assert.equal(codes({ quiet: "times", quietFrom: "9pm", quietUntil: "9pm" }), "quiet-not-times");
  assert.equal(codes({ quiet: "times", quietFrom: "25:00", quietUntil: "8" }), "quiet-not-times");
  const wants = of({ quiet: "times", quietFrom: "10.30 pm", quietUntil: "7am", kinds: ["text", "nonsense"] });
  assert.ok(wants.ok);
  assert.deepEqual([wants.value.quiet, wants.value.kinds], [{ from: "22:30", until: "07:00" }, ["text"]]);
});

/** Kilometres from a point to an outline; 0 within. The plain way, apart from the database's. */
function distanceTo(at: { x: number; y: number }, outline: Outline): number {
  return isInside(at, outline) ? 0 : Math.min(...sides(outline).map(([a, b]) => toSide(at, a, b)));
}

function gapBetween(outline: Outline, other: Outline): number {
  const crosses = sides(outline).some(([a, b]) => sides(other).some(([c, d]) => cross(a, b, c, d)));
  if (crosses) return -1;
  const [one, two] = [outline[0], other[0]];
  if (one && two && (isInside(one, other) || isInside(two, outline))) return -1;
  const ends = (from: Outline, to: Outline) => from.map((corner) => distanceTo(corner, to));
  return Math.min(...ends(outline, other), ...ends(other, outline));
}

type Point = { x: number; y: number };
const sides = (outline: Outline): [Point, Point][] =>
  outline.map((corner, i) => [corner, outline[(i + 1) % outline.length] ?? corner]);
const isInside = ({ x, y }: Point, outline: Outline): boolean =>
  sides(outline).filter(([a, b]) => a.y > y !== b.y > y && x < a.x + ((y - a.y) / (b.y - a.y)) * (b.x - a.x)).length %
    2 ===
  1;
function toSide(p: Point, a: Point, b: Point): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const along = Math.max(0, Math.min(1, ((p.x - a.x) * dx + (p.y - a.y) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(p.x - a.x - along * dx, p.y - a.y - along * dy);
}
const side = (a: Point, b: Point, c: Point): number => Math.sign((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x));
const cross = (a: Point, b: Point, c: Point, d: Point): boolean =>
  side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b);
