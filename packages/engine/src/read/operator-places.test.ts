import assert from "node:assert/strict";
import { test } from "node:test";
import { areaNamed } from "./area-names.ts";
import type { Shape } from "./areas-of.ts";
import { findPlace } from "./find-place.ts";
import { builtInGazetteer } from "./gazetteer.ts";
import { makeOperatorGazetteer, type OperatorPlace } from "./operator-places.ts";
import { isPlacedOutcode } from "./outcodes.ts";
import { placesNamed } from "./place-names.ts";
import { readDocument } from "./read-document.ts";
import { distanceTo, placeChoices } from "./which-place.ts";

const place = (name: string, lat: number, lon: number, more: Partial<OperatorPlace> = {}): OperatorPlace => ({
  name,
  also: null,
  size: "hamlet",
  lat,
  lon,
  district: null,
  county: null,
  outcode: null,
  ...more,
});
const box = (west: number, south: number, east: number, north: number): Shape => [
  [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
    ],
  ],
];

test("a hamlet that no list had is found, in the area that the list says or else the nearest place's", () => {
  const made = makeOperatorGazetteer([
    place("Little Marden End", 51.2, 0.5, { county: "Kent", district: "Maidstone" }),
    place("Nether Fossdyke", 51.21, 0.52),
    place("Cwm Tywyll", 51.8, -2.75, { county: "Sir Fynwy - Monmouthshire", also: "Dark Valley" }),
  ]).finish();
  const found = (name: string) => findPlace(name, made);
  assert.deepEqual(found("Little Marden End"), {
    kind: "place",
    name: "Little Marden End",
    area: "Kent",
    lat: 51.2,
    lon: 0.5,
  });
  assert.deepEqual(placesNamed("little marden end", made)[0]?.within, ["Maidstone"]);
  assert.equal(placesNamed("Nether Fossdyke", made)[0]?.area, "Kent");
  const valley = found("Dark Valley");
  assert.ok(valley.kind === "place" && valley.name === "Cwm Tywyll" && valley.area === "Monmouthshire");
  assert.equal(findPlace("Little Marden End", builtInGazetteer()).kind, "not-found", "the built-in list is as it was");
});

test("a place that both lists have is one place: at the brought position, with the people that are known", () => {
  const before = placesNamed("Sevenoaks", builtInGazetteer());
  const made = makeOperatorGazetteer([
    place("Sevenoaks", 51.272, 0.187, { size: "town", county: "Kent", district: "Sevenoaks" }),
    place("Bexhill", 50.842, 0.468, { size: "town", county: "East Sussex" }),
  ]).finish();
  const after = placesNamed("Sevenoaks", made);
  assert.equal(after.length, before.length);
  assert.deepEqual([after[0]?.lat, after[0]?.people, after[0]?.area], [51.272, before[0]?.people, "Kent"]);
  const [bexhill] = placesNamed("Bexhill-on-Sea", made);
  assert.deepEqual([bexhill?.name, bexhill?.lat], ["Bexhill", 50.842], "its longer name still finds it");
});

test("small places called as other things are, are places only where they are given as one", () => {
  const made = makeOperatorGazetteer([
    place("Press", 52.2, -1.4),
    place("The Street", 52.3, -1.4),
    place("Mill Lane", 52.25, -1.4),
  ]).finish();
  for (const name of ["Press", "The Street", "Mill Lane"]) {
    assert.equal(placesNamed(name, made).length, 0, name);
    assert.equal(findPlace(name, made).kind, "place", name);
  }
  const [incident] = readDocument(
    { id: "a", text: "A woman in Deal was rung by a man from the Press who asked for her PIN.", published: null },
    { gazetteer: made },
  ).incidents;
  assert.equal(incident?.place, "Deal");
});

test("boundaries say which areas a place lies in, and settle which of several is meant", () => {
  const making = makeOperatorGazetteer([
    place("Newtown", 52.2, -2.6, { county: "Herefordshire" }),
    place("Newtown", 52.05, -2.45, { county: "Herefordshire" }),
  ]);
  making.addArea({ name: "Golden Vale", level: "district", shape: box(-2.7, 52.1, -2.5, 52.3) });
  making.addArea({ name: "West Mercia", level: "police", shape: box(-3.2, 51.8, -1.8, 52.9) });
  const made = making.finish();
  const [in_, out] = placesNamed("Newtown", made)
    .filter(({ area }) => area === "Herefordshire")
    .sort((a, b) => b.lat - a.lat);
  assert.deepEqual([in_?.within, out?.within], [["Golden Vale", "West Mercia"], ["West Mercia"]]);
  const settled = findPlace("Newtown", made, "Golden Vale");
  assert.ok(settled.kind === "place" && settled.lat === 52.2);
  assert.equal(findPlace("Newtown, Golden Vale", made).kind, "place");
  assert.equal(areaNamed("golden vale district council", made), "Golden Vale");
  assert.equal(areaNamed("Golden Vale"), null, "unknown without the operator's list");
  assert.deepEqual(findPlace("Golden Vale", made), { kind: "area", name: "Golden Vale" });
  const [incident] = readDocument(
    { id: "a", text: "A woman in Golden Vale was rung by a man who asked for her PIN.", published: null },
    { gazetteer: made },
  ).incidents;
  assert.equal(incident?.placeArea, "Golden Vale", "a name that is an area is read as one");
});

test("several places of one name in one county stay open, and each is told apart in words that find it again", () => {
  const made = makeOperatorGazetteer([
    place("Upper Tolling", 52.2, -2.72, { county: "Herefordshire" }),
    place("Upper Tolling", 52.05, -2.45, { county: "Herefordshire" }),
    place("Upper Tolling", 50.8, -3.4, { county: "Devon" }),
  ]).finish();
  assert.equal(findPlace("Upper Tolling", made, "Herefordshire").kind, "candidates");
  const { choices, meant } = placeChoices("Upper Tolling", made);
  assert.equal(meant, null);
  assert.deepEqual(
    choices.map(({ value }) => value.replace(/near [^,]+/, "near a town")),
    ["Upper Tolling, near a town, Herefordshire", "Upper Tolling, near a town, Herefordshire", "Upper Tolling, Devon"],
  );
  for (const { value, place: chosen } of choices) {
    const found = findPlace(value, made);
    assert.ok(found.kind === "place" && found.lat === chosen.lat, value);
  }
  assert.equal(placeChoices("Upper Tolling", made, "Herefordshire").meant, null);
  assert.equal(placeChoices("Upper Tolling", made, "Devon").meant?.place.lat, 50.8, "settled by the area");
});

test("which Newport? is asked with the built-in list too, and every choice finds its place", () => {
  const gazetteer = builtInGazetteer();
  const { choices, meant } = placeChoices("Newport", gazetteer);
  assert.equal(meant?.place.people, choices[0]?.place.people, "the city, where nothing is said");
  assert.ok(choices.length >= 3);
  assert.ok(choices.some(({ value }) => value === "Newport, Isle of Wight"));
  assert.equal(new Set(choices.map(({ value }) => value)).size, choices.length);
  for (const { value, place: chosen } of choices) {
    const found = findPlace(value, gazetteer, "Kent");
    assert.ok(found.kind === "place" && found.lat === chosen.lat && found.lon === chosen.lon, value);
  }
  const chosen = placeChoices("Newport, Isle of Wight", gazetteer, "Kent");
  assert.deepEqual([chosen.choices.length, chosen.meant?.value], [choices.length, "Newport, Isle of Wight"]);
  assert.equal(placeChoices("Sevenoaks", gazetteer).choices.length, 1);
  assert.deepEqual(placeChoices("Nowhere at all", gazetteer), { choices: [], meant: null });
});

test("of several places of one name the nearest to the area comes first, and how near each is can be said", () => {
  const gazetteer = builtInGazetteer();
  const { choices } = placeChoices("Ashford", gazetteer, "west Kent");
  assert.equal(choices[0]?.value, "Ashford, Kent");
  const km = distanceTo("west Kent", gazetteer);
  assert.ok(km);
  const far = choices.map(({ place: one }) => km(one));
  assert.equal(far[0], 0);
  assert.deepEqual(
    far,
    far.toSorted((a, b) => a - b),
  );
  const [newport] = placesNamed("Newport", gazetteer);
  assert.ok(newport && km(newport) > 150 && km(newport) < 260, "Wales is far from Kent");
  assert.equal(distanceTo("Nowhere Constabulary", gazetteer), null);
});

test("two of one name at one spot are told apart by where they are, and no two choices are alike", () => {
  const made = makeOperatorGazetteer([
    place("Twin Knapp", 58.9, -3.2, { county: "Orkney Islands" }),
    place("Twin Knapp", 58.86, -3.2, { county: "Orkney Islands" }),
  ]).finish();
  const { choices } = placeChoices("Twin Knapp", made);
  assert.equal(choices.length, 2);
  for (const { value, place: chosen } of choices) {
    const found = findPlace(value, made);
    assert.ok(found.kind === "place" && found.lat === chosen.lat, value);
  }
});

test("an outcode lies in the middle of a list's settlements there, by the name of the largest", () => {
  const brought = makeOperatorGazetteer([
    place("Upper Hoppingham", 60.1, -1.2, { size: "village", outcode: "ZE2" }),
    place("Hoppingham", 60.3, -1.4, { size: "town", outcode: "ZE2" }),
  ]).finish();
  const found = findPlace("ZE2 9AA", brought);
  assert.ok(found.kind === "postcode" && found.near?.name === "Hoppingham");
  assert.ok(Math.abs(found.near.lat - 60.2) < 1e-9 && Math.abs(found.near.lon + 1.3) < 1e-9);
  assert.deepEqual(
    [isPlacedOutcode("ZE2", brought), isPlacedOutcode("ZE2", builtInGazetteer()), isPlacedOutcode("TN13", brought)],
    [true, false, true],
  );
});
