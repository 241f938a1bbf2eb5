/** The head of a document: what state it is in, and its title, which is where a reader arrives. */
import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

type Props = Readonly<{ over?: string; ornament?: 'rules' | 'none'; children: ComponentChildren }>

export const DocumentHead = ({ over, ornament = 'rules', children }: Props) => (
  <header class="doc-head">
    {over && <p class="over">{over}</p>}
    {children}
    {ornament === 'rules' && <div class="orn" aria-hidden="true" />}
  </header>
)

/** A heading that has the focus when it appears, so that a reader's next step begins there. */
export const ArrivalHeading = ({ children }: Readonly<{ children: ComponentChildren }>) => {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus({ preventScroll: true }), [])
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children}
    </h1>
  )
}
