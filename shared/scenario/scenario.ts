/**
 * What a scenario's folder holds, as a teacher writes it. A scenario that parses can be played: every power,
 * place and region that it names is declared, and every figure says where it comes from.
 */
import { z } from 'zod'
import { Clause } from '../rules/clauses/clauses.ts'
import { CONSTANTS } from '../rules/constants.ts'
import { Character } from '../rules/delegations/character.ts'
import { Regime } from '../rules/home/regime.ts'
import { CrisisId, PowerId } from '../rules/ids.ts'
import { ModuleName } from '../rules/modules.ts'
import { Objective } from '../rules/objectives/objective.ts'
import { faultsOf } from './faults.ts'

const sentence = z.string().trim().min(3).max(600)
const Points = z.number().min(0.5).max(20).multipleOf(0.5)

/** A figure, where it comes from, and, where it is a judgement, why that one. */
const Figure = z.strictObject({
  value: z.number(),
  source: z.string().trim().min(3).describe('A key of "sources", or "judgement".'),
  note: z.string().trim().min(3).optional(),
})

const Power = z.strictObject({
  id: PowerId,
  names: z.strictObject({
    short: z.string().min(2).max(40),
    formal: z.string().min(2).max(80).describe('As a preamble says it: "the French Republic".'),
    adjective: z.string().min(2).max(40),
    combining: z.string().min(2).max(40).describe('As in "Franco-Russian".'),
    capital: z.string().min(2).max(40),
    article: z.enum(['', 'the']),
  }),
  colour: z.string().regex(/^#[0-9a-f]{6}$/),
  capability: Figure.describe('Points a round: round(c * sqrt(CINC)), at least 4, where CINC exists.'),
  arms: Figure.describe('Home defence in the year before the first round, in points.'),
  weights: z
    .strictObject({
      security: z.number(),
      prosperity: z.number(),
      influence: z.number(),
      autonomy: z.number(),
    })
    .optional()
    .describe('Only where the power wants something else than .40 .30 .20 .10; the four add up to 1.'),
  wants: sentence.describe('One line for the teacher\'s table: "Never face Germany alone again".'),
  fears: sentence,
  brief: z.array(sentence).min(2).max(8).describe('One minute to read, for a sixteen-year-old.'),
  objectives: z.array(Objective).min(2).max(7),
  home: z
    .strictObject({
      regime: Regime,
      support: z.int().min(0).max(100),
      note: z.string().trim().min(3),
    })
    .optional()
    .describe(
      'For lessons with domestic politics: how it is governed, and why the number. Left out: mixed, 60.',
    ),
  character: Character.optional().describe(
    'What a computer diplomat in this seat is like; where nothing is said, every world draws its own.',
  ),
})

/** One line for each pair, so that a table of eighty can be read: "france|russia": 50, or [50, 40]. */
const pairs = <V extends z.ZodType>(value: V) =>
  z.record(z.string().regex(/^[a-z-]+\|[a-z-]+$/, 'two powers with a bar between: "france|russia"'), value)

const reasons = pairs(sentence).default({}).describe('Why a pair has its figure, where that is not plain.')

const Shift = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('capability'),
    power: PowerId,
    by: z.number().min(-10).max(10),
    why: sentence,
  }),
  z.strictObject({
    kind: z.literal('attitude'),
    of: PowerId,
    toward: PowerId,
    by: z.int().min(-60).max(60),
    why: sentence,
  }),
  z.strictObject({
    kind: z.literal('region'),
    region: z.string().describe('A region of the map.'),
    to: PowerId.nullable().describe('A power, an owner whom the map knows but nobody plays, or null.'),
    why: sentence,
  }),
])

const Crisis = z.strictObject({
  id: CrisisId,
  title: z.string().min(3).max(40),
  demand: z.string().min(3).max(60).describe('A phrase after "demands": "the Congo".'),
  challenger: PowerId,
  target: PowerId,
  stakes: Points,
  place: z.string().describe('A place of the map.'),
  regions: z.array(z.string()).default([]),
})

const Event = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  title: z.string().min(3).max(80),
  text: sentence,
  date: z.string().min(4).describe('When it happened: "6 October 1908".'),
  source: z.string().min(3),
  shifts: z.array(Shift).default([]),
  crisis: Crisis.nullable().default(null),
})

const Round = z.strictObject({
  label: z.string().min(2).max(12).describe('The year: "1911".'),
  title: z.string().min(3).max(60),
  events: z.array(Event).max(4),
  instructions: z.record(PowerId, sentence).default({}).describe('Secret, each for the named power alone.'),
  history: z.strictObject({
    text: sentence.describe("What really happened, to hold beside the class's own."),
    short: z.string().min(3).max(160).describe('One line for the strip of years.'),
    crises: z
      .record(
        CrisisId,
        z.enum(['targetConceded', 'challengerConceded', 'bothConceded', 'war', 'settled', 'standoff']),
      )
      .default({}),
    source: z.string().min(3),
  }),
})

const Treaty = z.strictObject({
  signed: z.string().min(4),
  title: z.string().min(3).max(80),
  parties: z.array(PowerId).min(2),
  clauses: z.array(Clause).min(1),
  secrecy: z.enum(['public', 'secret']),
  duration: z.int().min(1).max(12).nullable(),
  notice: z.int().min(0).max(3),
  source: z.string().min(3),
  note: sentence.optional(),
})

/** Minutes for one length of lesson: to read, for the parts of a round, and the debrief; and which rounds fit. */
const TimePlan = z.strictObject({
  minutes: z.int().min(20).max(240),
  reading: z.number().min(1),
  plays: z
    .array(z.int().min(1).max(12))
    .min(1)
    .max(12)
    .describe('Numbers of the rounds that are played: a short lesson should still reach the end of the age.'),
  briefing: z.number().min(0.5),
  negotiation: z.number().min(1),
  orders: z.number().min(0.5),
  report: z.number().min(0.5),
  debrief: z.number().min(0),
})

export const ScenarioShape = z.strictObject({
  $schema: z.string().optional(),
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  title: z.string().min(3).max(80),
  era: z.string().min(3).max(40).describe('"1907-1914"'),
  year: z.int().describe('For the order of the library; years BC are negative.'),
  theme: z.string().min(3).max(40),
  question: sentence.describe('One question that the lesson asks.'),
  about: sentence,
  teaches: z.array(sentence).min(3).max(8),
  boardTitle: z
    .string()
    .min(3)
    .max(40)
    .describe('The cartouche; the round\'s label follows: "Europe" gives "Europe, 1911".'),
  powers: z.array(Power).min(2).max(20),
  proximity: z.strictObject({
    source: z.string(),
    otherwise: z.number().min(0).max(1),
    pairs: pairs(z.number().min(0).max(1)),
    notes: reasons,
  }),
  attitudes: z.strictObject({
    source: z.string(),
    otherwise: z.int().min(-100).max(100),
    pairs: pairs(
      z.union([
        z.int().min(-100).max(100),
        z.tuple([z.int().min(-100).max(100), z.int().min(-100).max(100)]),
      ]),
    ).describe(
      'One opinion that both share, or two: the first power’s of the second, then the other way round.',
    ),
    notes: reasons,
  }),
  treaties: z.array(Treaty),
  rounds: z.array(Round).min(1).max(12),
  norms: z.strictObject({
    shirked: z.number().min(0).max(3),
    abandoned: z.number().min(0).max(3),
    renounced: z.number().min(0).max(3),
    betrayed: z.number().min(0).max(3),
    disclosed: z.number().min(0).max(3).default(1),
    note: sentence,
  }),
  globalGood: z
    .strictObject({
      title: z.string().min(3).max(40).describe('As in "a common fund for": "the ozone layer".'),
      goalShare: z
        .number()
        .min(0.01)
        .max(0.5)
        .default(CONSTANTS.globalGood.goalShare)
        .describe("What would be enough: a part of the world's capability, each round."),
      note: sentence,
    })
    .optional()
    .describe('Only where all powers need something that each would rather see others pay for.'),
  modules: z.strictObject({ needs: z.array(ModuleName), note: sentence }),
  timePlans: z.array(TimePlan).min(1).max(5),
  questions: z.array(sentence).min(3).describe('For the debrief.'),
  delegationQuestions: z.array(sentence).min(1).describe('For a delegation that waits, one a round.'),
  glossary: z.array(z.strictObject({ term: z.string().min(2), meaning: sentence })).min(5),
  sources: z.record(z.string().regex(/^[a-z][a-z0-9-]*$/), z.strictObject({ cite: z.string().min(5) })),
})
export type ScenarioShape = z.infer<typeof ScenarioShape>

export const Scenario = ScenarioShape.superRefine((scenario, context) => {
  for (const { path, message } of faultsOf(scenario))
    context.addIssue({ code: 'custom', path: [...path], message })
})
export type Scenario = ScenarioShape
