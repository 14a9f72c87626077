import { computed, reactive, ref, watch } from 'vue'
import { useRoute } from 'vue-router'
import { api, newId, read, unwrap, write, type Schemas } from '@/shared/api'
import { useAction, useResource, today } from '@/shared/ui'

export type Proposal = Schemas['ProposalView']
export type StandIn = Schemas['StandInView']
export const CAUSES = ['ILLNESS', 'TRAINING', 'NEEDED_AT_BRANCH', 'LEAVES_SERVICE', 'OTHER'] as const

/** Who is away, what is proposed, and what becomes of the choice. */
export function useStandIns() {
  const { query } = useRoute()
  const form = reactive({ officerId: typeof query.officer === 'string' ? query.officer : '', from: today(), until: '', forGood: false, cause: '' })
  const chosen = ref<number>()
  const reason = ref('')
  let id = newId()

  const list = useResource(() => unwrap(api.GET('/api/stand-ins')))
  const postings = useResource(() => unwrap(api.GET('/api/postings', { params: { query: {} } })))
  const officers = computed(() => {
    const villages = new Map<string, { name: string; villages: string[] }>()
    for (const { officerId, officerName, villageName } of postings.data.value ?? []) {
      const known = villages.get(officerId) ?? { name: officerName, villages: [] }
      villages.set(officerId, { ...known, villages: [...known.villages, villageName] })
    }
    return [...villages].map(([officer, { name, villages: held }]) => ({ id: officer, label: `${name} · ${held.join('、')}` })).toSorted((a, b) => a.label.localeCompare(b.label, 'zh'))
  })
  const until = computed(() => (form.forGood ? undefined : form.until))

  const proposals = ref<Schemas['ProposalsView']>()
  const asking = useAction(async () => {
    proposals.value = await read<Schemas['ProposalsView']>('/api/stand-ins/proposals', { officer: form.officerId, from: form.from, until: until.value })
    chosen.value = proposals.value.proposals.length ? 0 : undefined
    id = newId()
  })
  watch(form, () => (proposals.value = undefined))

  const choosing = useAction(async () => {
    const steps = proposals.value?.proposals[chosen.value ?? 0]?.steps.map(({ villageId, giverId, takerId }) => ({ villageId, giverId, takerId }))
    await write<StandIn>('POST', '/api/stand-ins', { id, officerId: form.officerId, from: form.from, until: until.value, cause: form.cause, steps, reason: reason.value.trim() })
    Object.assign(form, { officerId: '', until: '', forGood: false, cause: '' })
    reason.value = ''
    proposals.value = undefined
    await Promise.all([list.refresh(), postings.refresh()])
  })
  const moving = useAction(async ({ id: standIn }: StandIn, step: 'carrying-out' | 'hand-back' | 'withdrawal') => {
    await write<StandIn>('POST', `/api/stand-ins/${standIn}/${step}`)
    await Promise.all([list.refresh(), postings.refresh()])
  })
  return { form, officers, postings, proposals, asking, chosen, reason, choosing, list, moving }
}
