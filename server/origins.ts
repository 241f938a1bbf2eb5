/** Which pages may talk to this server: its own, under whatever name the class has opened them. */

const DEVELOPMENT = ['http://localhost:5173', 'http://127.0.0.1:5173']

/** A program that is no page sends no origin; it has to bring a key like everybody else. */
export const admitting =
  ({ publicUrl, mode }: Readonly<{ publicUrl: string | null; mode: 'development' | 'production' }>) =>
  (origin: string | null | undefined, host: string | null | undefined): boolean => {
    if (!origin) return true
    if (publicUrl && origin === new URL(publicUrl).origin) return true
    if (mode === 'development' && DEVELOPMENT.includes(origin)) return true
    const page = URL.parse(origin)
    return page !== null && Boolean(host) && page.host === host
  }
