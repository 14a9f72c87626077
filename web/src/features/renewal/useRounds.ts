import { computed } from 'vue'
import { api, newId, read, unwrap, write, type Schemas } from '@/shared/api'
import { useSession } from '@/shared/session'
import { useAction, useResource } from '@/shared/ui'
import type { Round } from './round'

type NewRound = { batchId: string; changesOn: string; inputsUntil: string; maxRatio: number }

/** The rounds, the terms that end, and opening a round for a batch whose officers have been posted. */
export function useRounds() {
  const { mayAct } = useSession()
  const office = computed(() => mayAct('BUREAU_OFFICE'))
  const rounds = useResource(() => unwrap(api.GET('/api/renewal-rounds')))
  const terms = useResource(() => unwrap(api.GET('/api/ending-terms')))
  const batches = useResource(async () => (office.value ? read<Schemas['BatchView'][]>('/api/batches') : []))

  const underWay = computed(() => (rounds.data.value ?? []).filter(({ state }) => state !== 'CONFIRMED').map(({ batchId }) => batchId))
  const renewable = computed(() => (batches.data.value ?? []).filter(({ id, state }) => state === 'CONFIRMED' && !underWay.value.includes(id)))

  const { busy, problem, run } = useAction(async (round: NewRound, opened: (round: Round) => void) => {
    opened(await write<Round>('POST', '/api/renewal-rounds', { id: newId(), ...round }))
  })
  return { office, rounds, terms, renewable, busy, problem, openRound: run }
}
