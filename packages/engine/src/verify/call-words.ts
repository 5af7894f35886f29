/**
 * What call codes are made of: 256 words, so eight bits each. Plain, spelled as they sound, none that could alarm. Any two
 * differ in three letters or more and in their first four, so that one slip of the ear or the finger can be put right;
 * the test beside this file holds them to it.
 */
export const CALL_WORDS: readonly string[] = (
  "acorn almond anchor apricot apron arctic artist autumn badger bakery balloon bamboo banana barley basket bathtub " +
  "beacon beehive bicycle birthday biscuit bonfire bracelet butcher button cabin cactus candle canvas caravan " +
  "carpenter carrot caterpillar cedar chapel cherry chimney chipmunk chocolate cinema circus clarinet clover cobweb " +
  "coconut coffee comet computer copper cousin crossword crumpet crystal cupboard curtain cushion custard daffodil " +
  "daisy diamond dolphin donkey doorbell dragonfly drawbridge drummer duckling eagle earthworm easel elbow elephant " +
  "ember engine envelope fabric factory falcon farmer feather fiddle finger fireplace flamingo footpath forest " +
  "fountain garden garlic gingerbread goldfish granite guitar hamster handbag harbour harvest headlight hedgehog " +
  "helmet homework island ivory jasmine jelly jigsaw journey jumper jungle kangaroo kestrel kingfisher kitchen " +
  "koala ladybird lagoon lamppost lantern lavender lemon lifeboat linen lobster locksmith lollipop magnet magpie " +
  "mango marble marigold marmalade meadow melody mermaid milkshake mirror moonlight motorway muffin mushroom napkin " +
  "necklace nectar needle notebook nugget nutmeg oatmeal octopus olive onion opera orange orbit orchard outfit " +
  "overcoat oxygen painter pancake pantry parcel partridge patchwork pelican pencil peppermint piano pickle picture " +
  "pigeon pilgrim pillowcase pineapple planet plaster platform playground poppy postcard primrose pudding puppet " +
  "rabbit radish raincoat ribbon river rocket rosemary rowboat rucksack rugby saffron sailor salad sandwich satchel " +
  "sausage saxophone scarecrow shampoo shovel signpost skylark slipper snowdrop spaniel sparrow spinach stable " +
  "stairway steamboat strawberry sunshine swallow sweetcorn swimmer tablecloth teacup teapot teaspoon telescope " +
  "temple tennis thimble thunder tinsel toothbrush tortoise tractor treasure trellis trombone tugboat tulip turban " +
  "turtle twilight umbrella unicorn vanilla village vinegar violet waffle walnut wardrobe waterfall wheelbarrow " +
  "whiskers window wizard woodland zebra zigzag"
).split(" ");
