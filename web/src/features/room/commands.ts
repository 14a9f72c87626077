import { read, write, type Schemas } from '@/shared/api'
import type { Choice, Command } from '@/shared/commands'
import { translate } from '@/shared/i18n'
import { belongsTo, inOrder, itemsOf } from './board'
import type { Room } from './useRooms'

const LEADERS = ['BUREAU_OFFICE', 'STATION_LEADER', 'SQUAD_LEADER'] as const

/** The villages that have an officer, with the officer's name. */
async function villages(): Promise<Choice[]> {
  const postings = await read<Schemas['PostingPackageView'][]>('/api/work-packages')
  return postings.map(({ villageId, villageName, officerName }) => ({ id: villageId, label: villageName, note: officerName }))
    .toSorted((a, b) => a.label.localeCompare(b.label, 'zh-CN'))
}

/** Orders that nobody has answered, the one that calls loudest first. */
async function unanswered(): Promise<Choice[]> {
  const { orders } = await read<Schemas['BoardView']>('/api/board')
  return inOrder(itemsOf(orders, [])).filter((item) => belongsTo('waiting', item))
    .map(({ id, title, villageName, officerName }) => ({ id, label: title, note: `${villageName} · ${officerName}` }))
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
    titleKey: 'room.commands.issue', roles: LEADERS, asks: [{ titleKey: 'room.commands.whichVillage', choices: villages }],
    opens: ([village]) => ({ path: '/board', query: { write: village?.id } }),
  },
  {
    titleKey: 'room.commands.shift', roles: LEADERS, asks: [{ titleKey: 'room.commands.whichRoom', choices: ownRooms }],
    opens: ([room]) => `/rooms/${room?.id}`,
  },
  {
    titleKey: 'room.commands.village', roles: LEADERS, found: true, asks: [{ titleKey: 'room.commands.whichVillage', choices: villages }],
    opens: ([village]) => ({ path: '/board', query: { village: village?.id } }),
  },
]
