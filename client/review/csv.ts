/** A table as text that any spreadsheet opens. */

/** A cell that begins like a formula is not one, whoever wrote it. */
const cell = (value: string | number): string => {
  const text = String(value)
  const harmless = typeof value === 'string' && /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
  return /[",\n\r]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless
}

/** @returns CSV by RFC 4180, with the mark that tells spreadsheets that it is UTF-8 */
export const csvOf = (header: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  `\uFEFF${[header, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`
