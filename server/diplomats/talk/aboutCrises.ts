/** In its own crisis: one sentence for everybody, and a word to those who could help. */
import { type Crisis, isPrincipal } from '../../../shared/rules/crises/crisis.ts'
import { callsIn } from '../../../shared/rules/crises/promises.ts'
import { openCrises } from '../../../shared/rules/crises/stances.ts'
import { attitude, powersOf } from '../../../shared/rules/world.ts'
import type { Cabinet } from '../cabinet/cabinet.ts'
import { crisisIn, nameOf } from '../cabinet/names.ts'
import { between, isPlayed, type Line, oneOf } from './line.ts'
import { WORDS } from './words.ts'

/** A friend without a promise is asked where it likes us this much. */
const FRIEND = 30

/** A principal says in public where it stands; it need not be true. */
export const declarations = (cabinet: Cabinet): readonly Line[] => {
  const { known, power, luck, round } = cabinet
  return ownCrises(cabinet).map((crisis) => {
    const nerve = luck(`${round}/nerve/${crisis.id}`) < 0.35 + 0.5 * cabinet.temper.bold
    const [role, enemy] =
      crisis.target === power
        ? (['target', crisis.challenger] as const)
        : (['challenger', crisis.target] as const)
    const said = oneOf(WORDS.declarations[role][nerve ? 'firm' : 'soft'], luck(`${round}/says/${crisis.id}`))
    return {
      channel: { kind: 'public' },
      text: said({ self: nameOf(known, power), other: nameOf(known, enemy), demand: crisis.demand }),
      why: nerve ? 'shows firmness, whatever it may do' : 'leaves itself a way out',
    }
  })
}

/** Those who have promised to come are asked for it; among the others one good friend. */
export const callsForHelp = (cabinet: Cabinet): readonly Line[] => {
  const { known, power } = cabinet
  return ownCrises(cabinet).flatMap((crisis) => {
    const side = crisis.target === power ? 'target' : 'challenger'
    const owing = callsIn(known, crisis)
      .filter((call) => call.side === side && isPlayed(known, call.power))
      .map((call) => call.power)
    if (owing.length > 0)
      return owing.map((other) => ({
        channel: between(known, power, other),
        text:
          side === 'target'
            ? WORDS.help.owedAsTarget(nameOf(known, crisis.challenger), crisis.demand)
            : WORDS.help.owedAsChallenger(nameOf(known, crisis.target), crisis.demand),
        why: `asks ${nameOf(known, other)} to keep its promise over ${crisisIn(crisis.title)}`,
      }))
    const friend = side === 'target' ? bestFriend(cabinet, crisis) : undefined
    return friend
      ? [
          {
            channel: between(known, power, friend),
            text: WORDS.help.hoped(nameOf(known, crisis.challenger), crisis.demand),
            why: `asks ${nameOf(known, friend)} for help over ${crisisIn(crisis.title)}`,
          },
        ]
      : []
  })
}

const ownCrises = ({ known, power }: Cabinet): readonly Crisis[] =>
  openCrises(known).filter((crisis) => isPrincipal(crisis, power))

const bestFriend = ({ known, power }: Cabinet, crisis: Crisis) =>
  powersOf(known)
    .filter(
      (each) => !isPrincipal(crisis, each) && isPlayed(known, each) && attitude(known, each, power) >= FRIEND,
    )
    .toSorted((a, b) => attitude(known, b, power) - attitude(known, a, power))[0]
