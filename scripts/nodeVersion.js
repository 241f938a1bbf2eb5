/** Plain JavaScript, because an older Node cannot read a line of anything else. */
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 22 || (major === 22 && minor < 18)) {
  console.error(
    `Entente needs Node 22.18 or newer and found ${process.versions.node}. On Linux npm brings its own: run "npm ci" without --omit=optional.`,
  )
  process.exit(1)
}
