/** The file itself: how it is opened decides what a power cut can take. */
import Database from 'better-sqlite3'

/** Durable before it is acknowledged, and one process at a time. */
export const openFile = (file: string) => {
  const database = new Database(file, { timeout: 2000 })
  try {
    database.pragma('locking_mode = EXCLUSIVE')
    database.pragma('journal_mode = WAL')
    database.pragma('synchronous = FULL')
    database.pragma('foreign_keys = ON')
    database.exec('begin exclusive; commit')
  } catch (error) {
    database.close()
    if (error instanceof Database.SqliteError && error.code === 'SQLITE_BUSY')
      throw new Error(`Another Entente is running with the same data (${file}). Stop it, or set DATA_DIR.`)
    throw error
  }
  return database
}
