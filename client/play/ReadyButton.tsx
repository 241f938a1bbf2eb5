import { useSignal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { capitalised } from '../words/names.ts'
import type { Leaf, Page } from './page.ts'
import { addressOf } from './place.ts'

/** Outlined while something needs the delegation, filled when nothing does. A text unanswered is asked about first. */
export const ReadyButton = ({ page }: Readonly<{ page: Page }>) => {
  const { game, readiness, needs } = page
  const asking = useSignal(false)
  const refusal = useSignal<string | null>(null)
  const { said, done, all } = readiness.value
  if (said === 'otherwise') return null
  const texts = needs.value.flatMap((need) => (need.kind === 'signature' ? need.texts : []))
  const count = (
    <small>
      {done}
      <span class="no-phone"> of {all}</span>
      <span class="only-phone">/{all}</span>
    </small>
  )
  if (game.signs.value !== 'signs')
    return (
      <p class="ready-count">
        {count} <span class="no-phone">ready</span>
      </p>
    )
  const declare = async (ready: 'ready' | 'notReady') => {
    asking.value = false
    refusal.value = await game.do({ type: 'DeclareReady', ready })
  }
  const press = () => {
    if (said === 'ready') void declare('notReady')
    else if (texts.length > 0) asking.value = true
    else void declare('ready')
  }
  // A page has one filled button: a document or a demand has its own.
  const alone = page.layout.value === 'sheet' && !HAS_ITS_OWN.includes(page.leaf.value)
  const filled = said === 'notReady' && page.nothingWaits.value && alone ? 'primary' : ''
  return (
    <div class="ready">
      <button
        type="button"
        class={`btn ${filled}`}
        aria-pressed={said === 'ready'}
        aria-disabled={game.blocked.value !== null}
        title={game.blocked.value ?? undefined}
        onClick={() => !game.blocked.value && press()}
      >
        {said === 'ready' ? (
          <span>
            <span class="no-phone">Ready </span>✓<span class="vh only-phone">Ready</span>
          </span>
        ) : (
          <span>
            <span class="no-phone">We are ready</span>
            <span class="only-phone">Ready</span>
          </span>
        )}
        {count}
      </button>
      {asking.value && texts[0] && (
        <Ask close={() => (asking.value = false)}>
          <p>
            {texts.length === 1
              ? `${capitalised(game.names.own(texts[0].by))} text is still unanswered.`
              : `${texts.length} texts are still unanswered.`}{' '}
            Ready anyway?
          </p>
          <button type="button" class="btn" onClick={() => declare('ready')}>
            Ready anyway
          </button>
          <a
            class="btn quiet"
            href={addressOf({ at: 'treaty', treaty: texts[0].treaty })}
            onClick={() => (asking.value = false)}
          >
            Read it
          </a>
        </Ask>
      )}
      {refusal.value && (
        <Ask close={() => (refusal.value = null)}>
          <p role="alert">{refusal.value}</p>
          <button type="button" class="btn" onClick={() => (refusal.value = null)}>
            All right
          </button>
        </Ask>
      )}
    </div>
  )
}

const HAS_ITS_OWN: readonly Leaf[] = ['crisis', 'demand']

type AskProps = Readonly<{ close: () => void; children: preact.ComponentChildren }>

/** A question in place, under what was pressed. */
const Ask = ({ close, children }: AskProps) => {
  const box = useRef<HTMLFieldSetElement>(null)
  useEffect(() => box.current?.querySelector<HTMLElement>('button')?.focus(), [])
  return (
    <fieldset
      class="ask paper"
      ref={box}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close()
      }}
    >
      {children}
    </fieldset>
  )
}
