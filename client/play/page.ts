/** What the parts of the page share beside the game: what needs the delegation, talk, and the state of the sheet. */
import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals'
import type { CrisisPaper } from '../../shared/view/papers.ts'
import type { Game } from './game.ts'
import { crisesOfOthers, type Need, needsOf, type Situation } from './needs.ts'
import { HOME, isDocument, type Place } from './place.ts'
import { type Readiness, readiness } from './ready.ts'
import { createTalk, type Talk } from './talk/talk.ts'

export const TABS = ['talk', 'treaties', 'powers', 'brief'] as const
export type Tab = (typeof TABS)[number]

/** What lies in the dossier: one of the tabs, Now alone (on a phone), the report, or a page of its own. */
export type Leaf = Tab | 'now' | 'report' | 'gauge' | 'crisis' | 'power' | 'demand' | 'decided'

/** The lobby, paper beside the plate, or a document over it. */
export type Layout = 'lobby' | 'sheet' | 'document'

export type Page = Readonly<{
  game: Game
  layout: ReadonlySignal<Layout>
  needs: ReadonlySignal<readonly Need[]>
  othersCrises: ReadonlySignal<readonly CrisisPaper[]>
  /** Nothing needs the delegation and it is not the first round's silence: being ready is the thing to do. */
  nothingWaits: ReadonlySignal<boolean>
  /** Nobody has made this power an offer in the first round, and it has made none. */
  silence: ReadonlySignal<boolean>
  readiness: ReadonlySignal<Readiness>
  talk: Talk
  /** Phone: whether the map stands above the sheet. */
  map: Signal<'shown' | 'hidden'>
  phone: ReadonlySignal<boolean>
  leaf: ReadonlySignal<Leaf>
  /** The place to which a page that was opened over the tabs returns. */
  cameFrom: Signal<Place>
}>

const PHONE = matchMedia('(max-width: 767px)')
const phone = signal(PHONE.matches)
PHONE.addEventListener('change', () => {
  phone.value = PHONE.matches
})

export const createPage = (game: Game): Page => {
  const situation = computed<Situation | null>(() =>
    game.myPower.value
      ? {
          me: game.myPower.value,
          stage: game.stage.value,
          treaties: game.treaties.value,
          crises: game.crises.value,
          orders: game.orders.value,
        }
      : null,
  )
  const needs = computed(() => (situation.value ? needsOf(situation.value) : []))
  const silence = computed(() => {
    const { phase, round } = game.stage.value
    const negotiated = game.treaties.value.some(
      ({ proposer, status }) => proposer !== null || status === 'tabled',
    )
    return phase === 'negotiation' && round === 1 && !negotiated && game.drafts.value.length === 0
  })
  return {
    game,
    layout: computed(() => (hasDecided(game) ? 'sheet' : layoutAt(game.place.value, game.stage.value.phase))),
    needs,
    othersCrises: computed(() => (situation.value ? crisesOfOthers(situation.value) : [])),
    silence,
    nothingWaits: computed(() => needs.value.length === 0 && !silence.value),
    readiness: computed(() =>
      readiness(
        game.stage.value,
        game.powers.value.map(({ id }) => id),
        game.myPower.value,
      ),
    ),
    talk: createTalk(game),
    map: signal('shown'),
    phone,
    leaf: computed(() =>
      hasDecided(game) ? 'decided' : leafAt(game.place.value, game.stage.value.phase, phone.value),
    ),
    cameFrom: signal(HOME),
  }
}

/** Orders that are locked are read beside the map: there is nothing left to write. */
const hasDecided = ({ place, stage, orders }: Game): boolean =>
  place.value.at === 'orders' && stage.value.phase === 'orders' && orders.value?.locked != null

const layoutAt = (place: Place, phase: string): Layout => {
  if (phase === 'lobby') return 'lobby'
  const atResult = phase === 'ended' && (place.at === 'home' || place.at === 'now')
  return isDocument(place) || atResult ? 'document' : 'sheet'
}

/** @returns what the dossier shows at a place; documents lie over it and change nothing under them */
const leafAt = (place: Place, phase: string, onPhone: boolean): Leaf => {
  if (place.at === 'home' || isDocument(place)) return homeLeaf(phase, onPhone)
  if (place.at === 'now') return onPhone ? 'now' : homeLeaf(phase, onPhone)
  return place.at as Leaf
}

const homeLeaf = (phase: string, onPhone: boolean): Leaf => {
  if (phase === 'report' || phase === 'ended') return 'report'
  if (phase === 'briefing') return 'brief'
  return onPhone ? 'now' : 'talk'
}
