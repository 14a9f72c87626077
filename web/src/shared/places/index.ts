import { computed } from 'vue'
import { read, type Schemas } from '@/shared/api'
import { useResource } from '@/shared/ui/useResource'

type Posting = Schemas['PostingPackageView']

/** The postings of today in reach, by the names of their villages. */
export const servedVillages = async (): Promise<Posting[]> =>
  (await read<Posting[]>('/api/work-packages')).toSorted((a, b) => a.villageName.localeCompare(b.villageName, 'zh-CN'))

/** The villages in reach that have an officer today, with the officer's name. */
export function usePlaces() {
  const { data, problem } = useResource(servedVillages)
  const places = computed(() => data.value ?? [])
  const officers = computed(() => [...new Map(places.value.map(({ officerId, officerName }) => [officerId, officerName]))])
  return { places, officers, problem }
}
