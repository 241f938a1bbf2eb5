/**
 * Where a student is inside the page of play: one small address for each thing that can be opened, kept after
 * the # so that Back works and a link can be pointed at.
 */
import { type ReadonlySignal, signal } from '@preact/signals'
import { CrisisId, DraftId, PowerId, TreatyId } from '../../shared/rules/ids.ts'
import type { GaugeName } from '../../shared/rules/position.ts'

export type Place =
  /** What the phase is about: Now over Talk in a round, the report in a report. */
  | Readonly<{ at: 'home' }>
  /** What needs you; on a wide page it always stands above the tabs, on a phone it is one of them. */
  | Readonly<{ at: 'now' }>
  /** `channel` as channelKey of talk.ts writes it; null is the one last open. */
  | Readonly<{ at: 'talk'; channel: string | null }>
  | Readonly<{ at: 'treaties' }>
  | Readonly<{ at: 'powers' }>
  | Readonly<{ at: 'brief' }>
  | Readonly<{ at: 'gauge'; gauge: GaugeName }>
  | Readonly<{ at: 'crisis'; crisis: CrisisId }>
  | Readonly<{ at: 'power'; power: PowerId }>
  /** A demand being written; null while it is not chosen of whom. */
  | Readonly<{ at: 'demand'; power: PowerId | null }>
  | Readonly<{ at: 'treaty'; treaty: TreatyId }>
  /** A text being written: `with` for a new one, `amends` for an answer to a text on the table. */
  | Readonly<{
      at: 'draft'
      draft: 'new' | DraftId
      with: readonly PowerId[]
      amends: TreatyId | null
    }>
  | Readonly<{ at: 'orders' }>

export const HOME: Place = { at: 'home' }

/** Places that lie as a sheet of paper over the whole plate. */
export const isDocument = ({ at }: Place): boolean => at === 'treaty' || at === 'draft' || at === 'orders'

/** @returns what stands in an address, with its #: "#treaty/t4x" */
export const addressOf = (place: Place): string => {
  switch (place.at) {
    case 'home':
      return '#home'
    case 'talk':
      return place.channel === null ? '#talk' : `#talk/${place.channel}`
    case 'now':
    case 'treaties':
    case 'powers':
    case 'brief':
    case 'orders':
      return `#${place.at}`
    case 'gauge':
      return `#gauge/${place.gauge}`
    case 'crisis':
      return `#crisis/${place.crisis}`
    case 'power':
      return `#power/${place.power}`
    case 'demand':
      return place.power === null ? '#demand' : `#demand/${place.power}`
    case 'treaty':
      return `#treaty/${place.treaty}`
    case 'draft': {
      const asked = [
        ...(place.with.length > 0 ? [`with=${place.with.join('+')}`] : []),
        ...(place.amends ? [`amends=${place.amends}`] : []),
      ]
      return `#draft/${place.draft}${asked.length > 0 ? `?${asked.join('&')}` : ''}`
    }
  }
}

/** A blank text to these powers. */
export const newDraft = (...partners: readonly PowerId[]): Place => ({
  at: 'draft',
  draft: 'new',
  with: partners,
  amends: null,
})

const GAUGES: readonly string[] = ['security', 'prosperity', 'influence', 'autonomy']

/** @param hash of an address; what it does not understand is home */
export const placeAt = (hash: string): Place => {
  const [path = '', query = ''] = hash.replace(/^#/, '').split('?')
  const [at, name = ''] = path.split('/').map(decoded)
  switch (at) {
    case 'talk':
      return { at, channel: name || null }
    case 'now':
    case 'treaties':
    case 'powers':
    case 'brief':
    case 'orders':
      return { at }
    case 'gauge':
      return GAUGES.includes(name) ? { at, gauge: name as GaugeName } : HOME
    case 'crisis': {
      const crisis = CrisisId.safeParse(name)
      return crisis.success ? { at, crisis: crisis.data } : HOME
    }
    case 'power': {
      const power = PowerId.safeParse(name)
      return power.success ? { at, power: power.data } : HOME
    }
    case 'demand':
      return { at, power: PowerId.safeParse(name).data ?? null }
    case 'treaty': {
      const treaty = TreatyId.safeParse(name)
      return treaty.success ? { at, treaty: treaty.data } : HOME
    }
    case 'draft':
      return draftAt(name, query)
    default:
      return HOME
  }
}

const draftAt = (name: string, query: string): Place => {
  const draft = name === 'new' ? name : DraftId.safeParse(name).data
  if (!draft) return HOME
  const asked = new Map(query.split('&').map((each) => each.split('=') as [string, string]))
  const partners = decoded(asked.get('with') ?? '').split('+')
  return {
    at: 'draft',
    draft,
    with: partners.flatMap((each) => PowerId.safeParse(each).data ?? []),
    amends: TreatyId.safeParse(asked.get('amends')).data ?? null,
  }
}

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}

/** The place that the browser's address names, followed as long as the page is open. */
export const followAddress = (): Readonly<{
  place: ReadonlySignal<Place>
  go(place: Place): void
  stop(): void
}> => {
  const place = signal(placeAt(location.hash))
  const read = () => {
    const next = placeAt(location.hash)
    if (addressOf(next) !== addressOf(place.peek())) place.value = next
  }
  addEventListener('hashchange', read)
  addEventListener('popstate', read)
  return {
    place,
    go: (next) => {
      if (addressOf(next) !== addressOf(place.peek())) location.hash = addressOf(next)
    },
    stop: () => {
      removeEventListener('hashchange', read)
      removeEventListener('popstate', read)
    },
  }
}
