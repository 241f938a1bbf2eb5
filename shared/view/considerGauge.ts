/** "What would change it?": a handful of single changes, and what each would do to Security. */
import { isThreat, security } from '../rules/gauges/security.ts'
import type { PowerId, TreatyId } from '../rules/ids.ts'
import { purposeOf } from '../rules/treaties/funds.ts'
import { lastRevision } from '../rules/treaties/treaty.ts'
import { type Outlay, treatiesInForce, type World } from '../rules/world.ts'
import { withTreatyInForce } from './considerTreaty.ts'
import { usualOutlay } from './estimate.ts'

export type WhatIf = Readonly<{ by: number }> &
  (
    | Readonly<{ kind: 'oneMoreInArms' }>
    | Readonly<{ kind: 'signed'; treaty: TreatyId; with: readonly PowerId[] }>
    | Readonly<{ kind: 'stopsPaying'; power: PowerId; treaty: TreatyId }>
    | Readonly<{ kind: 'armsByOne'; power: PowerId }>
  )

/** Changes of Security in gauge points, the largest first. */
export const considerSecurity = (known: World, power: PowerId): readonly WhatIf[] => {
  const outlay = usualOutlay(known)
  const now = security(known, power, outlay)
  const change = (world: World, outlay: Outlay) => security(world, power, outlay).value - now.value
  const moreArms = (of: PowerId): Outlay => ({
    ...outlay,
    arms: { ...outlay.arms, [of]: (outlay.arms[of] ?? 0) + 1 },
  })
  const feared = now.terms
    .filter((term) => term.kind === 'threat' && isThreat(term))
    .toSorted((a, b) => b.value - a.value)[0]
  const offered = Object.values(known.treaties).filter(
    ({ status, parties }) => status === 'tabled' && parties.includes(power),
  )
  const shared = treatiesInForce(known).filter(
    (treaty) => treaty.parties.includes(power) && purposeOf(treaty) === 'defence',
  )
  const ifs: WhatIf[] = [
    { kind: 'oneMoreInArms', by: change(known, moreArms(power)) },
    ...offered.map((treaty): WhatIf => {
      const signed = withTreatyInForce(known, treaty.parties, lastRevision(treaty.revisions).terms)
      return {
        kind: 'signed',
        treaty: treaty.id,
        with: treaty.parties.filter((party) => party !== power),
        by: change(signed, usualOutlay(signed)),
      }
    }),
    ...shared.flatMap(({ id, parties }) =>
      parties
        .filter((party) => party !== power)
        .map((party): WhatIf => {
          const paid = { ...outlay.paid, [id]: { ...outlay.paid[id], [party]: 0 } }
          return { kind: 'stopsPaying', power: party, treaty: id, by: change(known, { ...outlay, paid }) }
        }),
    ),
    ...(feared?.kind === 'threat'
      ? [{ kind: 'armsByOne', power: feared.power, by: change(known, moreArms(feared.power)) } as const]
      : []),
  ]
  return ifs.toSorted((a, b) => Math.abs(b.by) - Math.abs(a.by))
}
