import { read } from '@/shared/api'
import type { Choice, Command } from '@/shared/commands'
import { translate } from '@/shared/i18n'
import type { Order } from './orders'
import { MOST } from './useOrderList'

const LEADERS = ['BUREAU_OFFICE', 'STATION_LEADER', 'SQUAD_LEADER'] as const

const choiceOf = ({ id, title, villageName, officerName, state }: Order): Choice =>
  ({ id, label: title, note: [villageName, officerName, translate(`dispatch.states.${state}`)].join(' · ') })
const ordersWith = (query: Record<string, string | boolean>) => async () => (await read<Order[]>('/api/work-orders', { ...query, limit: MOST })).map(choiceOf)

/** Who has orders, by name. */
async function officers(): Promise<Choice[]> {
  const orders = await read<Order[]>('/api/work-orders', { limit: MOST })
  const villagesOf = (id: string) => [...new Set(orders.filter(({ officerId }) => officerId === id).map(({ villageName }) => villageName))]
  return [...new Map(orders.map(({ officerId, officerName }) => [officerId, officerName]))].map(([id, label]) => ({ id, label, note: villagesOf(id).join('、') }))
}

export const commands: Command[] = [
  {
    titleKey: 'dispatch.commands.verify', roles: LEADERS, asks: [{ titleKey: 'dispatch.commands.whichSubmitted', choices: ordersWith({ state: 'SUBMITTED' }) }],
    opens: ([order]) => ({ path: '/work-orders', query: { order: order?.id } }),
  },
  {
    titleKey: 'dispatch.commands.order', roles: LEADERS, found: true, asks: [{ titleKey: 'dispatch.commands.whichOrder', choices: ordersWith({}) }],
    opens: ([order]) => ({ path: '/work-orders', query: { view: 'all', order: order?.id } }),
  },
  {
    titleKey: 'dispatch.commands.officer', roles: LEADERS, found: true, asks: [{ titleKey: 'dispatch.commands.whichOfficer', choices: officers }],
    opens: ([officer]) => ({ path: '/work-orders', query: { officer: officer?.id } }),
  },
]
