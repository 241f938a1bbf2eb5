import { createContext } from 'preact'
import { useContext, useId, useRef, useState } from 'preact/hooks'
import { type Glossary, splitByTerms } from './terms.ts'
import './glossary.css'

/** The words that a scenario explains; a page provides it once, every text below may use it. */
export const GlossaryContext = createContext<Glossary>([])

/** A text in which words of the glossary are dotted: hover or focus opens what they mean, each once. */
export const Glossed = ({ text }: Readonly<{ text: string }>) => {
  const glossary = useContext(GlossaryContext)
  return (
    <>
      {splitByTerms(text, glossary).map((part) =>
        typeof part === 'string' ? part : <Term key={part.words} words={part.words} meaning={part.meaning} />,
      )}
    </>
  )
}

type TermProps = Readonly<{ words: string; meaning: string }>

const WIDTH = 300
const EDGE = 12

export const Term = ({ words, meaning }: TermProps) => {
  const id = useId()
  const word = useRef<HTMLButtonElement>(null)
  const [spot, setSpot] = useState<Readonly<{ left: number; top: number; up: boolean }> | null>(null)
  const open = () => {
    const box = word.current?.getBoundingClientRect()
    if (!box) return
    const width = Math.min(WIDTH, innerWidth - 2 * EDGE)
    const left = Math.max(EDGE, Math.min(box.left, innerWidth - width - EDGE))
    const up = box.bottom > innerHeight * 0.7
    setSpot({ left, top: up ? box.top - 6 : box.bottom + 6, up })
  }
  const close = () => setSpot(null)
  return (
    <span class="term-place">
      <button
        type="button"
        class="term"
        ref={word}
        aria-describedby={id}
        onMouseEnter={open}
        onMouseLeave={close}
        onFocus={open}
        onBlur={close}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || !spot) return
          event.stopPropagation()
          close()
        }}
      >
        {words}
      </button>
      <span
        class={spot ? `meaning${spot.up ? ' up' : ''}` : 'vh'}
        role="tooltip"
        id={id}
        style={spot ? { left: `${spot.left}px`, top: `${spot.top}px` } : undefined}
      >
        {meaning}
      </span>
    </span>
  )
}
