/** Every case is a test, named by its number and title. A failing one prints itself, its line, and what differs. */
import { describe, it } from 'vitest'
import { corpus } from './corpus.ts'
import { run } from './language/run.ts'

for (const { file, cases } of corpus())
  describe(file, () => {
    for (const told of cases)
      it(`${told.number} ${told.title}`, () => {
        run(told)
      })
  })
