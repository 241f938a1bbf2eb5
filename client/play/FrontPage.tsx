import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { useLocation, useRoute } from 'preact-iso'
import type { Ticket } from '../../shared/protocol/joining.ts'
import { ask } from '../connection/http.ts'
import { forgetSeat, type SeatKey, savedSeat, saveSeat, seatInAddress } from '../connection/seat.ts'
import { front } from '../words/joining.ts'
import { FrontPlate } from './front/FrontPlate.tsx'
import { JoinForm } from './front/JoinForm.tsx'
import { WelcomeBack } from './front/WelcomeBack.tsx'
import './front/front.css'

/** Whose map lies behind the card until a lesson is known. */
const USUAL = 'triple-entente'

/** The routes / and /join/:code: a card over the edge of the plate, and the way into a lesson. */
const FrontPage = () => {
  const { route } = useLocation()
  const { params } = useRoute()
  const invited = params.code ?? ''
  const seat = useSignal<SeatKey | null>(savedSeat())
  const scenario = useSignal(USUAL)
  const message = useSignal<string | null>(null)
  useEffect(() => {
    document.title = 'Entente'
    void returnByLink().then((found) => {
      if (found === 'none') return
      if (found === 'gone') message.value = front.seatGone
      else route('/play', true)
    })
  }, [route, message])
  // Who comes with the code of another lesson means that one, and not the seat of last week.
  const other = invited !== '' && seat.value !== null && !sameCode(invited, seat.value.code)
  return (
    <div class="front">
      <main class="front-card paper" id="main">
        {seat.value && !other ? (
          <WelcomeBack
            seat={seat.value}
            onReturn={() => route('/play')}
            onStranger={() => {
              forgetSeat()
              seat.value = null
            }}
          />
        ) : (
          <>
            <header class="front-head">
              <h1>Entente</h1>
              <p class="motto">
                {front.motto[0]}
                <br />
                {front.motto[1]}
              </p>
              <div class="rule" />
            </header>
            <JoinForm
              code={invited}
              message={message.value}
              onLesson={(lesson) => {
                scenario.value = lesson.scenario
              }}
              onSeat={() => route('/play')}
            />
          </>
        )}
      </main>
      <FrontPlate scenario={scenario.value} />
    </div>
  )
}
export default FrontPage

const sameCode = (one: string, other: string) => {
  const bare = (code: string) => code.toUpperCase().replace(/[\s-]+/g, '')
  return bare(one) === bare(other)
}

/** A person's own link carries the key to the seat: it is tried once, and kept in this browser if it fits. */
const returnByLink = async (): Promise<'none' | 'gone' | 'kept'> => {
  const token = seatInAddress()
  if (!token) return 'none'
  const answer = await ask<Ticket>('POST', '/api/seat', { key: token })
  if (!answer.ok) return 'gone'
  const { lesson, name } = answer.value
  saveSeat({ token, name: name ?? '', code: lesson.code })
  return 'kept'
}
