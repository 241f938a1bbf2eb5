/** Whether a scenario's folder can be played, in sentences for who writes it. */
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { readScenario } from '../../shared/scenario/readScenario.ts'
import type { Scenario } from '../../shared/scenario/scenario.ts'
import { readJson } from './readJson.ts'

export type FolderReport = Readonly<{ ready: boolean; lines: readonly string[] }>

/** @param folder as it was typed: a path, or the name of a folder in scenarios/ */
export const checkFolder = (folder: string): FolderReport => {
  const path = [folder, join('scenarios', folder)].find(isFolder)?.replace(/\/+$/, '')
  if (!path) return failed(`There is no folder "${folder}".`)

  const scenario = readJson(join(path, 'scenario.json'))
  const map = readJson(join(path, 'map.json'))
  const seats = existsSync(join(path, 'seats.json'))
    ? readJson(join(path, 'seats.json'))
    : ({ ok: true, value: null } as const)
  const unread = [scenario, map, seats].flatMap((file) => (file.ok ? [] : [file.fault]))
  if (!scenario.ok || !map.ok || !seats.ok) return failed(...unread)

  const reading = readScenario(scenario.value, map.value, seats.value)
  if (reading.ok) return { ready: true, lines: [`${path}: ready to play: ${contents(reading.scenario)}.`] }
  const { faults } = reading
  return failed(
    ...faults.map(({ path: place, message }) => `${message} → at ${place || 'scenario.json'}`),
    `${path}: not ready to play: ${counted(faults.length, 'mistake')}.`,
  )
}

const isFolder = (path: string) => existsSync(path) && statSync(path).isDirectory()

const failed = (...lines: readonly string[]): FolderReport => ({ ready: false, lines })

const contents = ({ powers, rounds, treaties }: Scenario) =>
  [
    counted(powers.length, 'power'),
    counted(rounds.length, 'round'),
    treaties.length === 1 ? '1 treaty' : `${treaties.length} treaties`,
  ].join(', ')

const counted = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`
