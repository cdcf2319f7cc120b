import { cpus } from 'node:os';
import { bench as findBench } from './find.ts';
import { bench as importBench } from './import.ts';
import { bench as paintBench } from './paint.ts';
import { bench as recomputeBench } from './recompute.ts';
import { bench as sheetBench } from './sheet.ts';

/** Every benchmark, one after the other, on this machine: medians and 95th percentiles in milliseconds, ratios against plain baselines of the same run. */
export async function run(): Promise<Record<string, unknown>> {
  const results: Record<string, unknown> = { machine: { node: process.version, cores: cpus().length, model: cpus()[0]?.model } };
  for (const [name, bench] of Object.entries({
    recompute: recomputeBench,
    import: importBench,
    paint: paintBench,
    sheet: sheetBench,
    find: findBench,
  })) {
    console.error(`${name}…`);
    results[name] = await bench();
  }
  return results;
}
