import { useRef } from 'preact/hooks'
import { phaseTitle, roundInWords } from '../words/phases.ts'
import { OrdersDocument } from './documents/orders/OrdersDocument.tsx'
import { ReportSide } from './documents/report/ReportSide.tsx'
import { MapGrip } from './MapGrip.tsx'
import { Now } from './Now.tsx'
import type { Leaf, Page, Tab } from './page.ts'
import { CrisisPage } from './pages/CrisisPage.tsx'
import { DemandPage } from './pages/DemandPage.tsx'
import { GaugePage } from './pages/GaugePage.tsx'
import { PowerPage } from './pages/PowerPage.tsx'
import { BriefPanel } from './panels/BriefPanel.tsx'
import { PowersPanel } from './panels/PowersPanel.tsx'
import { TreatiesPanel } from './panels/TreatiesPanel.tsx'
import { addressOf, HOME, type Place } from './place.ts'
import { TalkPanel } from './talk/TalkPanel.tsx'

/** The paper beside the plate: Now on top, the tabs, what lies under them; or one page over all of it. */
export const Dossier = ({ page }: Readonly<{ page: Page }>) => {
  const leaf = page.leaf.value
  const { place } = page.game
  const over = OVER_THE_TABS.includes(leaf)
  const reporting = isReporting(page)
  return (
    <main class={`dossier dossier-${leaf}`} id="main">
      {page.phone.value && <MapGrip page={page} />}
      {over ? (
        <PageOver page={page} place={place.value} />
      ) : (
        <>
          <h1 class="vh">{titleOf(page)}</h1>
          {!reporting && (!page.phone.value || leaf === 'now') && <Now page={page} />}
          <Tabs page={page} leaf={leaf} />
          {leaf !== 'now' && <Panel page={page} leaf={leaf} />}
        </>
      )}
    </main>
  )
}

const OVER_THE_TABS: readonly Leaf[] = ['gauge', 'crisis', 'power', 'demand', 'decided']

const isReporting = ({ game }: Page) => {
  const { phase } = game.stage.value
  return phase === 'report' || phase === 'ended'
}

/** For who listens: the tabs below have headings of their own. */
const titleOf = ({ game }: Page) => {
  const { stage, names, myPower } = game
  const who = myPower.value ? names.The(myPower.value) : 'Entente'
  return `${who}, ${phaseTitle(stage.value.phase)}, ${roundInWords(stage.value)}`
}

const PageOver = ({ page, place }: Readonly<{ page: Page; place: Place }>) => {
  switch (place.at) {
    case 'gauge':
      return <GaugePage page={page} gauge={place.gauge} />
    case 'crisis':
      return <CrisisPage page={page} id={place.crisis} />
    case 'power':
      return <PowerPage page={page} id={place.power} />
    case 'demand':
      return <DemandPage page={page} asked={place.power} />
    case 'orders':
      return <OrdersDocument game={page.game} />
    default:
      return null
  }
}

const TITLES: Readonly<Record<Tab, string>> = {
  talk: 'Talk',
  treaties: 'Treaties',
  powers: 'Powers',
  brief: 'Brief',
}

type TabLink = Readonly<{ leaf: Leaf; title: string; place: Place; count: number; counted: string }>

const tabsOf = (page: Page): readonly TabLink[] => {
  const { game, needs, talk } = page
  const onTable = game.treaties.value.filter(({ status }) => status === 'tabled').length
  const tab = (leaf: Tab, count = 0, counted = ''): TabLink => ({
    leaf,
    title: TITLES[leaf],
    place: leaf === 'talk' ? { at: 'talk', channel: null } : { at: leaf },
    count,
    counted,
  })
  const first: readonly TabLink[] = isReporting(page)
    ? [
        {
          leaf: 'report',
          title: game.stage.value.phase === 'ended' ? 'Result' : 'Report',
          place: HOME,
          count: 0,
          counted: '',
        },
      ]
    : page.phone.value
      ? [{ leaf: 'now', title: 'Now', place: { at: 'now' }, count: needs.value.length, counted: 'need you' }]
      : []
  return [
    ...first,
    tab('talk', talk.unreadInAll.value, 'unread'),
    tab('treaties', onTable + game.drafts.value.length, 'on the table'),
    tab('powers'),
    tab('brief'),
  ]
}

const Tabs = ({ page, leaf }: Readonly<{ page: Page; leaf: Leaf }>) => {
  const list = useRef<HTMLDivElement>(null)
  const tabs = tabsOf(page)
  const move = (event: KeyboardEvent) => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0
    if (step === 0) return
    event.preventDefault()
    const at = tabs.findIndex((tab) => tab.leaf === leaf)
    const next = tabs[(at + step + tabs.length) % tabs.length]
    if (!next) return
    page.game.go(next.place)
    list.current?.querySelector<HTMLElement>(`[data-leaf="${next.leaf}"]`)?.focus()
  }
  return (
    <div class="tabs" role="tablist" aria-label="Dossier" ref={list} onKeyDown={move}>
      {tabs.map(({ leaf: each, title, place, count, counted }) => (
        <a
          key={each}
          role="tab"
          id={`tab-${each}`}
          data-leaf={each}
          href={addressOf(place)}
          aria-selected={each === leaf}
          aria-controls={each === leaf && each !== 'now' ? 'panel' : undefined}
          tabIndex={each === leaf ? 0 : -1}
        >
          {title}
          {count > 0 && (
            <span class="cnt">
              {count}
              <span class="vh"> {counted}</span>
            </span>
          )}
        </a>
      ))}
    </div>
  )
}

const Panel = ({ page, leaf }: Readonly<{ page: Page; leaf: Leaf }>) => (
  <section key={leaf} class={`pane pane-${leaf}`} id="panel" role="tabpanel" aria-labelledby={`tab-${leaf}`}>
    {leaf === 'report' && <ReportSide game={page.game} />}
    {leaf === 'talk' && <TalkPanel page={page} />}
    {leaf === 'treaties' && <TreatiesPanel page={page} />}
    {leaf === 'powers' && <PowersPanel page={page} />}
    {leaf === 'brief' && <BriefPanel page={page} />}
  </section>
)
