/** A thread of its own: searches in one seat, gives back what it found. */
import { parentPort } from 'node:worker_threads'
import { openScenario } from '../../play/openScenario.ts'
import { type Attack, search } from './search.ts'

parentPort?.on('message', (attack: Attack) =>
  parentPort?.postMessage(search(attack, openScenario(attack.scenario))),
)
