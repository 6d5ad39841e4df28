import { defineConfig } from 'vite'
import { compressed } from './vite/compressed.ts'
import { font } from './vite/font.ts'
import { offline } from './vite/offline.ts'

export default defineConfig({
  root: import.meta.dirname,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [font(), offline(), compressed()],
  build: {
    outDir: 'dist',
    emptyOutDir: true,
    // NOTE: the content security policy allows no data: addresses.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // NOTE: compressing takes most of the time of a build, and is meant to.
      checks: { pluginTimings: false },
      input: { page: 'index.html', 'service-worker': 'src/service-worker.ts' },
      output: {
        // NOTE: what the first page needs is one file: it compresses better, and needs fewer headers, than many.
        codeSplitting: { groups: [{ name: 'page', tags: ['$initial'], test: (id) => !id.includes('service-worker') }] },
        entryFileNames: ({ name }) => (name === 'service-worker' ? '[name].js' : 'assets/[name]-[hash].js'),
      },
    },
  },
  server: { proxy: { '/api': 'http://localhost:3000' } },
})
