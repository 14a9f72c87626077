import { newId, read, write, type Schemas } from '@/shared/api'
import type { Choice, Command, Outcome } from '@/shared/commands'
import { translate } from '@/shared/i18n'
import { servedVillages } from '@/shared/places'
import { belongsTo, inOrder, itemsOf } from './board'
import type { Room } from './useRooms'

const LEADERS = ['BUREAU_OFFICE', 'STATION_LEADER', 'SQUAD_LEADER'] as const

/** The villages that have an officer, with the officer's name. */
async function villages(): Promise<Choice[]> {
  return (await servedVillages()).map(({ villageId, villageName, officerName }) => ({ id: villageId, label: villageName, note: officerName }))
}

interface Unanswered extends Choice {
  villageId: string
  villageName: string
}
interface Helper extends Choice {
  villageId: string
}

/** Orders that nobody has answered, the one that calls loudest first. */
async function unanswered(): Promise<Unanswered[]> {
  const { orders } = await read<Schemas['BoardView']>('/api/board')
  return inOrder(itemsOf(orders, [])).filter((item) => belongsTo('waiting', item))
    .map(({ id, title, villageId = '', villageName, officerName }) => ({ id, label: title, note: `${villageName} · ${officerName}`, villageId, villageName }))
}

/** Who could help there, the best first: free, and with a village in which the order can be given. */
async function helpers([order]: readonly Choice[]): Promise<Helper[]> {
  const { units } = await read<Schemas['UnitSuggestionsView']>('/api/unit-suggestions', { village: (order as Unanswered).villageId, kind: 'SERVICE' })
  return units.flatMap(({ id, name, villageId, villageName, distanceKm, orderable, responsible, unfree }) => (orderable && !responsible && !unfree && villageId
    ? [{ id, villageId, label: name, note: [villageName, distanceKm !== undefined && translate('room.commands.km', { count: distanceKm.toFixed(1) })].filter(Boolean).join(' · ') }] : []))
}

/** Gives the helper an order of the same words; what the room gave can be taken back. */
async function assist([order, helper]: readonly Choice[]): Promise<Outcome> {
  const [room] = await ownRooms()
  const { villageName } = order as Unanswered
  const { villageId } = helper as Helper
  const id = newId()
  await write('POST', `/api/board/orders/${order?.id}/assist`, { id, roomId: room?.id, villageId, place: translate('room.order.helps', { village: villageName }) })
  return {
    said: translate('room.commands.sent', { name: helper?.label, village: villageName }),
    undo: () => write('POST', `/api/board/orders/${id}/withdraw`, { why: translate('room.order.regret') }),
  }
}

async function ownRooms(): Promise<Choice[]> {
  const rooms = await read<Room[]>('/api/rooms')
  return rooms.filter(({ own }) => own).map(({ id, name, onDuty }) => ({ id, label: name, note: onDuty?.name }))
}

export const commands: Command[] = [
  {
    titleKey: 'room.commands.takeOver', roles: LEADERS, asks: [{ titleKey: 'room.commands.whichOrder', choices: unanswered }],
    does: async ([order]) => {
      await write('POST', `/api/board/orders/${order?.id}/take-over`)
      return { said: translate('room.commands.takenOver', { title: order?.label }) }
    },
  },
  {
    titleKey: 'room.commands.assist', roles: LEADERS,
    asks: [{ titleKey: 'room.commands.whichOrder', choices: unanswered }, { titleKey: 'room.commands.whichHelper', choices: helpers }],
    does: assist,
  },
  {
    titleKey: 'room.order.title', roles: LEADERS, asks: [{ titleKey: 'room.commands.whichVillage', choices: villages }],
    opens: ([village]) => ({ path: '/board', query: { write: village?.id } }),
  },
  {
    titleKey: 'room.handover.title', roles: LEADERS, asks: [{ titleKey: 'room.commands.whichRoom', choices: ownRooms }],
    opens: ([room]) => `/rooms/${room?.id}`,
  },
  {
    titleKey: 'room.commands.village', roles: LEADERS, found: true, asks: [{ titleKey: 'room.commands.whichVillage', choices: villages }],
    opens: ([village]) => ({ path: '/board', query: { village: village?.id } }),
  },
]
