/** How to come in, and who is in already. */
import { useEffect, useRef, useState } from 'preact/hooks'
import { spokenCode } from '../../shared/protocol/joining.ts'
import { asTyped, reachesOnlyHere } from '../common/joinAddress.ts'
import { getQr } from '../teach/api.ts'
import { placesInWords, screenWords as words } from '../words/screen.ts'
import type { Projection } from './projection.ts'
import './lobby.css'

/** Beyond this the names are set smaller, so that all are on the wall. */
const MANY = 42

export const Lobby = ({ projection }: Readonly<{ projection: Projection }>) => {
  const { lesson, scenario, people, expected } = projection
  const names = people.value.map(({ id, name }) => ({ id, name }))
  return (
    <main class="lobby">
      <div class="join">
        <div>
          <h1>
            {scenario.title}, {scenario.era}
          </h1>
          <p class="go-to">
            {words.goTo} <b>{asTyped(lesson.address)}</b> {words.andType}
          </p>
          <p class="code" style={{ '--letters': spokenCode(lesson.code).length }}>
            {spokenCode(lesson.code)}
          </p>
          <p class="soft then">{reachesOnlyHere(lesson.address) ? words.onlyHere : words.thenName}</p>
        </div>
        <Qr id={lesson.id} />
      </div>
      <ul class={names.length > MANY ? 'names many' : 'names'} aria-label={words.whoIsIn}>
        {names.map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
      </ul>
      <div class="count">
        <span>
          <b>{names.length}</b> {placesInWords(names.length, expected)}
        </span>
        <span class="soft">{words.wait}</span>
      </div>
      <Announced text={`${names.length} ${placesInWords(names.length, expected)}`} />
    </main>
  )
}

const Qr = ({ id }: Readonly<{ id: string }>) => {
  const [url, setUrl] = useState<string | null>(null)
  useEffect(() => {
    let made: string | null = null
    let gone = false
    void getQr(id).then((qr) => {
      if (gone && qr) URL.revokeObjectURL(qr)
      made = qr
      if (!gone) setUrl(qr)
    })
    return () => {
      gone = true
      if (made) URL.revokeObjectURL(made)
    }
  }, [id])
  return <div class="qr">{url && <img src={url} alt={words.qr} />}</div>
}

/** At most this often is the count said aloud. */
const PAUSE = 10_000

/** Says what has become of a number that changes often, now and then. */
const Announced = ({ text }: Readonly<{ text: string }>) => {
  const [said, say] = useState(text)
  const latest = useRef(text)
  latest.current = text
  useEffect(() => {
    const timer = setInterval(() => say(latest.current), PAUSE)
    return () => clearInterval(timer)
  }, [])
  return (
    <p class="vh" role="status">
      {said}
    </p>
  )
}
