/** The desk: three bands. Who needs you on the left; the seats or the world on the right. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { teachWords } from '../../words/teach.ts'
import { deskWords as words } from '../../words/teachDesk.ts'
import type { Lesson } from '../lesson/lesson.ts'
import { Alerts } from './Alerts.tsx'
import { ClockBand } from './ClockBand.tsx'
import { DeskTop } from './DeskTop.tsx'
import { createDesk } from './desk.ts'
import { KeysDialog, MessageDialog } from './dialogs.tsx'
import { FeedList } from './FeedList.tsx'
import { useDeskKeys } from './keys.ts'
import { NeedsColumn } from './NeedsColumn.tsx'
import { Panel } from './Panel.tsx'
import { SeatTable } from './SeatTable.tsx'
import { Tabs } from './Tabs.tsx'
import { VeilColumn } from './VeilColumn.tsx'
import { WorldTab } from './WorldTab.tsx'
import './desk.css'
import './clock.css'
import './needs.css'
import './seats.css'
import './feed.css'
import './panel.css'
import './veil.css'
import './world.css'
import './dialogs.css'

export const Desk = ({ lesson }: Readonly<{ lesson: Lesson }>) => {
  const desk = useMemo(() => createDesk(lesson), [lesson])
  const [dialog, setDialog] = useState<'message' | 'keys' | null>(null)
  const [asked, setAsked] = useState(0)
  const find = useRef<HTMLInputElement>(null)
  useEffect(() => desk.close, [desk])
  useEffect(() => {
    document.title = `${lesson.summary.className}: ${words.title} - ${teachWords.mark}`
  }, [lesson])

  useDeskKeys(desk, {
    message: () => setDialog('message'),
    keys: () => setDialog('keys'),
    find: () => find.current?.focus(),
    wayOn: () => setAsked((count) => count + 1),
  })

  const veil = desk.veil.value
  const chosen = desk.chosen.value
  const tab = desk.tab.value
  const narrow = tab === 'needs' ? 'shows-needs' : 'shows-right'
  return (
    <div class={`desk ${narrow} ${chosen ? 'shows-panel' : ''}`}>
      <a class="skip" href="#needs">
        {words.skipNeeds}
      </a>
      <a class="skip" href="#seats">
        {words.skipSeats}
      </a>
      <a class="skip" href="#clock">
        {words.skipClock}
      </a>
      <DeskTop desk={desk} message={() => setDialog('message')} keys={() => setDialog('keys')} />
      <div>
        <ClockBand desk={desk} asked={asked} />
        {veil === 'on' && <VeilBand />}
        {lesson.fault.value && (
          <p class="desk-fault" role="alert">
            {lesson.fault.value}
          </p>
        )}
      </div>
      <div class="deskbody">
        <LeftColumn desk={desk} />
        <main class="right" id="seats">
          <h1 class="vh">{words.title}</h1>
          <Tabs desk={desk} find={find} />
          {tab === 'world' ? (
            <WorldTab desk={desk} />
          ) : (
            <div class="seats-and-feed">
              <SeatTable desk={desk} />
              <FeedList desk={desk} />
            </div>
          )}
        </main>
      </div>
      <Alerts desk={desk} />
      {dialog === 'message' && <MessageDialog lesson={lesson} close={() => setDialog(null)} />}
      {dialog === 'keys' && <KeysDialog close={() => setDialog(null)} />}
    </div>
  )
}

const LeftColumn = ({ desk }: Readonly<{ desk: ReturnType<typeof createDesk> }>) => {
  if (desk.veil.value === 'on') return <VeilColumn desk={desk} />
  const chosen = desk.chosen.value
  return chosen ? <Panel desk={desk} chosen={chosen} /> : <NeedsColumn desk={desk} />
}

const VeilBand = () => (
  <p class="veil-band" role="status">
    <b>{words.veilOn}</b> {words.veilNote}
  </p>
)
