import { mount } from '@vue/test-utils'
import { afterEach, expect, it, vi } from 'vitest'
import { nextTick, ref } from 'vue'
import { useKept, useTogether } from './useKept'

afterEach(() => void vi.useRealTimers())

/** A page with two lists that answer when told to. */
function page() {
  const answers: ((value: string) => void)[] = []
  const list = { template: '<i />', setup: () => useKept('list', () => new Promise<string>((resolve) => answers.push(resolve))) }
  const ready = ref(false)
  const shown = { components: { list }, template: '<div><list v-if="ready" /><list v-if="ready" /><b v-if="together" /></div>', setup: () => ({ ready, together: useTogether(() => ready.value) }) }
  const wrapper = mount(shown)
  return { answers, ready, wrapper, isShown: () => wrapper.find('b').exists() }
}
const settle = async () => { for (let turn = 0; turn < 5; turn++) await nextTick() }

it('shows lists together, when the last of them has something to show', async () => {
  const { answers, ready, wrapper, isShown } = page()
  ready.value = true
  await settle()
  expect(answers).toHaveLength(2)
  answers[0]?.('first')
  await settle()
  expect(isShown()).toBe(false)
  answers[1]?.('second')
  await vi.waitFor(() => expect(isShown()).toBe(true))
  wrapper.unmount()
})

it('does not wait for a list for ever', async () => {
  vi.useFakeTimers()
  const { ready, wrapper, isShown } = page()
  ready.value = true
  await settle()
  expect(isShown()).toBe(false)
  vi.advanceTimersByTime(1_000)
  await settle()
  expect(isShown()).toBe(true)
  wrapper.unmount()
})
