import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'

/** A word of the address: reading it, changing it, and the address with it changed. Nothing takes it out. */
export function useQuery() {
  const route = useRoute()
  const router = useRouter()
  const get = (name: string): string | undefined => (typeof route.query[name] === 'string' && route.query[name] ? route.query[name] : undefined)
  const having = (name: string, value?: string) => ({ query: { ...route.query, [name]: value } })
  const set = (name: string, value?: string) => void router.replace(having(name, value || undefined))
  return { get, having, set }
}

/** The day a page shows, kept in the address as `on`; without it the server's today. */
export function useDay() {
  const { get, set } = useQuery()
  return computed({ get: () => (/^\d{4}-\d{2}-\d{2}$/.test(get('on') ?? '') ? get('on') : undefined), set: (day) => set('on', day) })
}
