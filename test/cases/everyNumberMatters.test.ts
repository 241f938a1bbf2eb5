/** A corpus that cannot fail says nothing: whichever number of the model is changed, some case must notice. */
import { describe, expect, it } from 'vitest'
import { CONSTANTS } from '../../shared/rules/constants.ts'
import { corpus } from './corpus.ts'
import { play, understand } from './language/run.ts'

const all = corpus().flatMap(({ cases }) => cases.map((told) => ({ told, sentences: understand(told) })))

type Branch = Readonly<Record<string, unknown>>
type Leaf = Readonly<{ name: string; holder: Branch; key: string; value: number }>

const isBranch = (value: unknown): value is Branch => typeof value === 'object' && value !== null

const leavesOf = (holder: Branch, path = ''): readonly Leaf[] =>
  Object.entries(holder).flatMap(([key, value]) => {
    const name = path ? `${path}.${key}` : key
    if (typeof value === 'number') return [{ name, holder, key, value }]
    return isBranch(value) ? leavesOf(value, name) : []
  })

/** The first case that fails. */
const failing = (): string | null => all.find((each) => !holds(each))?.told.number ?? null

const holds = ({ told, sentences }: (typeof all)[number]): boolean => {
  try {
    play(told, sentences)
    return true
  } catch {
    return false
  }
}

const whileItIs = <T>({ holder, key, value }: Leaf, other: number, ask: () => T): T => {
  Reflect.set(holder, key, other)
  try {
    return ask()
  } finally {
    Reflect.set(holder, key, value)
  }
}

/** Used while a scenario is read, before any rule. */
const NOT_OF_A_WORLD = ['openingArms']

describe('every number of the model', () => {
  const leaves = leavesOf(CONSTANTS).filter(({ name }) => !NOT_OF_A_WORLD.includes(name))

  it.each(leaves)('$name is noticed by some case when it changes', (leaf) => {
    const other = leaf.value === 0 ? 1 : leaf.value * 1.25
    expect(whileItIs(leaf, other, failing)).not.toBeNull()
  })

  it('is what it was, so that no case fails', () => {
    expect(failing()).toBeNull()
  })
})
