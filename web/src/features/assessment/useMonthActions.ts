import { api, unwrap } from '@/shared/api'
import { useAction } from '@/shared/ui'

/** What the bureau's office does with a month; afterwards everything on the page is asked for again. */
export function useMonthActions(refresh: () => unknown) {
  const on = (month: string) => ({ params: { path: { month } } })
  const open = useAction(async (month: string) => {
    await unwrap(api.POST('/api/assessment/months', { body: { month } }))
    await refresh()
  })
  const preview = useAction(async (month: string) => {
    await unwrap(api.POST('/api/assessment/months/{month}/preview', on(month)))
    await refresh()
  })
  const freeze = useAction(async (month: string) => {
    await unwrap(api.POST('/api/assessment/months/{month}/freeze', on(month)))
    await refresh()
  })
  return { open, preview, freeze }
}
