import { computed } from 'vue'
import { read, type Schemas } from '@/shared/api'
import { useLive } from '@/shared/ui/useLive'
import { phone } from './offline/phone'
import { useKept } from './offline/useKept'

/** What a roster shows of a member: masked, as the server sends it. */
export type Mate = Pick<Schemas['TeamMemberView'], 'id' | 'category' | 'organisation' | 'name' | 'contact' | 'adultSeenOn' | 'joinedOn' | 'leftOn'>

const nameOf = (village: string): string => `team/${village}`
const load = async (village: string): Promise<Mate[]> =>
  (await read<Schemas['VillageTeamView']>(`/api/village-teams/${village}`)).members.map(({ id, category, organisation, name, contact, adultSeenOn, joinedOn, leftOn }) => ({ id, category, organisation, name, contact, adultSeenOn, joinedOn, leftOn }))

/** Once in each life of the page, so that the team is there when the network is not. */
const fetched = new Set<string>()
export function fetchTeam(village: string): void {
  const keeping = phone.value?.keeping
  if (!keeping || fetched.has(village)) return
  fetched.add(village)
  void load(village).then((team) => keeping.keep(nameOf(village), team)).catch(() => fetched.delete(village))
}

/** The team of a village as this phone knows it, and who of it may take part on a day. */
export function useTeamOf(village: string, day: () => string, patrol: () => boolean) {
  const resource = useKept(nameOf(village), () => load(village))
  useLive(['team-changed'], resource.refresh, resource.refresh)
  const mates = computed(() => (resource.data.value ?? []).filter(({ joinedOn, leftOn }) => joinedOn <= day() && (!leftOn || leftOn >= day())))
  const barred = ({ adultSeenOn }: Mate): boolean => patrol() && !(adultSeenOn && adultSeenOn <= day())
  return { ...resource, mates, barred }
}
