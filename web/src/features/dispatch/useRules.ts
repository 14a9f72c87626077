import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { read, type Schemas } from '@/shared/api'
import { useSession } from '@/shared/session'
import { useResource } from '@/shared/ui/useResource'
import type { Tone } from '@/shared/ui'

export type Rule = Schemas['RoutingRuleView']
export type Version = Schemas['RuleVersionView']

export type RuleState = 'inForce' | 'draft' | 'resting'
export const RULE_TONES: Record<RuleState, Tone> = { inForce: 'ok', draft: 'info', resting: 'neutral' }

export const currentOf = (rule: Rule): Version | undefined => rule.versions.find(({ number }) => number === rule.inForce)
export const draftOf = (rule: Rule): Version | undefined => rule.versions.find(({ releasedAt }) => !releasedAt)
export const stateOf = (rule: Rule): RuleState => (rule.inForce ? 'inForce' : rule.versions.length === 1 && draftOf(rule) ? 'draft' : 'resting')

/** The rules in reach; the address says which one is open (`new` for one not yet kept). */
export function useRules() {
  const route = useRoute()
  const router = useRouter()
  const { mayAct } = useSession()
  const rules = useResource(() => read<Rule[]>('/api/routing-rules'))
  const opened = computed(() => (typeof route.query.rule === 'string' ? route.query.rule : undefined))
  const rule = computed(() => rules.data.value?.find(({ id }) => id === opened.value))
  const open = (id?: string) => void router.replace({ query: { ...route.query, rule: id } })
  const mayWrite = mayAct('BUREAU_OFFICE') || mayAct('STATION_LEADER')
  return { rules, opened, rule, open, mayWrite }
}
