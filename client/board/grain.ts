/** Park and Miller's generator: the paper looks the same on every screen and in every picture of it. */
const dice = (seed: number) => () => {
  seed = (seed * 16807) % 2147483647
  return seed / 2147483647
}

const sheet = (side: number) => {
  const canvas = document.createElement('canvas')
  canvas.width = side
  canvas.height = side
  return canvas
}

/** A tile of paper: fine fibres. */
export const grain = (side = 192): HTMLCanvasElement => {
  const canvas = sheet(side)
  const context = canvas.getContext('2d')!
  const image = context.createImageData(side, side)
  const roll = dice(7)
  for (let i = 0; i < image.data.length; i += 4) {
    const light = 80 + roll() * 130
    image.data[i] = light
    image.data[i + 1] = light * 0.93
    image.data[i + 2] = light * 0.8
    image.data[i + 3] = 12
  }
  context.putImageData(image, 0, 0)
  return canvas
}

/** A tile of wash: where the brush held more water. Blots are repeated over the rims, so it joins. */
export const mottle = (side = 512): HTMLCanvasElement => {
  const canvas = sheet(side)
  const context = canvas.getContext('2d')!
  const roll = dice(1815)
  for (let blot = 0; blot < 90; blot++) {
    const [x, y, radius] = [roll() * side, roll() * side, (0.06 + roll() * 0.14) * side]
    const shade = roll() < 0.5 ? '255, 250, 235' : '70, 50, 25'
    for (const dx of [-side, 0, side])
      for (const dy of [-side, 0, side]) {
        const wet = context.createRadialGradient(x + dx, y + dy, 0, x + dx, y + dy, radius)
        wet.addColorStop(0, `rgba(${shade}, 0.017)`)
        wet.addColorStop(0.7, `rgba(${shade}, 0.012)`)
        wet.addColorStop(1, `rgba(${shade}, 0)`)
        context.fillStyle = wet
        context.fillRect(x + dx - radius, y + dy - radius, radius * 2, radius * 2)
      }
  }
  return canvas
}
