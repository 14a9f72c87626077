// @vitest-environment node
import { expect, it } from 'vitest'
import { Story } from './story'

/** As many stories as asked for, other ones each time; a run can be repeated by its first seed. */
const COUNT = Number(process.env.CUNJING_SEEDS ?? 200)
const FIRST = Number(process.env.CUNJING_SEED ?? Math.floor(Math.random() * 2 ** 31))

it(`loses nothing, stores nothing twice and hides no conflict in ${COUNT} stories from seed ${FIRST}`, async () => {
  const broken: string[] = []
  let [made, photos] = [0, 0]
  for (let seed = FIRST; seed < FIRST + COUNT; seed++) {
    const telling = await new Story(seed).tell()
    made += telling.made
    photos += telling.photosStored
    if (telling.faults.length > 0) broken.push(`${seed}: ${telling.faults.join(', ')}`)
  }
  console.info(`${COUNT} stories, ${made} records, ${photos} photos stored, first seed ${FIRST}`)
  expect(broken.slice(0, 5)).toEqual([])
}, 600_000)

it('tells the same story of the same seed', async () => {
  const [one, again, other] = await Promise.all([new Story(7).tell(), new Story(7).tell(), new Story(8).tell()])
  expect(again.hash).toBe(one.hash)
  expect(other.hash).not.toBe(one.hash)
})
