import { describe, expect, it } from 'vitest'
import { toTenth, toThousandth, within } from '../../shared/rules/rounding.ts'

describe('rounding', () => {
  it('[W3] [F6] carries capability to a thousandth and opinions to a tenth', () => {
    expect([toThousandth(1.23449), toThousandth(1.2345)]).toEqual([1.234, 1.235])
    expect([toTenth(-3.33), toTenth(2.25)]).toEqual([-3.3, 2.3])
  })

  it('[G1] keeps a number within its ends', () => {
    expect([within(-1, 0, 100), within(50, 0, 100), within(101, 0, 100)]).toEqual([0, 50, 100])
  })
})
