import { computed } from 'vue'
import { api, read, unwrap, type Schemas } from '@/shared/api'
import { useSession } from '@/shared/session'
import { useResource } from '@/shared/ui'
import type { CoveredVillage } from './coverage'

const READS_LEDGERS = ['BUREAU_OFFICE', 'STATION_LEADER', 'SQUAD_LEADER', 'COMMUNITY_OFFICER', 'POSTED_OFFICER'] as const

/** What a village's drawer adds to the board: the posting with its committee post and, for whoever may read it, the last verified entry. */
export function useVillage(village: () => CoveredVillage | undefined, on: () => string) {
  const { mayAct } = useSession()
  const readsLedgers = computed(() => mayAct(...READS_LEDGERS))

  const postings = useResource(async () => {
    const id = village()?.id
    if (!id) return undefined
    const all = await unwrap(api.GET('/api/postings', { params: { query: { on: on() } } }))
    return { posting: all.find(({ villageId }) => villageId === id) }
  }, [village, on])

  const entries = useResource(async () => {
    const current = village()
    if (!current?.responsible || !readsLedgers.value) return undefined
    const query = { villageId: current.id, officerId: current.responsible.officerId, state: 'VERIFIED', to: on(), limit: 1 }
    return read<Schemas['EntryPageView']>('/api/ledger-entries', query)
  }, [village, on])

  const posting = computed(() => postings.data.value?.posting)
  const last = computed(() => entries.data.value?.entries[0])
  return { postings, entries, posting, last, readsLedgers }
}
