import { watch } from 'vue'
import { useSession, type Session } from '@/shared/session'
import { canKeep, emptyPhone, openPhone, phone } from './phone'

/** Whose phone it is; the rest is sealed. */
const WHOSE = 'cunjing.phone.account'
const { session, known, adopt, signOut } = useSession()

const accountOf = ({ bureau, login }: Pick<Session, 'bureau' | 'login'>) => `${bureau.code}/${login}`
/** The server said that the session is over: nobody is taken as signed in until somebody signs in. */
let over = false

async function keptSession(): Promise<Session | undefined> {
  const account = localStorage.getItem(WHOSE)
  if (account === null || over || !canKeep()) return undefined
  await openPhone(account)
  return (await phone.value?.keeping.find<Session>('session'))?.value
}

async function remember(now: Session): Promise<void> {
  over = false
  localStorage.setItem(WHOSE, accountOf(now))
  await openPhone(accountOf(now))
  await phone.value?.keeping.keep('session', now)
}

/** Knows who works with this phone, without network as well. What the server says later has the last word. */
export async function arrive(): Promise<void> {
  if (session.value) return openPhone(accountOf(session.value))
  const kept = await keptSession()
  if (!kept) return known()
  adopt(kept)
  void known().catch(() => undefined)
}

/* at once: whoever asks next must not take the kept session for a running one */
watch(session, (now) => {
  if (now) void remember(now as Session)
  else over = true
}, { flush: 'sync' })

/** Leaves, and takes along what the phone keeps. Whoever calls it has seen that nothing is unsent. */
export async function leavePhone(): Promise<void> {
  await signOut()
  localStorage.removeItem(WHOSE)
  await emptyPhone()
}
