import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';
import { PLAN_VERSION } from '../../../src/domain/plan/migrations.ts';
import { inventedPlan } from '../../bench/plans.ts';
import { chooseFile } from '../story.ts';
import { cell } from './hands.ts';

/** Opens an invented plan of this many posts from its file. */
export async function openLarge(page: Page, posts: number): Promise<void> {
  await page.goto('./');
  await chooseFile(page, /^Ouvrir un fichier/, { name: 'grand.quotepart.json', mimeType: 'application/json', buffer: fileOf(posts) });
  await cell(page, 0, 'posts.label').waitFor();
}

/** The file as the program writes it: its checksum is that of its bytes with its own digits at zero. */
function fileOf(posts: number): Buffer {
  const head = `{"format":"quote-part/plan","version":${PLAN_VERSION},"app":"0.1.0","revision":1,"parent":null,"sha256":"`;
  const rest = `","plan":${JSON.stringify(inventedPlan(posts))}}\n`;
  return Buffer.from(
    head +
      createHash('sha256')
        .update(`${head}${'0'.repeat(64)}${rest}`)
        .digest('hex') +
      rest,
  );
}
