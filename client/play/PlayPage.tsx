import { useComputed, useSignal } from '@preact/signals'
import { useEffect, useMemo } from 'preact/hooks'
import type { Ticket } from '../../shared/protocol/joining.ts'
import { motion } from '../common/reading.ts'
import { mapOf, publicScenario } from '../common/scenarios.ts'
import { type Connection, connect } from '../connection/connection.ts'
import { ask } from '../connection/http.ts'
import { paper } from '../connection/papers.ts'
import { forgetSeat, type SeatKey, savedSeat } from '../connection/seat.ts'
import { closedLine } from '../words/banners.ts'
import { createGame, type Game } from './game.ts'
import { Play } from './Play.tsx'
import { followAddress } from './place.ts'
import './frame.css'

/** The route /play: opens the line with the seat that this browser keeps, and shows the lesson. */
const PlayPage = () => {
  const seat = useMemo(savedSeat, [])
  useEffect(() => {
    if (!seat) location.replace('/')
  }, [seat])
  return seat ? <Seat seat={seat} /> : null
}
export default PlayPage

const Seat = ({ seat }: Readonly<{ seat: SeatKey }>) => {
  const connection = useMemo(
    () => connect(() => ask<Ticket>('POST', '/api/seat', { key: seat.token })),
    [seat],
  )
  useEffect(() => () => connection.leave(), [connection])
  return <Connected connection={connection} />
}

/** A lesson through a line, whatever kind of line it is. */
export const Connected = ({ connection }: Readonly<{ connection: Connection }>) => {
  const address = useMemo(followAddress, [])
  useEffect(() => address.stop, [address])
  const game = useGame(connection, address)
  const line = connection.line.value
  if (line.state === 'closed') return <Closed why={line.why} />
  return game ? <Play game={game} /> : <Coming connection={connection} />
}

const useGame = (connection: Connection, address: ReturnType<typeof followAddress>): Game | null => {
  const game = useSignal<Game | null>(null)
  const scenario = useComputed(() => paper(connection.view.value, 'stage')?.scenario ?? null)
  const id = scenario.value
  useEffect(() => {
    if (!id) return
    let gone = false
    let again: ReturnType<typeof setTimeout> | undefined
    const load = async () => {
      const [known, map] = await Promise.all([publicScenario(id), mapOf(id)])
      if (gone) return
      if (known.ok && map.ok)
        game.value = createGame({ connection, scenario: known.value, map: map.value, motion, address })
      else again = setTimeout(load, 1500)
    }
    void load()
    return () => {
      gone = true
      clearTimeout(again)
    }
  }, [id, connection, address, game])
  return game.value
}

const Coming = ({ connection }: Readonly<{ connection: Connection }>) => (
  <main class="coming" id="main">
    <p role="status">
      {connection.line.value.state === 'down'
        ? 'The line is down. Calling again. Your seat is kept.'
        : 'Unrolling the map …'}
    </p>
  </main>
)

const Closed = ({ why }: Readonly<{ why: keyof typeof closedLine }>) => {
  const { head, rest, press } = closedLine[why]
  const on = () => {
    if (why === 'elsewhere') location.reload()
    else {
      forgetSeat()
      location.assign('/')
    }
  }
  return (
    <main class="coming" id="main">
      <h1>{head}</h1>
      <p>{rest}</p>
      <button type="button" class="btn primary" onClick={on}>
        {press}
      </button>
    </main>
  )
}
