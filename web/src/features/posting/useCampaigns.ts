import { computed } from 'vue'
import { api, unwrap, write } from '@/shared/api'
import { useAction, useResource } from '@/shared/ui'

/** Which posting counts for which programme or campaign. */
export function useCampaigns() {
  const documents = useResource(() => unwrap(api.GET('/api/policy-documents')))
  const tags = useResource(() => unwrap(api.GET('/api/campaign-tags')))
  const campaigns = computed(() => (documents.data.value ?? []).filter(({ kind }) => kind !== 'POLICY'))
  const titles = computed(() => new Map((documents.data.value ?? []).map(({ id, title }) => [id, title])))
  const idsOf = (posting: string) => (tags.data.value ?? []).filter(({ postingId }) => postingId === posting).map(({ documentId }) => documentId)
  const titlesOf = (posting: string) => idsOf(posting).map((id) => titles.value.get(id) ?? '').filter(Boolean)
  const titleOf = (document?: string) => (document ? (titles.value.get(document) ?? '') : '')

  const tagging = useAction(async (posting: string, chosen: string[]) => {
    await write('PUT', `/api/postings/${posting}/campaigns`, { campaigns: chosen })
    await tags.refresh()
  })
  return { campaigns, idsOf, titlesOf, titleOf, tagging }
}
