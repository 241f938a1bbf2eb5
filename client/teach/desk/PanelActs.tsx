/** What can be done for one seat: help at the top, interventions at the bottom. The log records each. */
import { useState } from 'preact/hooks'
import { panelWords as words } from '../../words/teachDesk.ts'
import { lobbyWords } from '../../words/teachLobby.ts'
import { needsWords } from '../../words/teachNeeds.ts'
import { MoveMenu, RemoveAsk, RenameForm } from '../lesson/PersonMenu.tsx'
import { Pop } from '../Pop.tsx'
import type { Desk } from './desk.ts'
import type { MemberSeat, SeatRow } from './seats.ts'
import { WayInDialog } from './WayInDialog.tsx'

type Props = Readonly<{ desk: Desk; row: SeatRow; member: MemberSeat | null }>

export const PanelActs = ({ desk, row, member }: Props) => {
  const { lesson, secondsLeft } = desk
  const [said, setSaid] = useState('')
  const [wayIn, setWayIn] = useState(false)
  const people = (member ? [member] : row.members).filter(({ state }) => state !== 'gone')
  const nudge = () => {
    for (const { person } of people) void lesson.teach({ do: 'nudge', person: person.id })
    setSaid(needsWords.nudged(people.map(({ person }) => person.name)))
  }
  const give = () => {
    void lesson.teach({ do: 'extend', seconds: 60 })
    setSaid(needsWords.gave)
  }
  if (people.length === 0 && !member) return null
  return (
    <div class="acts">
      {secondsLeft.value !== null && (
        <button type="button" class="btn tight" onClick={give}>
          {needsWords.give}
        </button>
      )}
      {people.length > 0 && (
        <button type="button" class="btn tight" onClick={nudge}>
          {needsWords.nudge}
        </button>
      )}
      {member && (
        <button type="button" class="btn tight quiet" onClick={() => setWayIn(true)}>
          {needsWords.wayIn}
        </button>
      )}
      <span class="small soft said-now" role="status">
        {said}
      </span>
      {wayIn && member && (
        <WayInDialog lesson={lesson} people={[member.person]} close={() => setWayIn(false)} />
      )}
    </div>
  )
}

export const PanelRareActs = ({ desk, row, member }: Props) => {
  const { lesson } = desk
  const appoint = (diplomat: 'untilBack' | 'untilRecalled' | 'none') =>
    void lesson.do({ type: 'AppointDiplomat', power: row.power.id, diplomat })
  const canTakeBack = row.computer === 'computer' && row.members.length > 0
  return (
    <div class="rare-acts">
      {row.computer === 'people' && (
        <button type="button" class="btn tight" onClick={() => appoint('untilRecalled')}>
          {words.computerPlays}
        </button>
      )}
      {canTakeBack && (
        <button type="button" class="btn tight" onClick={() => appoint('none')}>
          {words.takeBack}
        </button>
      )}
      {row.computer === 'computer' && !canTakeBack && <span class="soft">{words.computerWhile}</span>}
      {member && (
        <>
          <Pop kind="menu" look="btn tight quiet" label={lobbyWords.move}>
            {(close) => <MoveMenu lesson={lesson} person={member.person} close={close} />}
          </Pop>
          <Pop kind="dialog" look="btn tight quiet" label={lobbyWords.rename}>
            {(close) => <RenameForm lesson={lesson} person={member.person} close={close} />}
          </Pop>
          <Pop kind="dialog" look="btn tight quiet" label={lobbyWords.remove}>
            {(close) => <RemoveAsk lesson={lesson} person={member.person} close={close} />}
          </Pop>
        </>
      )}
    </div>
  )
}
