/** What a text comes to for who gets it, in a sentence or two: "We would pay 2 a round if you paid 3." */
import type { Against } from '../../../shared/rules/clauses/against.ts'
import type { Clause } from '../../../shared/rules/clauses/clauses.ts'
import { listed } from '../../../shared/rules/clauses/names.ts'
import { shareDue } from '../../../shared/rules/clauses/pool.ts'
import type { PowerId } from '../../../shared/rules/ids.ts'
import type { Terms } from '../../../shared/rules/treaties/terms.ts'
import { capabilityOf } from '../../../shared/rules/world.ts'
import type { Cabinet } from '../cabinet/cabinet.ts'
import { nameOf, namesOf } from '../cabinet/names.ts'
import { WORDS } from './words.ts'

const words = WORDS.explained

/** A share in steps is told as it will be in the end. */
const AT_LAST = 6

export const explain = (cabinet: Cabinet, parties: readonly PowerId[], { clauses }: Terms): string => {
  const sentences = clauses.flatMap((clause) => sentenceOf(cabinet, parties, clause) ?? [])
  return sentences.length > 0 ? sentences.slice(0, 2).join(' ') : words.otherwise
}

const sentenceOf = (cabinet: Cabinet, parties: readonly PowerId[], clause: Clause): string | null => {
  const { known, power } = cabinet
  const others = parties.filter((party) => party !== power)
  switch (clause.kind) {
    case 'pool': {
      const due = (party: PowerId) => shareDue(clause, party, capabilityOf(known, party), AT_LAST)
      const theirs = others.map((party) =>
        others.length === 1 ? words.youPaid(due(party)) : words.otherPaid(nameOf(known, party), due(party)),
      )
      return words.weWouldPay(due(power), listed(theirs))
    }
    case 'defence':
      if (clause.by?.includes(power)) return words.weGuarantee
      if (clause.by) return words.youGuarantee
      return others.length === 1
        ? words.helpOfTwo(whoever(cabinet, clause.against))
        : words.help(whoever(cabinet, clause.against))
    case 'offence':
      return words.attack(namesOf(known, clause.against))
    case 'nonAggression':
      return others.length === 1 ? words.peace : words.peaceOfMany
    case 'neutrality':
      return others.length === 1 ? words.neutrality : words.neutralityOfMany
    case 'trade':
      return others.length === 1 ? words.trade : words.tradeOfMany
    case 'aid':
      return clause.from === power ? words.weGive(clause.points) : words.youGive(clause.points)
    case 'sanctions':
      return words.sanctions(nameOf(known, clause.target))
    case 'basing':
      if (clause.host === power) return words.weHost
      return others.length === 1 ? words.youHost : words.otherHosts(nameOf(known, clause.host))
    case 'jointCommand':
      return words.jointCommand
    case 'settlement':
      return words.settlement(clause.points)
    case 'arbitration':
      return words.arbitration(nameOf(known, clause.mediator))
    case 'council':
      return words.council
    case 'intelligence':
      return words.intelligence
    case 'exchange':
      return words.exchange
    case 'consultation':
      return words.consultation
    default:
      return null
  }
}

const whoever = ({ known }: Cabinet, against: Against): string =>
  against === 'anyone' ? 'anybody' : namesOf(known, against, 'or')
