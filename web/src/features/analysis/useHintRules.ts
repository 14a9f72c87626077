import { api, unwrap, write } from '@/shared/api'
import { useAction, useResource } from '@/shared/ui'
import type { Numbers, RuleForm } from './hints'

/** The rules in force with their earlier versions, and changing one. */
export function useHintRules(changed: () => void) {
  const rules = useResource(() => unwrap(api.GET('/api/hints/rules')))
  const changing = useAction(async (kind: Numbers['kind'], form: RuleForm) => {
    await write('PUT', `/api/hints/rules/${kind}`, form)
    await rules.refresh()
    changed()
  })
  return { rules, changing }
}
