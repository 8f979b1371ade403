import type { Found } from '../finding.ts';
import { modelWalks } from '../model-walks.ts';
import { pathsRule } from '../rule.ts';

/** The model goes wrong, since it is what the room will try to change. */
export const modelEndsBadly = pathsRule('model-ends-badly', 'publishes', 'warning', (scene) => {
  const found = new Map<number, Found>();
  for (const { choices, outcome, gained } of modelWalks(scene)) {
    const last = choices.at(-1);
    if (!last || outcome?.kind !== 'end') continue;
    const signs = choices.flatMap(({ remarks }) => remarks.map(({ sign }) => sign));
    const goesWell = gained > 0 || count(signs, '+') > count(signs, '-');
    if (goesWell) found.set(last.at.line, { at: last.at });
  }
  return [...found.values()];
});

const count = (signs: readonly string[], sign: string): number => signs.filter((one) => one === sign).length;
