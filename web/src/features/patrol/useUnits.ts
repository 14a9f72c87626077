import { computed, ref, watch } from 'vue'
import { read, type Schemas } from '@/shared/api'
import { useResource } from '@/shared/ui'

export type Unit = Schemas['UnitView']
export type CallKind = Schemas['UnitSuggestionsView']['kind']

const FIRST = 4

/** Who could go to a village, best first; the first few of them until somebody wants to see all. */
export function useUnits(village: () => string, kind: () => CallKind) {
  const found = useResource(
    () => read<Schemas['UnitSuggestionsView']>(`/api/unit-suggestions?village=${encodeURIComponent(village())}&kind=${kind()}`),
    [village, kind],
  )
  const all = computed(() => found.data.value?.units ?? [])
  const more = ref(false)
  watch(village, () => (more.value = false))
  const shown = computed(() => (more.value ? all.value : all.value.slice(0, FIRST)))
  return { found, all, shown, more }
}
