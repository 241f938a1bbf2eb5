/** Forces on an ally's soil: the strong and far come near, and the weak lose some of their own house for it (Lake 2009). */
import type { Clause } from '../../../shared/rules/clauses/clauses.ts'
import { capabilityOf, proximity } from '../../../shared/rules/world.ts'
import type { Sense } from './sense.ts'

/** Who is nearer than this needs no base. */
const NEAR = 0.6

export const basing: Sense<'basing'> = {
  kind: 'basing',
  writes: ({ cabinet, others, enemy }) => {
    const { known, power } = cabinet
    const [other] = others
    if (!other || others.length > 1 || !enemy || proximity(known, power, other) > NEAR) return []
    const own = capabilityOf(known, power) >= capabilityOf(known, other)
    const base: Clause = { kind: 'basing', host: own ? other : power, guests: [own ? power : other] }
    const help: Clause = { kind: 'defence', against: [enemy], when: 'discretion' }
    return [[help, base]]
  },
}
