/** Commands on their way: each is kept until it is answered, and sent again under its id when a room is entered anew. */
import type { CommandReply } from '../../shared/protocol/room.ts'
import type { Command } from '../../shared/rules/rules.ts'
import { newId } from './identifier.ts'

/** A room, as far as the outbox needs one. */
type Way = Readonly<{ request(kind: string, message: unknown): Promise<unknown> }>

export type Outbox = Readonly<{
  put(command: Command): Promise<CommandReply>
  /** From now on commands go this way; what is waiting goes first. Null while there is none. */
  through(way: Way | null): void
}>

/** @param onSilence a command was not answered in time, although the line seemed to be up */
export const outbox = (onSilence: (way: Way) => void): Outbox => {
  const waiting = new Map<string, { command: Command; answered: (reply: CommandReply) => void }>()
  let way: Way | null = null

  const send = async (id: string) => {
    const letter = waiting.get(id)
    const by = way
    if (!letter || !by) return
    const answer = (reply: CommandReply) => {
      waiting.delete(id)
      letter.answered(reply)
    }
    try {
      answer((await by.request('command', { id, command: letter.command })) as CommandReply)
    } catch (error) {
      // A closed or silent line: the letter waits for the next way. Anything else is an answer, and ours to mend.
      if (by !== way) return
      if (isSilence(error)) onSilence(by)
      else answer({ verdict: 'refused', refusal: { reason: 'OurMistake' } })
    }
  }

  return {
    put: (command) =>
      new Promise((answered) => {
        const id = newId()
        waiting.set(id, { command, answered })
        void send(id)
      }),
    through: (next) => {
      way = next
      for (const id of waiting.keys()) void send(id)
    },
  }
}

const isSilence = (error: unknown): boolean =>
  error instanceof Error && /timed out|not open|closed/i.test(error.message)
