import { computed, onScopeDispose, ref } from 'vue'
import { api, unwrap, write, type Schemas } from '@/shared/api'
import { useAction, useLive, useResource } from '@/shared/ui'
import type { Grant } from './grants'

type Row = Schemas['GrantedRowView']

/** What the own room may read now. Data of a grant that is over leave the page at once. */
export function useGrantedData() {
  const grants = useResource(() => unwrap(api.GET('/api/data-grants')))
  const sources = useResource(() => unwrap(api.GET('/api/data-grants/sources')))
  const now = ref(Date.now())
  const timer = setInterval(() => (now.value = Date.now()), 1_000)
  onScopeDispose(() => clearInterval(timer))
  const stands = ({ standing, end }: Grant) => standing === 'IN_FORCE' && Date.parse(end) > now.value
  const inForce = computed(() => (grants.data.value ?? []).filter(stands))
  const taken = ref<{ grant: string; at: string; rows: Row[] }>()
  const last = computed(() => grants.data.value?.find(({ id }) => id === taken.value?.grant))
  const shown = computed(() => (last.value && stands(last.value) && taken.value?.grant === last.value.id ? taken.value : undefined))
  const over = computed(() => (last.value && !stands(last.value) ? last.value : undefined))
  const refresh = () => void grants.refresh()
  useLive(['grant-moved'], refresh, refresh)

  const reading = useAction(async (grant: Grant) => {
    taken.value = undefined
    try {
      const rows = await write<Row[]>('POST', `/api/granted-data/${grant.id}/readings`)
      taken.value = { grant: grant.id, at: new Date().toISOString(), rows }
    } finally {
      await grants.refresh()
    }
  })
  const breaking = useAction(async (form: Schemas['EmergencyForm']) => {
    const grant = await write<Grant>('POST', '/api/granted-data/emergencies', form)
    await reading.run(grant)
  })
  return { grants, sources, now, inForce, shown, over, reading, breaking }
}
