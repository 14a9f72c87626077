import { ref } from 'vue'
import { read, write, type Schemas } from '@/shared/api'
import { useAction, useResource } from '@/shared/ui'

type Rule = Schemas['InspectionRuleView']
const formOf = (rules: Rule[]) => rules.map(({ kind, inspectors, checklist }) => ({ kind, inspectors, checklistId: checklist?.id ?? '' }))

/** By how many and by which list of the library each kind of site is inspected. */
export function useRules() {
  const form = ref<ReturnType<typeof formOf>>()
  const lists = useResource(async () => (await read<Schemas['PackageLibraryView']>('/api/package-library')).checklists)
  const rules = useResource(async () => (form.value = formOf(await read<Rule[]>('/api/inspection-rules'))))
  const kept = ref(false)
  const saving = useAction(async () => {
    kept.value = false
    const said = form.value?.map(({ checklistId, ...one }) => ({ ...one, checklistId: checklistId || null }))
    form.value = formOf(await write<Rule[]>('PUT', '/api/inspection-rules', { rules: said }))
    kept.value = true
  })
  return { form, lists, rules, kept, saving }
}
