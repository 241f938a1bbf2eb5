/** The first question of a draft: what do you want from whom? Partners, a model to start from, drafts that lie about. */
import { useState } from 'preact/hooks'
import type { Bargain } from '../../../../shared/rules/clauses/clause.ts'
import type { PowerId } from '../../../../shared/rules/ids.ts'
import { draftFrom, priceOfTemplate, type Template, templatesFor } from '../../../words/templates.ts'
import { suggestedTitle } from '../../../words/titles.ts'
import type { Game } from '../../game.ts'
import { newDraft } from '../../place.ts'
import { bargainBetween, titlesTaken } from '../bargain.ts'
import { ArrivalHeading, DocumentHead } from '../paper/DocumentHead.tsx'
import { SingleSheet } from '../paper/DocumentLayout.tsx'
import { useConsidered } from '../paper/useConsidered.ts'
import './choose.css'
import { Drawer } from './Drawer.tsx'
import { Partners } from './Partners.tsx'
import { keep } from './writing.ts'

type Props = Readonly<{ game: Game; with: readonly PowerId[]; started(): void }>

export const Choose = ({ game, with: asked, started }: Props) => {
  const me = game.myPower.value
  const others = game.powers.value.map(({ id }) => id).filter((id) => id !== me)
  const [chosen, choose] = useState<readonly PowerId[] | null>(asked.length > 0 ? asked : null)
  // Whoever would gain most with us stands there first, until somebody else is chosen.
  const prospects = useConsidered<'partners'>(game, chosen ? null : { kind: 'partners' })
  const partners =
    chosen ?? [prospects?.[0]?.power ?? friendliest(game, others)].filter((power) => power !== undefined)
  if (!me) return null
  const parties = [me, ...partners]
  const bargain = bargainBetween(game, parties)
  const templates = templatesFor(game.stage.value.modules, bargain)
  const more = templates.filter(({ shelf }) => shelf === 'more')

  const start = (template: Template) => {
    const clauses = draftFrom(template, bargain)
    const { duration, notice } = template
    const title = suggestedTitle(parties, clauses, game.scenario.powers, titlesTaken(game))
    const terms = { title, clauses, secrecy: 'public', duration, notice } as const
    keep(game, 'new', { parties, terms, titled: 'suggested', answers: null, draft: null })
    started()
    game.go(newDraft(...partners))
  }

  return (
    <SingleSheet>
      <DocumentHead ornament="none">
        <ArrivalHeading>What do you want from whom?</ArrivalHeading>
        <Partners game={game} others={others} partners={partners} choose={choose} />
      </DocumentHead>
      <Shelf templates={templates.filter(({ shelf }) => shelf === 'first')} bargain={bargain} start={start} />
      {more.length > 0 && (
        <details class="more-models">
          <summary>More models</summary>
          <Shelf templates={more} bargain={bargain} start={start} />
        </details>
      )}
      <Drawer game={game} />
    </SingleSheet>
  )
}

type ShelfProps = Readonly<{
  templates: readonly Template[]
  bargain: Bargain
  start(template: Template): void
}>

const Shelf = ({ templates, bargain, start }: ShelfProps) => (
  <ul class="templates">
    {templates.map((template) => (
      <li key={template.id}>
        <button type="button" onClick={() => start(template)}>
          <b>{template.title}</b>
          <span>
            {template.says} {priceOfTemplate(template, bargain)}
          </span>
        </button>
      </li>
    ))}
  </ul>
)

const friendliest = (game: Game, others: readonly PowerId[]): PowerId | undefined => {
  const me = game.myPower.value
  const opinion = (power: PowerId) => (me ? (game.power(power)?.attitudes[me] ?? 0) : 0)
  return others.toSorted((a, b) => opinion(b) - opinion(a))[0]
}
