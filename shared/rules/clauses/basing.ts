/**
 * A host lets guests keep forces on its soil: from there they protect it as if it were their own, and stand before
 * its neighbours' doors. Rule K23 of RULES.md.
 */
import { z } from 'zod'
import { CONSTANTS } from '../constants.ts'
import { PowerId } from '../ids.ts'
import { type Bargain, clauseModule } from './clause.ts'
import { called, listed } from './names.ts'

const Basing = z.strictObject({
  kind: z.literal('basing'),
  host: PowerId,
  guests: z.array(PowerId).min(1).max(6).readonly(),
})
export type Basing = z.infer<typeof Basing>

const guestsOf = ({ parties }: Bargain, host: PowerId): readonly PowerId[] =>
  parties.filter((party) => party !== host).slice(0, 6)

const inWords = (bargain: Bargain, powers: readonly PowerId[]): string =>
  listed(powers.map((power) => called(bargain, power)))

export const basing = clauseModule(Basing)({
  kind: 'basing',
  needs: 'integration',
  character: 'military',
  wish: 'wishing to stand together where danger is near',
  noun: 'Basing Agreement',
  called: 'the bases',
  sketch: (bargain) => {
    const [guest, host] = bargain.parties
    if (!guest || !host) throw new Error('bases without two parties')
    return { kind: 'basing', host, guests: [guest] }
  },
  fault: ({ host, guests }, { parties }) => {
    const stranger = [host, ...guests].find((power) => !parties.includes(power))
    if (stranger) return { reason: 'OwedByAStranger', clause: 'basing', power: stranger }
    return guests.includes(host) ? { reason: 'OwedToNobody', clause: 'basing' } : null
  },
  price: () => CONSTANTS.price.basing,
  binds: ({ host }, party) => party === host,
  article: (clause, bargain) => {
    const all = guestsOf(bargain, clause.host)
    const choices = [...all.map((guest) => [guest]), ...(all.length > 1 ? [all] : []), clause.guests]
    return [
      'Forces of ',
      {
        name: 'whose forces',
        chosen: inWords(bargain, clause.guests),
        options: choices
          .filter((guests, at) => choices.findIndex((each) => String(each) === String(guests)) === at)
          .map((guests) => ({ words: inWords(bargain, guests), clause: { ...clause, guests } })),
      },
      ' may stand on the soil of ',
      {
        name: 'on whose soil',
        chosen: called(bargain, clause.host),
        options: bargain.parties.map((host) => ({
          words: called(bargain, host),
          clause: {
            ...clause,
            host,
            guests: clause.guests.includes(host) ? guestsOf(bargain, host) : clause.guests,
          },
        })),
      },
      ' as on their own.',
    ]
  },
  stations: ({ host, guests }, guest) => (guests.includes(guest) ? host : null),
})
