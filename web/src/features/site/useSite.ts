import { ref } from 'vue'
import { read, write, type Schemas } from '@/shared/api'
import { today, useAction, useResource } from '@/shared/ui'
import { formOf, type Site } from './sites'

const LATEST = 20

/** One site: what the register says, what was done there, and what its keepers can change. */
export function useSite(id: string, changed: () => void) {
  const path = `/api/sites/${id}`
  const site = useResource(() => read<Site>(path))
  const entries = useResource(() => read<Schemas['EntryPageView']>('/api/ledger-entries', { siteId: id, limit: LATEST }))
  const editing = ref<'facts' | 'closing'>()
  const form = ref(formOf())
  const closing = ref({ lastDay: today(), why: '' })

  const edit = () => {
    form.value = formOf(site.data.value)
    editing.value = 'facts'
  }
  const done = async () => {
    editing.value = undefined
    await site.refresh()
    changed()
  }
  const saving = useAction(async () => {
    await write('PUT', path, { version: site.data.value?.version, site: form.value })
    await done()
  })
  const ending = useAction(async () => {
    await write('POST', `${path}/closing`, closing.value)
    await done()
  })
  /** somebody else was faster: what they wrote is shown, what stands in the form stays */
  const reload = () => {
    saving.problem.value = undefined
    return site.refresh()
  }
  return { site, entries, editing, form, closing, edit, saving, ending, reload }
}
