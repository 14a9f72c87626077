import { computed } from 'vue'
import { read, write, type Schemas } from '@/shared/api'
import { useAction } from '@/shared/ui/useAction'
import { useLive } from '@/shared/ui/useLive'
import { useResource } from '@/shared/ui/useResource'

/** The officer's work packages; a new version shows by itself. */
export function usePackages() {
  const { data: packages, problem: unloaded, refresh } = useResource(() => read<Schemas['WorkPackageView'][]>('/api/work-packages/own'))
  useLive(['work-package'], refresh, refresh)
  const { busy, problem, run } = useAction((id: string) => write('POST', `/api/work-packages/${id}/acknowledgement`))
  const unread = computed(() => packages.value?.filter(({ acknowledgedAt }) => !acknowledgedAt).length ?? 0)

  async function acknowledge(id: string): Promise<void> {
    await run(id)
    await refresh()
  }
  return { packages, unloaded, refresh, busy, problem, acknowledge, unread }
}
