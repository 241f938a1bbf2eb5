/** Whether the reader's machine asks for stillness. */
export const motionWanted = (): 'full' | 'reduced' =>
  matchMedia('(prefers-reduced-motion: reduce)').matches ? 'reduced' : 'full'
