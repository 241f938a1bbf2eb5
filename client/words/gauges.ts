/** The four gauges under the map: what they are called, and the one reason that stands under each. */
import type { Gauge, Gauges, Term } from '../../shared/rules/gauges/gauge.ts'
import type { GaugeName } from '../../shared/rules/position.ts'
import { counted, type Names } from './names.ts'

export const GAUGE_TITLES: Readonly<Record<GaugeName, string>> = {
  security: 'Security',
  prosperity: 'Prosperity',
  influence: 'Influence',
  autonomy: 'Autonomy',
}

/** How a gauge comes about, in one sentence. */
export const GAUGE_MEANS: Readonly<Record<GaugeName, string>> = {
  security: 'Your protection as a share of protection and threat together',
  prosperity: 'Butter rather than guns: what you have, and what you put into development',
  influence: 'What the others think of you; the strong count for more',
  autonomy: 'What you have not signed away',
}

export const shown = (gauge: Gauge): number => Math.round(gauge.value)

/** "down 4: Germany arms", or what the gauge rests on before anything has changed. */
export const reasonInWords = (
  name: GaugeName,
  { now, before }: Readonly<{ now: Gauges; before: Gauges | null }>,
  names: Names,
): string => {
  const gauge = now[name]
  const former = before?.[name]
  if (!former) return capital(restsOn(name, gauge, names))
  const change = shown(gauge) - shown(former)
  if (change === 0)
    return name === 'autonomy' ? `unchanged: ${bound(gauge).replace(/ you$/, '')}` : 'unchanged'
  const reason = changed(name, gauge, former, change, names)
  return `${change > 0 ? 'up' : 'down'} ${Math.abs(change)}${reason ? `: ${reason}` : ''}`
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

const restsOn = (name: GaugeName, { terms }: Gauge, names: Names): string => {
  switch (name) {
    case 'security': {
      const [worst] = terms.filter((term) => term.kind === 'threat').toSorted((a, b) => b.value - a.value)
      return worst && worst.value > 0 ? `${names.the(worst.power)} is the threat` : 'nobody threatens you'
    }
    case 'prosperity': {
      const development = terms.find((term) => term.kind === 'development')
      return development && development.points > 0 ? 'butter, not guns' : 'guns, not butter'
    }
    case 'influence': {
      const [best] = terms.filter((term) => term.kind === 'opinion').toSorted((a, b) => b.value - a.value)
      return best && best.value > 0 ? `${names.the(best.power)} likes you` : 'nobody likes you yet'
    }
    case 'autonomy':
      return bound({ terms })
  }
}

const bound = ({ terms }: Pick<Gauge, 'terms'>): string => {
  const treaties = terms.filter(({ kind }) => kind === 'treaty').length
  if (treaties === 0) return 'no treaty binds you'
  return treaties === 1 ? '1 treaty binds you' : `${counted(treaties, 'treaty', 'treaties')} bind you`
}

/** The term that moved the gauge most in the direction in which it went. */
const changed = (name: GaugeName, now: Gauge, before: Gauge, change: number, names: Names): string | null => {
  const former = new Map(before.terms.map((term) => [keyOf(term), term]))
  const current = new Set(now.terms.map(keyOf))
  const moves = [
    ...now.terms.map((term) => ({ term, was: former.get(keyOf(term)) ?? null, gone: false })),
    ...before.terms
      .filter((term) => !current.has(keyOf(term)))
      .map((term) => ({ term, was: term, gone: true })),
  ].map((move) => {
    const value = (move.gone ? 0 : move.term.value) - (move.was?.value ?? 0)
    return { ...move, by: move.term.kind === 'threat' ? -value : value }
  })
  const [most] = moves
    .filter(({ by }) => Math.sign(by) === Math.sign(change) && Math.abs(by) > 0.01)
    .toSorted((a, b) => Math.abs(b.by) - Math.abs(a.by))
  if (!most) return name === 'autonomy' ? bound(now) : null
  if (most.gone) return goneInWords(most.term, names)
  return moveInWords(most.term, most.was, now, names)
}

const keyOf = (term: Term): string => {
  switch (term.kind) {
    case 'threat':
    case 'ally':
    case 'opinion':
      return `${term.kind}/${term.power}`
    case 'pool':
    case 'developmentFund':
    case 'treaty':
      return `${term.kind}/${term.treaty}`
    case 'base':
      return `base/${term.side}`
    case 'ownArms':
    case 'capability':
    case 'development':
    case 'globalGood':
    case 'start':
      return term.kind
  }
}

const goneInWords = (term: Term, names: Names): string | null => {
  switch (term.kind) {
    case 'ally':
      return `${names.own(term.power)} promise is gone`
    case 'pool':
    case 'developmentFund':
      return 'a fund has ended'
    case 'treaty':
      return 'a treaty less binds you'
    default:
      return null
  }
}

const moveInWords = (term: Term, was: Term | null, now: Gauge, names: Names): string | null => {
  switch (term.kind) {
    case 'threat': {
      if (was?.kind !== 'threat') return `${names.the(term.power)} threatens`
      if (term.arms + term.fund > was.arms + was.fund) return `${names.the(term.power)} arms`
      if (term.attitude < was.attitude) return `${names.the(term.power)} is angrier`
      if (term.attitude > was.attitude) return `${names.the(term.power)} is calmer`
      if (term.arms + term.fund < was.arms + was.fund) return `${names.the(term.power)} arms less`
      return term.restraint < was.restraint ? `${names.the(term.power)} is bound` : null
    }
    case 'ally':
      if (was?.kind !== 'ally') return `${names.own(term.power)} promise`
      return term.value > was.value
        ? `${names.the(term.power)} can help more`
        : `${names.the(term.power)} can help less`
    case 'ownArms':
      return term.value > (was?.value ?? 0) ? 'your own arms' : 'fewer arms of yours'
    case 'pool':
      if (was?.kind !== 'pool') return 'a new fund'
      return term.value > was.value ? 'more in the fund' : 'less in the fund'
    case 'developmentFund':
      if (!was) return 'a fund for development'
      return term.value > was.value ? 'more in the fund' : 'less in the fund'
    case 'globalGood':
      return term.value > (was?.value ?? 0) ? `more for ${term.title}` : `less for ${term.title}`
    case 'capability':
      return term.value > (was?.value ?? 0) ? 'you have grown' : 'you have lost points'
    case 'development':
      return term.value > (was?.value ?? 0) ? 'more development' : 'less development'
    case 'opinion':
      return term.value > (was?.value ?? 0)
        ? `${names.the(term.power)} is warmer`
        : `${names.the(term.power)} is cooler`
    case 'treaty':
      return was ? bound(now) : 'a new treaty binds you'
    case 'base':
    case 'start':
      return null
  }
}
