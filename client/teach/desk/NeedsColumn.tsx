/** Who needs you: at most five cards. Nothing in it moves under the pointer. */
import { useRef, useState } from 'preact/hooks'
import { deskWords } from '../../words/teachDesk.ts'
import { needsWords as words } from '../../words/teachNeeds.ts'
import type { Desk } from './desk.ts'
import { NeedCard } from './NeedCard.tsx'
import { type Shown, steadied } from './steady.ts'

const MOST = 5

export const NeedsColumn = ({ desk }: Readonly<{ desk: Desk }>) => {
  const [pointer, setPointer] = useState<'inside' | 'outside'>('outside')
  const [focus, setFocus] = useState<'inside' | 'outside'>('outside')
  const hold = pointer === 'inside' || focus === 'inside' ? 'held' : 'free'
  const [all, setAll] = useState(false)
  const before = useRef<readonly Shown[]>([])
  const cards = steadied(before.current, desk.needs.value, hold)
  before.current = cards

  // The heading has another height when all is calm: it waits too.
  const wasCalm = useRef(true)
  const calm = hold === 'held' ? wasCalm.current : cards.every(({ need }) => need.rank === 4)
  wasCalm.current = calm
  const shown = all ? cards : cards.slice(0, MOST)
  return (
    <section
      class="needs"
      aria-labelledby="needs-title"
      id="needs"
      tabIndex={-1}
      onPointerEnter={() => setPointer('inside')}
      onPointerLeave={() => setPointer('outside')}
      onFocusIn={() => setFocus('inside')}
      onFocusOut={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setFocus('outside')
      }}
    >
      {calm ? <Calm desk={desk} /> : <Title amount={desk.needs.value.length} />}
      {calm && cards.length > 0 && <h3>{words.overhear}</h3>}
      <ol class="need-list">
        {shown.map((card) => (
          <NeedCard key={card.need.key} desk={desk} card={card} />
        ))}
      </ol>
      {cards.length > MOST && (
        <button type="button" class="btn quiet tight" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? words.fewer : words.more(cards.length - MOST)}
        </button>
      )}
      <p class="vh">{deskWords.keys}: ?</p>
    </section>
  )
}

const Title = ({ amount }: Readonly<{ amount: number }>) => (
  <h2 id="needs-title">
    {words.title} <span class="amount">{amount}</span>
  </h2>
)

const Calm = ({ desk }: Readonly<{ desk: Desk }>) => {
  const people = desk.lesson.people.value
  const gone = people.filter(({ presence }) => presence === 'away').length
  return (
    <>
      <h2 id="needs-title">{words.nobody}</h2>
      <p class="said">
        {gone === 0 ? words.calm(people.length) : words.calmAway(people.length - gone, gone)}
      </p>
    </>
  )
}
