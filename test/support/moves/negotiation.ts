/** Random deeds of Negotiation. */
import fc from 'fast-check'
import type { Motion } from '../../../shared/rules/ballots/ballot.ts'
import type { CrisisId, TreatyId } from '../../../shared/rules/ids.ts'
import type { CrisisPlan } from '../../../shared/rules/position.ts'
import { REFUSAL_REASONS } from '../../../shared/rules/treaties/treaty.ts'
import { treatiesInForce, type World } from '../../../shared/rules/world.ts'
import type { Deed } from '../given.ts'
import { germany } from '../julyCrisis.ts'
import { anyPower, by, type Move, nth, POWERS, pick, power, speaker, terms, treatyIn } from './draws.ts'

/** Signs, as a party that is still missing, the text that lies on the table. */
const signing: fc.Arbitrary<Move> = fc.tuple(pick, pick, fc.nat({ max: 20 })).map(
  ([t, p, off]): Move =>
    (world) => {
      const treaty = world.treaties[treatyIn(world, t, 'tabled')]
      const missing =
        treaty?.status === 'tabled' ? treaty.parties.filter((party) => !treaty.signed.includes(party)) : []
      const revision = (treaty?.revisions.length ?? 1) + (off === 0 ? 1 : 0)
      return {
        actor: speaker(nth(missing, p, germany), p),
        deed: { type: 'SignTreaty', treaty: treaty?.id ?? ('tnone' as TreatyId), revision },
      }
    },
)

const assisting = ({ crises }: World, n: number): Motion => {
  const { id, target } = nth<Pick<CrisisPlan, 'id' | 'target'>>(Object.values(crises), n, {
    id: 'none' as CrisisId,
    target: germany,
  })
  return { kind: 'assist', crisis: id, target }
}

/** A motion on a treaty in force, by a member or by a stranger. */
const moving: fc.Arbitrary<Move> = fc
  .tuple(pick, pick, fc.nat({ max: 22 }), anyPower, terms, fc.option(fc.nat({ max: 4 })))
  .map(
    ([t, p, which, other, terms, amount]): Move =>
      (world) => {
        const treaty = world.treaties[treatyIn(world, t, 'inForce')]
        const asks = which % 5 === 0
        const mover = asks ? nth(POWERS, p, germany) : nth(treaty?.parties ?? [], p, germany)
        const motion: Motion =
          which < 10
            ? { kind: 'admission', power: asks ? mover : other, amount }
            : which < 16
              ? { kind: 'amendment', terms }
              : which < 18
                ? { kind: 'expulsion', power: nth(treaty?.parties ?? [], t, germany) }
                : which < 20
                  ? assisting(world, p)
                  : { kind: p % 3 === 0 ? 'lift' : 'sanction', power: other }
        return {
          actor: speaker(mover, p),
          deed: {
            type: 'PutMotion',
            treaty: treaty?.id ?? ('tnone' as TreatyId),
            revision: (treaty?.revisions.length ?? 1) + (which === 22 ? 1 : 0),
            motion,
          },
        }
      },
  )

/** A member that has not voted yet votes, mostly yes; an invited power answers. */
const voting: fc.Arbitrary<Move> = fc.tuple(pick, pick, fc.nat({ max: 6 })).map(
  ([n, p, no]): Move =>
    (world) => {
      const open = treatiesInForce(world).flatMap((treaty) =>
        (treaty.ballots ?? [])
          .filter(({ verdict }) => verdict === null)
          .map((ballot) => ({ treaty: treaty.id, ballot })),
      )
      const chosen = open[n % Math.max(1, open.length)]
      const { treaty, ballot } = chosen ?? {}
      const missing = ballot?.voters.filter((power) => ![...ballot.yes, ...ballot.no].includes(power)) ?? []
      return {
        actor: speaker(nth(missing, p, germany), p),
        deed: {
          type: 'CastVote',
          treaty: treaty ?? ('tnone' as TreatyId),
          motionBy: ballot?.by ?? germany,
          vote: no === 0 ? 'no' : 'yes',
        },
      }
    },
)

const answering: fc.Arbitrary<Move> = fc.tuple(pick, pick).map(
  ([n, p]): Move =>
    (world) => {
      const waiting = treatiesInForce(world).flatMap(({ id, revisions, invited = [] }) =>
        invited.map(({ power }) => ({ id, power, revision: revisions.length })),
      )
      const { id, power, revision } = nth(waiting, n, {
        id: 'tnone' as TreatyId,
        power: germany,
        revision: 1,
      })
      return {
        actor: speaker(power, p),
        deed: { type: 'AnswerInvitation', treaty: id, revision, answer: n % 4 === 0 ? 'decline' : 'accept' },
      }
    },
)

export const negotiation = fc.oneof(
  { weight: 3, arbitrary: moving },
  { weight: 6, arbitrary: voting },
  { weight: 1, arbitrary: answering },

  { weight: 6, arbitrary: signing },
  {
    weight: 4,
    arbitrary: by(
      power,
      fc
        .record({ to: fc.uniqueArray(anyPower, { minLength: 1, maxLength: 3 }), terms })
        .map(({ to, terms }) => (_, of) => ({
          type: 'ProposeTreaty',
          to: to.filter((each) => each !== of).concat(to.includes(of) && to.length === 1 ? [of] : []),
          terms,
        })),
    ),
  },
  {
    weight: 1,
    arbitrary: by(
      power,
      fc.tuple(pick, terms).map(([n, terms]) => (world) => {
        const treaty = treatyIn(world, n, 'tabled')
        return { type: 'AmendTreaty', treaty, revision: world.treaties[treaty]?.revisions.length ?? 1, terms }
      }),
    ),
  },
  {
    weight: 2,
    arbitrary: by(
      power,
      fc.tuple(pick, fc.nat({ max: 4 })).map(([n, which]) => (world): Deed => {
        const tabled = treatyIn(world, n, 'tabled')
        switch (which) {
          case 0:
            return { type: 'TakeBackSignature', treaty: tabled }
          case 1:
            return { type: 'RefuseTreaty', treaty: tabled, because: nth(REFUSAL_REASONS, n, 'unsaid') }
          case 2:
            return { type: 'TakeBackProposal', treaty: tabled }
          case 3:
            return { type: 'Disclose', treaty: treatyIn(world, n, 'inForce') }
          default:
            return { type: 'GiveNotice', treaty: treatyIn(world, n, 'inForce') }
        }
      }),
    ),
  },
)
