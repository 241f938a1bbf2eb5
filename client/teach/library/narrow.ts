/** Narrowing the library: by words, by era, by the minutes that a class has. */
import type { ScenarioCard } from '../../../shared/protocol/library.ts'

export const ERAS = ['ancient', 'early', 'nineteenth', 'wars', 'cold', 'today'] as const
export type Era = (typeof ERAS)[number]

export type Narrowing = Readonly<{ words: string; era: Era | 'any'; minutes: number | 'any' }>

export const EVERYTHING: Narrowing = { words: '', era: 'any', minutes: 'any' }

/** The first year that no longer belongs to an era. */
const ends: Readonly<Record<Era, number>> = {
  ancient: 1500,
  early: 1789,
  nineteenth: 1914,
  wars: 1945,
  cold: 1991,
  today: Number.POSITIVE_INFINITY,
}

export const eraOf = (year: number): Era => ERAS.find((era) => year < ends[era]) ?? 'today'

/** Letters without accents and case, so that "Bruning" finds Brüning. */
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

const says = ({ title, era, theme, question, about, powers }: ScenarioCard, wanted: string) => {
  const text = plain(
    [title, era, theme, question, about, ...powers.map(({ names }) => names.short)].join(' '),
  )
  return plain(wanted)
    .split(/\s+/)
    .every((word) => text.includes(word))
}

/** In order of time. A length fits when the scenario has a plan that is not longer. */
export const narrowed = (
  cards: readonly ScenarioCard[],
  { words, era, minutes }: Narrowing,
): readonly ScenarioCard[] =>
  cards
    .filter((card) => says(card, words.trim()))
    .filter((card) => era === 'any' || eraOf(card.year) === era)
    .filter((card) => minutes === 'any' || card.minutes[0] <= minutes)
    .toSorted((a, b) => a.year - b.year || a.title.localeCompare(b.title))

/** Lengths worth offering: those that some scenario has a plan for. */
export const lengthsIn = (cards: readonly ScenarioCard[]): readonly number[] =>
  [...new Set(cards.flatMap((card) => card.minutes))].toSorted((a, b) => a - b)

/** Eras worth offering: those that have a scenario. */
export const erasIn = (cards: readonly ScenarioCard[]): readonly Era[] => {
  const found = new Set(cards.map(({ year }) => eraOf(year)))
  return ERAS.filter((era) => found.has(era))
}
