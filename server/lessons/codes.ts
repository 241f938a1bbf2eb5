/** Lesson codes that can be called across a room: a word from nature and two figures, "LARCH 42". */
import { randomInt } from 'node:crypto'

/** Three to eight letters; none that sounds like another, and none that a class would giggle at. */
export const WORDS = (
  'ACORN ALDER AMBER APPLE ASPEN ASTER BADGER BAMBOO BARLEY BASIL BEAVER BEECH BIRCH BISON BRAMBLE BRIAR ' +
  'BROOK CANYON CEDAR CHERRY CLIFF CLOUD CLOVER COMET CORAL CRANE CRICKET CROCUS CYPRESS DAISY DELTA DUNE ' +
  'EAGLE ELM EMBER FALCON FERN FIR FJORD FLINT FOREST FOXGLOVE GINGER GLACIER GRANITE GROVE HARBOUR HAWK ' +
  'HAZEL HEATHER HERON HOLLY IRIS ISLAND IVY JASMINE JUNIPER KELP LAGOON LARCH LARK LAUREL LAVENDER LEMON ' +
  'LILAC LINDEN LOTUS LYNX MAPLE MARBLE MARSH MEADOW MINT MOSS MYRTLE NETTLE OAK OASIS OLIVE ORCHID OSPREY ' +
  'OTTER PEBBLE PINE PLUM POPLAR POPPY PRAIRIE QUARTZ RAVEN REED RIVER ROBIN ROWAN SAFFRON SAGE SPRUCE ' +
  'SWAN SWIFT THISTLE THYME TULIP TUNDRA VALLEY VIOLET WALNUT WILLOW WREN YARROW ZEPHYR'
).split(' ')

/** @param taken codes of lessons that have not ended */
export const newCode = (taken: ReadonlySet<string>): string => {
  for (;;) {
    // Two figures, both spoken: no 00 to 09, which some would read as "oh".
    const code = `${WORDS[randomInt(WORDS.length)]}${randomInt(10, 100)}`
    if (!taken.has(code)) return code
  }
}
