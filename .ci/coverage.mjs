// npm run coverage: fails when a branch of src/domain is reached by no case of tests/domain.
import { startVitest } from 'vitest/node';
import { root } from './freshness.mjs';
import { installPackages } from './steps.mjs';

process.chdir(root);
await installPackages();
const vitest = await startVitest('test', ['tests/domain'], {
  run: true,
  watch: false,
  setupFiles: ['.ci/short-properties.mjs'],
  coverage: {
    enabled: true,
    provider: 'v8',
    include: ['src/domain/**'],
    reporter: ['text-summary', ['text', { skipFull: true }], 'json'],
    reportsDirectory: 'test-results/coverage',
    thresholds: { branches: 100 },
  },
});
await vitest.close();
