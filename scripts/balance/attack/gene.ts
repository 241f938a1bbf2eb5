/** One clever idea: a deed that ordinary diplomacy would not have thought of, in some round or in all. */
import { chance } from '../../../shared/rules/chance.ts'
import { Stance } from '../../../shared/rules/crises/crisis.ts'
import { openCrises, stancesOpenTo } from '../../../shared/rules/crises/stances.ts'
import type { CrisisId, PowerId } from '../../../shared/rules/ids.ts'
import { roundOf } from '../../../shared/rules/phase.ts'
import { Orders, spent } from '../../../shared/rules/rounds/orders.ts'
import { Command } from '../../../shared/rules/rules.ts'
import { lastRevision } from '../../../shared/rules/treaties/treaty.ts'
import { bindingOn, powersOf, spendable, type World } from '../../../shared/rules/world.ts'
import type { Habit } from '../players/habit.ts'
import { paying } from '../players/respend.ts'
import { type Draw, drawValue, oneOf } from './drawValue.ts'

/** Plain data, so that it travels between threads. */
export type Gene = Readonly<{
  /** Null is every round. */
  round: number | null
  draw: number
}> &
  (
    | Readonly<{ deed: 'command'; type: string; times: number }>
    | Readonly<{ deed: 'spend'; on: 'arms' | 'development' | 'outreach'; tenths: number }>
    | Readonly<{ deed: 'pay'; halves: number }>
    | Readonly<{ deed: 'stand'; stance: Stance }>
    | Readonly<{ deed: 'renounce' }>
    | Readonly<{ deed: 'order'; field: string }>
  )

/** What a head can do that matters; talk, drafts and the teacher's words change nothing that is judged. */
const IDLE = new Set([
  'TakeSeat',
  'LeaveSeat',
  'MarkPresence',
  'AppointDiplomat',
  'ChooseCharacter',
  'HandOver',
  'Say',
  'Broadcast',
  'ShareDraft',
  'DropDraft',
  'GiveOrders',
  'UnlockOrders',
  'ProposeOrders',
  'DeclareReady',
  'Advance',
  'EndLesson',
])

const typeOf = (option: (typeof Command.options)[number]): string => option.shape.type.value

export const COMMANDS: readonly string[] = Command.options.map(typeOf).filter((type) => !IDLE.has(type))

/** Orders that have a gene of their own. */
const OWN = new Set(['arms', 'development', 'contributions', 'payments', 'outreach', 'stances', 'renounce'])
const OTHER_ORDERS = Object.keys(Orders.shape).filter((field) => !OWN.has(field))

export const drawGene = (draw: Draw, rounds: number): Gene => {
  const base = { round: draw(2) === 0 ? null : 1 + draw(rounds), draw: draw(1_000_000) }
  const kind = draw(OTHER_ORDERS.length > 0 ? 11 : 10)
  if (kind < 5) {
    const type = oneOf(COMMANDS, draw) ?? 'ProposeTreaty'
    return { ...base, deed: 'command', type: draw(3) === 0 ? 'ProposeTreaty' : type, times: 1 + draw(4) }
  }
  if (kind < 7)
    return {
      ...base,
      deed: 'spend',
      on: oneOf(['arms', 'development', 'outreach'] as const, draw) ?? 'arms',
      tenths: draw(11),
    }
  if (kind === 7) return { ...base, deed: 'pay', halves: draw(4) }
  if (kind === 8) return { ...base, deed: 'stand', stance: oneOf(Stance.options, draw) ?? 'concede' }
  if (kind === 9) return { ...base, deed: 'renounce' }
  return { ...base, deed: 'order', field: oneOf(OTHER_ORDERS, draw) ?? '' }
}

export const habitOf = (gene: Gene): Habit => {
  const when = (known: World) => gene.round === null || gene.round === roundOf(known.phase)
  const words = wordsOf(gene)
  if (gene.deed === 'command') {
    const first: Habit['first'] = (known, power) =>
      when(known) && !known.ready.includes(power) ? commandsFrom(gene, known, power) : []
    return { words, first }
  }
  return {
    words,
    orders: (known, power, orders) => (when(known) ? changed(gene, known, power, orders) : orders),
  }
}

/** Always the same tries for the same gene and round, each done once: what has been done leaves a trace. */
const commandsFrom = (
  gene: Extract<Gene, { deed: 'command' }>,
  known: World,
  power: PowerId,
): readonly Command[] => {
  const option = Command.options.find((each) => typeOf(each) === gene.type)
  if (!option || known.phase.kind === 'orders') return []
  return Array.from({ length: gene.times * 3 }, (_, attempt): readonly Command[] => {
    const draw = drawing(gene.draw, `${gene.round === null ? 'ever' : gene.round}/${attempt}`)
    const parties = [
      power,
      oneOf(
        powersOf(known).filter((each) => each !== power),
        draw,
      ) ?? power,
    ]
    const drawn = drawValue(option, gene.type, { known, power, draw, parties })
    const parsed = Command.safeParse(fitted(drawn, known, parties))
    return parsed.success && !wasDone(known, power, parsed.data) ? [parsed.data] : []
  })
    .flat()
    .slice(0, gene.times)
}

/** A text is put before those for whom it was drawn, and a deed with a text names the text that lies there. */
const fitted = (drawn: unknown, known: World, parties: readonly PowerId[]): unknown => {
  if (typeof drawn !== 'object' || drawn === null) return drawn
  const treaty =
    'treaty' in drawn ? Object.values(known.treaties).find(({ id }) => id === drawn.treaty) : null
  return {
    ...drawn,
    ...('to' in drawn && Array.isArray(drawn.to) && 'terms' in drawn ? { to: parties.slice(1) } : {}),
    ...('revision' in drawn ? { revision: treaty ? lastRevision(treaty.revisions).number : 1 } : {}),
  }
}

/** A text to the same power in the same round is not sent again, however the first was received. */
const wasDone = (known: World, power: PowerId, command: Command): boolean =>
  command.type === 'ProposeTreaty' &&
  Object.values(known.treaties).some(
    ({ proposer, revisions, parties, status }) =>
      proposer === power &&
      command.to.every((each) => parties.includes(each)) &&
      revisions[0]?.terms.title === command.terms.title &&
      (revisions[0].round === roundOf(known.phase) || status === 'inForce'),
  )

const changed = (gene: Gene, known: World, power: PowerId, orders: Orders): Orders => {
  const draw = drawing(gene.draw, 'orders')
  switch (gene.deed) {
    case 'command':
      return orders
    case 'pay':
      return paying(known, power, orders, ({ due, to }) => {
        const points = Math.round((due * gene.halves) / 2)
        return to === 'fund' ? points : Math.min(due, points)
      })
    case 'spend':
      return spending(gene, known, power, orders, draw)
    case 'stand':
      return {
        ...orders,
        stances: Object.fromEntries(
          openCrises(known).flatMap((crisis): readonly (readonly [CrisisId, Stance])[] => {
            const meant = orders.stances[crisis.id]
            if (stancesOpenTo(known, crisis, power).includes(gene.stance)) return [[crisis.id, gene.stance]]
            return meant ? [[crisis.id, meant]] : []
          }),
        ),
      }
    case 'renounce': {
      const one = oneOf(bindingOn(known, power), draw)
      return one ? { ...orders, renounce: [...new Set([...orders.renounce, one.id])] } : orders
    }
    case 'order': {
      const shape = Object.entries(Orders.shape).find(([field]) => field === gene.field)?.[1]
      if (!shape) return orders
      const value = drawValue(shape, gene.field, { known, power, draw, parties: [power] })
      const parsed = Orders.safeParse({ ...orders, [gene.field]: value })
      return parsed.success ? parsed.data : orders
    }
  }
}

const spending = (
  gene: Extract<Gene, { deed: 'spend' }>,
  known: World,
  power: PowerId,
  orders: Orders,
  draw: Draw,
): Orders => {
  const bare = { ...orders, arms: 0, development: 0, outreach: {} }
  const free = Math.max(0, spendable(known, power) - spent(bare))
  const part = Math.round((free * gene.tenths) / 10)
  const rest = free - part
  if (gene.on === 'outreach') {
    const other = oneOf(
      powersOf(known).filter((each) => each !== power),
      draw,
    )
    const armed = Math.round((rest * orders.arms) / Math.max(1, orders.arms + orders.development))
    return { ...bare, arms: armed, development: rest - armed, outreach: other ? { [other]: part } : {} }
  }
  return gene.on === 'arms'
    ? { ...bare, arms: part, development: rest }
    : { ...bare, arms: rest, development: part }
}

const drawing = (seed: number, occasion: string): Draw => {
  let times = 0
  return (below) => Math.floor(chance(seed, `${occasion}/${times++}`) * below)
}

const wordsOf = (gene: Gene): string => {
  const often = gene.round === null ? 'every round' : `in round ${gene.round}`
  switch (gene.deed) {
    case 'command':
      return `${often}: ${plainly(gene.type)}`
    case 'spend':
      return `${often}: ${gene.tenths} tenths of what is left on ${gene.on}`
    case 'pay':
      return `${often}: pays ${gene.halves * 50}% of every share`
    case 'stand':
      return `${often}: ${plainly(gene.stance)} in every crisis where it can`
    case 'renounce':
      return `${often}: renounces a treaty`
    case 'order':
      return `${often}: other orders for ${gene.field}`
  }
}

/** "ProposeTreaty" as "propose treaty". */
const plainly = (name: string): string => name.replace(/(?!^)[A-Z]/g, (letter) => ` ${letter}`).toLowerCase()
