import { ref } from 'vue'
import { api, ProblemError, unwrap, type Schemas } from '@/shared/api'

/** Accounts to try the application with, by role; undefined where the bureau is a real one and the server answers 404. */
export function useDemonstration() {
  const accounts = ref<Map<string, Schemas['AccountView'][]>>()
  const password = ref('')

  async function load(): Promise<void> {
    try {
      const found = await unwrap(api.GET('/api/demonstration'))
      password.value = found.password
      accounts.value = new Map(found.accounts.map(({ role }) => [role, found.accounts.filter((one) => one.role === role)]))
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error
    }
  }

  void load()
  return { accounts, password }
}
