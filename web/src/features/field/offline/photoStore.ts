import type { KeptPhoto, PhotoStore, Refused } from '../sync/photos'
import type { Change } from '../sync/surroundings'
import type { PhoneDatabase, PhotoRow } from './database'
import type { Seal } from './seal'

/** The part of a photo that is sealed; entry and state stand beside it. */
type Told = Pick<KeptPhoto, 'hash' | 'refused' | 'document'>

/** The photos of one account on this phone. */
export function createPhotoStore(database: PhoneDatabase, seal: Seal, account: string): PhotoStore {
  const { photos, photoFiles } = database
  const both = (act: () => Promise<void>): Promise<void> => database.transaction('rw', photos, photoFiles, act)

  async function opened({ id, entry, state, at, sealed }: PhotoRow): Promise<KeptPhoto> {
    return { id, entry, state, takenAtMs: at, ...(await seal.open<Told>(sealed)) }
  }

  return {
    all: async () => Promise.all((await photos.where({ account }).toArray()).toSorted((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1)).map(opened)),
    file: async (id) => {
      const row = await photoFiles.get([account, id])
      return row && seal.openBytes(row.sealed)
    },
    async add({ id, entry, state, takenAtMs, hash, document }, file) {
      const row = { account, id, entry, state, at: takenAtMs, sealed: await seal.close({ hash, document }) }
      const fileRow = { account, id, sealed: await seal.closeBytes(file) }
      await both(async () => {
        await photos.add(row)
        await photoFiles.add(fileRow)
      })
    },
    async mark(id, refused?: Refused) {
      const row = await photos.get([account, id])
      if (!row) return
      const { hash, document } = await seal.open<Told>(row.sealed)
      await photos.update([account, id], { state: refused ? 'REFUSED' : 'WAITING', sealed: await seal.close({ hash, document, refused }) })
    },
    drop: (id) => both(async () => {
      await photos.delete([account, id])
      await photoFiles.delete([account, id])
    }),
  }
}

/** What a change of the outbox means for its photos; to be called in the same transaction. */
export async function follow(database: PhoneDatabase, account: string, { put = [], photos: moved }: Change): Promise<void> {
  const of = (entry: string) => database.photos.where({ account, entry })
  for (const { record } of put) await of(record.id).filter(({ state }) => state === 'DRAFT').modify({ state: 'WAITING' })
  if (moved?.to !== undefined) await of(moved.of).modify({ entry: moved.to, state: 'WAITING' })
  else if (moved) await dropAll(database, await of(moved.of).primaryKeys())
}

export async function dropAll(database: PhoneDatabase, keys: [string, string][]): Promise<void> {
  await database.photos.bulkDelete(keys)
  await database.photoFiles.bulkDelete(keys)
}
