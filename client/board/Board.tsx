import { effect } from '@preact/signals'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { BoardList } from './BoardList.tsx'
import type { Box } from './boxes.ts'
import { Controls } from './Controls.tsx'
import type { BoardProps } from './picture.ts'
import type { Stage } from './stage.ts'
import './board.css'

/** Where the title and the buttons lie over the frame: names keep away from there. */
const coveredIn = (frame: HTMLElement): readonly Box[] => {
  const { left, top } = frame.getBoundingClientRect()
  return [...frame.querySelectorAll('[data-covers]')].map((each) => {
    const { x, y, width, height } = each.getBoundingClientRect()
    return { x: x - left, y: y - top, w: width, h: height }
  })
}

/** The names on the map are measured, so their letters must have arrived. A board without them is better than none. */
const letters = () =>
  Promise.race([
    Promise.all(
      ['600 20px "EB Garamond"', '500 20px "EB Garamond"', 'italic 20px "IM Fell English"'].map((font) =>
        document.fonts.load(font),
      ),
    ),
    new Promise((soon) => setTimeout(soon, 2500)),
  ])

/** The map of powers, treaties and crises. It shows a picture and tells which power was pressed; it knows no rules. */
export const Board = (props: BoardProps) => {
  const { map, picture, selected, motion, emphasis, frame, describe, showAgain, children, quality } = props
  const outer = useRef<HTMLDivElement>(null)
  const host = useRef<HTMLDivElement>(null)
  const stage = useRef<Stage | null>(null)
  const [state, setState] = useState<'coming' | 'drawn' | 'missing'>('coming')

  const shown = () => ({
    picture,
    motion,
    emphasis,
    frame,
    selected: selected.peek(),
    covered: outer.current ? coveredIn(outer.current) : [],
  })
  const latest = useRef(shown)
  latest.current = shown

  useEffect(() => {
    let gone = false
    Promise.all([import('./stage.ts'), letters()])
      .then(([{ openStage }]) => {
        if (gone || !host.current) return
        stage.current = openStage(host.current, { map, quality }, latest.current(), {
          select: (power) => {
            selected.value = power
          },
          drawn: () => setState('drawn'),
          resized: () => stage.current?.show(latest.current()),
        })
      })
      .catch(() => setState('missing'))
    return () => {
      gone = true
      stage.current?.close()
      stage.current = null
    }
  }, [map, quality, selected])

  useEffect(() => {
    stage.current?.show(latest.current())
  }, [picture, motion, emphasis, frame, state])

  useEffect(
    () =>
      effect(() => {
        void selected.value
        stage.current?.show(latest.current())
      }),
    [selected],
  )

  useEffect(() => {
    if (!showAgain) return
    const before = showAgain.peek()
    return effect(() => {
      if (showAgain.value !== before) stage.current?.playAgain()
    })
  }, [showAgain])

  const list = useMemo(
    () => <BoardList map={map} picture={picture} selected={selected} />,
    [map, picture, selected],
  )
  return (
    <div class={`board board-${state}`} ref={outer}>
      <div class="board-image" role="img" aria-label={describe} />
      <div class="board-canvas" aria-hidden="true" ref={host} />
      <p class="board-title" data-covers aria-hidden="true">
        <span>{picture.title}</span>
      </p>
      <Controls zoom={(by) => stage.current?.zoom(by)} whole={() => stage.current?.whole()} />
      {children}
      {list}
    </div>
  )
}
