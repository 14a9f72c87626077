import type { Kept } from '../records'
import type { Story } from './story'
import { bodyOf } from './world'

/** What the server may say of a moment that it calls sure, beside the way there. */
const MOST_ERROR_MS = 2_000 + 800

/** What of the promises is broken now; some can be judged at the end only, when the line has been good for a while. */
export function faultsOf(story: Story, atEnd = false): string[] {
  const { world } = story
  const faults: string[] = []
  const rows = world.kept()
  const claim = (holds: boolean, name: string) => holds || faults.push(name)
  claim(rows.every((row) => row.state !== 'SENT' || world.server.ever.get(bodyOf(row).token) === row.record.hash), 'marked as sent, but never stored')
  claim(new Set(world.server.applied).size === world.server.applied.length, 'twice')
  claim(new Set(world.server.photos).size === world.server.photos.length, 'a photo twice')
  claim(lostPhotos(story).length === 0, 'a photo lost')
  claim(!world.photoOvertook, 'a photo before its text')
  claim(!world.overtook, 'left before what it needs')
  claim(world.server.worstMs <= MOST_ERROR_MS, 'a wrong moment called sure')
  claim([...world.server.rebased].every((token) => story.shownToPerson.has(token)), 'a conflict that nobody saw')
  if (atEnd) {
    claim(rows.every(({ state }) => state !== 'CONFLICT'), 'a conflict that never ends')
    claim(lost(story).length === 0, 'lost')
    claim(blockedPhotos(story).length === 0, 'a photo blocked')
    claim(blocked(rows).length === 0, 'blocked')
    claim(rows.every((row) => (row.state === 'REFUSED') === Boolean(bodyOf(row).refused && row.state !== 'WAITING')), 'poison not parked')
  }
  return faults
}

/** Kept, and now neither on the phone nor ever stored: what a restored server lacks of the photos sent before is not on the phone. */
function lostPhotos({ acknowledged, world }: Story): string[] {
  const there = new Set([...world.server.everSeen, ...world.disk.pictures().map(({ token }) => token)])
  return [...acknowledged].filter((token) => token.startsWith('p') && !there.has(token))
}

/** Still here, though its entry is stored and nothing is wrong with it. */
function blockedPhotos({ world }: Story): string[] {
  const stored = new Set(world.kept().filter(({ state }) => state === 'SENT').map(({ record }) => record.id))
  return world.disk.pictures().filter(({ photo, bomb, refused }) => stored.has(photo.entry) && !bomb && !refused).map(({ token }) => token)
}

/** Acknowledged, and now neither on the server nor on the phone, unless a person gave it up. */
function lost({ acknowledged, givenUp, world }: Story): string[] {
  const there = new Set([...world.server.applied, ...world.kept().filter(({ state }) => state !== 'SENT').map((row) => bodyOf(row).token)])
  return [...acknowledged].filter((token) => token.startsWith('t') && !there.has(token) && !givenUp.has(token))
}

/** Still waiting, though neither itself nor anything it needs is to blame. */
function blocked(rows: Kept[]): Kept[] {
  const byId = new Map(rows.map((row) => [row.record.id, row]))
  const toBlame = (row: Kept): boolean => Boolean(bodyOf(row).bomb || row.state === 'REFUSED') || row.record.after.some((id) => {
    const needed = byId.get(id)
    return needed !== undefined && toBlame(needed)
  })
  return rows.filter((row) => row.state === 'WAITING' && !toBlame(row))
}
