import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import type { Page } from '../page.ts'
import { addressOf } from '../place.ts'
import './sum.css'

type Props = Readonly<{ page: Page; title: ComponentChildren; name: string; children: ComponentChildren }>

/**
 * A page over the tabs: a gauge, a crisis, a power. Its title takes the focus; Esc and Close return to where it
 * was opened, and to the very link.
 *
 * @param name what is shown, so that another of its kind takes the focus again
 */
export const LeafPage = ({ page, title, name, children }: Props) => {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [name])
  const back = addressOf(page.cameFrom.value)
  useEffect(() => {
    const close = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) location.hash = back
    }
    addEventListener('keydown', close)
    return () => removeEventListener('keydown', close)
  }, [back])
  return (
    <section class="pane leaf" key={name}>
      <header class="leaf-head">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        <a class="btn quiet" href={back}>
          Close
        </a>
      </header>
      {children}
    </section>
  )
}
