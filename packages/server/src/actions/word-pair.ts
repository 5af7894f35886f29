import type { SecretBytes } from "../ports.ts";

// Short, plain, spelled as they sound, and none that could wound or alarm. 128 of them: seven bits each.
const WORDS = (
  "acorn anchor apple apron arrow autumn bacon badge baker bamboo banjo barley basket beacon bell berry bicycle " +
  "biscuit blanket bonnet bottle bracket bramble bridge bristle bucket butter button cabin candle canvas carpet carrot " +
  "castle cedar cherry chimney clover cobble comet copper cotton cricket crystal cupboard curtain daisy denim dolphin " +
  "donkey drummer easel ember engine falcon feather fiddle finger flannel forest fountain gallop garden garlic ginger " +
  "granite guitar hammer harbour hazel heather helmet hollow honey island ivory jacket jigsaw kettle kitten ladder " +
  "lantern lavender lemon lentil linen lobster magnet mango maple marble meadow melon mitten muffin napkin nettle " +
  "oatmeal olive orchard otter paddle pancake parcel parsley pebble pencil pepper pigeon pillow planet poplar potter " +
  "puffin quilt rabbit radish ribbon river robin rocket saddle sailor " +
  "sandal scooter shovel silver spoon"
).split(" ");

/** Two words that an officer who rings back must say, and that no caller could guess: one chance in 16,256. */
export function wordPairFrom(secrets: SecretBytes): string {
  for (;;) {
    const [a = 0, b = 0] = secrets(2).map((byte) => byte & 127);
    if (a !== b) return `${WORDS[a]} ${WORDS[b]}`;
  }
}
