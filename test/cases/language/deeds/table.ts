/** What is done with a text on the table, in the drawer and in force. */
import type { DraftId } from '../../../../shared/rules/ids.ts'
import { termsIn } from '../articles.ts'
import { type Lesson, treatyCalled, treatyNamed, worldOf } from '../lesson.ts'
import { deed } from '../sentence.ts'

/** The number of the text that lies on the table. */
const lastText = (lesson: Lesson, title: string | null): number =>
  title === null ? 1 : treatyCalled(worldOf(lesson), title).revisions.length

/** The draft of this title; one that was dropped keeps a name that nobody knows. */
const draftCalled = (lesson: Lesson, title: string): DraftId =>
  Object.values(worldOf(lesson).drafts).find(({ terms }) => terms.title === title)?.id ?? ('dnone' as DraftId)

export const TABLE = [
  deed('{by:actor} tables {title} before {powers}: {words}', ({ by, title, powers, words }, lesson) => ({
    actor: by,
    deed: { type: 'ProposeTreaty', to: [...powers], terms: termsIn(title, words, lesson) },
  })),
  deed('{by:actor} sends the draft {title} to {powers}: {words}', ({ by, title, powers, words }, lesson) => ({
    actor: by,
    deed: {
      type: 'ProposeTreaty',
      to: [...powers],
      terms: termsIn(title, words, lesson),
      draft: draftCalled(lesson, title),
    },
  })),
  deed('{by:actor} amends {title}: {words}', ({ by, title, words }, lesson) => ({
    actor: by,
    deed: {
      type: 'AmendTreaty',
      treaty: treatyNamed(lesson, title),
      revision: lastText(lesson, title),
      terms: termsIn(title, words, lesson),
    },
  })),
  deed('{by:actor} amends text {n} of {title}: {words}', ({ by, n, title, words }, lesson) => ({
    actor: by,
    deed: {
      type: 'AmendTreaty',
      treaty: treatyNamed(lesson, title),
      revision: n,
      terms: termsIn(title, words, lesson),
    },
  })),
  deed('{by:actor} signs {treaty}', ({ by, treaty }, lesson) => ({
    actor: by,
    deed: { type: 'SignTreaty', treaty: treatyNamed(lesson, treaty), revision: lastText(lesson, treaty) },
  })),
  deed('{by:actor} signs text {n} of {treaty}', ({ by, n, treaty }, lesson) => ({
    actor: by,
    deed: { type: 'SignTreaty', treaty: treatyNamed(lesson, treaty), revision: n },
  })),
  deed('{by:actor} takes back its signature under {treaty}', ({ by, treaty }, lesson) => ({
    actor: by,
    deed: { type: 'TakeBackSignature', treaty: treatyNamed(lesson, treaty) },
  })),
  deed('{by:actor} takes {treaty} off the table', ({ by, treaty }, lesson) => ({
    actor: by,
    deed: { type: 'TakeBackProposal', treaty: treatyNamed(lesson, treaty) },
  })),
  deed('{by:actor} refuses {treaty}: {because}', ({ by, treaty, because }, lesson) => ({
    actor: by,
    deed: { type: 'RefuseTreaty', treaty: treatyNamed(lesson, treaty), because },
  })),
  deed('{by:actor} discloses {treaty}', ({ by, treaty }, lesson) => ({
    actor: by,
    deed: { type: 'Disclose', treaty: treatyNamed(lesson, treaty) },
  })),
  deed('{by:actor} gives notice of {treaty}', ({ by, treaty }, lesson) => ({
    actor: by,
    deed: { type: 'GiveNotice', treaty: treatyNamed(lesson, treaty) },
  })),
  deed('{by:actor} drafts {title} for {powers}: {words}', ({ by, title, powers, words }, lesson) => ({
    actor: by,
    deed: { type: 'ShareDraft', parties: [...powers], terms: termsIn(title, words, lesson) },
  })),
  deed(
    '{by:actor} drafts an answer to {treaty} for {powers}: {words}',
    ({ by, treaty, powers, words }, lesson) => ({
      actor: by,
      deed: {
        type: 'ShareDraft',
        amends: treatyNamed(lesson, treaty),
        parties: [...powers],
        terms: termsIn(treaty ?? 'An answer', words, lesson),
      },
    }),
  ),
  deed(
    '{by:actor} rewrites the draft {title} for {powers}: {words}',
    ({ by, title, powers, words }, lesson) => ({
      actor: by,
      deed: {
        type: 'ShareDraft',
        draft: draftCalled(lesson, title),
        parties: [...powers],
        terms: termsIn(title, words, lesson),
      },
    }),
  ),
  deed('{by:actor} drops the draft {title}', ({ by, title }, lesson) => ({
    actor: by,
    deed: { type: 'DropDraft', draft: draftCalled(lesson, title) },
  })),
]
