import { computed, ref } from 'vue'
import { api, read, unwrap, write, type Schemas } from '@/shared/api'
import { useSession } from '@/shared/session'
import { useAction, useLive, useResource } from '@/shared/ui'
import { actsFor, requestOf, type Act, type Grant } from './grants'

/** Grants in reach, who read under the open one, and what this person may do. Auditors hear no live events. */
export function useGrants() {
  const { role, mayAct } = useSession()
  const grants = useResource(() => unwrap(api.GET('/api/data-grants')))
  const sources = useResource(() => unwrap(api.GET('/api/data-grants/sources')))
  const open = ref<string>()
  const chosen = computed(() => grants.data.value?.find(({ id }) => id === open.value))
  const readings = useResource(async () => (open.value ? read<Schemas['GrantReadingView'][]>(`/api/data-grants/${open.value}/readings`) : []), open)
  const acts = computed<Act[]>(() => (chosen.value ? actsFor(chosen.value, role.value) : []))
  const unreviewed = computed(() => (grants.data.value ?? []).filter(({ reviewDue }) => reviewDue))
  const refresh = async () => void (await Promise.all([grants.refresh(), readings.refresh()]))
  if (!mayAct('AUDITOR')) useLive(['grant-moved'], () => void refresh(), () => void refresh())

  const acting = useAction(async (grant: Grant, act: Act, said: string) => {
    const [path, body] = requestOf(act, said)
    try {
      await write('POST', `/api/data-grants/${grant.id}/${path}`, body)
    } finally {
      await refresh()
    }
  })
  const asking = useAction(async (form: Schemas['GrantForm']) => {
    await write('POST', '/api/data-grants', form)
    await refresh()
  })
  return { grants, sources, open, chosen, readings, acts, unreviewed, acting, asking }
}
