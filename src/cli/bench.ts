import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { runnerImport } from 'vite';

/**
 * One figure of a benchmark. A ratio (`×`) should reach its bar and fails the command below it; any other figure should
 * stay under its bar and is only reported, since it depends on the machine.
 */
export type Figure = { name: string; value: number; unit: string; bar?: number };

type Bench = { bench(): Promise<Figure[]> };

/** `npm run bench [-- NAME…]`: runs the benchmarks of tests/bench and prints their figures beside their bars. */
export const main = async (args: string[]): Promise<number> => {
  const folder = join(import.meta.dirname, '../../tests/bench');
  const all = readdirSync(folder).filter((file) => file.endsWith('.ts'));
  const unknown = args.filter((name) => !all.includes(`${name}.ts`));
  if (unknown.length > 0) {
    const known = all.map((file) => file.replace('.ts', '')).join(', ');
    process.stderr.write(`« ${unknown.join(', ')} » n’est pas une mesure. Mesures : ${known}\n`);
    return 2;
  }
  let missed = 0;
  for (const file of all.filter((one) => args.length === 0 || args.includes(one.replace('.ts', '')))) {
    process.stdout.write(`\n${file.replace('.ts', '')}\n`);
    const { module } = await runnerImport<Bench>(join(folder, file), { logLevel: 'error' });
    for (const figure of await module.bench()) {
      const met = isMet(figure);
      if (!met && figure.unit === RATIO) missed++;
      process.stdout.write(`  ${line(figure)}${met ? '' : '   ← barre manquée'}\n`);
    }
  }
  return missed > 0 ? 1 : 0;
};

const RATIO = '×';

const isMet = ({ value, unit, bar }: Figure): boolean =>
  bar === undefined || (unit === RATIO ? value >= bar : value <= bar);

const line = ({ name, value, unit, bar }: Figure): string => {
  const figure = `${Number.isInteger(value) ? value : value.toPrecision(3)} ${unit}`;
  const limit = bar === undefined ? '' : `   (${unit === RATIO ? '≥' : '≤'} ${bar} ${unit})`;
  return `${name.padEnd(56)} ${figure.padStart(14)}${limit}`;
};
