/** What of the log is shown: its kind, who, when, and words. */
import type { Signal } from '@preact/signals'
import type { PowerId } from '../../../shared/rules/ids.ts'
import { Segments } from '../../teach/Segments.tsx'
import { chapterTitle, logWords as words } from '../../words/reviewLog.ts'
import type { Review } from '../review.ts'
import { type Filters, KINDS } from './filters.ts'

type Props = Readonly<{ review: Review; filters: Signal<Filters> }>

const CHOICES = KINDS.map((value) => ({ value, words: words.kinds[value] }))

export const FilterForm = ({ review, filters }: Props) => {
  const { scenario, history } = review
  const { kind, who, round, words: sought } = filters.value
  const change = (some: Partial<Filters>) => {
    filters.value = { ...filters.peek(), ...some }
  }
  return (
    <form class="filters" aria-label={words.filter} onSubmit={(event) => event.preventDefault()}>
      <Segments
        name="kind"
        legend={words.kind}
        choices={CHOICES}
        chosen={kind}
        choose={(value) => change({ kind: value })}
      />
      <select
        class="field"
        aria-label={words.who}
        value={who ?? ''}
        onChange={({ currentTarget }) => change({ who: (currentTarget.value as PowerId) || null })}
      >
        <option value="">{words.anybody}</option>
        {scenario.powers.map(({ id, names }) => (
          <option key={id} value={id}>
            {names.short}
          </option>
        ))}
      </select>
      <select
        class="field"
        aria-label={words.round}
        value={round ?? ''}
        onChange={({ currentTarget: { value } }) => change({ round: value === '' ? null : Number(value) })}
      >
        <option value="">{words.allRounds}</option>
        {history.chapters.map((chapter) => (
          <option key={chapter.round} value={chapter.round}>
            {chapterTitle(chapter)}
          </option>
        ))}
      </select>
      <input
        type="search"
        class="field"
        aria-label={words.words}
        placeholder={words.wordsHint}
        value={sought}
        onInput={({ currentTarget }) => change({ words: currentTarget.value })}
      />
    </form>
  )
}
