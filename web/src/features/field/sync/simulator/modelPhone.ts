import type { Bytes, KeptPhoto, PhotoStore } from '../photos'
import type { Change } from '../surroundings'

/** What a photo shows in these stories. */
export interface Picture {
  token: string
  refused?: boolean
  bomb?: boolean
}
export const fileOf = (picture: Picture): Bytes => new TextEncoder().encode(JSON.stringify(picture))
export const pictureOf = (file: Bytes): Picture => JSON.parse(new TextDecoder().decode(file)) as Picture

/** The photos on the disk of a phone; `step` is where it may be killed. */
export class PhotoDisk {
  private photos = new Map<string, { photo: KeptPhoto; file: Bytes }>()

  constructor(private readonly step: () => void) {}

  private async change(act: () => void): Promise<void> {
    this.step()
    act()
    this.step()
  }

  readonly store: PhotoStore = {
    all: async () => {
      this.step()
      return this.kept()
    },
    file: async (id) => {
      this.step()
      return this.photos.get(id)?.file
    },
    add: (photo, file) => this.change(() => this.photos.set(photo.id, { photo, file })),
    mark: (id, refused) => this.change(() => this.put(id, { state: refused ? 'REFUSED' : 'WAITING', refused })),
    drop: (id) => this.change(() => this.photos.delete(id)),
  }

  private put(id: string, more: Partial<KeptPhoto>): void {
    const before = this.photos.get(id)
    if (before) this.photos.set(id, { ...before, photo: { ...before.photo, ...more } })
  }

  /** In the same transaction as the rows. */
  follow({ put = [], photos }: Change): void {
    const isPut = new Set(put.map(({ record }) => record.id))
    for (const { id, entry, state } of this.kept()) {
      if (state === 'DRAFT' && isPut.has(entry)) this.put(id, { state: 'WAITING' })
      if (entry !== photos?.of) continue
      if (photos.to === undefined) this.photos.delete(id)
      else this.put(id, { entry: photos.to })
    }
  }

  kept = (): KeptPhoto[] => [...this.photos.values()].map(({ photo }) => photo)
  pictures = (): (Picture & { photo: KeptPhoto })[] => [...this.photos.values()].map(({ photo, file }) => ({ ...pictureOf(file), photo }))
}
