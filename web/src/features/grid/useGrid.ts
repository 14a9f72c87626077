import { ref } from 'vue'
import { newId, read, write } from '@/shared/api'
import { today, useAction, useResource } from '@/shared/ui'
import { factsOf, formOf, freshStaff, type Grid } from './grids'

/** One grid: what it has been, and what its keepers do with it and its staff. */
export function useGrid(grid: () => Grid, changed: () => Promise<void>) {
  const path = `/api/grids/${grid().id}`
  const history = useResource(() => read<Grid[]>(`${path}/history`))
  const doing = ref<'change' | 'close' | 'staff'>()
  const form = ref(formOf(grid()))
  const closing = ref({ lastDay: today(), why: '' })
  const person = ref(freshStaff())

  const begin = (what: 'change' | 'close' | 'staff') => {
    form.value = formOf(grid())
    person.value = freshStaff()
    doing.value = what
  }
  const done = async () => {
    doing.value = undefined
    await Promise.all([history.refresh(), changed()])
  }
  const acting = useAction(async () => {
    if (doing.value === 'change') await write('PUT', path, { from: form.value.from, facts: factsOf(form.value) })
    if (doing.value === 'close') await write('POST', `${path}/closing`, closing.value)
    if (doing.value === 'staff') await write('POST', '/api/grid-staff', { id: newId(), gridId: grid().id, ...person.value })
    await done()
  })
  const ending = useAction(async (id: string) => {
    await write('POST', `/api/grid-staff/${id}/ending`, { lastDay: today() })
    await done()
  })
  return { history, doing, form, closing, person, begin, acting, ending }
}
