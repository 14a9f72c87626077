import { computed, onScopeDispose, ref, watch } from 'vue'
import { api, unwrap } from '@/shared/api'
import { useSession } from '@/shared/session'
import { useAction, useLive, useResource } from '@/shared/ui'
import type { Drill, DrillItem, DrillStep } from './drills'
import { READERS } from './findings'

const TICK_MS = 15_000

/** The drills in reach, kept up to date by the server, and how they are answered; none for whoever takes no part in any. */
export function useDrills() {
  const { mayAct } = useSession()
  const reads = mayAct(...READERS)
  const drills = useResource(async (): Promise<Drill[]> => (reads ? unwrap(api.GET('/api/drills')) : []))
  const on = computed(() => (drills.data.value ?? []).filter((one) => one.on))
  const past = computed(() => (drills.data.value ?? []).filter((one) => !one.on))
  const nowMs = ref(Date.now())
  watch(drills.data, () => (nowMs.value = Date.now()))
  const timer = setInterval(() => {
    nowMs.value = Date.now()
    if (on.value.some(({ until }) => Date.parse(until) < nowMs.value)) void drills.refresh()
  }, TICK_MS)
  onScopeDispose(() => clearInterval(timer))
  if (reads) useLive(['drill-moved'], () => void drills.refresh(), () => void drills.refresh())

  const answering = useAction(async (drill: string, item: DrillItem, step: DrillStep) => {
    try {
      await unwrap(api.POST('/api/drills/{id}/items/{item}/answers', { params: { path: { id: drill, item: item.id } }, body: { step } }))
    } finally {
      await drills.refresh()
    }
  })
  const ending = useAction(async (id: string) => {
    await unwrap(api.POST('/api/drills/{id}/end', { params: { path: { id } } }))
    await drills.refresh()
  })
  return { drills, on, past, nowMs, answering, ending }
}
