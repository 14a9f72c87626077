import { onScopeDispose, ref } from 'vue'
import { ProblemError, read } from '@/shared/api'

interface Account {
  login: string
  name: string
  role: string
  place: string
}

const AGAIN_MS = 2_000

/** Accounts to try the application with, by role: none while the bureau is still being made, which is asked for again;
 *  undefined where the bureau is a real one and the server answers 404. */
export function useDemonstration() {
  const accounts = ref<Map<string, Account[]>>()
  const password = ref('')
  let again: ReturnType<typeof setTimeout> | undefined

  async function load(): Promise<void> {
    try {
      const found = await read<{ password: string; accounts: Account[] }>('/api/demonstration')
      password.value = found.password
      accounts.value = new Map(found.accounts.map(({ role }) => [role, found.accounts.filter((one) => one.role === role)]))
      if (found.accounts.length === 0) again = setTimeout(load, AGAIN_MS)
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error
    }
  }

  void load()
  onScopeDispose(() => clearTimeout(again))
  return { accounts, password }
}
