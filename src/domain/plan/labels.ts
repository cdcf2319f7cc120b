/**
 * Labels for `count` new posts that no post has yet: they carry on the numbering of the last numbered label
 * (« CN-07 » gives « CN-08 »), or start at « CN-01 ».
 */
export function freshLabels(taken: readonly string[], count: number): string[] {
  const used = new Set(taken);
  const model = taken.findLast((label) => NUMBERED.test(label)) ?? 'CN-00';
  const [, before, digits] = NUMBERED.exec(model) as unknown as [string, string, string];
  const labels: string[] = [];
  for (let number = Number(digits) + 1; labels.length < count; number++) {
    const label = `${before}${String(number).padStart(digits.length, '0')}`;
    if (!used.has(label)) labels.push(label);
  }
  return labels;
}

const NUMBERED = /^(.*?)(\d{1,9})$/;
