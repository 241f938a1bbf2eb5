/** The library: every scenario as a card, narrowed by words, era and length. */
import { useState } from 'preact/hooks'
import type {
  Library as Books,
  BrokenScenario,
  ScenarioCard as Card,
} from '../../../shared/protocol/library.ts'
import { homeWords as words } from '../../words/teach.ts'
import { BrokenScenarioCard, ScenarioCard } from './cards.tsx'
import { type Era, EVERYTHING, erasIn, lengthsIn, type Narrowing, narrowed } from './narrow.ts'

type Props = Readonly<{ library: Books; newcomer: 'newcomer' | 'known' }>

const isSound = (book: Card | BrokenScenario): book is Card => book.fault === null

export const Library = ({ library, newcomer }: Props) => {
  const scenarios = library.scenarios.filter(isSound)
  const broken = library.scenarios.filter((book): book is BrokenScenario => !isSound(book))
  const [narrowing, setNarrowing] = useState<Narrowing>(EVERYTHING)
  const shown = narrowed(scenarios, narrowing)
  const first = narrowed(scenarios, EVERYTHING)[0]
  const change = (part: Partial<Narrowing>) => setNarrowing({ ...narrowing, ...part })

  return (
    <section aria-labelledby="library">
      <div class="shelf">
        <h1 id="library">{words.choose}</h1>
        <search class="narrow" aria-label={words.narrow}>
          <input
            type="search"
            class="field"
            aria-label={words.search}
            placeholder={words.searchHint}
            onInput={({ currentTarget }) => change({ words: currentTarget.value })}
          />
          <select
            class="field"
            aria-label={words.era}
            onChange={({ currentTarget }) => change({ era: currentTarget.value as Era | 'any' })}
          >
            <option value="any">{words.anyEra}</option>
            {erasIn(scenarios).map((era) => (
              <option key={era} value={era}>
                {words.eras[era]}
              </option>
            ))}
          </select>
          <select
            class="field"
            aria-label={words.length}
            onChange={({ currentTarget: { value } }) =>
              change({ minutes: value === 'any' ? 'any' : Number(value) })
            }
          >
            <option value="any">{words.anyLength}</option>
            {lengthsIn(scenarios).map((minutes) => (
              <option key={minutes} value={minutes}>
                {words.fits(minutes)}
              </option>
            ))}
          </select>
        </search>
      </div>
      <p class="soft count" role="status">
        {shown.length === 0
          ? words.none(narrowing.words.trim())
          : words.found(shown.length, scenarios.length)}
        {newcomer === 'newcomer' && first && shown.length === scenarios.length && shown.length > 1 && (
          <>
            {'. '}
            <a href={`/teach/scenarios/${first.id}`}>{words.startWith(first.title)}</a>
          </>
        )}
      </p>
      {scenarios.length + broken.length === 0 && <p>{words.emptyLibrary}</p>}
      <ul class="cards">
        {shown.map((card) => (
          <ScenarioCard key={card.id} card={card} />
        ))}
        {broken.map((card) => (
          <BrokenScenarioCard key={card.id} card={card} />
        ))}
      </ul>
    </section>
  )
}
