import { read, type Schemas } from '@/shared/api'
import { useLive } from '@/shared/ui/useLive'
import { useResource } from '@/shared/ui/useResource'

/** The officer's day; loaded again when the server tells of something in the village. */
export function useToday() {
  const resource = useResource(() => read<Schemas['FieldTodayView']>('/api/field/today'))
  useLive(['entry-recorded', 'entry-verified', 'hazard-found'], resource.refresh, resource.refresh)
  return resource
}
