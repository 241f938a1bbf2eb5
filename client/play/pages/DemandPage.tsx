/** A demand being written: what, for which stakes, and what it would bring. */
import { useSignal } from '@preact/signals'
import type { PowerId } from '../../../shared/rules/ids.ts'
import {
  demandChances,
  demandCosts,
  demandGains,
  whoIsCalled,
  demandWords as words,
} from '../../words/demand.ts'
import { Stepper } from '../documents/orders/Stepper.tsx'
import { useConsidered } from '../documents/paper/useConsidered.ts'
import type { Game } from '../game.ts'
import { demandable } from '../mayDemand.ts'
import type { Page } from '../page.ts'
import { addressOf } from '../place.ts'
import { keyOfPowers } from '../talk/channels.ts'
import { LeafPage } from './Leaf.tsx'
import './demand.css'

type Props = Readonly<{ page: Page; asked: PowerId | null }>

const SHORTEST = 3
const LONGEST = 80
const STEP = 0.5

export const DemandPage = ({ page, asked }: Props) => {
  const { game } = page
  const { names } = game
  const text = useSignal('')
  const stakes = useSignal(1)
  const said = useSignal<string | null>(null)
  const me = game.myPower.value
  const target = asked !== null && asked !== me && game.power(asked) ? asked : null
  const demand = text.value.trim()
  const outlook = useConsidered<'demand'>(
    game,
    target && {
      kind: 'demand',
      target,
      stakes: stakes.value,
      demand: demand.length < SHORTEST ? words.something : demand,
    },
  )
  if (!me) return null
  const open = powersToAsk(game, target)
  const signs = game.signs.value === 'signs'
  const most = outlook?.mostStakes ?? stakes.value
  const ready =
    signs && target !== null && demand.length >= SHORTEST && outlook !== null && outlook.fault === null
  const make = async () => {
    if (!ready) return
    said.value = await game.do({ type: 'Demand', target, stakes: stakes.value, demand })
    if (said.value === null) game.go({ at: 'home' })
  }
  return (
    <LeafPage page={page} name="demand" title={words.title(target && names.the(target))}>
      <p class="lead">{words.lead}</p>
      <form
        class="demand"
        onSubmit={(event) => {
          event.preventDefault()
          void make()
        }}
      >
        <label>
          <span>{words.ofWhom}</span>
          <select
            class="field"
            value={target ?? ''}
            onChange={({ currentTarget }) =>
              game.go({ at: 'demand', power: open.find((id) => id === currentTarget.value) ?? null })
            }
          >
            <option value="">{words.choose}</option>
            {open.map((id) => (
              <option key={id} value={id}>
                {names.short(id)}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{words.what(names.The(me))}</span>
          <input
            class="field"
            type="text"
            maxLength={LONGEST}
            placeholder={words.example}
            value={text.value}
            onInput={({ currentTarget }) => {
              text.value = currentTarget.value
            }}
          />
        </label>
        <div class="demand-stakes">
          <span>
            {words.atStake}
            {target && <span class="note">{words.most(most, names.the(target))}</span>}
          </span>
          <Stepper
            name={words.atStake}
            points={stakes.value}
            step={STEP}
            more={stakes.value < most ? () => (stakes.value += STEP) : null}
            less={stakes.value > STEP ? () => (stakes.value -= STEP) : null}
          />
        </div>
        {outlook?.fault && <p class="warning">{game.refusal(outlook.fault)}</p>}
        {target && outlook && !outlook.fault && (
          <table class="sum four">
            <caption class="vh">{words.wouldBring}</caption>
            <tbody>
              <tr>
                <th scope="row">{words.ifItYields(names.the(target))}</th>
                <td>{demandGains(outlook)}</td>
              </tr>
              <tr>
                <th scope="row">{words.ifYou}</th>
                <td>{words.ifYouSays}</td>
              </tr>
              <tr>
                <th scope="row">{words.ifWar}</th>
                <td>{demandChances(outlook)}</td>
              </tr>
              <tr>
                <th scope="row">{words.called}</th>
                <td>{whoIsCalled(outlook, target, names)}</td>
              </tr>
              <tr>
                <th scope="row">{words.cost}</th>
                <td>
                  {demandCosts(outlook, target, names)}{' '}
                  {outlook.crisis.betrays.target.map((id) => {
                    const treaty = game.treaty(id)
                    return (
                      treaty && (
                        <b key={id}>
                          {words.betrays}{' '}
                          <a href={addressOf({ at: 'treaty', treaty: id })}>
                            {treaty.revisions.at(-1)?.terms.title}
                          </a>
                          .
                        </b>
                      )
                    )
                  })}
                </td>
              </tr>
            </tbody>
          </table>
        )}
        {said.value && <p role="alert">{said.value}</p>}
        <div class="acts">
          <button type="submit" class="btn primary" aria-disabled={!ready}>
            {words.make}
          </button>
          {target && (
            <a class="btn" href={addressOf({ at: 'talk', channel: keyOfPowers([target]) })}>
              {words.write(names.the(target))}
            </a>
          )}
        </div>
        {!signs && (
          <p class="note">{words.headDoes(game.personName(game.mine.value?.delegation.head ?? null))}</p>
        )}
      </form>
    </LeafPage>
  )
}

/** Whoever can be asked now, and whom the address names, so that the page says why it cannot be. */
const powersToAsk = (game: Game, target: PowerId | null): readonly PowerId[] => {
  const open = demandable(game)
  return target === null || open.includes(target) ? open : [...open, target]
}
