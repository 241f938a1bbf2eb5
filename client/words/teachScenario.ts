/** What the teacher reads of a scenario, and while starting a lesson. */
import type { ModuleName } from '../../shared/rules/modules.ts'
import { namesOfModules } from './modules.ts'
import { capitalised, counted, few, listed } from './names.ts'

export const scenarioWords = {
  back: 'All scenarios',
  question: 'The question',
  teaches: 'What it teaches',
  powers: 'The powers',
  power: 'Power',
  strength: 'Strength',
  wants: 'Wants',
  fears: 'Fears',
  strengthNote:
    'Strength in points a round. Each power is judged against what others achieved in the same seat, so that a small one can beat a great one.',
  rounds: (amount: number) => capitalised(`${few(amount)} rounds`),
  crisis: (challenger: string, target: string, demand: string) =>
    `Crisis: ${challenger} demands ${demand} of ${target}`,
  timePlan: 'Time plan',
  minutes: (minutes: number) => `${minutes} min`,
  planSentence: (reading: string, rounds: number, each: string, debrief: string) =>
    `read ${reading}, ${rounds} rounds of ${each}, debrief ${debrief}`,
  planAloud: (minutes: number, reading: string, rounds: number, each: string, debrief: string) =>
    `${minutes} minutes: ${reading} to join and read, ${rounds} rounds of ${each}, ${debrief} to debrief`,
  modules: 'Modules',
  introductory: (names: readonly ModuleName[]) =>
    ` obligations, ${listed(namesOfModules(names))}, as this scenario needs them.`,
  full: (added: readonly ModuleName[]) =>
    added.length === 0 ? ' adds nothing here.' : ` adds ${listed(namesOfModules(added))}.`,
  questions: 'Questions for the debrief',
  happened: 'What really happened',
  sources: (amount: number) => `Sources (${amount})`,
  mapLabel: (title: string, powers: readonly string[]) => `Map: ${title}, with ${listed(powers)}`,
} as const

export const startWords = {
  title: 'Start a lesson',
  className: 'Class',
  classHint: '10B History',
  students: 'Students',
  time: 'Time you have',
  untimed: 'No clock',
  debrief: (minutes: string) => `debrief ${minutes}`,
  timed: (rounds: readonly string[], negotiation: string, orders: string, report: string) =>
    `${rounds.length} rounds, ${listed(rounds)}: ${negotiation} min to negotiate, ${orders} for orders, ${report} to report.`,
  untimedNote: (rounds: number) =>
    `${rounds} rounds. A phase ends when everybody is ready, or when you say so.`,
  seating: 'Who plays what',
  shuffle: 'Shuffle',
  choose: 'They choose',
  teacher: 'I decide',
  rules: 'Rules',
  introductory: 'Introductory',
  full: 'Full',
  own: 'My choice',
  rulesNote: (rules: 'introductory' | 'full' | 'own', names: readonly ModuleName[]) => {
    const parts = listed(['promises', ...namesOfModules(names)])
    switch (rules) {
      case 'introductory':
        return `${capitalised(parts)}. Three minutes to explain.`
      case 'full':
        return `Everything: ${parts}.`
      case 'own':
        return `${capitalised(parts)}.`
    }
  },
  modulesOf: 'What this lesson is played with',
  needed: 'This scenario cannot do without it.',
  more: 'Three more settings',
  chance: 'In a war',
  lastRound: 'The last round',
  whoSigns: 'For a power signs',
  chances: { seeded: 'Chance decides', expected: 'Divide by the odds' },
  lastRounds: { announced: 'Announced', hidden: 'Not announced' },
  signers: { head: 'The head', anyone: 'Anyone' },
  summary: {
    chance: { seeded: 'chance decides wars', expected: 'wars divide by the odds' },
    lastRound: { announced: 'last round announced', hidden: 'last round not announced' },
    whoSigns: { head: 'the head signs', anyone: 'anyone signs' },
  },
  submit: 'Open the lobby',
  promise: 'Makes a join code. Nothing starts until you say so.',
  needsClass: 'Give the class a name, so that you find the lesson again.',
  needsStudents: 'Between 1 and 60 students.',
  division: (
    powers: number,
    sizes: readonly (readonly [size: number, delegations: number])[],
    empty: number,
    left: number,
  ): string => {
    const groups = sizes.map(([size, amount]) =>
      size === 1
        ? `${few(amount)} ${amount === 1 ? 'power' : 'powers'} played alone`
        : `${few(amount)} ${amount === 1 ? 'delegation' : 'delegations'} of ${size}`,
    )
    const computers = empty > 0 ? ` Computer diplomats play the other ${few(empty)}.` : ''
    const waiting = left > 0 ? ` ${counted(left, 'student')} would find no seat.` : ''
    const [only] = sizes
    const even =
      sizes.length === 1 && only && only[1] === powers
        ? only[0] === 1
          ? 'Each student governs a power alone.'
          : `${capitalised(few(powers))} delegations of ${only[0]}.`
        : `${capitalised(listed(groups))}.`
    return even + computers + waiting
  },
} as const
