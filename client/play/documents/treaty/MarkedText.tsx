/** A treaty's text compared with the one before it. `n` and `p` go from change to change. */
import { useEffect, useRef } from 'preact/hooks'
import type { PowerId } from '../../../../shared/rules/ids.ts'
import type { Revision } from '../../../../shared/rules/treaties/treaty.ts'
import { preamble } from '../../../words/preamble.ts'
import { markedArticles } from '../../../words/redline.ts'
import type { Game } from '../../game.ts'
import { bargainBetween, formalNames } from '../bargain.ts'
import { Article } from '../paper/Article.tsx'
import { readingsOf } from '../readings.ts'
import { Marks } from './Marks.tsx'

type Props = Readonly<{ game: Game; parties: readonly PowerId[]; former: Revision; now: Revision }>

export const marksBetween = (game: Game, parties: readonly PowerId[], former: Revision, now: Revision) => {
  const bargain = bargainBetween(game, parties)
  const { modules } = game.stage.value
  // A new title is seen at the top; it does not count again in the last article, which names itself by it.
  return markedArticles(
    readingsOf({ ...former.terms, title: now.terms.title }, bargain, modules),
    readingsOf(now.terms, bargain, modules),
  )
}

export const MarkedText = ({ game, parties, former, now }: Props) => {
  const text = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const jump = (event: KeyboardEvent) => {
      const typing = event.target instanceof Element && event.target.closest('input, textarea, select')
      if (typing || event.ctrlKey || event.metaKey || event.altKey) return
      if (event.key !== 'n' && event.key !== 'p') return
      const marks = [...(text.current?.querySelectorAll<HTMLElement>('[data-change]') ?? [])]
      const at = marks.indexOf(document.activeElement as HTMLElement)
      const next = event.key === 'n' ? at + 1 : at < 0 ? marks.length - 1 : at - 1
      const mark = marks[(next + marks.length) % marks.length]
      mark?.focus({ preventScroll: true })
      mark?.scrollIntoView({ block: 'center' })
    }
    addEventListener('keydown', jump)
    return () => removeEventListener('keydown', jump)
  }, [])
  return (
    <div ref={text}>
      <p class="pre">{preamble(formalNames(game, parties), now.terms.clauses)}</p>
      {marksBetween(game, parties, former, now).map(({ family, number, pieces }) => (
        <Article key={family} number={number}>
          <Marks pieces={pieces} />
        </Article>
      ))}
    </div>
  )
}
