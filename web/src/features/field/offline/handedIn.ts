import type { Kept } from '../sync/records'
import type { Keeping, KeptValue } from './keeping'

type Drafted = KeptValue<{ id: string }>

const isHandedIn = ({ value, at }: Drafted, { record, madeAtMs, form }: Kept): boolean =>
  record.id === value.id && (madeAtMs >= at || JSON.stringify(form) === JSON.stringify(value))

/** What was handed in is a draft no more, also if the page ended between the two. One that was taken up again later stays. */
export async function dropHandedIn(keeping: Keeping, rows: readonly Kept[]): Promise<void> {
  const draft = await keeping.find<{ id: string }>('draft')
  if (draft && rows.some((row) => isHandedIn(draft, row))) await keeping.forget('draft')
}
