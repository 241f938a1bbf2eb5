/**
 * A document over the darkened plate: the paper, what it means in the margin, and the buttons under both. On a
 * phone they follow one another, and the buttons stay at the foot.
 */
import type { ComponentChildren } from 'preact'
import './layout.css'

type Props = Readonly<{
  children: ComponentChildren
  /** What the margin is about, for who cannot see that it is one. */
  about: string
  margin: ComponentChildren
  foot: ComponentChildren
}>

export const DocumentLayout = ({ children, about, margin, foot }: Props) => (
  <div class="desk">
    <Paper>{children}</Paper>
    {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
    <aside class="desk-margin" aria-label={about} tabIndex={0}>
      {margin}
    </aside>
    <div class="desk-foot">{foot}</div>
  </div>
)

/** A single sheet that needs no margin. */
export const SingleSheet = ({ children }: Readonly<{ children: ComponentChildren }>) => (
  <div class="desk single">
    <Paper>
      <article class="doc wide-doc">{children}</article>
    </Paper>
  </div>
)

const Paper = ({ children }: Readonly<{ children: ComponentChildren }>) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
  <section class="desk-paper" aria-label="The paper" tabIndex={0}>
    {children}
  </section>
)
