import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { read, write, type Schemas } from '@/shared/api'
import { useSession } from '@/shared/session'
import { useAction } from '@/shared/ui/useAction'
import { useLive } from '@/shared/ui/useLive'
import { useResource } from '@/shared/ui/useResource'

export type PostingPackage = Schemas['PostingPackageView']

/** Which posting has which version of its package, and making the next one. */
export function usePackages() {
  const route = useRoute()
  const router = useRouter()
  const { session } = useSession()
  const packages = useResource(() => read<PostingPackage[]>('/api/work-packages'))
  useLive(['work-package'], () => void packages.refresh(), () => void packages.refresh())
  const opened = computed(() => packages.data.value?.find(({ postingId }) => postingId === route.query.posting))
  const open = (posting?: string) => void router.replace({ query: { ...route.query, posting } })

  const { busy, problem, run } = useAction(async (path: string, form: object) => {
    await write('POST', path, form)
    await packages.refresh()
  })
  const make = (postingId: string) => run('/api/work-packages', { postingId })
  const makeAll = (stationId: string) => run('/api/work-packages/of-station', { stationId })
  const ownStation = computed(() => session.value?.stationId)
  return { packages, opened, open, busy, problem, make, makeAll, ownStation }
}
