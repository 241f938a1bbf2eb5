/** The server's HTTP side: one way to ask, one way to be refused. */

/** A refusal that came back over HTTP: its reason and its facts, or that there was no answer at all. */
export type Refused = Readonly<{ reason: string; message: string }> & Readonly<Record<string, unknown>>

export type Answer<T> = Readonly<{ ok: true; value: T }> | Readonly<{ ok: false; refusal: Refused }>

/** @param key a teacher's key or a seat's token; it travels in a header and never in an address */
export const ask = async <T>(
  method: 'GET' | 'POST',
  path: string,
  options: Readonly<{ key?: string | undefined; body?: unknown }> = {},
): Promise<Answer<T>> => {
  const headers: Record<string, string> = {}
  if (options.key) headers.authorization = `Bearer ${options.key}`
  if (options.body !== undefined) headers['content-type'] = 'application/json'
  try {
    const response = await fetch(path, {
      method,
      headers,
      body: options.body === undefined ? null : JSON.stringify(options.body),
    })
    const text = await response.text()
    const answer = text === '' ? {} : JSON.parse(text)
    return response.ok ? { ok: true, value: answer as T } : { ok: false, refusal: refusalIn(answer) }
  } catch {
    return { ok: false, refusal: { reason: 'NoLine', message: 'The server did not answer.' } }
  }
}

const refusalIn = (answer: { error?: Refused }): Refused =>
  answer.error ?? { reason: 'Unknown', message: 'The server refused, and did not say why.' }
