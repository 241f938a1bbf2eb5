/** The parts of the game that a teacher turns on and off. */
import type { ModuleName } from '../../shared/rules/modules.ts'

type ModuleWords = Readonly<{
  /** As it stands in a list inside a sentence. */
  name: string
  title: string
  /** What it adds to the lesson, in one sentence. */
  adds: string
  /** Why something is refused where it is off. */
  off: string
}>

export const MODULES: Readonly<Record<ModuleName, ModuleWords>> = {
  burdenSharing: {
    name: 'burden sharing',
    title: 'Burden sharing',
    adds: 'Common funds and aid: who pays for what protects all.',
    off: 'This lesson is played without common funds and aid. Remove that article.',
  },
  secretTreaties: {
    name: 'secret treaties',
    title: 'Secret treaties',
    adds: 'Promises that only their parties know, until somebody discloses them.',
    off: 'This lesson is played without secret treaties. Make it public.',
  },
  crises: {
    name: 'crises',
    title: 'Crises',
    adds: 'Demands and ultimatums, in which promises of help are tested.',
    off: 'This lesson is played without crises.',
  },
  trade: {
    name: 'trade and culture',
    title: 'Trade and culture',
    adds: 'Trade makes both grow, exchange makes friends, sanctions hurt.',
    off: 'This lesson is played without trade and culture. Remove that article.',
  },
  integration: {
    name: 'military integration',
    title: 'Military integration',
    adds: 'Bases, a joint command, shared intelligence: deeper than a promise.',
    off: 'This lesson is played without military integration. Remove that article.',
  },
  institutions: {
    name: 'institutions',
    title: 'Institutions',
    adds: 'Councils that vote for all their members, and arbitration.',
    off: 'This lesson is played without institutions. Remove that article.',
  },
  domesticPolitics: {
    name: 'domestic politics',
    title: 'Domestic politics',
    adds: 'Governments need support at home to ratify, and pay there for breaking their word.',
    off: 'This lesson is played without domestic politics.',
  },
}

export const namesOfModules = (modules: readonly ModuleName[]): readonly string[] =>
  modules.map((module) => MODULES[module].name)
