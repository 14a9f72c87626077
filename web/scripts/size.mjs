// Measures what a first visit loads: the entry, the sign-in page and what both import, gzipped.
// Fails when it passes the limit; lazily loaded pages beyond the first route do not count.
import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'

const folder = new URL('../../target/web/', import.meta.url)
const manifest = JSON.parse(readFileSync(new URL('manifest.json', folder), 'utf8'))
const visits = [
  { name: 'console', limitKb: 400, roots: ['index.html', 'src/app/words/zh-CN.ts', 'src/app/SignInPage.vue', 'src/app/AppShell.vue'] },
  { name: 'phone', limitKb: 250, roots: ['field.html', 'src/phone/words/zh-CN.ts', 'src/phone/SignInPage.vue', 'src/phone/PhoneShell.vue'] },
]

function reach(key, seen) {
  if (seen.has(key)) return seen
  if (!manifest[key]) throw new Error(`The build has no ${key}; correct scripts/size.mjs.`)
  seen.add(key)
  for (const next of manifest[key].imports ?? []) reach(next, seen)
  return seen
}

for (const { name, limitKb, roots } of visits) {
  const seen = roots.reduce((chunks, key) => reach(key, chunks), new Set())
  const files = new Set([...seen].map((key) => manifest[key].file).filter((file) => file.endsWith('.js')))
  const bytes = [...files].reduce((sum, file) => sum + gzipSync(readFileSync(new URL(file, folder))).length, 0)
  const kb = bytes / 1024
  console.log(`${name}: ${kb.toFixed(1)} KB of JavaScript (gzip) in ${files.size} files, limit ${limitKb} KB`)
  if (kb > limitKb) process.exitCode = 1
}
