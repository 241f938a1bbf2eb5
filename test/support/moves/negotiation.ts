/** Random deeds of Negotiation. */
import fc from 'fast-check'
import type { TreatyId } from '../../../shared/rules/ids.ts'
import { REFUSAL_REASONS } from '../../../shared/rules/treaties/treaty.ts'
import type { Deed } from '../given.ts'
import { germany } from '../julyCrisis.ts'
import { anyPower, by, type Move, nth, pick, power, speaker, terms, treatyIn } from './draws.ts'

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

export const negotiation = fc.oneof(
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
