/** Shortcuts for talking to a diplomat in a small Europe. */
import type { Table } from '../../server/diplomats/articles/sense.ts'
import { type Cabinet, cabinetOf } from '../../server/diplomats/cabinet/cabinet.ts'
import type { Deed } from '../../server/diplomats/cabinet/deed.ts'
import { nextDeeds } from '../../server/diplomats/nextDeeds.ts'
import type { Character } from '../../shared/rules/delegations/character.ts'
import type { PowerId } from '../../shared/rules/ids.ts'
import type { LedgerEntry } from '../../shared/rules/ledger.ts'
import { decide, evolve } from '../../shared/rules/rules.ts'
import type { World } from '../../shared/rules/world.ts'
import { knownTo } from '../../shared/view/knownTo.ts'
import { ultimatum } from '../support/julyCrisis.ts'
import { ledgerEntry } from '../support/ledgerEntry.ts'

/** Even-tempered: neither bold nor timid, and nothing happens by chance. */
export const even = () => 0.5

export const asked = (
  world: World,
  power: PowerId,
  luck: (occasion: string) => number = even,
): readonly Deed[] => nextDeeds(knownTo(world, { kind: 'power', power }), power, luck)

/** The government of this power, with what it may know. */
export const cabinetIn = (world: World, power: PowerId): Cabinet =>
  cabinetOf(knownTo(world, { kind: 'power', power }), power, even)

/** The first of these powers thinks of what to write to the others. */
export const tableIn = (
  world: World,
  parties: readonly [PowerId, ...PowerId[]],
  enemy: PowerId | null = null,
): Table => {
  const [power, ...others] = parties
  return { cabinet: cabinetIn(world, power), parties, others, enemy }
}

/** A promise of the first round that `by` broke, as all the world knows. */
export const wrong = (by: PowerId, to: PowerId): LedgerEntry =>
  ledgerEntry({
    by,
    owedTo: [to],
    what: { kind: 'call', crisis: ultimatum.id, came: 'stayed' },
    article: 'defence',
    verdict: 'abandoned',
  })

/** The same world with a computer diplomat in this seat. */
export const withDiplomat = (world: World, ...powers: readonly PowerId[]): World =>
  powers.reduce(
    (now, power) => evolve(now, { type: 'DiplomatAppointed', power, diplomat: 'untilRecalled' }),
    world,
  )

/** The same world with a computer diplomat of this character in this seat. */
export const withCharacter = (world: World, power: PowerId, character: Character): World =>
  evolve(withDiplomat(world, power), { type: 'CharacterChosen', power, character })

/** Everything that the diplomat does until it has nothing more to do, and the world after it. */
export const doesAll = (world: World, power: PowerId, luck: (occasion: string) => number = even) => {
  const deeds: Deed[] = []
  let now = world
  for (;;) {
    const [deed] = asked(now, power, luck)
    if (!deed) return { deeds, world: now }
    const judgement = decide(now, { kind: 'diplomat', power }, deed.command)
    if (judgement.verdict === 'refused') throw new Error(JSON.stringify({ deed, judgement }))
    now = judgement.events.reduce(evolve, now)
    deeds.push(deed)
    if (deeds.length > 20) throw new Error(`no end: ${JSON.stringify(deeds.at(-1))}`)
  }
}
