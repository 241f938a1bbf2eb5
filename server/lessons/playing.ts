/** One world while it is being played: its history, its clock, and the diplomats who play for nobody. */
import { type GameEvent, replay } from '../../shared/rules/rules.ts'
import type { LessonRecord } from '../journal/journal.ts'
import { Clock } from './clock.ts'
import { Diplomacy } from './diplomacy.ts'
import type { House } from './house.ts'
import { WorldSession } from './worldSession.ts'

export type Playing = Readonly<{
  session: WorldSession
  clock: Clock
  stop: () => void
}>

/**
 * Takes a world up where its log ends.
 *
 * @param clockChanged is told whenever the clock reads otherwise than a plain count would
 */
export const takeUp = async (
  house: House,
  lesson: LessonRecord,
  id: string,
  clockChanged: () => void,
): Promise<Playing> => {
  const { journal, log, time, diplomatPace, nextDeeds } = house
  const entries = await journal.entries(id)
  const world = replay(entries.map(({ event }) => event))
  const session = new WorldSession({ id, world, journal, log, now: time.now })
  const clock = new Clock({
    time,
    lengths: lesson.lengths,
    world: () => session.world,
    advance: (command, advance) =>
      session.submit({ actor: { kind: 'shell' }, id: command, command: advance }),
    keep: (record) =>
      journal.setClock(id, record).catch((error: unknown) => {
        log.error({ err: error, world: id }, 'the clock could not be written down')
      }),
    changed: clockChanged,
  })
  session.secondsLeft = () => clock.secondsLeft()
  // The clock hears first: how long a diplomat may think depends on how long the phase is.
  session.listen(() => clock.check())
  const diplomacy = new Diplomacy({ session, time, pace: diplomatPace, nextDeeds, log })

  const since = entries.findLast(({ event }) => opensPhase(event))?.time ?? lesson.created
  clock.restore(await journal.clock(id), since)
  diplomacy.wakeAll()
  return {
    session,
    clock,
    stop: () => {
      clock.stop()
      diplomacy.stop()
    },
  }
}

const opensPhase = ({ type }: GameEvent) =>
  type === 'RoundOpened' || type === 'PhaseOpened' || type === 'RoundClosed' || type === 'WorldEnded'
