/** To attack together: who asks for it, who comes along, and who would never. */
import { describe, expect, it } from 'vitest'
import { reasonOfArticles, worthOfArticles } from '../../../server/diplomats/articles/senses.ts'
import { textsBetween } from '../../../server/diplomats/treaties/texts.ts'
import { weigh } from '../../../server/diplomats/treaties/weighProposal.ts'
import type { Clause } from '../../../shared/rules/clauses/clauses.ts'
import type { PowerId } from '../../../shared/rules/ids.ts'
import { FULL } from '../../../shared/rules/modules.ts'
import type { Position } from '../../../shared/rules/position.ts'
import type { Settings } from '../../../shared/rules/settings.ts'
import { negotiating } from '../../support/given.ts'
import {
  austria,
  event,
  germany,
  happening,
  inCrisis,
  julyCrisis,
  pact,
  serbia,
  settings,
  ultimatum,
} from '../../support/julyCrisis.ts'
import { cabinetIn, withCharacter } from '../around.ts'

const cabinet = (power: PowerId, position: Position) =>
  cabinetIn(withCharacter(negotiating(position), power, 'balancer'), power)

const marching = (by: PowerId): Clause => ({ kind: 'offence', against: [serbia], by: [by] })

const worth = (power: PowerId, partner: PowerId, position: Position, by = partner): number =>
  weigh(
    cabinet(power, position),
    [power, partner].toSorted(),
    pact([marching(by)], { secrecy: 'secret', duration: 1 }),
  ).worth

/** The same crisis, and this is what the power thinks of its target. */
const thinking = (power: PowerId, ofSerbia: number): Position => {
  const position = inCrisis()
  return {
    ...position,
    attitudes: { ...position.attitudes, [power]: { ...position.attitudes[power], [serbia]: ofSerbia } },
  }
}

describe('a promise to attack together', () => {
  it('is written by whoever has a crisis with somebody, for that campaign and no longer', () => {
    const texts = (position: Position) =>
      textsBetween(cabinet(austria, position), [germany, austria], null).filter(({ clauses }) =>
        clauses.some(({ kind }) => kind === 'offence'),
      )
    expect(texts(inCrisis())).toMatchObject([
      { clauses: [{ kind: 'offence', against: [serbia], by: [germany] }], duration: 1 },
    ])
    expect(texts(julyCrisis)).toEqual([])
  })

  it('is worth more to the challenger, the more its partner could bring', () => {
    expect(worth(austria, germany, inCrisis())).toBeGreaterThan(0)
    const weak: Position = {
      ...inCrisis(),
      powers: inCrisis().powers.map((power) => (power.id === germany ? { ...power, arms: 0 } : power)),
    }
    expect(worth(austria, germany, inCrisis())).toBeGreaterThan(worth(austria, germany, weak))
  })

  it('is signed sooner by who hates the victim, and never by its friend', () => {
    const hated = worth(germany, austria, thinking(germany, -90), germany)
    expect(hated).toBeGreaterThan(worth(germany, austria, thinking(germany, -20), germany))
    expect(worth(germany, austria, thinking(germany, 40), germany)).toBeLessThan(-2)
  })

  it('is asked for with a reason', () => {
    const reason = (power: PowerId, by: PowerId) =>
      reasonOfArticles(cabinet(power, inCrisis()), [germany, austria], pact([marching(by)], { duration: 1 }))
    expect(reason(austria, germany)).toBe('it need not face serbia alone with germany beside it')
    expect(reason(germany, germany)).toBe('it wants serbia humbled')
  })

  it('is signed sooner by whose own objective hangs on the crisis', () => {
    const wishing: Position = {
      ...inCrisis(),
      powers: inCrisis().powers.map((power) =>
        power.id === germany
          ? {
              ...power,
              objectives: [
                {
                  kind: 'crisisFavours' as const,
                  crisis: 'ultimatum' as never,
                  power: austria,
                  words: 'Serbia gives way',
                  points: 4,
                  secrecy: 'secret' as const,
                },
              ],
            }
          : power,
      ),
    }
    expect(worth(germany, austria, wishing, germany)).toBeGreaterThan(
      worth(germany, austria, inCrisis(), germany),
    )
  })

  it('brings the challenger nothing where its partner must ratify it first', () => {
    const german = happening(julyCrisis, event({ crisis: { ...ultimatum, challenger: germany } }))
    const helped = (modules: Settings['modules']) => {
      const { known, ...rest } = cabinet(germany, german)
      const home = { ...rest, known: { ...known, settings: { ...known.settings, modules } } }
      return worthOfArticles(home, [germany, austria], pact([marching(austria)], { duration: 1 }))
    }
    expect(helped(settings.modules)).toBeGreaterThan(0)
    // Seven points of autonomy are 7 * (0.5 + 25 / 34) = 8.6 for Austria.
    expect(helped(FULL)).toBe(0)
  })
})
