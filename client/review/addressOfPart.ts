/** @param entry of the log, whose moment the link opens */
export const addressOfPart = (lesson: string, part: string, entry?: number): string =>
  `/teach/lessons/${encodeURIComponent(lesson)}/review/${part}${entry === undefined ? '' : `#${entry}`}`
