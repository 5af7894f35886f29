/**
 * What words weigh when CHECK judges how a call is worded: every feature that holds one of them, in natural log odds, for a
 * call as a whole, for how it begins and for what is told. `node scripts/weights-of.ts code bank`; `=` and a flag names a sign.
 */
import { stemOf } from "../packages/engine/src/check/stem.ts";
import { shippedTables } from "../packages/engine/src/check/wording.ts";

const asked = process.argv.slice(2);
if (asked.length === 0) {
  console.error("Say which words: node scripts/weights-of.ts code bank");
  process.exit(2);
}
const { whole, opening, told } = shippedTables();
const features = [...new Set([...whole.keys(), ...opening.keys(), ...told.keys()])].sort();
for (const word of asked) {
  const wanted = word.startsWith("=") ? word : stemOf(word.toLowerCase());
  const found = features.filter((feature) => feature === wanted || feature.split(/[ :~&]/).includes(wanted));
  console.log(`${word}: ${found.length} features\n  whole  opening  told`);
  for (const feature of found) {
    const weights = [whole, opening, told].map((table) => table.get(feature)?.toFixed(2) ?? "");
    console.log(`${weights.map((weight) => weight.padStart(7)).join("")}  ${feature}`);
  }
}
