/** An answer of the server as a page waits for it: not yet, there, or refused. */
import { useCallback, useEffect, useState } from 'preact/hooks'
import type { Answer, Refused } from '../connection/http.ts'

export type Awaited<T> =
  | Readonly<{ state: 'coming' }>
  | Readonly<{ state: 'there'; value: T }>
  | Readonly<{ state: 'refused'; refusal: Refused }>

/** @param about asked again when it changes */
export const useAnswer = <T>(
  question: () => Promise<Answer<T>>,
  about: string,
): Readonly<{ answer: Awaited<T>; again(): void }> => {
  const [answer, setAnswer] = useState<Awaited<T>>({ state: 'coming' })
  const [times, setTimes] = useState(0)

  // The question is told apart by what it is about.
  useEffect(() => {
    let gone = false
    void question().then((reply) => {
      if (gone) return
      setAnswer(
        reply.ok ? { state: 'there', value: reply.value } : { state: 'refused', refusal: reply.refusal },
      )
    })
    return () => {
      gone = true
    }
  }, [about, times])

  return { answer, again: useCallback(() => setTimes((count) => count + 1), []) }
}
