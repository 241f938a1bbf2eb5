/** A student who plays as students do: reads, talks, signs what is offered, keeps the given word, goes on. */
import type { PowerId } from '../../shared/rules/ids.ts'
import type { Phase } from '../../shared/rules/phase.ts'
import type { Command } from '../../shared/rules/rules.ts'
import { lastRevision, type Treaty } from '../../shared/rules/treaties/treaty.ts'
import { type Seated, until } from '../../test/support/classroom.ts'

const PATIENCE = 60_000

const stageOf = (seat: Seated) => {
  const stage = seat.paper('stage')
  if (!stage) throw new Error('a seat without a stage')
  return stage
}

/** A deed that must be lawful. */
export const does = async (seat: Seated, command: Command): Promise<void> => {
  const reply = await seat.command(command)
  if (reply.verdict === 'refused')
    throw new Error(`${command.type} was refused: ${JSON.stringify(reply.refusal)}`)
}

export const isIn = (seat: Seated, phase: Phase['kind'], round: number): boolean => {
  const stage = seat.paper('stage')
  return stage?.phase === phase && stage.round === round
}

/** Until the computer diplomats have said, offered and answered all that they wanted to. */
export const othersAreDone = (seat: Seated, ...people: readonly PowerId[]): Promise<void> =>
  until(
    seat,
    'the others are done',
    () => {
      const { done } = stageOf(seat)
      const powers = [...seat.papers.keys()].filter((key) => key.startsWith('power/'))
      return powers.every((key) => {
        const power = key.slice('power/'.length) as PowerId
        return people.includes(power) || done.includes(power)
      })
    },
    PATIENCE,
  )

/** Texts on the table that this power has not signed. */
export const textsFor = (seat: Seated, power: PowerId): readonly Treaty[] =>
  [...seat.papers]
    .filter(([key]) => key.startsWith('treaty/'))
    .map(([, paper]) => paper as Treaty)
    .filter(
      (treaty) =>
        treaty.status === 'tabled' && treaty.parties.includes(power) && !treaty.signed.includes(power),
    )

/** Plays one phase as `power`, whose head this student is, and is in the next one when it resolves. */
export const playPhase = async (seat: Seated, power: PowerId, letter: Command | null): Promise<void> => {
  const { phase, round } = stageOf(seat)
  if (phase === 'negotiation') {
    if (letter) await does(seat, letter)
    await othersAreDone(seat, power)
    for (const treaty of textsFor(seat, power))
      await seat.command({
        type: 'SignTreaty',
        treaty: treaty.id,
        revision: lastRevision(treaty.revisions).number,
      })
    await othersAreDone(seat, power)
  }
  if (phase === 'orders') {
    const orders = seat.paper('orders')?.byDefault
    if (!orders) throw new Error('a head without orders')
    await does(seat, { type: 'GiveOrders', orders })
  } else await does(seat, { type: 'DeclareReady', ready: 'ready' })
  await until(seat, `${phase} of round ${round} is over`, () => !isIn(seat, phase, round), PATIENCE)
}
