/** What students need to come in: the code, the address, and a picture of both. */
import { useEffect, useState } from 'preact/hooks'
import { spokenCode } from '../../../shared/protocol/joining.ts'
import { asTyped, reachesOnlyHere } from '../../common/joinAddress.ts'
import { lobbyWords as words } from '../../words/teachLobby.ts'
import { getQr } from '../api.ts'
import type { Lesson } from '../lesson/lesson.ts'

export const JoinCard = ({ lesson: { summary } }: Readonly<{ lesson: Lesson }>) => {
  const [qr, setQr] = useState<string | null>(null)

  useEffect(() => {
    let made: string | null = null
    let gone = false
    void getQr(summary.id).then((url) => {
      if (gone && url) URL.revokeObjectURL(url)
      made = url
      if (!gone) setQr(url)
    })
    return () => {
      gone = true
      if (made) URL.revokeObjectURL(made)
    }
  }, [summary.id])

  return (
    <div class="panel pad join">
      <p class="soft">{words.joinCode}</p>
      <p class="code">{spokenCode(summary.code)}</p>
      <p class="soft">{asTyped(summary.address)}</p>
      {qr && <img src={qr} alt={words.qr} width={148} height={148} />}
      {reachesOnlyHere(summary.address) && <p class="small soft">{words.unreachable}</p>}
    </div>
  )
}
