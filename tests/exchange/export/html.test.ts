import { describe, expect, it } from 'vitest';
import { day } from '../../../src/domain/base/day.ts';
import { emptyPlan, type Plan } from '../../../src/domain/plan/plan.ts';
import { recompute } from '../../../src/domain/recompute.ts';
import { writeExport } from '../../../src/exchange/export/write-export.ts';

const asOf = day('2026-11-23');
const evil = [
  '<script>pwn()</script>',
  '<img src=x onerror=pwn()>',
  '"><svg onload=pwn()>',
  "' onclick='pwn()",
  '&lt;b&gt;',
  '</title><script>',
  '</td></table>',
];
const plan: Plan = {
  ...emptyPlan('p', '</title><script>pwn()</script>', 2025, 2026),
  posts: evil.map((label, i) => ({ id: String(i), label })),
  funders: evil.map((name, i) => ({ id: String(i), name })),
};
const written = async (extension: 'html' | 'json') =>
  new TextDecoder().decode(await writeExport({ plan, results: recompute({ plan, asOf }), revision: 3, asOf, view: 'all', extension }));

describe('a page', () => {
  it('holds no other mark than its own, whatever the texts of the plan', async () => {
    const html = await written('html');
    expect(new Set(html.match(/<\/?[a-z0-9]+/g)?.map((tag) => tag.replace('/', '')))).toEqual(
      new Set([
        '<html',
        '<head',
        '<meta',
        '<title',
        '<style',
        '<body',
        '<h1',
        '<p',
        '<h2',
        '<table',
        '<thead',
        '<tr',
        '<th',
        '<tbody',
        '<td',
      ]),
    );
    expect(html).toContain('&#60;script&#62;pwn()');
  });

  it('says which revision it shows, on which day, and that nothing may load', async () => {
    const html = await written('html');
    expect(html).toContain('Révision 3 · situation au 23/11/2026');
    expect(html).toContain("default-src 'none'");
  });
});

describe('a report for programs', () => {
  it('gives one object a row, unknown as null, with what it needs to be read', async () => {
    const json = JSON.parse(await written('json'));
    expect(json).toMatchObject({ format: 'quote-part/report', asOf: '2026-11-23', unit: 'cent', plan: { revision: 3 } });
    expect(json.views.posts[0]).toMatchObject({ 'posts.label': evil[0], 'posts.commune': null, 'cost.2025': null });
  });
});
