/** Against whom a promise is made: anyone, or powers named in the article. */
import { z } from 'zod'
import { PowerId } from '../ids.ts'
import type { Bargain, ClauseRefusal, Option } from './clause.ts'
import { called, listed } from './names.ts'

export const Against = z.union([z.literal('anyone'), z.array(PowerId).min(1).max(6).readonly()])
export type Against = z.infer<typeof Against>

/** Powers that a promise can be made against. */
export const strangersTo = ({ powers, parties }: Bargain): readonly PowerId[] =>
  powers.filter((power) => !parties.includes(power))

/** The powers that it names; nobody where it is made against anyone. */
export const namedIn = (against: Against): readonly PowerId[] => (against === 'anyone' ? [] : against)

/** Whether a promise made against these powers is owed when this one is the enemy. */
export const covers = (against: Against, enemy: PowerId): boolean =>
  against === 'anyone' || against.includes(enemy)

export const againstInWords = (against: Against, bargain: Bargain): string =>
  against === 'anyone'
    ? 'any power'
    : listed(
        against.map((power) => called(bargain, power)),
        'or',
      )

/** Every choice of the gap: anyone, each power that is no party, and what stands there now. */
export const againstOptions = <C>(
  now: Against,
  bargain: Bargain,
  withAgainst: (against: Against) => C,
): readonly Option<C>[] => {
  const choices: Against[] = ['anyone', ...strangersTo(bargain).map((power) => [power])]
  if (now !== 'anyone' && now.length > 1) choices.push(now)
  return choices.map((against) => ({ words: againstInWords(against, bargain), clause: withAgainst(against) }))
}

export const faultAgainst = (clause: string, against: Against, bargain: Bargain): ClauseRefusal | null => {
  if (against === 'anyone') return null
  const party = against.find((power) => bargain.parties.includes(power))
  if (party) return { reason: 'AgainstAParty', clause, power: party }
  const stranger = against.find((power) => !bargain.powers.includes(power))
  return stranger ? { reason: 'AgainstNobodyKnown', clause, power: stranger } : null
}
