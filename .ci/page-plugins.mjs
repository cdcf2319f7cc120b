import { createHash } from 'node:crypto';
import { servedPolicy, singleFilePolicy } from './policy.mjs';

/** Puts the policy of the served page first in its head. */
export function policyInPage() {
  return {
    name: 'quote-part-policy',
    transformIndexHtml: () => [policyTag(servedPolicy)],
  };
}

/** Turns `new Worker(new URL('…', import.meta.url), { type: 'module' })` into a worker carried inside the page: a disk cannot serve one. */
export function inlineWorkers() {
  const construction = /new Worker\(\s*new URL\(\s*(['"])([^'"]+)\1\s*,\s*import\.meta\.url\s*\)\s*,\s*\{[^}]*\}\s*,?\s*\)/g;
  return {
    name: 'quote-part-inline-workers',
    enforce: 'pre',
    transform(code, id) {
      if (!/\.tsx?$/.test(id) || !code.includes('new Worker(')) return undefined;
      const imports = [];
      const inlined = code.replace(construction, (_, quote, path) => {
        const name = `InlinedWorker${imports.length}`;
        imports.push(`import ${name} from ${quote}${path}?worker&inline${quote};`);
        return `new ${name}()`;
      });
      if (inlined.includes('new Worker('))
        this.error(`${id}: a worker must be made by new Worker(new URL('…', import.meta.url), { type: 'module' }).`);
      return { code: `${imports.join('\n')}\n${inlined}`, map: null };
    },
  };
}

/** Leaves one HTML file, named `quote-part.html`: script, styles and icon inside, its policy naming the script by hash. */
export function singleFile() {
  return {
    name: 'quote-part-single-file',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const pageName = Object.keys(bundle).find((name) => name.endsWith('.html'));
        if (pageName === undefined) this.error('No page was built.');
        const scripts = Object.values(bundle).filter((file) => file.type === 'chunk');
        const styles = Object.values(bundle).filter((file) => file.type === 'asset' && file.fileName.endsWith('.css'));
        if (scripts.length !== 1) this.error(`One script was expected in the single file, not ${scripts.length}.`);
        const script = harmlessInPage(scripts[0].code);
        const css = styles.map((file) => String(file.source)).join('\n');
        if (css.includes('</style')) this.error('A style closes its own tag.');
        const head = [metaTag(singleFilePolicy(createHash('sha256').update(script).digest('base64'))), `<style>${css}</style>`].join('\n');
        const html = String(bundle[pageName].source)
          .replace(/\s*<script\b[^>]*src=[^>]*><\/script>/g, '')
          .replace(/\s*<link\b[^>]*rel="(?:stylesheet|manifest|icon|modulepreload)"[^>]*>/g, '')
          .replace(/<head>/, () => `<head>\n${head}`)
          .replace(/<\/body>/, () => `<script type="module">${script}</script>\n</body>`);
        for (const name of Object.keys(bundle)) delete bundle[name];
        this.emitFile({ type: 'asset', fileName: 'quote-part.html', source: html });
      },
    },
  };
}

/** A script that no HTML parser ends early. */
function harmlessInPage(code) {
  return code.replaceAll('</script', '<\\/script').replaceAll('<!--', '<\\!--').trim();
}

function policyTag(policy) {
  return { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: policy }, injectTo: 'head-prepend' };
}

function metaTag(policy) {
  return `<meta http-equiv="Content-Security-Policy" content="${policy}">`;
}
