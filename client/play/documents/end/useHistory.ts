/** What really happened, asked for once the world has ended; until then nobody is told. */
import { useEffect, useState } from 'preact/hooks'
import type { HistoryLine } from '../../../../shared/protocol/history.ts'
import { ask } from '../../../connection/http.ts'
import { savedSeat } from '../../../connection/seat.ts'

export const useHistory = (): readonly HistoryLine[] => {
  const [lines, setLines] = useState<readonly HistoryLine[]>([])
  useEffect(() => {
    const seat = savedSeat()
    if (!seat) return
    let wanted = true
    void ask<readonly HistoryLine[]>('POST', '/api/seat/history', { key: seat.token }).then((answer) => {
      if (wanted && answer.ok) setLines(answer.value)
    })
    return () => {
      wanted = false
    }
  }, [])
  return lines
}
