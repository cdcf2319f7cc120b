/** The Content-Security-Policy of the page, written once: the built page carries it, the server repeats it, tests compare both. */

const shared = {
  'default-src': "'none'",
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'form-action': "'none'",
  'base-uri': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'templates default',
};

/** The policy of the served page: everything from its own origin. Inline styles are the grid's. */
export const servedPolicy = text({
  ...shared,
  'script-src': "'self'",
  'style-src': "'self' 'unsafe-inline'",
  'worker-src': "'self'",
  'connect-src': "'self'",
  'manifest-src': "'self'",
});

/** The policy of the single file: its one script by its hash, workers from memory, no connection at all. */
export function singleFilePolicy(scriptHash) {
  return text({
    ...shared,
    'script-src': `'sha256-${scriptHash}'`,
    'style-src': "'unsafe-inline'",
    'worker-src': 'blob:',
  });
}

function text(directives) {
  return Object.entries(directives)
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');
}
