import { useEffect, useRef } from 'preact/hooks'
import { spokenCode } from '../../../shared/protocol/joining.ts'
import { Swatch } from '../../common/Power.tsx'
import type { SeatKey } from '../../connection/seat.ts'

type Props = Readonly<{ seat: SeatKey; onReturn: () => void; onStranger: () => void }>

/** Somebody who has been here on this device: the seat is kept. */
export const WelcomeBack = ({ seat, onReturn, onStranger }: Props) => {
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => button.current?.focus(), [])
  const { was } = seat
  return (
    <>
      <header class="front-head">
        <h1>Welcome back, {seat.name}</h1>
        <div class="rule" />
      </header>
      <p class="kept">
        Your seat is kept
        {was ? (
          <>
            : you {was.role === 'head' ? 'lead' : 'belong to'} the delegation of{' '}
            <b>
              <Swatch colour={was.colour} />
              {was.power}
            </b>{' '}
            in <i>{was.title}</i>.
          </>
        ) : (
          <> in the lesson {spokenCode(seat.code)}.</>
        )}
      </p>
      <p class="sans soft">Nothing of yours was lost.</p>
      <button type="button" class="btn primary" ref={button} onClick={onReturn}>
        Return{was ? ` to ${was.power}` : ''}
      </button>
      <p class="note stranger">
        <button type="button" class="link" onClick={onStranger}>
          I am not {seat.name}
        </button>
      </p>
    </>
  )
}
