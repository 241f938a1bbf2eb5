/** How powers, points and lists are written inside a sentence. */
import type { PowerId } from '../../shared/rules/ids.ts'
import type { PowerNames } from '../../shared/rules/powerNames.ts'

export type Names = Readonly<{
  /** As it stands inside a sentence: "France", "the Ottoman Empire". */
  the(power: PowerId): string
  /** As it begins one: "The Ottoman Empire". */
  The(power: PowerId): string
  /** "France", "the Ottoman Empire and Russia" */
  all(powers: readonly PowerId[], joint?: 'and' | 'or'): string
  /** On a label, without an article: "Ottoman Empire". */
  short(power: PowerId): string
  /** "Britain’s", "the Ottoman Empire’s" */
  own(power: PowerId): string
  adjective(power: PowerId): string
  capital(power: PowerId): string
}>

type Named = readonly Readonly<{ id: PowerId; names: PowerNames }>[]

export const namesOf = (powers: Named): Names => {
  const byId = new Map(powers.map(({ id, names }) => [id, names]))
  const short = (power: PowerId) => byId.get(power)?.short ?? power
  const the = (power: PowerId) => (byId.get(power)?.article ? `the ${short(power)}` : short(power))
  return {
    the,
    The: (power) => capitalised(the(power)),
    all: (those, joint = 'and') => listed(those.map(the), joint),
    short,
    own: (power) => possessive(the(power)),
    adjective: (power) => byId.get(power)?.adjective ?? short(power),
    capital: (power) => byId.get(power)?.capital ?? short(power),
  }
}

/** "a", "a and b", "a, b and c" */
export const listed = (words: readonly string[], joint: 'and' | 'or' = 'and'): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} ${joint} ${words.at(-1)}`

/** "you", "you and Britain", "you, Britain and Russia" */
export const youAnd = (others: readonly PowerId[], names: Names): string =>
  listed(['you', ...others.map(names.the)])

/** "Britain’s", "the Netherlands’" */
export const possessive = (name: string): string => (/s$/.test(name) ? `${name}’` : `${name}’s`)

/** The first letter large, as at the beginning of a sentence. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** "1 point", "2.5 points" */
export const points = (amount: number): string => `${plain(amount)} ${amount === 1 ? 'point' : 'points'}`

/** "1 text", "3 texts" */
export const counted = (amount: number, one: string, many = `${one}s`): string =>
  `${amount} ${amount === 1 ? one : many}`

/** A number as it is read: at most one decimal, a real minus sign, never "-0". */
export const plain = (amount: number): string => {
  const rounded = Math.round(amount * 10) / 10
  return rounded < 0 ? `−${Math.abs(rounded)}` : String(Math.abs(rounded))
}

/** "+2", "−1.5", "0" */
export const signed = (amount: number): string => {
  const text = plain(amount)
  return text === '0' || text.startsWith('−') ? text : `+${text}`
}

const FEW = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]

/** Small numbers as words: "two", and 13 as it is. */
export const few = (amount: number): string => FEW[amount] ?? String(amount)
