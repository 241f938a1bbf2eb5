/** Wire in, wire out. Every rule lives in shared/rules; this room knows none. */
import { type Client, type MessageContext, Room, ServerError } from '@colyseus/core'
import { StateView } from '@colyseus/schema'
import { CLOSED_ELSEWHERE, CLOSED_REMOVED } from '../../shared/protocol/room.ts'
import type { PersonId } from '../../shared/rules/ids.ts'
import type { Lesson } from '../lessons/lesson.ts'
import type { Lessons } from '../lessons/lessons.ts'
import type { Log } from '../log.ts'
import { type Audience, audienceOf, type Entrant, pictureFor } from './audiences.ts'
import { showClock, showPeople } from './plainParts.ts'
import { answerCommand, answerConsider, answerTeach } from './requests.ts'
import { Showing } from './showing.ts'
import { RoomState } from './state.ts'

type Reader = Client<{ auth: Entrant; userData: { audience: Audience | null } }>

const OUR_MISTAKE = { verdict: 'refused', refusal: { reason: 'OurMistake' } } as const

/** @param messageRate messages a second that one client may send */
export const worldRoom = (lessons: Lessons, log: Log, messageRate: number) =>
  class WorldRoom extends Room<{ state: RoomState; client: Reader }> {
    override state = new RoomState()
    override autoDispose = false
    override maxClients = 200
    override maxMessagesPerSecond = messageRate
    override seatReservationTimeout = 15
    readonly #showing = new Showing(this.state)
    #lesson!: Lesson
    #stale: 'stale' | 'fresh' = 'stale'
    #unwatch: () => void = () => {}

    /** Nobody comes in but by a ticket, which the server has reserved. */
    static override async onAuth(): Promise<never> {
      throw new ServerError(401, 'a ticket is needed')
    }

    override messages = {
      command: this.#answering(answerCommand),
      consider: this.#answering(answerConsider),
      teach: this.#answering(answerTeach),
      // Whatever else is sent is heard and means nothing; without this line it would close the connection.
      _: () => {},
    }

    override onCreate({ lesson: id }: { lesson: string }) {
      const lesson = lessons.get(id)
      if (!lesson) throw new Error(`no lesson is called ${id}`)
      this.roomId = lesson.session.id
      this.#lesson = lesson
      this.#unwatch = lesson.watch({
        changed: () => {
          this.#stale = 'stale'
        },
        nudge: (person) => {
          for (const client of this.#clientsOf(person)) client.send('nudge', { at: Date.now() })
        },
        dismiss: (person) => {
          for (const client of this.#clientsOf(person)) client.leave(CLOSED_REMOVED)
        },
      })
    }

    override onJoin(client: Reader, _options: unknown, entrant: Entrant) {
      client.userData = { audience: null }
      client.view = new StateView()
      if (entrant.kind === 'person') {
        if (!this.#lesson.roster.has(entrant.person)) throw new ServerError(CLOSED_REMOVED, 'removed')
        for (const other of this.#clientsOf(entrant.person))
          if (other !== client) other.leave(CLOSED_ELSEWHERE)
        this.#lesson.register.enter(entrant.person)
      }
      this.#refresh()
    }

    override onLeave(client: Reader) {
      if (client.auth?.kind === 'person') this.#lesson.register.leave(client.auth.person)
      client.view?.dispose()
    }

    override onBeforePatch() {
      if (this.#stale === 'fresh') return
      try {
        this.#refresh()
      } catch (error) {
        this.#stale = 'fresh'
        log.error({ err: error, world: this.roomId }, 'a world could not be shown')
      }
    }

    override onDispose() {
      this.#unwatch()
    }

    /** Everything that anybody here may see, as it is now. */
    #refresh() {
      this.#stale = 'fresh'
      const { world } = this.#lesson.session
      const moved = new Map<Reader, Audience>()
      for (const client of this.clients) {
        const audience = audienceOf(world, client.auth as Entrant)
        const before = client.userData?.audience
        if (before === audience) continue
        // Taken from it before the papers change, so that it never sees what has become others' alone.
        if (before) for (const sheet of this.#showing.sheetsOf(before)) client.view?.remove(sheet)
        client.userData = { audience: null }
        moved.set(client, audience)
      }

      const read = new Set(this.clients.map(({ auth }) => audienceOf(world, auth as Entrant)))
      const pictures = new Map(
        [...new Set<Audience>(['@everyone', ...read])].map((audience) => [
          audience,
          pictureFor(world, audience, audience === '@teacher' ? this.#register() : {}),
        ]),
      )
      const added = this.#showing.show(pictures, read)
      for (const client of this.clients) {
        const audience = moved.get(client) ?? client.userData?.audience
        if (!audience) continue
        const sheets = moved.has(client) ? this.#showing.sheetsOf(audience) : (added.get(audience) ?? [])
        for (const sheet of sheets) client.view?.add(sheet)
        client.userData = { audience }
      }
      showPeople(this.state, this.#lesson.people)
      showClock(this.state, this.#lesson.clock.reading)
    }

    #register() {
      return { register: { lastDeed: Object.fromEntries(this.#lesson.lastDeed) } }
    }

    #clientsOf(person: PersonId) {
      return this.clients.filter(({ auth }) => auth?.kind === 'person' && auth.person === person)
    }

    /** A request is answered with a value; what goes wrong is ours, and is said so. */
    #answering<R>(answer: (lesson: Lesson, entrant: Entrant, message: unknown) => R | Promise<R>) {
      return async (client: Reader, message: unknown, _context?: MessageContext) => {
        try {
          return await answer(this.#lesson, client.auth as Entrant, message)
        } catch (error) {
          log.error({ err: error, world: this.roomId }, 'a request failed')
          return OUR_MISTAKE
        }
      }
    }
  }
