/** Asks what something would mean, a moment after it has stopped changing; the last answer stands until the next. */
import { useEffect, useRef, useState } from 'preact/hooks'
import type { Answers, Question } from '../../../../shared/protocol/room.ts'
import type { Game } from '../../game.ts'

const PAUSE = 250

/** @param question null while there is nothing that could be asked */
export const useConsidered = <K extends Question['kind']>(
  game: Game,
  question: Extract<Question, { kind: K }> | null,
): Answers[K] | null => {
  const [answer, setAnswer] = useState<Answers[K] | null>(null)
  const asked = useRef(false)
  const { round, phase } = game.stage.value
  const line = game.connection.line.value.state
  const words = JSON.stringify(question)
  // Asked again when its words change, not its identity, and when the world or the line has moved on.
  useEffect(() => {
    if (!question) {
      setAnswer(null)
      return
    }
    let wanted = true
    const ask = () =>
      void game.connection.consider(question).then((found) => {
        if (wanted && found) setAnswer(found)
      })
    const timer = setTimeout(ask, asked.current ? PAUSE : 0)
    asked.current = true
    return () => {
      wanted = false
      clearTimeout(timer)
    }
  }, [words, round, phase, line])
  return answer
}
