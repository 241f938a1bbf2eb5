/** The bar over every page of the teacher's but the desk: where one is, and the way out. */
import type { ComponentChildren } from 'preact'
import { teachWords as words } from '../words/teach.ts'
import { forgetKey } from './key.ts'

type Props = Readonly<{ here: 'scenarios' | 'lessons'; children?: ComponentChildren }>

export const Top = ({ here, children }: Props) => (
  <header class="top">
    <a class="mark" href="/teach">
      {words.mark}
    </a>
    <nav aria-label={words.mainPages}>
      <a href="/teach" aria-current={here === 'scenarios' ? 'page' : undefined}>
        {words.scenarios}
      </a>
      <a href="/teach#lessons" aria-current={here === 'lessons' ? 'page' : undefined}>
        {words.myLessons}
      </a>
    </nav>
    <span class="grow" />
    {children ?? (
      <button type="button" class="btn quiet tight" onClick={forgetKey}>
        {words.signOut}
      </button>
    )}
  </header>
)
