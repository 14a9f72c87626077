import { computed } from 'vue'
import { api, unwrap, type Schemas } from '@/shared/api'
import { useAction } from '@/shared/ui/useAction'
import { useLive } from '@/shared/ui/useLive'
import { useResource } from '@/shared/ui/useResource'

export type DrillItem = Schemas['DrillItemView']
export type DrillStep = DrillItem['steps'][number]

/** The drills that are on for the officer, with what waits in them; they come and go by themselves. */
export function useDrills() {
  const drills = useResource(async () => (await unwrap(api.GET('/api/drills'))).filter(({ on }) => on))
  const shown = computed(() => (drills.data.value ?? []).map((drill) => ({
    ...drill, items: drill.items.filter(({ kind, open, state }) => (kind === 'FINDING' || kind === 'ORDER') && open && state !== 'DONE'),
  })))
  useLive(['drill-moved'], () => void drills.refresh(), () => void drills.refresh())
  const { busy, problem, run } = useAction((drill: string, item: DrillItem, step: DrillStep) =>
    unwrap(api.POST('/api/drills/{id}/items/{item}/answers', { params: { path: { id: drill, item: item.id } }, body: { step } })))

  async function take(drill: string, item: DrillItem, step: DrillStep): Promise<void> {
    await run(drill, item, step)
    await drills.refresh()
  }
  return { shown, busy, problem, take }
}
