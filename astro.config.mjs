import process from 'node:process';

import react from '@astrojs/react';
import { defineConfig } from 'astro/config';

import { editorProgram } from './scripts/editor/program.ts';
import { contentIntegration } from './src/records/integration.ts';

const { SITE_URL, BASE_PATH, OUT_DIR } = process.env;

export default defineConfig({
  ...(SITE_URL ? { site: SITE_URL } : {}),
  base: BASE_PATH || '/',
  outDir: OUT_DIR || 'dist',
  trailingSlash: 'always',
  // One stylesheet for the whole site, so that the second page costs its words alone; what few pages need is linked by them.
  // Four pages at a time: while one is written to the disk, the next is made.
  build: { format: 'directory', inlineStylesheets: 'never', assets: 'assets', concurrency: 4 },
  compressHTML: true,
  devToolbar: { enabled: false },
  vite: {
    // The editor is one large program by nature, and only its own page loads it; all others have limits of their own in the tests.
    build: { cssCodeSplit: false, reportCompressedSize: false, chunkSizeWarningLimit: 8000 },
    plugins: [editorProgram()],
  },
  integrations: [react(), contentIntegration()],
});
