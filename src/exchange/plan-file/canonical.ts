/**
 * JSON with one writing only: keys in code-unit order, no space, numbers and strings as `JSON.stringify` writes them.
 * Absent and `undefined` fields are the same. Two equal values give the same text.
 */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value ?? null);
  return `{${fields(value).join(',')}}`;
}

/** The fields of an object, each as `"key":value`, in code-unit order of their keys. */
export function fields(value: object): string[] {
  const record = value as Record<string, unknown>;
  return Object.keys(record)
    .filter((key) => record[key] !== undefined)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${canonical(record[key])}`);
}
