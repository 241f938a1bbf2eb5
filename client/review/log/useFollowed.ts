/** Keeps the chosen row of a long list in sight. Only the list scrolls, never the page: a board may lie above it. */
import { type ReadonlySignal, useSignalEffect } from '@preact/signals'
import type { RefObject } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

/** Rows that come into sight get their true height only then, and push the chosen one away: it is followed. */
const SETTLED = 6

/** @param current id of the chosen row's element */
export const useFollowed = (list: RefObject<HTMLElement | null>, current: ReadonlySignal<string>): void => {
  const frame = useRef(0)
  const follow = (frames: number) => {
    cancelAnimationFrame(frame.current)
    const row = document.getElementById(current.peek())
    if (row && list.current) reveal(list.current, row)
    if (frames > 0) frame.current = requestAnimationFrame(() => follow(frames - 1))
  }

  useSignalEffect(() => {
    void current.value
    follow(SETTLED)
  })

  // A list below the fold has no true heights at all until it is scrolled to.
  useEffect(() => {
    if (!list.current) return
    const seen = new IntersectionObserver(([entry]) => {
      if (entry?.isIntersecting) follow(SETTLED)
    })
    seen.observe(list.current)
    return () => {
      seen.disconnect()
      cancelAnimationFrame(frame.current)
    }
  }, [list])
}

const reveal = (list: HTMLElement, row: HTMLElement) => {
  const [frame, box] = [list.getBoundingClientRect(), row.getBoundingClientRect()]
  if (box.top < frame.top) list.scrollTop += box.top - frame.top - frame.height / 4
  else if (box.bottom > frame.bottom) list.scrollTop += box.bottom - frame.bottom + frame.height / 4
}
