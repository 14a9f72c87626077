// ./run bench lighthouse [rounds]: what Lighthouse says of the phone and of a village's page, with its slow 4G and a processor six times slower.
// Lighthouse is fetched into target/ when first asked for; it is not part of the build.
import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const VERSION = '12.8.2'
const BAR = 80
const rounds = Number(process.argv[2] ?? 3)
const root = fileURLToPath(new URL('../../', import.meta.url))
const tools = join(root, 'target/lighthouse')
const SLOW = { rttMs: 150, throughputKbps: 1638.4, requestLatencyMs: 562.5, downloadThroughputKbps: 1474.56, uploadThroughputKbps: 675, cpuSlowdownMultiplier: 6 }
const SCREEN = { mobile: true, width: 412, height: 823, deviceScaleFactor: 1.75, disabled: false }
const FIGURES = ['first-contentful-paint', 'largest-contentful-paint', 'total-blocking-time', 'cumulative-layout-shift']

if (!existsSync(join(tools, 'node_modules/lighthouse'))) {
  execFileSync('npm', ['install', '--silent', '--no-audit', '--no-fund', '--prefix', tools, `lighthouse@${VERSION}`], { stdio: 'inherit' })
}
const { default: lighthouse } = await import(join(tools, 'node_modules/lighthouse/core/index.js'))
const { default: puppeteer } = await import(join(tools, 'node_modules/puppeteer-core/lib/esm/puppeteer/puppeteer-core.js'))

const data = mkdtempSync(join(tmpdir(), 'cunjing-'))
const server = spawn('./run', { cwd: root, env: { ...process.env, CUNJING_DATA: data, CUNJING_PORT: '0' }, stdio: ['ignore', 'pipe', 'inherit'] })

/** Address and accounts, once the demonstration bureau stands. */
const said = await new Promise((resolve, reject) => {
  let text = ''
  server.on('exit', (code) => reject(new Error(`./run ended with ${code}.`)))
  server.stdout.on('data', (more) => {
    text += more
    const line = text.match(/(http:\/\/localhost:\d+).*?village-(\d+).*password: (\S+)/s)
    if (line) resolve({ address: line[1], village: line[2], password: line[3] })
  })
})
const browser = await puppeteer.launch({
  executablePath: [process.env.CUNJING_CHROMIUM, '/usr/bin/chromium', '/usr/bin/google-chrome'].find((path) => path && existsSync(path)),
  args: ['--no-sandbox'],
  userDataDir: join(data, 'browser'),
})

async function signIn() {
  const page = await browser.newPage()
  await page.goto(`${said.address}/field`)
  await page.waitForSelector('input[type=password]')
  await page.type('input', 'community-001')
  await page.type('input[type=password]', said.password)
  await page.click('form button')
  await page.waitForSelector('nav a')
  // the service worker keeps the shell, and the phone its village
  await page.evaluate(() => navigator.serviceWorker.ready)
  await new Promise((resolve) => setTimeout(resolve, 10_000))
  await page.close()
}

async function measure(name, path, returning) {
  const reports = []
  for (let round = 0; round < rounds; round++) {
    const { lhr } = await lighthouse(said.address + path, {
      port: Number(new URL(browser.wsEndpoint()).port), onlyCategories: ['performance'], formFactor: 'mobile', throttlingMethod: 'simulate',
      throttling: SLOW, screenEmulation: SCREEN, disableStorageReset: returning, logLevel: 'error',
    })
    if (lhr.runtimeError) throw new Error(lhr.runtimeError.message)
    reports.push(lhr)
  }
  const byScore = reports.toSorted((one, other) => one.categories.performance.score - other.categories.performance.score)
  const middle = byScore[Math.floor(rounds / 2)]
  const scores = byScore.map(({ categories }) => Math.round(categories.performance.score * 100))
  console.log(`| ${name} | ${Math.round(middle.categories.performance.score * 100)} | ${scores.join(', ')} | ${FIGURES.map((id) => middle.audits[id].displayValue).join(' | ')} |`)
}

try {
  console.log(`Lighthouse ${VERSION}, ${await browser.version()}, ${rounds} rounds; the bar is ${BAR}\n`)
  console.log('| page | score, middle | scores | first paint | largest paint | blocked | shift |\n|---|---|---|---|---|---|---|')
  await measure('village page, first visit', `/v/${said.village}`, false)
  await measure('phone: sign-in, first visit', '/field/sign-in', false)
  await signIn()
  await measure('phone: today, signed in', '/field/today', true)
  await measure('phone: a record', '/field/record', true)
  await measure('phone: search', '/field/search', true)
} finally {
  await browser.close()
  server.removeAllListeners('exit')
  server.kill('SIGTERM')
  await new Promise((resolve) => server.once('exit', resolve))
  rmSync(data, { recursive: true, force: true })
}
