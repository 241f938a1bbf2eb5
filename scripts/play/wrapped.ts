/** A paragraph in lines that a terminal can show, indented by two. */
export const wrapped = (text: string, width = 100): readonly string[] => {
  const lines: string[] = []
  let line = ' '
  for (const word of text.split(' ')) {
    if (line.length + 1 + word.length > width && line.trim() !== '') {
      lines.push(line)
      line = ' '
    }
    line += ` ${word}`
  }
  return [...lines, line]
}
