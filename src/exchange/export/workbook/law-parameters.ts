import type { Law } from '../../../domain/law/law.ts';
import type { Parameter } from '../../../domain/law/parameter.ts';

/** Every parameter that a law holds, by id, wherever it stands in it. */
export function lawParameters(law: Law): ReadonlyMap<string, Parameter<unknown>> {
  const found = new Map<string, Parameter<unknown>>();
  gather(law, found);
  return found;
}

function gather(value: unknown, found: Map<string, Parameter<unknown>>): void {
  if (typeof value !== 'object' || value === null) return;
  if (isParameter(value)) found.set(value.id, value);
  else for (const inner of Object.values(value)) gather(inner, found);
}

function isParameter(value: object): value is Parameter<unknown> {
  return 'id' in value && 'values' in value;
}
