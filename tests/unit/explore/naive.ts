import type { Ran } from '../../../src/explore/ran.ts';
import type { Script } from '../../../src/lexicon/script.ts';
import { parseEnding } from '../../../src/script/parse-observation.ts';
import { fastStory, officialStory, type Seen } from './kit.ts';

/** What exploration must find, found without any cleverness: names of endings, errors, bounds of gauges. */
export type Naive = {
  endings: string[];
  errors: string[];
  bounds: Record<string, [min: number, max: number]>;
  plays: number;
};

/** Gathers what a tree of takes shows, to be compared. */
const gatherer = (gauges: readonly string[]) => {
  const endings = new Set<string>();
  const errors = new Set<string>();
  const bounds: Naive['bounds'] = {};
  let plays = 0;
  return {
    see: ({ lines, choices, error }: Seen, gaugeOf: (gauge: string) => number): void => {
      plays += 1;
      for (const gauge of gauges) {
        const value = gaugeOf(gauge);
        const [min, max] = bounds[gauge] ?? [value, value];
        bounds[gauge] = [Math.min(min, value), Math.max(max, value)];
      }
      if (error !== undefined) errors.add(error);
      else if (choices.length === 0) {
        const ending = lines.flatMap(({ tags }) => tags.flatMap((tag) => parseEnding(tag) ?? [])).at(-1);
        endings.add(ending ? `${ending.name};${ending.outcome ?? ''}` : '');
      }
    },
    found: (): Naive => ({ endings: [...endings].sort(), errors: [...errors].sort(), bounds, plays }),
  };
};

/** Tries every take of at most `depth` choices with the official engine: save, choose, restore. */
export const naively = (script: Script, seed: number, depth: number, gauges: readonly string[]): Naive => {
  const story = officialStory(script);
  const gather = gatherer(gauges);
  const visit = (seen: Seen, left: number): void => {
    gather.see(seen, story.number);
    if (left === 0 || seen.choices.length === 0) return;
    const state = story.save();
    for (let choice = 0; choice < seen.choices.length; choice++) {
      story.restore(state);
      visit(story.choose(choice), left - 1);
    }
  };
  visit(story.open(seed), depth);
  return gather.found();
};

/** The same with the fast loop, for scenes too wide for the official engine; nothing is merged. */
export const naivelyFast = (
  script: Script,
  seed: number,
  depth: number,
  gauges: readonly string[],
): Naive => {
  const story = fastStory(script);
  const gather = gatherer(gauges);
  const visit = ({ lines, stop, snapshot }: Ran, left: number): void => {
    const isFault = stop.kind !== 'choices' && stop.kind !== 'end';
    const seen: Seen = { lines, choices: snapshot.choices.map(({ text }) => ({ text, tags: [] })) };
    const gaugeOf = (gauge: string): number => Number(String(snapshot.globals.get(gauge)));
    gather.see({ ...seen, ...(isFault && { error: stop.message }) }, gaugeOf);
    if (left === 0) return;
    for (let choice = 0; choice < snapshot.choices.length; choice++)
      visit(story.choose(snapshot, choice), left - 1);
  };
  visit(story.start(seed), depth);
  return gather.found();
};
