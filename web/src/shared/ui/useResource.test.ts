import { nextTick, ref } from 'vue'
import { expect, it } from 'vitest'
import { ProblemError } from '@/shared/api'
import { useResource } from './useResource'

const settled = () => new Promise((done) => setTimeout(done))

it('keeps old data while a refresh fails, and drops the problem when it works again', async () => {
  let fail = false
  const problem = { type: '/problems/x', title: '', status: 500, detail: '' }
  const resource = useResource(async () => {
    if (fail) throw new ProblemError(problem)
    return 1
  })
  expect(resource.pending.value).toBe(true)
  await settled()
  fail = true
  await resource.refresh()
  expect([resource.data.value, resource.problem.value]).toEqual([1, problem])
  fail = false
  await resource.refresh()
  expect(resource.problem.value).toBeUndefined()
})

it('drops the late answer to an earlier question', async () => {
  const month = ref(1)
  const answers: ((value: string) => void)[] = []
  const { data } = useResource(() => new Promise<string>((answer) => answers.push(answer)), month)
  month.value = 2
  await nextTick()
  answers[1]?.('new')
  answers[0]?.('old')
  await settled()
  expect(data.value).toBe('new')
})

it('asks once more for all who ask while an answer is on its way', async () => {
  const answers: ((value: number) => void)[] = []
  const { data, refresh } = useResource(() => new Promise<number>((answer) => answers.push(answer)))
  const all = Promise.all(Array.from({ length: 100 }, refresh))
  answers[0]?.(1)
  await settled()
  expect([data.value, answers.length]).toEqual([1, 2])
  answers[1]?.(2)
  await all
  expect([data.value, answers.length]).toEqual([2, 2])
})
