import { computed, ref } from 'vue'
import { api, unwrap, write, type Schemas } from '@/shared/api'
import { useSession } from '@/shared/session'
import { today, useAction, useResource } from '@/shared/ui'
import { useDay } from './useQuery'

export type PolicyDocument = Schemas['PolicyDocumentView']
export type DocumentKind = PolicyDocument['kind']
export const DOCUMENT_KINDS: readonly DocumentKind[] = ['POLICY', 'PROGRAMME', 'CAMPAIGN']
export const freshVersion = (): Schemas['PolicyVersionForm'] => ({ documentNumber: '', effectiveOn: today(), changes: '' })

/** The register as of a day that is kept in the address, and what personnel does with it. */
export function useDocuments() {
  const { mayAct } = useSession()
  const picked = useDay()
  const day = computed({ get: () => picked.value ?? today(), set: (wanted) => (picked.value = wanted === today() ? undefined : wanted || undefined) })
  const documents = useResource(() => unwrap(api.GET('/api/policy-documents', { params: { query: { on: day.value } } })), day)
  const office = computed(() => mayAct('BUREAU_OFFICE'))
  const registering = ref(false)
  const publishing = ref<PolicyDocument>()
  const counting = ref<PolicyDocument>()

  const register = useAction(async (form: Schemas['PolicyDocumentForm']) => {
    await write('POST', '/api/policy-documents', form)
    registering.value = false
    await documents.refresh()
  })
  const publish = useAction(async (id: string, form: Schemas['PolicyVersionForm']) => {
    await write('POST', `/api/policy-documents/${id}/versions`, form)
    publishing.value = undefined
    await documents.refresh()
  })
  const end = useAction(async (id: string, lastDay: string) => {
    await write('PUT', `/api/policy-documents/${id}/end`, { lastDay })
    await documents.refresh()
  })
  return { day, documents, office, registering, publishing, counting, register, publish, end }
}
