/** Says the one number that matters, a second after the last change: a preview that spoke at every step would never be quiet. */
import { useEffect, useRef } from 'preact/hooks'
import type { TreatyOutlook } from '../../../../shared/view/considerTreaty.ts'
import type { Game } from '../../game.ts'
import { tenths } from './PreviewTable.tsx'

const PAUSE = 1000

export const useSpokenOverall = (game: Game, outlook: TreatyOutlook | null): void => {
  const said = useRef<string | null>(null)
  useEffect(() => {
    if (!outlook) return
    const sentence = `Overall ${tenths(outlook.today.overall)} today, ${tenths(outlook.ifKept.overall)} if all keep it.`
    if (said.current === null || said.current === sentence) {
      said.current = sentence
      return
    }
    const timer = setTimeout(() => {
      said.current = sentence
      game.announce(sentence)
    }, PAUSE)
    return () => clearTimeout(timer)
  }, [outlook, game])
}
