/** One article: its number, its words, and what stands under them. */
import type { ComponentChildren } from 'preact'

type Props = Readonly<{
  /** Null for an article that was struck out. */
  number: number | null
  children: ComponentChildren
  under?: ComponentChildren
}>

export const Article = ({ number, children, under }: Props) => (
  <div class="art">
    <h2 class="art-number">{number === null ? 'Struck out' : `Article ${number}`}</h2>
    <p>{children}</p>
    {under}
  </div>
)
