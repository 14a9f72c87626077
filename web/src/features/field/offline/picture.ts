import type { Bytes } from '../sync/photos'

const LONGEST_PX = 1_600
const QUALITIES = [0.8, 0.6, 0.4]
/** What the server takes. */
const MOST_BYTES = 2 * 1_048_576
/** No camera writes more; what is larger could fill the memory of a phone. */
const MOST_FILE_BYTES = 50 * 1_048_576

/** Why a file becomes no photo. */
export class NoPicture extends Error {
  override name = 'NoPicture'
  constructor(readonly why: 'unreadable' | 'tooLarge') {
    super(why)
  }
}

type Opened = Pick<ImageBitmap, 'width' | 'height' | 'close'>
/** The browser's part of it, replaceable where there is no canvas. */
export interface Studio {
  /** Upright. @throws if it is no picture, or one that the phone cannot open */
  open: (file: Blob) => Promise<Opened>
  jpeg: (picture: Opened, width: number, height: number, quality: number) => Promise<Blob | null>
}

const studio: Studio = {
  open: async (file) => createImageBitmap(file, { imageOrientation: 'from-image' }),
  jpeg(picture, width, height, quality) {
    const canvas = Object.assign(document.createElement('canvas'), { width, height })
    const brush = canvas.getContext('2d')
    if (!brush) return Promise.resolve(null)
    brush.fillStyle = '#fff' // what is see-through in a PNG would turn black
    brush.fillRect(0, 0, width, height)
    brush.drawImage(picture as ImageBitmap, 0, 0, width, height)
    return new Promise((resolve) => canvas.toBlob(resolve, 'image/jpeg', quality))
  },
}

export function fitted(width: number, height: number): [number, number] {
  const share = Math.min(1, LONGEST_PX / Math.max(width, height))
  return [Math.max(1, Math.round(width * share)), Math.max(1, Math.round(height * share))]
}

/** Draws a picture anew, upright and not too large: place, device and all other notes of the camera stay behind.
 *  @throws NoPicture */
export async function redrawn(file: Blob, { open, jpeg } = studio): Promise<Bytes> {
  if (file.size > MOST_FILE_BYTES) throw new NoPicture('tooLarge')
  const picture = await open(file).catch(() => {
    throw new NoPicture('unreadable')
  })
  try {
    const [width, height] = fitted(picture.width, picture.height)
    for (const quality of QUALITIES) {
      const blob = await jpeg(picture, width, height, quality)
      if (!blob || blob.type !== 'image/jpeg') throw new NoPicture('tooLarge')
      if (blob.size <= MOST_BYTES) return new Uint8Array(await blob.arrayBuffer())
    }
    throw new NoPicture('tooLarge')
  } finally {
    picture.close()
  }
}
