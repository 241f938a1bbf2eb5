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
import type { Page } from '../page.ts'
import { addressOf } from '../place.ts'
import { keyOfPowers } from '../talk/channels.ts'
import { LeafPage } from './Leaf.tsx'
import './demand.css'

type Props = Readonly<{ page: Page; target: PowerId }>

const SHORTEST = 3
const LONGEST = 80

export const DemandPage = ({ page, target }: Props) => {
  const { game } = page
  const { names } = game
  const text = useSignal('')
  const stakes = useSignal(1)
  const said = useSignal<string | null>(null)
  const demand = text.value.trim()
  const outlook = useConsidered<'demand'>(game, {
    kind: 'demand',
    target,
    stakes: stakes.value,
    demand: demand.length < SHORTEST ? words.something : demand,
  })
  const me = game.myPower.value
  if (!me || !game.power(target))
    return (
      <LeafPage page={page} name={target} title={words.nobody}>
        <p>{words.nobodySays}</p>
      </LeafPage>
    )
  const signs = game.signs.value === 'signs'
  const most = outlook?.mostStakes ?? stakes.value
  const ready = signs && demand.length >= SHORTEST && outlook !== null && outlook.fault === null
  const make = async () => {
    if (!ready) return
    said.value = await game.do({ type: 'Demand', target, stakes: stakes.value, demand })
    if (said.value === null) game.go({ at: 'home' })
  }
  return (
    <LeafPage page={page} name={target} title={words.title(names.the(target))}>
      <p class="lead">{words.lead}</p>
      <form
        class="demand"
        onSubmit={(event) => {
          event.preventDefault()
          void make()
        }}
      >
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
            <span class="note">{words.most(most, names.the(target))}</span>
          </span>
          <Stepper
            name={words.atStake}
            points={stakes.value}
            more={stakes.value < most ? () => (stakes.value += 0.5) : null}
            less={stakes.value > 0.5 ? () => (stakes.value -= 0.5) : null}
          />
        </div>
        {outlook?.fault && <p class="warning">{game.refusal(outlook.fault)}</p>}
        {outlook && !outlook.fault && (
          <table class="sum four">
            <caption class="vh">{words.wouldBring}</caption>
            <tbody>
              <tr>
                <th scope="row">{words.ifItYields(names.the(target))}</th>
                <td>{demandGains(outlook)}</td>
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
          <a class="btn" href={addressOf({ at: 'talk', channel: keyOfPowers([target]) })}>
            {words.write(names.the(target))}
          </a>
        </div>
        {!signs && (
          <p class="note">{words.headDoes(game.personName(game.mine.value?.delegation.head ?? null))}</p>
        )}
      </form>
    </LeafPage>
  )
}
