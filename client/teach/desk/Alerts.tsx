/** What is said aloud: that time gets short, politely; that somebody cannot play, at once, and once. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { deskWords as words } from '../../words/teachDesk.ts'
import { needInWords } from '../../words/teachNeeds.ts'
import { momentPassed } from './clockReading.ts'
import type { Desk } from './desk.ts'

export const Alerts = ({ desk }: Readonly<{ desk: Desk }>) => {
  const [time, setTime] = useState('')
  const [alarm, setAlarm] = useState('')
  const before = useRef<number | null>(null)
  const told = useRef<ReadonlySet<string>>(new Set())
  const left = desk.secondsLeft.value
  const veil = desk.veil.value
  const needs = desk.needs.value

  useEffect(() => {
    const moment = momentPassed(before.current, left)
    before.current = left
    if (moment !== null) setTime(words.timeLeft(moment))
  }, [left])

  useEffect(() => {
    const pressing = veil === 'on' ? [] : needs.filter(({ rank }) => rank === 1)
    const fresh = pressing.find(({ key }) => !told.current.has(key))
    told.current = new Set(pressing.map(({ key }) => key))
    if (fresh) setAlarm(needInWords(fresh, desk.lesson.names, null).title)
  }, [needs, veil, desk])

  return (
    <>
      <p class="vh" role="status">
        {time}
      </p>
      <p class="vh" role="alert">
        {veil === 'on' ? '' : alarm}
      </p>
    </>
  )
}
