/** What the teacher reads around every part of the review. */
export const reviewWords = {
  parts: 'Parts of the review',
  part: 'Part of the review',
  loading: 'The log is coming …',
  skip: 'To the text',
  loadNew: 'Load what is new',
  loadingNew: 'Loading …',
  empty: 'Nothing has been written into this log yet.',
  noSuchLesson: 'There is no such lesson. It may have been on another server.',
  noAnswer: 'The server did not answer. What you see is what was loaded last.',
  noLog: 'The log could not be loaded.',
  tryAgain: 'Try again',
  downloadJson: 'Whole log, JSON',
  downloadCsv: 'Whole log, CSV',
  notSaved: 'The file could not be fetched. Try again.',
} as const

const byDay = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short' })

/** "22 Nov" */
export const dayOf = (time: number): string => byDay.format(time)
