/** What the teacher reads in the terminal when the server is up. */
import QRCode from 'qrcode'

/**
 * The key stands behind a #, so that a browser never sends it and nothing on the way writes it down.
 *
 * @param local this machine's address in its own network
 */
export const greeting = async (join: string, local: string, teacherKey: string): Promise<string> => {
  const qr = await QRCode.toString(join, { type: 'terminal', small: true })
  return [
    '',
    'Entente is running.',
    '',
    `  Students join at   ${join}`,
    ...(local === join ? [] : [`  In this network    ${local}`]),
    `  You sign in at     ${join}/teach#key=${teacherKey}`,
    '',
    qr,
    'Keep the sign-in link to yourself. Stop the server with Ctrl+C: nothing is lost.',
    '',
  ].join('\n')
}
