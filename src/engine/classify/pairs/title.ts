import { pairsOf } from './pair.ts';

/** A title, rank or role beside the same name; near misses are names, other people, and words that only look like roles. */
export const title = pairsOf(`
  title: The storm came late, [/Mr ]Orlo said at the weir.
  title: The storm came late, according to [/Ms ]Morita of the port.
  title: The letter was signed by [/Dr ]Belic on the spot.
  title: The letter was signed by [/President ]Belic on the spot.
  title: The letter was signed by [/former president ]Hana Belic on the spot.
  title: The crowd waited for the Haldish [leader/President] Hana Belic in the rain.
  title: The crowd waited for [Mr/Captain] Belic in the rain.
  title: The crowd waited for [Hana/Ms] Belic in the rain.
  title: The boat was found by [fisherman /]Anton Moor at dawn.
  title: The boat was found by [the retired fisherman /]Anton Moor at dawn.
  title: The treaty was read out by [Foreign Minister /]Anton Moor in the hall.
  title: The treaty was read out by [British /]Foreign Minister Anton Moor in the hall.
  title: Anton Moor[, the harbor inspector,/] read out the letter.
  title: The treaty was read out by [President Anton Moor/Mr Moor] in the hall.
  title: The choir was led by [conductor/director] Hana Belic that night.
  title: The bill was paid by [Gen. /]Darin and his men.
  title: The bill was paid by [Sheikh /]Darin and his men.
  name: The bill was paid by [Anton /]Darin and his men.
  name: The bill was paid by Darin [Min Suk/Min-suk] and his men.
  fact: The bill was paid by Mr [Darin/Moor] and his men.
  cut: The bill was paid by the [old /]captain and his men.
  addition: The bill was paid by [/the crew and ]Darin at noon.
  addition: The mill was sold[/ to the president] in May.
  wording: The bill was paid by [the/a] captain and his men.
  wording: The bill was paid by the [captain/cook] and his men.
  attribution: The bill was paid, [/said ]Darin of the port.
  wording: The [leader/head] of the choir was late.
  attribution: The dam will hold, Orlo [said/told the council].
  spelling: The letter came from Hana Belic, an [adviser/advisor] of the port.
  wording: The paper named her a [hero/star] of the coast.
`);
