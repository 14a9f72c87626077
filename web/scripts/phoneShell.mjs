import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What stands beside the built files and belongs to the phone as well. */
const BESIDE = ['field.html', 'tokens.css', 'icon.svg', 'icon-192.png', 'icon-512.png', 'field.webmanifest']

function reach(manifest, key, seen) {
  const chunk = manifest[key]
  if (seen.has(key) || !chunk) return seen
  seen.add(key)
  for (const next of [...(chunk.imports ?? []), ...(chunk.dynamicImports ?? [])]) reach(manifest, next, seen)
  return seen
}

/** Everything that the phone's pages may load, lazily loaded ones and both languages included. */
export function shellOf(manifest) {
  const chunks = [...reach(manifest, 'field.html', new Set())].map((key) => manifest[key])
  return [...new Set([...BESIDE, ...chunks.flatMap(({ file, css = [], assets = [] }) => [file, ...css, ...assets])])].sort()
}

/** Vite plugin: writes field-sw.js, which keeps exactly these files and has a new version when one of them is another. */
export const phoneShell = (folder, worker) => ({
  name: 'phone-shell',
  apply: 'build',
  closeBundle() {
    const files = shellOf(JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')))
    const sum = createHash('sha256')
    for (const file of files) sum.update(file).update(readFileSync(join(folder, file)))
    const shell = { version: sum.digest('hex').slice(0, 16), files: files.map((file) => `/${file}`) }
    writeFileSync(join(folder, 'field-sw.js'), `const SHELL = ${JSON.stringify(shell)}\n${readFileSync(worker, 'utf8')}`)
  },
})
