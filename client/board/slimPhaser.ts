/** As much of a Vite plugin as this one needs; the board itself does not know how it is built. */
type Bundler = {
  resolve: (id: string, importer?: string, how?: { skipSelf: boolean }) => Promise<{ id: string } | null>
}

/** What the board uses of Phaser, in the order it insists on: renderers ask for one another while being defined. */
const parts = [
  'renderer/index.js',
  'events/index.js',
  'animations/index.js',
  'cache/index.js',
  'cameras/2d/index.js',
  'core/index.js',
  'data/DataManagerPlugin.js',
  'gameobjects/DisplayList.js',
  'gameobjects/UpdateList.js',
  'gameobjects/GameObjectCreator.js',
  'gameobjects/GameObjectFactory.js',
  'gameobjects/image/ImageFactory.js',
  'scene/ScenePlugin.js',
]

const entry = (source: string) => `
${parts.map((part) => `import '${source}/${part}'`).join('\n')}
import constants from '${source}/const.js'
import Game from '${source}/core/Game.js'
import Scene from '${source}/scene/Scene.js'
import Scale from '${source}/scale/const/index.js'
export const { AUTO, CANVAS } = constants
export { Game, Scale, Scene }
`

/** Phaser asks `typeof FLAG`, which is always a truthy string unless the question itself is answered. */
const flags: Readonly<Record<string, string>> = {
  CANVAS_RENDERER: 'true',
  WEBGL_RENDERER: 'true',
  WEBGL_DEBUG: 'false',
  FEATURE_SOUND: 'false',
}

const ENTRY = '\0slim-phaser'

/**
 * For the build: `plugins: [slimPhaser()]` takes the parts of Phaser the board uses instead of all of it.
 * Phaser's own entry is one object that holds everything, so a bundler can leave nothing out of it.
 */
export const slimPhaser = () => {
  let source = ''
  return {
    name: 'slim-phaser',
    apply: 'build' as const,
    enforce: 'pre' as const,
    async resolveId(this: Bundler, id: string, importer?: string) {
      if (id !== 'phaser') return undefined
      const whole = await this.resolve(id, importer, { skipSelf: true })
      if (!whole) return undefined
      source = whole.id.replace(/\/dist\/[^/]*$/, '/src')
      return ENTRY
    },
    load: (id: string) => (id === ENTRY ? entry(source) : undefined),
    transform: (code: string, id: string) =>
      source && id.startsWith(source)
        ? { code: code.replace(/typeof (\w+)/g, (asked, flag: string) => flags[flag] ?? asked), map: null }
        : undefined,
  }
}
