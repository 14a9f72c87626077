import { ShellFailed, type Shell } from './shell'

interface Detector {
  detect: (picture: ImageBitmapSource) => Promise<{ rawValue: string }[]>
}
type DetectorKind = new (options: { formats: string[] }) => Detector
const PATIENCE_MS = 15_000

/** A picture of the code, taken by the phone's own camera page. */
function picked(): Promise<File | undefined> {
  const field = Object.assign(document.createElement('input'), { type: 'file', accept: 'image/*', capture: 'environment' })
  return new Promise((resolve) => {
    field.addEventListener('change', () => resolve(field.files?.[0]))
    field.addEventListener('cancel', () => resolve(undefined))
    field.click()
  })
}

async function scanWith(kind: DetectorKind): Promise<string | undefined> {
  const file = await picked()
  if (!file) return undefined
  const [code] = await new kind({ formats: ['qr_code'] }).detect(await createImageBitmap(file))
  if (!code) throw new ShellFailed('no code in the picture')
  return code.rawValue
}

const locate: NonNullable<Shell['locate']> = () => new Promise((resolve, reject) => {
  navigator.geolocation.getCurrentPosition(
    ({ coords }) => resolve({ latitudeDeg: coords.latitude, longitudeDeg: coords.longitude }),
    ({ message }) => reject(new ShellFailed(message)),
    { enableHighAccuracy: true, maximumAge: 0, timeout: PATIENCE_MS },
  )
})

const share: NonNullable<Shell['share']> = async ({ title, text, url }) => {
  if (!navigator.share) {
    await navigator.clipboard.writeText(url).catch(() => {
      throw new ShellFailed('neither shared nor copied')
    })
    return 'copied'
  }
  return navigator.share({ title, text, url }).then(() => 'shared' as const, () => 'given up' as const)
}

/** Any browser; what this one cannot do is missing. */
export function browserShell(): Shell {
  const kind = (globalThis as { BarcodeDetector?: DetectorKind }).BarcodeDetector
  const canShare = navigator.share !== undefined || navigator.clipboard !== undefined
  return {
    name: 'browser', ...(navigator.geolocation && { locate }), ...(kind && { scan: () => scanWith(kind) }), ...(canShare && { share }),
  }
}
