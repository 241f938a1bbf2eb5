/**
 * A phrase that can be changed: a native select laid over the words that it makes, so that the words break and
 * read as text while every keyboard, phone and screen reader has what it knows.
 */
import { useRef } from 'preact/hooks'
import './pick.css'

type Props = Readonly<{
  /** What is being chosen: "Article 1, against whom". */
  name: string
  chosen: string
  options: readonly string[]
  choose(index: number): void
  /** `empty` is a gap that need not be filled, `bad` one that the rules refuse, `fresh` the writer's new words. */
  tone?: 'empty' | 'bad' | 'fresh' | undefined
  describedBy?: string | undefined
}>

export const Pick = ({ name, chosen, options, choose, tone, describedBy }: Props) => {
  const arrivedWith = useRef(chosen)
  const at = options.indexOf(chosen)
  return (
    <span class={`pick ${tone ?? ''} ${chosen === arrivedWith.current ? '' : 'moved'}`}>
      <span class="pick-words" aria-hidden="true" key={chosen}>
        {chosen}
      </span>
      <select
        aria-label={name}
        aria-invalid={tone === 'bad' ? 'true' : undefined}
        aria-describedby={describedBy}
        value={String(at)}
        onChange={(event) => choose(Number(event.currentTarget.value))}
      >
        {options.map((words, index) => (
          <option key={words} value={String(index)}>
            {words}
          </option>
        ))}
      </select>
    </span>
  )
}
