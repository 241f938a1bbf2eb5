/** What is needed rarely: the lesson's end, asked in place. */
import { useState } from 'preact/hooks'
import { useLocation } from 'preact-iso'
import { deskWords as words } from '../../words/teachDesk.ts'
import { Icon } from '../Icon.tsx'
import { Item } from '../lesson/PersonMenu.tsx'
import { Pop } from '../Pop.tsx'
import type { Desk } from './desk.ts'

export const MoreMenu = ({ desk }: Readonly<{ desk: Desk }>) => (
  <Pop kind="menu" look="btn tight" name={words.more} label={<Icon name="more" />}>
    {(close) => <More desk={desk} close={close} />}
  </Pop>
)

const More = ({ desk: { lesson }, close }: Readonly<{ desk: Desk; close(): void }>) => {
  const [ending, setEnding] = useState(false)
  const { route } = useLocation()
  const { id } = lesson.summary

  const end = async () => {
    const fault = await lesson.do({ type: 'EndLesson' })
    if (fault) close()
    else route(`/teach/lessons/${id}/review`)
  }

  return ending ? (
    <div class="pop-form" ref={(form) => form?.querySelector<HTMLElement>('.quiet')?.focus()}>
      <p>{words.endAsk}</p>
      <div class="acts">
        <button type="button" class="btn tight" onClick={() => void end()}>
          {words.endYes}
        </button>
        <button type="button" class="btn quiet tight" onClick={close}>
          {words.cancel}
        </button>
      </div>
    </div>
  ) : (
    <div class="menu" role="menu" aria-label={words.more}>
      <Item act={() => setEnding(true)}>{words.endNow}</Item>
    </div>
  )
}
