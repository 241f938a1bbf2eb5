/** Support at home, in words; only in lessons with domestic politics. */
import type { Regime } from '../../shared/rules/home/regime.ts'
import type { SupportCause, SupportChange } from '../../shared/rules/home/support.ts'
import type { PowerId } from '../../shared/rules/ids.ts'
import { listed, type Names, plain, signed } from './names.ts'

const REGIMES: Readonly<Record<Regime, string>> = {
  democracy: 'a democracy: to break its word or to back down costs it most',
  mixed: 'neither a democracy nor an autocracy',
  autocracy: 'an autocracy: at home it can afford to break its word',
}

const CAUSES: Readonly<Record<SupportCause, string>> = {
  prosperity: 'how people live',
  brokeItsWord: 'a promise broken in public',
  conceded: 'giving way in a crisis',
  wonWar: 'a war won',
  lostWar: 'a war lost',
  war: 'the dead of a war',
  habit: 'moods settle',
}

export const homeWords = {
  label: 'Support at home',
  /** Beside the number on a power's page. */
  about: (regime: Regime): string => REGIMES[regime],
  /** What a low number means; null where it means nothing. */
  warning: (support: number, toSign: number, toRatify: number): string | null => {
    if (support < toSign) return `Under ${toSign}: it can sign nothing new.`
    return support < toRatify ? `Under ${toRatify}: its parliament would ratify nothing deep.` : null
  },
  /** "Support at home 60 → 52: a promise broken in public −10, how people live +2." */
  moved: (now: number, changes: readonly SupportChange[]): string => {
    const before = now - changes.reduce((sum, { by }) => sum + by, 0)
    const parts = changes.map(({ cause, by }) => `${CAUSES[cause]} ${signed(by)}`)
    // A small change would else read "55 → 55".
    const whole = Math.round(before) !== Math.round(now)
    const shown = (support: number) => plain(whole ? Math.round(support) : support)
    return `Support at home ${shown(before)} → ${shown(now)}: ${listed(parts)}.`
  },
  /** Beside a text that would have to be ratified. */
  mustRatify: (
    ratifiers: readonly Readonly<{ power: PowerId; support: number }>[],
    toRatify: number,
    me: PowerId,
    names: Names,
  ): string => {
    const who = listed(ratifiers.map(({ power }) => (power === me ? 'you' : names.the(power))))
    const failing = ratifiers.filter(({ support }) => support < toRatify)
    const first = `Deep enough that it must be ratified at home by ${who}: it would bind when the next round opens.`
    return failing.length === 0
      ? first
      : `${first} With a support under ${toRatify}, ${listed(failing.map(({ power }) => (power === me ? 'yours' : names.the(power))))} would refuse today.`
  },
} as const
