/**
 * Random values of whatever shape the rules ask for. The shapes are read from the rules' own schemas, so that a
 * command or a clause that is added tomorrow is attacked tomorrow.
 */
import { z } from 'zod'
import {
  articleOf,
  CLAUSE_KINDS,
  Clause,
  type ClauseKind,
  fits,
  sketchOf,
} from '../../../shared/rules/clauses/clauses.ts'
import { openCrises } from '../../../shared/rules/crises/stances.ts'
import { DraftId, type PowerId, TreatyId } from '../../../shared/rules/ids.ts'
import { bargainOf } from '../../../shared/rules/treaties/legality.ts'
import { powersOf, type World } from '../../../shared/rules/world.ts'

/** A whole number from 0 to one less than `below`, and the next one when it is asked again. */
export type Draw = (below: number) => number

export type Circumstances = Readonly<{
  known: World
  power: PowerId
  draw: Draw
  parties: readonly PowerId[]
}>

/** @param name of the field that asks; where names of things have one shape, it tells them apart */
export const drawValue = (schema: z.ZodType, name: string, at: Circumstances): unknown => {
  const { known, draw } = at
  if (schema === (Clause as z.ZodType)) return drawClause(at)
  if (schema === (TreatyId as z.ZodType)) return oneOf(Object.keys(known.treaties), draw)
  if (schema === (DraftId as z.ZodType)) return null
  if (schema instanceof z.ZodReadonly || schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return drawValue(schema.def.innerType as z.ZodType, name, at)
  if (schema instanceof z.ZodNullable)
    return name === 'draft' || draw(3) === 0 ? null : drawValue(schema.def.innerType as z.ZodType, name, at)
  if (schema instanceof z.ZodLiteral) return schema.def.values[0]
  if (schema instanceof z.ZodEnum) return oneOf(schema.options, draw)
  if (schema instanceof z.ZodBoolean) return draw(2) === 0
  if (schema instanceof z.ZodNumber) return name === 'revision' ? null : drawNumber(schema, draw)
  if (schema instanceof z.ZodUnion)
    return drawValue(oneOf(schema.def.options as readonly z.ZodType[], draw) ?? z.null(), name, at)
  if (schema instanceof z.ZodArray)
    return distinct(1 + draw(name === 'clauses' ? 2 : 3), () =>
      drawValue(schema.def.element as z.ZodType, name, at),
    )
  if (schema instanceof z.ZodObject)
    return Object.fromEntries(
      Object.entries(schema.def.shape).map(([field, shape]) => [
        field,
        drawValue(shape as z.ZodType, field, at),
      ]),
    )
  if (schema instanceof z.ZodString) return drawName(name, at)
  return null
}

const drawName = (name: string, { known, power, draw }: Circumstances): string | undefined => {
  if (/title|text|words|demand/i.test(name)) return 'Clever Text'
  if (/crisis/i.test(name))
    return oneOf(
      openCrises(known).map(({ id }) => id),
      draw,
    )
  return oneOf(
    powersOf(known).filter((each) => each !== power),
    draw,
  )
}

/** Small numbers, where small ones are allowed: most of what is counted in this game is below ten. */
const drawNumber = (schema: z.ZodNumber, draw: Draw): number => {
  const least = Math.max(0, schema.minValue ?? 0)
  const most = Math.min(schema.maxValue ?? 9, least + 9)
  return least + draw(most - least + 1)
}

/** The article as the desk first shows it, and then some of the changes that the desk offers. */
const drawClause = ({ known, draw, parties }: Circumstances): Clause | null => {
  const bargain = bargainOf(known, parties)
  const kind = oneOf<ClauseKind>(
    CLAUSE_KINDS.filter((each) => fits(each, bargain)),
    draw,
  )
  if (!kind) return null
  let clause = sketchOf(kind, bargain)
  for (let changes = draw(4); changes > 0; changes--) {
    const picks = articleOf(clause, bargain, []).filter((phrase) => typeof phrase !== 'string')
    const pick = oneOf(picks, draw)
    clause = (pick && oneOf(pick.options, draw)?.clause) ?? clause
  }
  return clause
}

export const oneOf = <T>(list: readonly T[], draw: Draw): T | undefined =>
  list[draw(Math.max(1, list.length))]

const distinct = (most: number, make: () => unknown): readonly unknown[] => {
  const made = new Map<string, unknown>()
  for (let times = 0; times < most; times++) {
    const value = make()
    made.set(JSON.stringify(value) ?? '', value)
  }
  return [...made.values()]
}
