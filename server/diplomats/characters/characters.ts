/** Every character that a computer diplomat can have. A new one is a file of its own and a line here. */
import type { Character } from '../../../shared/rules/delegations/character.ts'
import { balancer } from './balancer.ts'
import { bandwagoner } from './bandwagoner.ts'
import type { Bent } from './bent.ts'
import { buckPasser } from './buckPasser.ts'
import { faithfulAlly } from './faithfulAlly.ts'
import { hegemon } from './hegemon.ts'
import { honestBroker } from './honestBroker.ts'
import { opportunist } from './opportunist.ts'

export const BENTS: Readonly<Record<Character, Bent>> = {
  balancer,
  bandwagoner,
  buckPasser,
  honestBroker,
  opportunist,
  faithfulAlly,
  hegemon,
}
