import { useSignal } from '@preact/signals'
import { useRef } from 'preact/hooks'
import { read, reading, TEXT_SIZES, type TextSize } from '../../common/reading.ts'
import { forgetSeat, returnLink, savedSeat } from '../../connection/seat.ts'
import type { Page } from '../page.ts'

const SIZES: Readonly<Record<TextSize, string>> = { normal: 'Normal', large: 'Large', larger: 'Larger' }

/** Text, font, motion, the way back in, and the way out. */
export const SettingsSection = ({ page }: Readonly<{ page: Page }>) => (
  <section class="settings">
    <h3>How you like to read</h3>
    <fieldset class="choice-row">
      <legend>Size of text</legend>
      {TEXT_SIZES.map((size) => (
        <label key={size}>
          <input
            type="radio"
            name="text-size"
            checked={reading.value.size === size}
            onChange={() => read({ size })}
          />
          {SIZES[size]}
        </label>
      ))}
    </fieldset>
    <label class="check">
      <input
        type="checkbox"
        checked={reading.value.font === 'plain'}
        onChange={({ currentTarget }) => read({ font: currentTarget.checked ? 'plain' : 'book' })}
      />
      A plain font everywhere
    </label>
    <label class="check">
      <input
        type="checkbox"
        checked={reading.value.motion === 'reduced'}
        onChange={({ currentTarget }) => read({ motion: currentTarget.checked ? 'reduced' : 'system' })}
      />
      Nothing moves
    </label>
    <WayBack />
    <Leave page={page} />
  </section>
)

/** The person's own link, for another device. Where copying is not allowed it is selected, to be copied by hand. */
const WayBack = () => {
  const seat = savedSeat()
  const field = useRef<HTMLInputElement>(null)
  const said = useSignal('')
  if (!seat) return null
  const copy = async () => {
    field.current?.select()
    try {
      await navigator.clipboard.writeText(returnLink(seat.token))
      said.value = 'Copied.'
    } catch {
      said.value = 'It is selected: copy it with Ctrl+C, or press and hold.'
    }
  }
  return (
    <div class="way-back">
      <label for="return-link">Your own way back, on any device. Whoever has it sits in your seat.</label>
      <div>
        <input class="field" id="return-link" ref={field} readOnly value={returnLink(seat.token)} />
        <button type="button" class="btn" onClick={copy}>
          Copy
        </button>
      </div>
      <p class="note" role="status">
        {said.value}
      </p>
    </div>
  )
}

const Leave = ({ page: { game } }: Readonly<{ page: Page }>) => {
  const asked = useSignal<'no' | 'yes'>('no')
  const leave = () => {
    game.connection.leave()
    forgetSeat()
    location.assign('/')
  }
  if (asked.value === 'no')
    return (
      <button type="button" class="link" onClick={() => (asked.value = 'yes')}>
        Leave this lesson on this device
      </button>
    )
  return (
    <div class="leave">
      <p>Your seat stays yours, but this device forgets it. Keep your link, or come back with your name.</p>
      <button type="button" class="btn" onClick={leave}>
        Leave
      </button>
      <button type="button" class="btn quiet" onClick={() => (asked.value = 'no')}>
        Stay
      </button>
    </div>
  )
}
