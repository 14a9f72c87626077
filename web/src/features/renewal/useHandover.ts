import { computed, ref, watch } from 'vue'
import { api, unwrap, write, type Schemas } from '@/shared/api'
import { useAction, useResource } from '@/shared/ui'

/** Handing one village over outside a round: which village, what would move, who could take it. */
export function useHandover(done: () => void) {
  const village = ref('')
  const successor = ref('')
  const villages = useResource(async () => (await unwrap(api.GET('/api/coverage', { params: { query: {} } }))).villages)
  const preview = useResource(
    async () => (village.value ? unwrap(api.GET('/api/villages/{village}/handover', { params: { path: { village: village.value } } })) : undefined),
    village,
  )
  watch(village, () => (successor.value = ''))
  const kinds = computed(() => Object.entries(preview.data.value?.open ?? {}).filter(([, items]) => items.length > 0))
  const taker = computed(() => preview.data.value?.successors.find(({ id }) => id === successor.value))
  const { busy, problem, run } = useAction(async () => {
    await write<Schemas['HandoverView'][]>('POST', '/api/handovers', { villageId: village.value, officerId: successor.value })
    done()
  })
  return { village, successor, villages, preview, kinds, taker, busy, problem, handOver: run }
}
