import { theTreaty } from '../../shared/rules/treaties/theTreaty.ts'
import { intelligenceWords } from '../words/intelligence.ts'
import { counted } from '../words/names.ts'
import { Called, Challenged, Mediates, Ring } from './CrisisNeed.tsx'
import type { NeedProps } from './needProps.ts'
import type { Need } from './needs.ts'
import { addressOf } from './place.ts'
import { Signature } from './SignatureNeed.tsx'
import { Invited, Outvoted, VoteWaits } from './VoteNeed.tsx'

/** One thing that needs you: a wax seal for a signature, a hatched ring for a crisis, no mark for anything else. */
export const NeedItem = ({ page, need, first }: NeedProps<Need['kind']>) => {
  switch (need.kind) {
    case 'signature':
      return <Signature page={page} need={need} first={first} />
    case 'crisis':
      return <Challenged page={page} need={need} first={first} />
    case 'called':
      return <Called page={page} need={need} first={first} />
    case 'mediates':
      return <Mediates page={page} need={need} first={first} />
    case 'orders':
      return <OrdersOpen page={page} need={need} first={first} />
    case 'vote':
      return <VoteWaits page={page} need={need} first={first} />
    case 'invitation':
      return <Invited page={page} need={need} first={first} />
    case 'outvoted':
      return <Outvoted page={page} need={need} first={first} />
    case 'notice':
      return <Notice page={page} need={need} first={first} />
    case 'found':
      return <Found page={page} need={need} first={first} />
  }
}

const OrdersOpen = ({ page: { game }, need }: NeedProps<'orders'>) => {
  const power = game.myPower.value
  if (!power) return null
  const name = game.names.the(power)
  const signs = game.signs.value === 'signs'
  const head = game.personName(game.mine.value?.delegation.head ?? null)
  return (
    <li class={`need ${need.challenged ? '' : 'plain'}`}>
      {need.challenged && <Ring />}
      <div class="body">
        <p class={`over ${need.challenged ? 'danger' : ''}`}>
          {need.challenged ? 'Orders: a crisis names you' : 'Orders'}
        </p>
        <h2>What will {name} really do?</h2>
        <p>
          {signs
            ? 'Decide what you pay, how you arm, and where you stand. It is secret until the report.'
            : `${head} locks the orders. Write down what you would do, and propose it.`}
          {signs && need.proposals > 0 && ` Your delegation has made ${counted(need.proposals, 'proposal')}.`}
        </p>
        <div class="acts">
          <a class="btn primary" href={addressOf({ at: 'orders' })}>
            {signs ? 'Write the orders' : `Propose to ${head}`}
          </a>
        </div>
      </div>
    </li>
  )
}

const Found = ({ page: { game }, need }: NeedProps<'found'>) => (
  <li class="need plain">
    <div class="body">
      <p class="over">{intelligenceWords.foundTitle}</p>
      <h2>{need.title}</h2>
      <p>{intelligenceWords.foundLine(need.parties, game.names)}</p>
      <div class="acts">
        <a href={addressOf({ at: 'treaty', treaty: need.treaty })}>{intelligenceWords.read}</a>
      </div>
    </div>
  </li>
)

const Notice = ({ page: { game }, need }: NeedProps<'notice'>) => (
  <li class="need plain">
    <div class="body">
      <p class="over">Notice</p>
      <h2>
        {game.names.The(need.by)} leaves {theTreaty(need.title)}
      </h2>
      <p>
        Its promise holds until round {need.freeIn} opens.{' '}
        <a href={addressOf({ at: 'treaty', treaty: need.treaty })}>Read the treaty</a>
      </p>
    </div>
  </li>
)
