import { fileURLToPath } from 'node:url'
import vue from '@vitejs/plugin-vue'
import { ElementPlusResolver, VantResolver } from 'unplugin-vue-components/resolvers'
import Components from 'unplugin-vue-components/vite'
import type { Connect, Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import { phoneShell } from './scripts/phoneShell.mjs'

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))

/** The phone's routes live below /field; the server of the application answers them with field.html, and so do these. */
const phoneRoutes: Connect.NextHandleFunction = (request, _response, next) => {
  if (/^\/field(\/[^.]*)?(\?.*)?$/.test(request.url ?? '')) request.url = '/field.html'
  next()
}
const phoneFallback: Plugin = {
  name: 'phone-fallback',
  configureServer: (server) => void server.middlewares.use(phoneRoutes),
  configurePreviewServer: (server) => void server.middlewares.use(phoneRoutes),
}

/** Vant's icon font is inlined, yet names an address on the internet as second source: it goes. */
const noForeignFont: Plugin = {
  name: 'no-foreign-font',
  enforce: 'pre',
  transform: (code, id) => (id.includes('/vant/') && id.includes('.css') ? code.replace(/,url\(\/\/at\.alicdn\.com[^)]*\) format\("woff"\)/g, '') : undefined),
}

export default defineConfig({
  plugins: [
    vue(),
    Components({ dirs: [], dts: 'src/components.d.ts', resolvers: [ElementPlusResolver(), VantResolver()] }),
    phoneFallback,
    noForeignFont,
    phoneShell(here('../target/web'), here('./scripts/serviceWorker.js')),
  ],
  resolve: { alias: { '@': here('./src') } },
  server: { proxy: { '/api': 'http://127.0.0.1:8080', '/v/': 'http://127.0.0.1:8080' } },
  build: {
    outDir: '../target/web',
    emptyOutDir: true,
    manifest: 'manifest.json',
    rolldownOptions: {
      input: { console: here('./index.html'), phone: here('./field.html') },
      output: {
        codeSplitting: {
          groups: [
            { name: 'echarts', test: /node_modules[\\/](echarts|zrender)[\\/]/, priority: 20 },
            { name: 'vue', test: /node_modules[\\/](vue|@vue|vue-router|vue-i18n|@intlify)[\\/]/, priority: 20 },
          ],
        },
      },
    },
  },
  test: {
    environment: 'happy-dom',
    include: ['src/**/*.test.ts'],
    server: { deps: { inline: ['element-plus', 'vant'] } },
  },
})
