import { read, type Schemas } from '@/shared/api'
import { useLive } from '@/shared/ui/useLive'
import { phone } from './offline/phone'
import { useKept } from './offline/useKept'
import { whenSent } from './offline/useOutbox'
import { fetchSites } from './useSites'
import { fetchTeam } from './useTeamOf'

/** The officer's day; loaded again when the server tells of something in the village, or has got something from here. */
export function useToday() {
  const resource = useKept('today', async () => {
    const today = await read<Schemas['FieldTodayView']>('/api/field/today')
    const ids = today.villages.map(({ id }) => id)
    void phone.value?.keeping.only('entries/', ids)
    void phone.value?.keeping.only('sites/', ids)
    void phone.value?.keeping.only('team/', ids)
    void phone.value?.keeping.only('stock/', ids)
    ids.forEach(fetchSites)
    ids.forEach(fetchTeam)
    return today
  })
  useLive(['entry-recorded', 'entry-verified', 'hazard-found'], resource.refresh, resource.refresh)
  whenSent(resource.refresh)
  return resource
}
