import { useSignalEffect } from '@preact/signals'
import { useEffect, useMemo, useRef } from 'preact/hooks'
import { GlossaryContext } from '../common/Glossary.tsx'
import { savedSeat, saveSeat } from '../connection/seat.ts'
import { THEORY } from '../words/characters.ts'
import { phaseBegins, phaseTitle } from '../words/phases.ts'
import { Banners } from './Banners.tsx'
import { Dossier } from './Dossier.tsx'
import { DraftDesk } from './documents/desk/DraftDesk.tsx'
import { EndPage } from './documents/end/EndPage.tsx'
import { OrdersDocument } from './documents/orders/OrdersDocument.tsx'
import { TreatyDocument } from './documents/treaty/TreatyDocument.tsx'
import type { Game } from './game.ts'
import { Header } from './Header.tsx'
import { Legend } from './Legend.tsx'
import { LobbyDossier } from './Lobby.tsx'
import { Plate } from './Plate.tsx'
import { createPage, type Page } from './page.ts'
import { addressOf, HOME, isDocument } from './place.ts'
import { WhoIsHere } from './SeatList.tsx'
import './frame.css'
import './now.css'
import './papers.css'
import './phone.css'

/** The page of play in every phase: header, dossier, legend, plate, in the order in which they are read. */
export const Play = ({ game }: Readonly<{ game: Game }>) => {
  const page = useMemo(() => createPage(game), [game])
  usePhases(game)
  useKeptSeat(game)
  useWayBack(page)
  const glossary = useMemo(() => [...THEORY, ...game.scenario.glossary], [game])
  const { phase } = game.stage.value
  const layout = page.layout.value
  return (
    <GlossaryContext.Provider value={glossary}>
      <button type="button" class="skip" onClick={skip}>
        Skip to what needs you
      </button>
      <div class={`play play-${layout} map-${page.map.value}`}>
        {phase !== 'lobby' && <Header page={page} />}
        <Banners game={game} />
        {layout === 'lobby' && <LobbyDossier page={page} />}
        {layout === 'sheet' && <Dossier page={page} />}
        {layout === 'document' && <Documents game={game} />}
        {layout === 'lobby' && <WhoIsHere game={game} />}
        {layout === 'sheet' && <Legend game={game} />}
        <Plate page={page} />
      </div>
      <p class="vh" role="status">
        {game.announced.value}
      </p>
    </GlossaryContext.Provider>
  )
}

const Documents = ({ game }: Readonly<{ game: Game }>) => {
  const place = game.place.value
  return (
    <main class="document" id="main" tabIndex={-1}>
      {place.at === 'draft' ? (
        <DraftDesk key={addressOf(place)} game={game} place={place} />
      ) : place.at === 'treaty' ? (
        <TreatyDocument key={place.treaty} game={game} place={place} />
      ) : place.at === 'orders' ? (
        <OrdersDocument game={game} />
      ) : (
        <EndPage game={game} />
      )}
    </main>
  )
}

/** A button and no link: what stands after the # is the place in the page. */
const skip = () => {
  const target =
    document.getElementById('what-needs-you') ?? document.querySelector<HTMLElement>('#main h1, #main')
  target?.focus()
}

/** The front page can say for whom its reader speaks, without asking the server. */
const useKeptSeat = ({ mine, role, colour, names, stage }: Game) => {
  useSignalEffect(() => {
    const seat = savedSeat()
    const power = mine.value?.id
    if (!seat || !power) return
    const { title } = stage.value
    const rank = role.value === 'head' ? 'head' : 'delegate'
    saveSeat({ ...seat, was: { power: names.the(power), colour: colour(power), role: rank, title } })
  })
}

/** A phase that begins is said aloud; the page stays where it was, except where that place is gone. */
const usePhases = (game: Game) => {
  const last = useRef<string | null>(null)
  useSignalEffect(() => {
    const { phase, round } = game.stage.value
    const now = `${round}/${phase}`
    document.title = `${phaseTitle(phase)} · Entente`
    if (last.current === now) return
    const first = last.current === null
    last.current = now
    if (first) return
    const { mode, endsAt } = game.connection.clock.peek()
    const seconds = mode === 'running' ? (endsAt - game.connection.now()) / 1000 : null
    game.announce(phaseBegins(phase, seconds))
    const { at } = game.place.peek()
    if (phase === 'report' || phase === 'ended' || (at === 'orders' && phase === 'briefing')) game.go(HOME)
  })
}

/** Remembers from where a page over the tabs was opened, and gives the focus back to the very link. */
const useWayBack = ({ game, cameFrom }: Page) => {
  const opener = useRef<string | null>(null)
  const over = ({ at }: { at: string }) => ['gauge', 'crisis', 'power', 'demand'].includes(at)
  const place = game.place.value
  useEffect(() => {
    if (over(place)) {
      opener.current ??= addressOf(place)
      return
    }
    if (!isDocument(place)) cameFrom.value = place
    if (!opener.current) return
    document.querySelector<HTMLElement>(`a[href="${CSS.escape(opener.current)}"]`)?.focus()
    opener.current = null
  }, [place, cameFrom])
}
