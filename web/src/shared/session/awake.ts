import { api } from '@/shared/api'

const QUIET_MS = 5 * 60 * 1000

/** Tells the server now and then that somebody is typing: a long form is not lost to the end of an idle session. */
export function stayAwakeWhileTyping(now: () => number = Date.now): () => void {
  let told = now()
  function typed(): void {
    if (now() - told < QUIET_MS) return
    told = now()
    void api.GET('/api/session').catch(() => undefined)
  }
  document.addEventListener('input', typed)
  return () => document.removeEventListener('input', typed)
}
