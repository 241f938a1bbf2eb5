/**
 * Who is here. A line that drops is given a while before the class sees somebody as away; whoever comes back is
 * back at once.
 */
import type { PersonId } from '../../shared/rules/ids.ts'
import type { Time } from './time.ts'

export const GRACE = 10_000

export class Register {
  readonly #time: Time
  readonly #changed: (person: PersonId, presence: 'here' | 'away') => void
  readonly #lines = new Map<PersonId, number>()
  readonly #waits = new Map<PersonId, () => void>()

  /** @param changed is told of a person who is back, or whose grace is over */
  constructor(time: Time, changed: (person: PersonId, presence: 'here' | 'away') => void) {
    this.#time = time
    this.#changed = changed
  }

  presence(person: PersonId): 'here' | 'away' {
    return this.#lines.has(person) || this.#waits.has(person) ? 'here' : 'away'
  }

  enter(person: PersonId) {
    this.#lines.set(person, (this.#lines.get(person) ?? 0) + 1)
    this.#stopWaiting(person)
    this.#changed(person, 'here')
  }

  leave(person: PersonId) {
    const lines = (this.#lines.get(person) ?? 0) - 1
    if (lines > 0) {
      this.#lines.set(person, lines)
      return
    }
    this.#lines.delete(person)
    this.expect(person)
  }

  /** Somebody who should be here and is not: given the same while as one whose line has dropped. */
  expect(person: PersonId) {
    if (this.#lines.has(person) || this.#waits.has(person)) return
    const over = () => {
      this.#waits.delete(person)
      this.#changed(person, 'away')
    }
    this.#waits.set(person, this.#time.setTimer(over, GRACE))
  }

  forget(person: PersonId) {
    this.#lines.delete(person)
    this.#stopWaiting(person)
  }

  stop() {
    for (const person of [...this.#waits.keys()]) this.#stopWaiting(person)
  }

  #stopWaiting(person: PersonId) {
    this.#waits.get(person)?.()
    this.#waits.delete(person)
  }
}
