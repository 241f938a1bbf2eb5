/**
 * Records the golden lesson anew, after a change of the rules that was meant: npx node test/golden/record.ts
 *
 * The position stays frozen; only --position takes a new one, from the scenario as it is now.
 */
import { existsSync, writeFileSync } from 'node:fs'
import { openScenario } from '../../scripts/play/openScenario.ts'
import { playWorld } from '../../server/diplomats/playWorld.ts'
import { type Golden, lessonFile, played, positionFile, readPosition } from './golden.ts'

if (!existsSync(positionFile) || process.argv.includes('--position'))
  writeFileSync(positionFile, `${JSON.stringify(openScenario('triple-entente').position, null, 1)}\n`)

const { position, settings, seed } = { ...readPosition(), seed: 13 }
const moves = playWorld(position, settings, seed).given.map(({ actor, command }) => ({ actor, command }))
const golden: Golden = { seed, settings, ...played(position, settings, seed, moves) }
writeFileSync(lessonFile, `${JSON.stringify(golden, null, 1)}\n`)
console.log(`${golden.moves.length} moves, world ${golden.digest}: ${lessonFile}`)
