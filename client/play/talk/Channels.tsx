import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import type { PowerId } from '../../../shared/rules/ids.ts'
import { Swatch } from '../../common/Power.tsx'
import { crisisInShort } from '../../words/crises.ts'
import { capitalised } from '../../words/names.ts'
import { talk as words } from '../../words/talk.ts'
import type { Page } from '../page.ts'
import { addressOf } from '../place.ts'
import { type ChannelKey, crisisOf, hearersOf, keyOfPowers } from './channels.ts'

/** The conversations in one line, unread letters in a badge, and a way to begin another. */
export const Channels = ({ page }: Readonly<{ page: Page }>) => {
  const { game, talk } = page
  const line = useRef<HTMLDivElement>(null)
  const open = talk.channel.value
  const channels = talk.channels.value
  useEffect(() => {
    const current = open && line.current?.querySelector<HTMLElement>('[aria-current]')
    if (current && line.current) line.current.scrollLeft = current.offsetLeft - line.current.offsetLeft - 40
  }, [open, channels.length])
  const label = (key: ChannelKey) => {
    const hearers = hearersOf(key)
    if (hearers === 'everyone') return words.everyone
    if (hearers === 'ours') return words.ours
    const about = crisisOf(key)
    const crisis = about && game.crises.value.find(({ id }) => id === about)
    const over = crisis ? `${crisisInShort(crisis)}: ` : ''
    return (
      over +
      (hearers.length === 1 && hearers[0]
        ? game.names.short(hearers[0])
        : capitalised(hearers.map((power) => game.names.short(power)).join(' + ')))
    )
  }
  return (
    <nav class="chans" aria-label="Channels">
      <div class="chan-line" ref={line}>
        {channels.map((key) => {
          const unread = talk.unread.value.get(key) ?? 0
          return (
            <a
              key={key}
              href={addressOf({ at: 'talk', channel: key })}
              aria-current={key === talk.channel.value ? 'true' : undefined}
            >
              {label(key)}
              {unread > 0 && key !== talk.channel.value && (
                <span class="cnt">
                  {unread}
                  <span class="vh"> unread</span>
                </span>
              )}
            </a>
          )
        })}
      </div>
      <Chooser page={page} />
    </nav>
  )
}

/** Whom to write to: one power is a letter, several are a group in which everybody reads everything. */
const Chooser = ({ page: { game } }: Readonly<{ page: Page }>) => {
  const chosen = useSignal<readonly PowerId[]>([])
  const details = useRef<HTMLDetailsElement>(null)
  const close = () => {
    chosen.value = []
    if (details.current) details.current.open = false
  }
  const others = game.scenario.powers.filter(({ id }) => id !== game.myPower.value)
  return (
    <details
      class="chooser"
      ref={details}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        close()
        details.current?.querySelector('summary')?.focus()
      }}
    >
      <summary>{words.others}</summary>
      <form
        class="paper"
        onSubmit={(event) => {
          event.preventDefault()
          if (chosen.value.length === 0) return
          game.go({ at: 'talk', channel: keyOfPowers(chosen.value) })
          close()
        }}
      >
        <fieldset>
          <legend class="note">To one power, or to several who all read it</legend>
          {others.map(({ id, names, colour }) => (
            <label key={id}>
              <input
                type="checkbox"
                checked={chosen.value.includes(id)}
                onChange={({ currentTarget: { checked } }) => {
                  const rest = chosen.value.filter((power) => power !== id)
                  chosen.value = checked ? [...rest, id] : rest
                }}
              />
              <Swatch colour={colour} />
              {names.short}
            </label>
          ))}
        </fieldset>
        <button type="submit" class="btn" disabled={chosen.value.length === 0}>
          {chosen.value.length === 0 ? 'Choose whom' : `Write to ${game.names.all(chosen.value)}`}
        </button>
      </form>
    </details>
  )
}
