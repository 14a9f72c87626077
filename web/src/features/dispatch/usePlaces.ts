import { computed } from 'vue'
import { read, type Schemas } from '@/shared/api'
import { useResource } from '@/shared/ui/useResource'

type Posting = Schemas['PostingPackageView']

/** The villages in reach that have an officer today, with the officer's name. */
export function usePlaces() {
  const { data, problem } = useResource(() => read<Posting[]>('/api/work-packages'))
  const postings = computed(() => data.value ?? [])
  const places = computed(() => postings.value.toSorted((a, b) => a.villageName.localeCompare(b.villageName, 'zh-CN')))
  const officers = computed(() => [...new Map(places.value.map(({ officerId, officerName }) => [officerId, officerName]))])
  return { postings, places, officers, problem }
}
