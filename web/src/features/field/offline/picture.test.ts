import { expect, it } from 'vitest'
import { fitted, NoPicture, redrawn, type Studio } from './picture'

let closed = 0
const jpegs = (...sizes: number[]): Studio & { asked: number[][] } => {
  const asked: number[][] = []
  return {
    asked,
    open: async () => ({ width: 4_000, height: 3_000, close: () => closed++ }),
    jpeg: async (_, width, height, quality) => {
      asked.push([width, height, quality])
      return new Blob([new Uint8Array(sizes.shift() ?? 0)], { type: 'image/jpeg' })
    },
  }
}

it('fits a picture into 1600 pixels and enlarges none', () => {
  expect([fitted(4_000, 3_000), fitted(300, 4_800), fitted(640, 480), fitted(9_000, 1)]).toEqual([[1_600, 1_200], [100, 1_600], [640, 480], [1_600, 1]])
})

it('draws it anew, coarser if it is still too large for the server', async () => {
  const studio = jpegs(3_000_000, 1_000)
  expect(await redrawn(new Blob(['x']), studio)).toHaveLength(1_000)
  expect(studio.asked).toEqual([[1_600, 1_200, 0.8], [1_600, 1_200, 0.6]])
  expect(closed).toBe(1)
})

it.each([
  ['unreadable', { ...jpegs(), open: () => Promise.reject(new Error('no picture')) }],
  ['tooLarge', { ...jpegs(), jpeg: () => Promise.resolve(null) }],
  ['tooLarge', jpegs(3_000_000, 3_000_000, 3_000_000)],
])('says that a file is %s', async (why, studio) => {
  await expect(redrawn(new Blob(['x']), studio)).rejects.toEqual(new NoPicture(why as NoPicture['why']))
})
