/** The words of an article with its gaps; beside another text, what was struck out stands before what is new. */
import { Fragment } from 'preact'
import { Pick } from '../paper/Pick.tsx'
import { wordsOf } from '../readings.ts'

/** A phrase of an article or of the last one: both are words, or a gap with what can be chosen. */
export type Gap<C> = Readonly<{
  name: string
  chosen: string
  options: readonly Readonly<{ words: string; makes: C }>[]
}>
export type Phrases<C> = readonly (string | Gap<C>)[]

type Props<C> = Readonly<{
  /** "Article 1" */
  article: string
  phrases: Phrases<C>
  /** The same article in the text that is answered; null where there is nothing to compare. */
  former: Phrases<C> | null
  choose(makes: C): void
  /** Whether the rules refuse it, and where that is said. */
  fault: string | null
}>

export const PhraseLine = <C,>({ article, phrases, former, choose, fault }: Props<C>) => {
  const picks = phrases.map((phrase, at) =>
    typeof phrase === 'string' ? (
      phrase
    ) : (
      <Pick
        key={`${phrase.name}${at}`}
        name={`${article}, ${phrase.name}`}
        chosen={phrase.chosen}
        options={phrase.options.map(({ words }) => words)}
        choose={(index) => {
          const option = phrase.options[index]
          if (option) choose(option.makes)
        }}
        tone={fault ? 'bad' : isNew(phrase, former?.[at]) ? 'fresh' : undefined}
        describedBy={fault ?? undefined}
      />
    ),
  )
  if (!former) return <>{picks}</>
  if (former.length === 0)
    return (
      <ins>
        <span class="vh">new: </span>
        {picks}
      </ins>
    )
  if (!sameFrame(phrases, former))
    return (
      <>
        <Struck words={wordsOf(former)} />{' '}
        <ins>
          <span class="vh">new: </span>
          {picks}
        </ins>
      </>
    )
  return (
    <>
      {phrases.map((phrase, at) => {
        const before = former[at]
        const changed = isNew(phrase, before)
        return (
          <Fragment key={at}>
            {changed && typeof before === 'object' && (
              <>
                <Struck words={before.chosen} />{' '}
              </>
            )}
            {picks[at]}
          </Fragment>
        )
      })}
    </>
  )
}

export const Struck = ({ words }: Readonly<{ words: string }>) => (
  <del>
    <span class="vh">struck out: </span>
    {words}
  </del>
)

const isNew = <C,>(phrase: Phrases<C>[number], before: Phrases<C>[number] | undefined): boolean =>
  typeof phrase !== 'string' && typeof before === 'object' && before.chosen !== phrase.chosen

/** Whether only gaps differ, so that they can be compared one by one. */
const sameFrame = <C,>(a: Phrases<C>, b: Phrases<C>): boolean =>
  a.length === b.length &&
  a.every((phrase, at) => {
    const other = b[at]
    return typeof phrase === 'string'
      ? phrase === other
      : typeof other === 'object' && other.name === phrase.name
  })
