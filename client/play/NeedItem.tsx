import type { CrisisPaper } from '../../shared/view/papers.ts'
import { demandInWords } from '../words/crises.ts'
import { capitalised, counted, few, type Names, plain, points } from '../words/names.ts'
import type { Game } from './game.ts'
import type { Need, WaitingText } from './needs.ts'
import type { Page } from './page.ts'
import { addressOf } from './place.ts'

type Props<K extends Need['kind']> = Readonly<{
  page: Page
  need: Extract<Need, { kind: K }>
  /** The first one carries the page's filled button. */
  first: boolean
}>

/** One thing that needs you: a wax seal for a signature, a hatched ring for a crisis, no mark for anything else. */
export const NeedItem = ({ page, need, first }: Props<Need['kind']>) => {
  switch (need.kind) {
    case 'signature':
      return <Signature page={page} need={need} first={first} />
    case 'crisis':
      return <Challenged page={page} need={need} first={first} />
    case 'called':
      return <Called page={page} need={need} first={first} />
    case 'orders':
      return <OrdersOpen page={page} need={need} first={first} />
    case 'notice':
      return <Notice page={page} need={need} first={first} />
  }
}

const Ring = () => (
  <div class="bolt" aria-hidden="true">
    !
  </div>
)

/** Of several texts so many are named; the rest lies under Treaties. */
const SHOWN = 2

const Signature = ({ page: { game }, need: { texts }, first }: Props<'signature'>) => {
  const [text, ...rest] = texts
  const { names } = game
  const by = names.the(text.by)
  const title =
    rest.length > 0
      ? `${capitalised(few(texts.length))} texts wait for you`
      : text.answers === 'nothing'
        ? `${capitalised(by)} sends you a text`
        : `${capitalised(by)} answers with another text`
  return (
    <li class="need">
      <div class="seal" aria-hidden="true">
        {texts.length}
      </div>
      <div class="body">
        <p class="over">Waiting for your signature</p>
        <h2>{title}</h2>
        {rest.length === 0 ? (
          <p>
            {text.title}
            {text.revision > 1 && `, ${ordinal(text.revision)} revision`}. {between(text, game)}
          </p>
        ) : (
          <ul class="texts">
            {texts.slice(0, SHOWN).map((each) => (
              <li key={each.treaty}>
                <a href={addressOf({ at: 'treaty', treaty: each.treaty })}>{each.title}</a>, by{' '}
                {names.the(each.by)}
              </li>
            ))}
            {texts.length > SHOWN && (
              <li>
                <a href={addressOf({ at: 'treaties' })}>and {texts.length - SHOWN} more</a>
              </li>
            )}
          </ul>
        )}
        <div class="acts">
          <a class={`btn ${first ? 'primary' : ''}`} href={addressOf({ at: 'treaty', treaty: text.treaty })}>
            Read and answer
          </a>
        </div>
      </div>
    </li>
  )
}

const ordinal = (revision: number) =>
  ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh'][revision] ?? `${revision}th`

const between = ({ others, treaty }: WaitingText, { names, treaty: find }: Game) => {
  const terms = find(treaty)?.revisions.at(-1)?.terms
  const secret = terms?.secrecy === 'secret' ? ', to be kept secret' : ''
  return `Between you and ${names.all(others)}${secret}.`
}

const Challenged = ({ page: { game }, need, first }: Props<'crisis'>) => {
  const crisis = game.crises.value.find(({ id }) => id === need.crisis)
  const me = game.myPower.value
  if (!crisis || !me) return null
  const challenged = need.role === 'target'
  const target = game.power(crisis.target)
  return (
    <li class="need">
      <Ring />
      <div class="body">
        <p class="over danger">{challenged ? 'Crisis: you are challenged' : 'Crisis: you make a demand'}</p>
        <h2>
          {demandInWords(crisis, me, game.names)}
          {challenged ? '' : ` from ${game.names.the(crisis.target)}`}
        </h2>
        <p>
          At stake: {plain(crisis.effectiveStakes)} of {challenged ? 'your' : 'its'}{' '}
          {points(Math.floor(target?.capability ?? 0))}. {helpers(crisis, challenged, game.names)}
        </p>
        <div class="acts">
          <a class={first ? 'btn' : ''} href={addressOf({ at: 'crisis', crisis: crisis.id })}>
            What happens if we stand firm?
          </a>
        </div>
      </div>
    </li>
  )
}

const helpers = ({ knownCalls, target }: CrisisPaper, challenged: boolean, names: Names): string => {
  const bound = knownCalls.map(({ power }) => power)
  const whom = challenged ? 'you' : names.the(target)
  if (bound.length === 0) return `Nobody is bound to help ${whom}.`
  return `${capitalised(names.all(bound))} ${bound.length === 1 ? 'is' : 'are'} bound to help ${whom}.`
}

const Called = ({ page: { game }, need }: Props<'called'>) => {
  const crisis = game.crises.value.find(({ id }) => id === need.crisis)
  if (!crisis) return null
  const { names } = game
  return (
    <li class="need">
      <Ring />
      <div class="body">
        <p class="over danger">Crisis: your promise is called</p>
        <h2>
          {demandInWords(crisis, null, names)} from {names.the(crisis.target)}
        </h2>
        <p>You promised to help {names.the(crisis.target)}. In Orders you decide whether you come.</p>
        <div class="acts">
          <a href={addressOf({ at: 'crisis', crisis: crisis.id })}>What would it mean to come?</a>
        </div>
      </div>
    </li>
  )
}

const OrdersOpen = ({ page: { game }, need }: Props<'orders'>) => {
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

const Notice = ({ page: { game }, need }: Props<'notice'>) => (
  <li class="need plain">
    <div class="body">
      <p class="over">Notice</p>
      <h2>
        {game.names.The(need.by)} leaves the {need.title.replace(/^the /i, '')}
      </h2>
      <p>Its promise holds until round {need.freeIn} opens.</p>
      <div class="acts">
        <a href={addressOf({ at: 'treaty', treaty: need.treaty })}>Read the treaty</a>
      </div>
    </div>
  </li>
)
