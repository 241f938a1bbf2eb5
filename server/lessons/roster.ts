/** The people of one lesson: their names, what opens their seats, and who has been removed. */
import type { PersonId } from '../../shared/rules/ids.ts'
import type { Journal, PersonRecord } from '../journal/journal.ts'
import { hashOfToken, newToken } from './tokens.ts'

export const MOST_PEOPLE = 60

export class Roster {
  readonly #lesson: string
  readonly #journal: Journal
  readonly #people = new Map<PersonId, PersonRecord>()

  constructor(lesson: string, journal: Journal, people: readonly PersonRecord[]) {
    this.#lesson = lesson
    this.#journal = journal
    for (const person of people) this.#people.set(person.id, person)
  }

  /** Everybody who has ever joined, for whoever reads the log. */
  get everybody(): readonly PersonRecord[] {
    return [...this.#people.values()]
  }

  /** Those who have not been removed, in the order in which they joined. */
  get present(): readonly PersonRecord[] {
    return this.everybody.filter(({ tokenHash }) => tokenHash !== null)
  }

  has(id: string): id is PersonId {
    const person = this.#people.get(id as PersonId)
    return person !== undefined && person.tokenHash !== null
  }

  named(name: string): PersonRecord | undefined {
    return this.present.find((person) => folded(person.name) === folded(name))
  }

  async add(name: string, joined: number): Promise<Readonly<{ person: PersonRecord; token: string }>> {
    const token = newToken()
    const id = `p${this.#people.size + 1}` as PersonId
    const person = { lesson: this.#lesson, id, name, tokenHash: hashOfToken(token), joined }
    await this.#journal.addPerson(person)
    this.#people.set(id, person)
    return { person, token }
  }

  /** A new key; the old one opens nothing any more. */
  async newKeyFor(id: PersonId): Promise<string> {
    const token = newToken()
    await this.#change(id, { tokenHash: hashOfToken(token) })
    return token
  }

  rename(id: PersonId, name: string): Promise<void> {
    return this.#change(id, { name })
  }

  /** The name stays for who reads the log; the key opens nothing any more. */
  remove(id: PersonId): Promise<void> {
    return this.#change(id, { tokenHash: null })
  }

  async #change(id: PersonId, change: Partial<Pick<PersonRecord, 'name' | 'tokenHash'>>) {
    const person = this.#people.get(id)
    if (!person) throw new Error(`nobody is called ${id} in lesson ${this.#lesson}`)
    await this.#journal.changePerson(this.#lesson, id, change)
    this.#people.set(id, { ...person, ...change })
  }
}

/** Amira, AMIRA and Amíra written in two ways are one name in a class. */
const folded = (name: string) => name.normalize('NFKC').toLocaleLowerCase('en').replace(/\s+/g, ' ').trim()
