import { fileURLToPath } from 'node:url';
import solid from 'vite-plugin-solid';
import { defineConfig } from 'vitest/config';
import { offline } from './.ci/offline-plugin.mjs';
import { inlineWorkers, policyInPage, singleFile } from './.ci/page-plugins.mjs';
import { territory } from './.ci/territory-plugin.mjs';

// Two pages from one source: the served, installable app, and (--mode single) one HTML file opened from a disk.
export default defineConfig(({ mode, command, isSsrBuild }) => {
  const single = mode === 'single';
  const page = command === 'build' && isSsrBuild !== true;
  return {
    base: './',
    resolve: { alias: { '#templates': fileURLToPath(new URL('src/screens/trusted-types.ts', import.meta.url)) } },
    plugins: [
      // Compiled templates pass through a Trusted Types policy of ours instead of Solid's bare innerHTML.
      solid({ solid: { moduleName: '#templates' } }),
      territory(),
      ...(page && single ? [inlineWorkers(), singleFile()] : []),
      ...(page && !single ? [policyInPage(), offline()] : []),
    ],
    worker: {
      format: single ? 'iife' : 'es',
      plugins: () => [territory()],
    },
    build: {
      target: 'es2022',
      chunkSizeWarningLimit: 1500,
      modulePreload: single ? false : { polyfill: false },
      rolldownOptions: { checks: { pluginTimings: false }, ...(single ? { output: { codeSplitting: false } } : {}) },
      ...(single ? { assetsInlineLimit: 100_000_000, cssCodeSplit: false, copyPublicDir: false } : {}),
    },
    test: {
      environment: 'node',
      testTimeout: 30_000,
      // One core less, the usual number, is half of a machine that has two.
      maxWorkers: '100%',
      include: ['tests/**/*.test.ts'],
      exclude: ['tests/e2e/**', 'node_modules/**'],
    },
  };
});
