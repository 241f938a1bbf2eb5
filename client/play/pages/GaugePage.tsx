import type { Gauge } from '../../../shared/rules/gauges/gauge.ts'
import type { GaugeName } from '../../../shared/rules/position.ts'
import { termsOf } from '../../../shared/rules/treaties/treaty.ts'
import { Glossed } from '../../common/Glossary.tsx'
import { GAUGE_MEANS, GAUGE_TITLES, shown } from '../../words/gauges.ts'
import { plainSum, protectsNobody, type SumLine, securitySum, totalOf } from '../../words/sums.ts'
import type { Game } from '../game.ts'
import type { Page } from '../page.ts'
import { Growth } from './Growth.tsx'
import { LeafPage } from './Leaf.tsx'
import { SumTable } from './SumTable.tsx'
import { facts, WhatMoves, WhatWouldChange } from './WhatWouldChange.tsx'

type Props = Readonly<{ page: Page; gauge: GaugeName }>

/** Why a gauge stands where it stands: every term with its reason, and what would change it. */
export const GaugePage = ({ page, gauge: name }: Props) => {
  const { game } = page
  const gauge = game.gauges.value?.now[name]
  if (!gauge) return null
  return (
    <LeafPage page={page} name={name} title={`Why is ${GAUGE_TITLES[name]} ${shown(gauge)}?`}>
      {name === 'security' ? (
        <Security game={game} gauge={gauge} />
      ) : (
        <>
          <p class="lead">
            <Glossed text={`${GAUGE_MEANS[name]}.`} />
          </p>
          <SumTable
            game={game}
            caption={`What makes ${GAUGE_TITLES[name]}`}
            lines={plainSum(gauge, facts(game))}
            total={{ label: GAUGE_TITLES[name], value: gauge.value }}
          />
          {name === 'prosperity' && <Growth game={game} gauge={gauge} />}
          <WhatMoves name={name} gauge={gauge} game={game} />
        </>
      )}
    </LeafPage>
  )
}

const Security = ({ game, gauge }: Readonly<{ game: Game; gauge: Gauge }>) => {
  const { protection, threat } = securitySum(gauge, facts(game))
  const [ours, theirs] = [totalOf(protection), totalOf(threat)]
  const one = (value: number) => value.toFixed(1)
  return (
    <>
      <p class="lead">
        <Glossed text={GAUGE_MEANS.security} />: <b class="num">{one(ours)}</b> of{' '}
        <b class="num">{one(ours + theirs)}</b> is {shown(gauge)} in a hundred.
      </p>
      <div class="balance" role="img" aria-label={`Protection ${one(ours)} against threat ${one(theirs)}`}>
        <span class="a" style={{ flexGrow: ours }}>
          Protection {one(ours)}
        </span>
        <span class="b" style={{ flexGrow: theirs }}>
          Threat {one(theirs)}
        </span>
      </div>
      <SumTable
        game={game}
        caption="What protects you"
        lines={withZeros(protection, game)}
        total={{ label: 'Protection', value: ours }}
      />
      <SumTable
        game={game}
        caption="What threatens you"
        lines={threat}
        total={{ label: 'Threat', value: theirs }}
      />
      <WhatWouldChange game={game} />
    </>
  )
}

/** Zeros that teach: treaties with friends who promised something that protects nobody. */
const withZeros = (lines: readonly SumLine[], game: Game): readonly SumLine[] => {
  const me = game.myPower.value
  const mine = game.treaties.value.filter(
    ({ status, parties }) => status === 'inForce' && me !== null && parties.includes(me),
  )
  const protecting = new Set(
    mine.filter((treaty) => protects(termsOf(treaty).clauses)).flatMap(({ parties }) => parties),
  )
  const idle = mine.flatMap((treaty): readonly SumLine[] => {
    const { clauses, title } = termsOf(treaty)
    // A promise not to attack stands on the other side: it lowers a threat.
    if (protects(clauses) || clauses.some(({ kind }) => kind === 'nonAggression')) return []
    const friends = treaty.parties.filter((power) => power !== me && !protecting.has(power))
    const why = protectsNobody(
      clauses.map(({ kind }) => kind),
      friends,
      game.names,
    )
    return why ? [{ label: title, why, value: 0, power: null, treaty: treaty.id }] : []
  })
  return [...lines.slice(0, -1), ...idle, ...lines.slice(-1)]
}

const protects = (clauses: readonly { kind: string }[]) =>
  clauses.some(({ kind }) => kind === 'defence' || kind === 'pool')
