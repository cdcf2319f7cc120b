import { communesNamed } from '../territory/search.ts';
import type { Territory } from '../territory/territory.ts';
import type { Facts } from './facts.ts';
import type { Gap, GapCell } from './gap.ts';

/** Communes named by the plan that the reference does not know today: gone into another one, shared by several, or unknown. */
export function findCommuneUnknown({ ledger, territory }: Facts): Gap[] {
  if (territory === undefined) return [];
  const said = new Map<string, Said>();
  for (const { post } of ledger.entries) {
    for (const code of post.commune === undefined ? [] : [post.commune])
      note(said, code, { table: 'posts', id: post.id, field: 'commune' }, post.id);
    for (const { commune } of post.served ?? []) note(said, commune, { table: 'posts', id: post.id, field: 'served' }, post.id);
  }
  for (const { id, commune } of ledger.plan.structures)
    if (commune !== undefined) note(said, commune, { table: 'structures', id, field: 'commune' });
  for (const { id, target, targetId } of ledger.plan.cofinancings) {
    if (target === 'commune' && targetId !== undefined) note(said, targetId, { table: 'cofinancings', id, field: 'targetId' });
  }
  return [...said].flatMap(([code, { cell, post }]) => {
    if (territory.commune(code) !== undefined) return [];
    return [{ code: 'communeUnknown', severity: 'warning', ...readingOf(territory, code), ...(post !== undefined && { post }), cell }];
  });
}

interface Said {
  readonly cell: GapCell;
  readonly post: string | undefined;
}

/** Each code is told once, where it is met first. */
function note(said: Map<string, Said>, code: string, cell: GapCell, post?: string): void {
  if (!said.has(code)) said.set(code, { cell, post });
}

function readingOf(territory: Territory, code: string): Pick<Gap, 'variant' | 'names'> {
  const today = territory.successor(code);
  if (today !== undefined) return { variant: 'merged', names: [code, `${today.name} (${today.code})`] };
  const named = communesNamed(territory, code);
  return named.length > 1 ? { variant: 'ambiguous', names: [code, String(named.length)] } : { variant: 'unknown', names: [code] };
}
