import { computed, ref, watch, type Ref } from 'vue'
import { api, unwrap } from '@/shared/api'
import { useAction, useResource } from '@/shared/ui'

const same = (a: readonly string[], b: readonly string[]) => a.length === b.length && a.every((id, i) => id === b[i])

/** One's sealed list: what has been handed in, and a draft that is changed until it is handed in again. Whoever is `gone` has no place on it any more. */
export function useRanking(batch: Readonly<Ref<string>>, gone: Readonly<Ref<readonly string[]>> = ref([])) {
  const of = () => ({ params: { path: { batch: batch.value } } })
  const handedIn = useResource(() => unwrap(api.GET('/api/batches/{batch}/my-ranking', of())), batch)
  const standing = computed(() => (handedIn.data.value ?? []).filter((id) => !gone.value.includes(id)))
  const draft = ref<string[]>([])
  watch(standing, (now, before) => same(now, before) || (draft.value = [...now]))
  const changed = computed(() => !same(draft.value, standing.value))

  const handIn = useAction(async () => {
    await unwrap(api.PUT('/api/batches/{batch}/my-ranking', { ...of(), body: { ranked: draft.value } }))
    await handedIn.refresh()
  })
  return { handedIn, standing, draft, changed, handIn }
}
