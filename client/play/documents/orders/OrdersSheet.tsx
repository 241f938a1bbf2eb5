/** The open book: on the left what you stand for, on the right what you pay, and under both what it adds up to. */
import type { Signal } from '@preact/signals'
import type { OrdersPaper } from '../../../../shared/view/papers.ts'
import { capitalised } from '../../../words/names.ts'
import type { Game } from '../../game.ts'
import { ArrivalHeading } from '../paper/DocumentHead.tsx'
import { useConsidered } from '../paper/useConsidered.ts'
import { CrisisChoice } from './CrisisChoice.tsx'
import type { Notes } from './notes.ts'
import { OrdersFoot } from './OrdersFoot.tsx'
import { PointsPage } from './PointsPage.tsx'
import { Proposals } from './Proposals.tsx'
import { asOrders, type Sheet } from './sheet.ts'
import { WithdrawalChoice } from './WithdrawalChoice.tsx'

type Props = Readonly<{ game: Game; paper: OrdersPaper; sheet: Signal<Sheet>; notes: Notes }>

export const OrdersSheet = ({ game, paper, sheet, notes }: Props) => {
  const now = sheet.value
  const outlook = useConsidered<'orders'>(game, { kind: 'orders', orders: asOrders(now) })
  const crises = game.crises.value
  return (
    <div class="orders">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section class="orders-scroll" aria-label="The sheet of orders" tabIndex={0}>
        <article class="book">
          <div class="page">
            <header>
              <ArrivalHeading>What {capitalised(game.names.the(notes.me))} really does</ArrivalHeading>
              <p class="book-lead">
                Secret until the report. Nobody can force you to pay or to come. Everybody will remember what
                they find out.
              </p>
            </header>
            <Proposals
              game={game}
              proposals={paper.proposals}
              sheet={now}
              told={notes}
              takeOver={(orders) => {
                sheet.value = orders
              }}
            />
            {inOrder(paper.choices).map((choice) => {
              const crisis = crises.find(({ id }) => id === choice.crisis)
              return (
                crisis && (
                  <CrisisChoice
                    key={choice.crisis}
                    game={game}
                    crisis={crisis}
                    choice={choice}
                    known={notes}
                    chosen={now.stances[choice.crisis]}
                    choose={(stance) => {
                      sheet.value = { ...now, stances: { ...now.stances, [choice.crisis]: stance } }
                    }}
                  />
                )
              )
            })}
            {paper.withdrawals.map((part) => {
              const others = (now.withhold ?? []).filter((crisis) => crisis !== part.crisis)
              return (
                <WithdrawalChoice
                  key={part.crisis}
                  game={game}
                  notes={notes}
                  part={part}
                  chosen={now.withhold?.includes(part.crisis) ? 'withhold' : 'handOver'}
                  choose={(chosen) => {
                    sheet.value = {
                      ...now,
                      withhold: chosen === 'withhold' ? [...others, part.crisis] : others,
                    }
                  }}
                />
              )
            })}
            {paper.choices.length === 0 && paper.withdrawals.length === 0 && (
              <p class="quiet-round">
                No crisis asks anything of you in this round. All you decide is what you spend.
              </p>
            )}
          </div>
          <PointsPage game={game} paper={paper} sheet={sheet} outlook={outlook} />
        </article>
      </section>
      <OrdersFoot game={game} paper={paper} sheet={now} />
    </div>
  )
}

const ROLES = ['target', 'challenger', 'called', 'other'] as const

/** First what asks most of us. */
const inOrder = (choices: OrdersPaper['choices']) =>
  choices.toSorted((a, b) => ROLES.indexOf(a.role) - ROLES.indexOf(b.role))
