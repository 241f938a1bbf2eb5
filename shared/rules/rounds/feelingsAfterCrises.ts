/** How opinions change by crises, demands and settlements, when a round closes. Rules F4, F5, C16 and C22 of RULES.md. */

import { CONSTANTS } from '../constants.ts'
import type { CrisisOutcome } from '../crises/crisis.ts'
import { demandsOf } from '../crises/makeDemand.ts'
import { crisisNamed } from '../crises/register.ts'
import type { CrisisId } from '../ids.ts'
import { roundOf } from '../phase.ts'
import { type AttitudeChange, powersOf, type World } from '../world.ts'

/** Rules F4 and F5: who concedes loses face with everybody; a war embitters its principals. */
export const fromCrises = (
  world: World,
  outcomes: readonly Readonly<{ id: CrisisId; outcome: CrisisOutcome }>[],
): AttitudeChange[] =>
  outcomes.flatMap(({ id, outcome }): AttitudeChange[] => {
    const { challenger, target } = crisisNamed(world, id)
    const { conceded, war } = CONSTANTS.attitude
    if (outcome.kind === 'war')
      return [
        { of: target, toward: challenger, by: war.targetOfChallenger, cause: 'war' as const },
        { of: challenger, toward: target, by: war.challengerOfTarget, cause: 'war' as const },
      ]
    return [challenger, target]
      .filter((power) => outcome.stances[power] === 'concede')
      .flatMap((toward) =>
        powersOf(world)
          .filter((of) => of !== toward)
          .map((of) => ({ of, toward, by: conceded, cause: 'conceded' as const })),
      )
  })

/** Rule C22: whoever settles a quarrel of this round thinks better of the other, and of who mediated. */
export const fromSettlements = (world: World): AttitudeChange[] =>
  Object.values(world.crises)
    .filter(({ round }) => round === roundOf(world.phase))
    .flatMap(({ challenger, target, settlement }): AttitudeChange[] => {
      if (!settlement) return []
      const { ofMediator, ofEachOther } = CONSTANTS.attitude.settled
      return [
        { of: target, toward: challenger, by: ofEachOther, cause: 'settled' },
        { of: challenger, toward: target, by: ofEachOther, cause: 'settled' },
        ...settlement.mediators.flatMap((toward) =>
          [challenger, target].map((of) => ({ of, toward, by: ofMediator, cause: 'mediated' as const })),
        ),
      ]
    })

/** Rule C16: who makes a demand is resented, whatever came of it. */
export const fromDemands = (world: World): AttitudeChange[] =>
  demandsOf(world, roundOf(world.phase)).flatMap(({ challenger, target }) =>
    powersOf(world)
      .filter((of) => of !== challenger)
      .map((of) => ({
        of,
        toward: challenger,
        by: CONSTANTS.attitude.demanded[of === target ? 'target' : 'others'],
        cause: 'demanded' as const,
      })),
  )
