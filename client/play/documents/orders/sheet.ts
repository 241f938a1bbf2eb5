/** What one press does to a sheet of orders, and what it adds up to. */
import type { PowerId } from '../../../../shared/rules/ids.ts'
import type { Due } from '../../../../shared/rules/rounds/dues.ts'
import { type Orders, paidOf, promised, spent, withPaid } from '../../../../shared/rules/rounds/orders.ts'
import type { OrdersPaper } from '../../../../shared/view/papers.ts'

export type Sheet = Orders

/** One thing that points can be spent on. */
export type Line =
  | Readonly<{ kind: 'arms' }>
  | Readonly<{ kind: 'development' }>
  | Readonly<{ kind: 'due'; due: Due }>
  | Readonly<{ kind: 'friendship'; power: PowerId }>

/**
 * Promises filled in, last round's arms as far as they fit, the rest in development. A principal's stance is left
 * open: nobody goes to war, or gives way, by not looking.
 */
export const prefilled = ({ byDefault, choices, has }: OrdersPaper, lastArms: number): Sheet => {
  const due = promised(byDefault)
  const arms = Math.min(Math.round(lastArms), Math.max(0, has - due))
  const open = choices.filter(({ role }) => role === 'challenger' || role === 'target')
  return {
    ...byDefault,
    arms,
    development: Math.max(0, has - due - arms),
    stances: Object.fromEntries(
      Object.entries(byDefault.stances).filter(([crisis]) => !open.some((each) => each.crisis === crisis)),
    ),
  }
}

export const pointsOn = (sheet: Sheet, line: Line): number => {
  switch (line.kind) {
    case 'arms':
      return sheet.arms
    case 'development':
      return sheet.development
    case 'due':
      return paidOf(sheet, line.due)
    case 'friendship':
      return sheet.outreach[line.power] ?? 0
  }
}

const withPoints = (sheet: Sheet, line: Line, points: number): Sheet => {
  switch (line.kind) {
    case 'arms':
      return { ...sheet, arms: points }
    case 'development':
      return { ...sheet, development: points }
    case 'due':
      return withPaid(sheet, line.due, points)
    case 'friendship':
      return { ...sheet, outreach: { ...sheet.outreach, [line.power]: points } }
  }
}

/** One point more. Where nothing is left it is taken out of development, which is where the rest goes anyway. */
export const oneMore = (sheet: Sheet, line: Line, has: number): Sheet => {
  if (isFull(sheet, line)) return sheet
  if (spent(sheet) < has) return withPoints(sheet, line, pointsOn(sheet, line) + 1)
  if (line.kind === 'development' || sheet.development === 0) return sheet
  const freed = { ...sheet, development: sheet.development - 1 }
  return withPoints(freed, line, pointsOn(freed, line) + 1)
}

/** A fund takes more than is due; what was promised to others is given as promised, or less. */
const isFull = (sheet: Sheet, line: Line): boolean =>
  line.kind === 'due' && line.due.to !== 'fund' && paidOf(sheet, line.due) >= line.due.due

export const oneLess = (sheet: Sheet, line: Line): Sheet =>
  withPoints(sheet, line, Math.max(0, pointsOn(sheet, line) - 1))

export const canHaveMore = (sheet: Sheet, line: Line, has: number): boolean =>
  oneMore(sheet, line, has) !== sheet

/** The same points for another power's friendship; an empty line is dropped. */
export const courtInstead = (sheet: Sheet, from: PowerId | null, to: PowerId | null): Sheet => {
  const rest = Object.fromEntries(Object.entries(sheet.outreach).filter(([power]) => power !== from))
  return {
    ...sheet,
    outreach: to ? { ...rest, [to]: from ? (sheet.outreach[from] ?? 0) : 0 } : rest,
  }
}

/** Points in the order in which they are drawn as pips. */
export const pips = (
  sheet: Sheet,
  has: number,
): readonly ('fund' | 'arms' | 'development' | 'friendship' | 'left')[] => {
  const friends = Object.values(sheet.outreach).reduce((sum, each) => sum + each, 0)
  const drawn = <K extends string>(kind: K, count: number) => Array.from({ length: count }, () => kind)
  return [
    ...drawn('fund', promised(sheet)),
    ...drawn('arms', sheet.arms),
    ...drawn('friendship', friends),
    ...drawn('development', sheet.development),
    ...drawn('left', Math.max(0, has - spent(sheet))),
  ]
}

/** As it is sent: without empty lines of friendship. */
export const asOrders = (sheet: Sheet): Orders => ({
  ...sheet,
  outreach: Object.fromEntries(Object.entries(sheet.outreach).filter(([, points]) => points > 0)),
})
