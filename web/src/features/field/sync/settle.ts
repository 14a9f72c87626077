import type { BatchAnswer, Kept, PhoneRecord, Receipt } from './records'
import type { Change } from './surroundings'

/** What a server that came back from a backup may lack is offered again; older than this, a record leaves the phone. */
const KEEP_MS = 14 * 24 * 60 * 60 * 1000

/** What a receipt says of a row; nothing if it is not about exactly this text. */
function marked(row: Kept, receipt: Receipt, nowMs: number): Kept | undefined {
  const { record } = row
  if (receipt.revision !== record.revision || row.state === 'SENT') return undefined
  const next = { ...row, turn: row.turn + 1, answered: receipt }
  switch (receipt.outcome) {
    case 'STORED':
    case 'SAME':
      return receipt.hash === record.hash ? { ...next, state: 'SENT', sentAtMs: nowMs } : undefined
    case 'CONFLICT':
    case 'REFUSED':
      return { ...next, state: receipt.outcome }
    case 'WAITING':
      return undefined
  }
}

/** What an answer to `sent` changes. Nothing is taken as sent but by a receipt that names the hash of its text; moments are
 *  the server's, for the phone's clock may be turned. */
export function settle(all: readonly Kept[], sent: readonly PhoneRecord[], answer: BatchAnswer): Change {
  const nowMs = Date.parse(answer.at)
  const isOld = (row: Kept) => row.state === 'SENT' && nowMs - (row.sentAtMs ?? nowMs) > KEEP_MS
  const asked = new Set(sent.map(({ id }) => id))
  const byId = new Map(answer.receipts.map((receipt) => [receipt.id, receipt]))
  const put = all.flatMap((row) => {
    const receipt = asked.has(row.record.id) ? byId.get(row.record.id) : undefined
    if (receipt) return marked(row, receipt, nowMs) ?? []
    const again = answer.lost && row.state === 'SENT' && !isOld(row)
    return again ? [{ ...row, turn: row.turn + 1, state: 'WAITING' as const }] : []
  })
  return { put, drop: all.filter(isOld), lastReceipt: answer.receipt }
}
