import { describe, expect, it } from 'vitest'
import {
  channelOf,
  channelsOf,
  crisisOf,
  EVERYONE,
  hearersOf,
  keyOf,
  keyOfPowers,
  keyOfRoom,
  lettersIn,
  OURS,
  unreadIn,
} from '../../../client/play/talk/channels.ts'
import type { CrisisId } from '../../../shared/rules/ids.ts'
import type { Channel } from '../../../shared/rules/talk/channel.ts'
import { given, negotiating } from '../../support/given.ts'
import { france, germany, julyCrisis, russia } from '../../support/julyCrisis.ts'
import { papersFor } from './seen.ts'

const say = (channel: Channel, text: string) => ({ type: 'Say', channel, text }) as const
const letters = (...powers: (typeof france)[]): Channel => ({ kind: 'powers', powers })

const world = given(
  negotiating(julyCrisis),
  [russia, say(letters(russia, france), 'We will come.')],
  [france, say(letters(france, russia), 'At once?')],
  [germany, say({ kind: 'public' }, 'We want peace.')],
  [germany, say(letters(germany, france, russia), 'And the three of us?')],
  [france, say({ kind: 'delegation' }, 'I trust neither.')],
  [russia, say(letters(russia, france), 'As we judge.')],
).world
const heard = papersFor(world, france).all('message')

describe('channels', () => {
  it('are everyone, then whoever has written, then ours', () => {
    expect(channelsOf(heard, [], france, null)).toEqual([EVERYONE, 'russia', 'germany+russia', OURS])
  })

  it('keep the open one, though nothing was written in it yet', () => {
    expect(channelsOf([], [], france, 'germany')).toEqual([EVERYONE, 'germany', OURS])
  })

  it('are one for a group, in whatever order it is named', () => {
    expect(keyOfPowers([russia, germany])).toBe(keyOfPowers([germany, russia]))
    expect(keyOf(channelOf('germany+russia', france), france)).toBe('germany+russia')
  })

  it('of a crisis stand first, and have a name of their own', () => {
    const room = { crisis: 'agadir' as CrisisId, powers: [france, russia] }
    const key = keyOfRoom(room, france)
    expect(channelsOf(heard, [key], france, null)).toEqual([EVERYONE, key, 'russia', 'germany+russia', OURS])
    expect([crisisOf(key), hearersOf(key)]).toEqual(['agadir', [russia]])
    expect(channelOf(key, france)).toEqual({ kind: 'crisis', ...room })
    expect(crisisOf('germany')).toBeNull()
  })

  it('hold each letter once', () => {
    expect(lettersIn(heard, 'russia', france).map(({ text }) => text)).toEqual([
      'We will come.',
      'At once?',
      'As we judge.',
    ])
  })
})

describe('unread letters', () => {
  const isMine = ({ by }: { by: string }) => by === france

  it('are those of others that came after the last one read', () => {
    expect([...unreadIn(heard, {}, france, isMine)]).toEqual([
      ['russia', 2],
      [EVERYONE, 1],
      ['germany+russia', 1],
    ])
    const read = lettersIn(heard, 'russia', france)[0]?.number ?? 0
    expect(unreadIn(heard, { russia: read }, france, isMine).get('russia')).toBe(1)
  })
})
