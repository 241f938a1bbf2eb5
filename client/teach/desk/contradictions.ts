/** Promises that cannot both be kept: help against a power to which one owes restraint. Told to the teacher where one of the two is secret. */
import { covers } from '../../../shared/rules/clauses/against.ts'
import { clauseOf } from '../../../shared/rules/clauses/clauses.ts'
import type { PowerId } from '../../../shared/rules/ids.ts'
import { type Treaty, termsOf } from '../../../shared/rules/treaties/treaty.ts'

export type Contradiction = Readonly<{
  power: PowerId
  /** To whom help is owed, against whom. */
  helps: PowerId
  against: PowerId
  /** Titles of the two treaties. */
  helping: string
  restraining: string
}>

const restrains = (restraining: Treaty, helps: PowerId) => {
  const { clauses } = termsOf(restraining)
  const neutrality = clauseOf(clauses, 'neutrality')
  return (
    clauseOf(clauses, 'nonAggression') !== undefined ||
    (neutrality !== undefined && covers(neutrality.against, helps))
  )
}

const isSecret = (treaty: Treaty) => termsOf(treaty).secrecy === 'secret'

export const secretContradictions = (treaties: readonly Treaty[]): readonly Contradiction[] => {
  const inForce = treaties.filter(({ status }) => status === 'inForce')
  const found: Contradiction[] = []
  for (const helping of inForce) {
    const defence = clauseOf(termsOf(helping).clauses, 'defence')
    if (!defence || defence.against === 'anyone') continue
    for (const power of helping.parties)
      for (const against of defence.against) {
        const restraining = inForce.find(
          (treaty) =>
            treaty !== helping &&
            treaty.parties.includes(power) &&
            treaty.parties.includes(against) &&
            (isSecret(treaty) || isSecret(helping)) &&
            helping.parties.some((party) => party !== power && restrains(treaty, party)),
        )
        const helps = helping.parties.find(
          (party) => party !== power && restraining && restrains(restraining, party),
        )
        if (!restraining || !helps) continue
        if (found.some((each) => each.power === power && each.against === against)) continue
        found.push({
          power,
          helps,
          against,
          helping: termsOf(helping).title,
          restraining: termsOf(restraining).title,
        })
      }
  }
  return found
}
