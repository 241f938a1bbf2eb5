/** Random deeds beside the table: drafts, talk, declarations, readiness, seats. */

import fc from 'fast-check'
import type { Actor } from '../../../shared/rules/actor.ts'
import { type Crisis, Stance } from '../../../shared/rules/crises/crisis.ts'
import { openCrises } from '../../../shared/rules/crises/stances.ts'
import type { CrisisId, PersonId } from '../../../shared/rules/ids.ts'
import { keysOf } from '../../../shared/rules/record.ts'
import type { Deed } from '../given.ts'
import { ultimatum } from '../julyCrisis.ts'
import { anyPower, by, draftIn, type Move, nth, person, pick, power, terms } from './draws.ts'

export const around = fc.oneof(
  by(
    power,
    fc.tuple(anyPower, terms, fc.boolean(), pick).map(
      ([other, terms, again, n]) =>
        (world, of): Deed =>
          n % 4 === 0
            ? { type: 'DropDraft', draft: draftIn(world, n) }
            : { type: 'ShareDraft', parties: [of, other], terms, draft: again ? draftIn(world, n) : null },
    ),
  ),
  by(
    power,
    fc.tuple(pick, anyPower).map(
      ([n, other]) =>
        (world, of): Deed => ({
          type: 'Say',
          channel: nth(
            [
              { kind: 'public' as const },
              { kind: 'delegation' as const },
              { kind: 'powers' as const, powers: [of, other] },
              {
                kind: 'crisis' as const,
                crisis: nth(keysOf(world.crises), n, 'agadir' as CrisisId),
                powers: [of, other],
              },
            ],
            n,
            { kind: 'public' },
          ),
          text: 'Well?',
        }),
    ),
  ),
  by(
    power,
    fc
      .constantFrom('ready' as const, 'notReady' as const)
      .map((ready) => (): Deed => ({ type: 'DeclareReady', ready })),
  ),
  by(
    power,
    fc.tuple(pick, anyPower, fc.nat({ max: 5 })).map(([n, mediator, which]) => (world): Deed => {
      const { id: crisis, mediation } = nth(openCrises(world), n, ultimatum as Crisis)
      if (which === 0) return { type: 'WithdrawMediation', crisis }
      if (which < 3) return { type: 'OfferMediation', crisis }
      const offers = keysOf(mediation ?? {})
      return {
        type: 'AnswerMediation',
        crisis,
        mediator: nth(offers, n, mediator),
        answer: which === 5 ? 'declined' : 'accepted',
      }
    }),
  ),
  by(
    power,
    fc.tuple(anyPower, fc.integer({ min: 1, max: 8 })).map(
      ([target, halves]) =>
        (): Deed => ({ type: 'Demand', target, stakes: halves / 2, demand: 'the Strait' }),
    ),
  ),
  by(
    power,
    fc.tuple(pick, fc.constantFrom(...Stance.options)).map(
      ([n, stance]) =>
        (world): Deed => ({
          type: 'DeclareStance',
          crisis: nth(keysOf(world.crises), n, 'agadir' as CrisisId),
          stance,
        }),
    ),
  ),
)

export const seats: fc.Arbitrary<Move> = fc
  .tuple(
    fc.constantFrom<Actor>(
      { kind: 'teacher' },
      { kind: 'shell' },
      { kind: 'person', person: 'p7' as PersonId },
    ),
    person,
    anyPower,
    pick,
  )
  .map(
    ([actor, person, power, n]): Move =>
      () => ({
        actor,
        deed: nth<Deed>(
          [
            { type: 'TakeSeat', person, power },
            { type: 'LeaveSeat', person },
            { type: 'MarkPresence', person, presence: 'away' },
            { type: 'MarkPresence', person, presence: 'here' },
            { type: 'AppointDiplomat', power, diplomat: 'untilBack' },
            { type: 'AppointDiplomat', power, diplomat: 'none' },
            { type: 'ChooseCharacter', power, character: 'hegemon' },
            { type: 'Broadcast', text: 'Two minutes.' },
            { type: 'HandOver', to: person },
          ],
          n,
          { type: 'EndLesson' },
        ),
      }),
  )
