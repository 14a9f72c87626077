import { ref } from 'vue'
import { ProblemError, read } from '@/shared/api'

interface Account {
  login: string
  name: string
  role: string
  place: string
}

/** Accounts to try the application with, by role; undefined where the bureau is a real one and the server answers 404. */
export function useDemonstration() {
  const accounts = ref<Map<string, Account[]>>()
  const password = ref('')

  async function load(): Promise<void> {
    try {
      const found = await read<{ password: string; accounts: Account[] }>('/api/demonstration')
      password.value = found.password
      accounts.value = new Map(found.accounts.map(({ role }) => [role, found.accounts.filter((one) => one.role === role)]))
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error
    }
  }

  void load()
  return { accounts, password }
}
