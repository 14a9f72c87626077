import { computed, readonly, ref } from 'vue'
import { api, onSignedOut, ProblemError, unwrap, type Schemas } from '@/shared/api'

export const ROLES = [
  'BUREAU_OFFICE', 'HOUSEHOLD_AFFAIRS', 'BRANCH_HEAD', 'STATION_LEADER', 'SQUAD_LEADER',
  'COMMUNITY_OFFICER', 'POSTED_OFFICER', 'COMMITTEE', 'DEPARTMENT', 'AUDITOR', 'ADMINISTRATOR',
] as const
export type Role = (typeof ROLES)[number]
export type Session = Schemas['SessionView']

/** A line that accepts and never answers is no line. */
const PATIENCE_MS = 20_000

const session = ref<Session>()
let asked: Promise<void> | undefined

onSignedOut(() => (session.value = undefined))

async function ask(): Promise<void> {
  try {
    session.value = await unwrap(api.GET('/api/session', { signal: AbortSignal.timeout(PATIENCE_MS) }))
  } catch (error) {
    if (!(error instanceof ProblemError) || error.problem.status !== 401) throw error
    session.value = undefined
  }
}

/** Asks the server once who is signed in. A failed attempt may be repeated. */
function known(): Promise<void> {
  asked ??= ask().catch((error: unknown) => {
    asked = undefined
    throw error
  })
  return asked
}

/** Takes somebody as signed in whom a device knows while there is no network; the next answer of the server decides. */
const adopt = (kept: Session): void => void (session.value = kept)

async function signIn(login: string, password: string): Promise<void> {
  session.value = await unwrap(api.POST('/api/session', { body: { login, password } }))
}

async function signOut(): Promise<void> {
  await unwrap(api.DELETE('/api/session'))
  session.value = undefined
}

/** Who is signed in: the only state that the whole application shares. */
export function useSession() {
  const mayAct = (...roles: Role[]) => session.value !== undefined && roles.includes(session.value.role)
  return { session: readonly(session), role: computed(() => session.value?.role), known, adopt, mayAct, signIn, signOut }
}
