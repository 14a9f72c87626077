import { api, unwrap } from '@/shared/api'
import type { Choice, Command } from '@/shared/commands'
import { translate } from '@/shared/i18n'
import { ROOMS } from './findings'
import { SWITCHERS } from './modes'

async function openFindings(): Promise<Choice[]> {
  const findings = await unwrap(api.GET('/api/findings', { params: { query: {} } }))
  return findings.filter(({ state }) => state !== 'CLOSED')
    .map(({ id, words, kind, villageName }) => ({ id, label: words, note: [translate(`patrol.kinds.${kind}`), villageName ?? translate('patrol.noVillage')].join(' · ') }))
}

async function plans(): Promise<Choice[]> {
  const all = await unwrap(api.GET('/api/mode-plans'))
  return all.map(({ id, name }) => ({ id, label: name }))
}

async function emergencies(): Promise<Choice[]> {
  const all = await unwrap(api.GET('/api/emergencies'))
  return all.filter(({ on }) => on).map(({ id, planName, villageNames }) => ({ id, label: planName, note: villageNames.join('、') }))
}

export const commands: Command[] = [
  {
    titleKey: 'patrol.commands.finding', roles: ROOMS, found: true, asks: [{ titleKey: 'patrol.commands.whichFinding', choices: openFindings }],
    opens: ([finding]) => ({ path: '/findings', query: { finding: finding?.id } }),
  },
  {
    titleKey: 'patrol.modes.switch', roles: SWITCHERS, asks: [{ titleKey: 'patrol.commands.whichPlan', choices: plans }],
    opens: ([plan]) => ({ path: '/patrol-modes', query: { plan: plan?.id } }),
  },
  {
    titleKey: 'patrol.modes.return', roles: SWITCHERS, asks: [{ titleKey: 'patrol.commands.whichEmergency', choices: emergencies }],
    opens: ([emergency]) => ({ path: '/patrol-modes', query: { return: emergency?.id } }),
  },
]
