const bySoftware = /SwiftShader|llvmpipe|softpipe|Basic Render/i

/**
 * Whether WebGL is missing or only imitated by the processor. Browsers offer such a context without
 * a warning, and drawing on it is ten times slower than the plain canvas.
 */
export const glIsSlow = (): boolean => {
  const gl = document.createElement('canvas').getContext('webgl')
  if (!gl) return true
  const info = gl.getExtension('WEBGL_debug_renderer_info')
  const renderer = String(gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER))
  gl.getExtension('WEBGL_lose_context')?.loseContext()
  return bySoftware.test(renderer)
}
