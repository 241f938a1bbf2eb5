/** A file of cases as its author wrote it: cases, paragraphs, sentences, each with its line. See ../README.md. */

/** One sentence without its full stop, and the working that stood behind it in brackets. */
export type Said = Readonly<{ text: string; line: number; workings: readonly string[] }>

/** A paragraph tells what is and what is done, or what must then be true. */
export type Paragraph = Readonly<{ mood: 'told' | 'then'; sentences: readonly Said[] }>

export type Case = Readonly<{
  file: string
  line: number
  /** "C7.2": the second case of rule C7. */
  number: string
  title: string
  rules: readonly string[]
  paragraphs: readonly Paragraph[]
  /** As it stands in the file. */
  text: string
}>

/** What is wrong with a case, and where: "crises.cases:12: ...". */
export class Fault extends Error {}

type Line = Readonly<{ text: string; line: number }>

/** @throws Fault where the text is not a list of cases */
export const readCases = (file: string, text: string): readonly Case[] => {
  const lines = text.split('\n').map((text, at): Line => ({ text: text.trimEnd(), line: at + 1 }))
  const starts = lines.flatMap(({ text }, at) => (text.startsWith('CASE ') ? [at] : []))
  return starts.map((start, at) => readCase(file, lines.slice(start, starts[at + 1])))
}

const readCase = (file: string, lines: readonly Line[]): Case => {
  const [head, under, ...body] = lines
  const line = head?.line ?? 0
  const named = /^CASE ([A-Z][0-9]+\.[0-9]+) {2}(\S.*)$/.exec(head?.text ?? '')
  if (!named) throw new Fault(`${file}:${line}: a case begins with: CASE C7.2  What it shows`)
  const [, number = '', title = ''] = named
  const ruled = /^Rules? ([A-Z][0-9]+(?:, [A-Z][0-9]+)*)$/.exec(under?.text ?? '')
  if (!ruled) throw new Fault(`${file}:${line + 1}: under its name a case says: Rules C7, L1`)
  const rules = (ruled[1] ?? '').split(', ')
  if (!rules.includes(number.split('.')[0] ?? ''))
    throw new Fault(`${file}:${line + 1}: case ${number} does not name the rule that it is counted under`)
  const text = lines.map(({ text }) => text).join('\n')
  const paragraphs = paragraphsIn(body).flatMap((lines) => readParagraph(file, lines))
  return { file, line, number, title, rules, paragraphs, text: text.trim() }
}

const paragraphsIn = (lines: readonly Line[]): readonly (readonly Line[])[] => {
  const paragraphs: Line[][] = [[]]
  for (const line of lines) {
    if (line.text === '') paragraphs.push([])
    else paragraphs.at(-1)?.push(line)
  }
  return paragraphs.filter(({ length }) => length > 0)
}

/** "Note: ..." is for the reader alone. */
const readParagraph = (file: string, lines: readonly Line[]): readonly Paragraph[] => {
  const first = lines[0]?.text ?? ''
  if (first.startsWith('Note: ')) return []
  if (!first.startsWith('Then: ')) return [{ mood: 'told', sentences: sentencesIn(file, lines) }]
  const rest = lines.map((line, at) => (at === 0 ? { ...line, text: first.slice('Then: '.length) } : line))
  return [{ mood: 'then', sentences: sentencesIn(file, rest) }]
}

/** A sentence ends with a full stop before a space; what stands in quotation marks ends nothing. */
const sentencesIn = (file: string, lines: readonly Line[]): readonly Said[] => {
  const sentences: Said[] = []
  let text = ''
  let begun = lines[0]?.line ?? 0
  let quoted = false
  for (const each of lines) {
    for (const [at, letter] of [...each.text].entries()) {
      if (text.trim() === '') begun = each.line
      if (letter === '"') quoted = !quoted
      const ends = letter === '.' && !quoted && [' ', undefined].includes(each.text[at + 1])
      if (!ends) text += letter
      else {
        sentences.push({ line: begun, ...withWorkings(text.trim()) })
        text = ''
      }
    }
    text += ' '
  }
  if (text.trim() !== '') throw new Fault(`${file}:${begun}: a sentence without a full stop: ${text.trim()}`)
  return sentences
}

/** "Alpha has 8.5 points (8 + 1 / 2)": the working of each number, in the order in which they stand. */
const withWorkings = (sentence: string): Pick<Said, 'text' | 'workings'> => {
  if (!sentence.endsWith(')')) return { text: sentence, workings: [] }
  let depth = 0
  let at = sentence.length - 1
  do {
    if (sentence[at] === ')') depth += 1
    if (sentence[at] === '(') depth -= 1
    at -= 1
  } while (depth > 0 && at >= 0)
  return {
    text: sentence.slice(0, at + 1).trim(),
    workings: sentence
      .slice(at + 2, -1)
      .split(';')
      .map((working) => working.trim()),
  }
}
