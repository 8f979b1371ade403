/**
 * Plays a compiled scenario, one beat at a time. Live play is replay: a beat depends only on the script, the state
 * before it and the choice, so that any moment can be reached again from the choices made. Nothing here imports
 * the compiler.
 *
 * @example
 * const first = open(script, 42);
 * const next = step(script, first.inkState, 0);
 * next.beat.lines[0]?.text;
 */
import type { Beat } from '../lexicon/beat.ts';
import type { Header } from '../lexicon/scenario.ts';
import type { Played, RawBeat, Script } from '../lexicon/script.ts';
import { withoutHeaderTags } from './header-tags.ts';
import { InkStory } from './ink-story.ts';
import { leadingTags } from './leading-tags.ts';
import { offersOf } from './offers.ts';
import { parseObservation } from './parse-observation.ts';
import { readBeat } from './read-beat.ts';
import { runBeat } from './run-beat.ts';

/**
 * The first beat. The seed decides all that the story draws at random; any whole number.
 * Author faults are not thrown: the beat ends in `error`.
 */
export const open = (script: Script, seed: number): Played => {
  const story = engineOf(script);
  story.restart(seed);
  const header = leadingTags(story).map((tag) => tag.text);
  return finish(script, story, (raw) => withoutHeaderTags(raw, header));
};

/**
 * The beat after a choice.
 *
 * @param inkState the state `open` or `step` gave
 * @param choice rank among the choices of that beat, from 0; another number is a bug and throws
 */
export const step = (script: Script, inkState: string, choice: number): Played => {
  const story = engineOf(script);
  story.load(inkState);
  if (!story.currentChoices[choice]) throw new RangeError(`There is no choice ${choice} in this state`);
  story.ChooseChoiceIndex(choice);
  return finish(script, story, (raw) => raw);
};

/** One engine a script: reading the JSON of a story costs a hundred times a load. */
const engines = new WeakMap<Script, InkStory>();

const engineOf = (script: Script): InkStory => {
  const story = engines.get(script) ?? new InkStory(script.ink);
  engines.set(script, story);
  return story;
};

const finish = (script: Script, story: InkStory, tidy: (raw: RawBeat) => RawBeat): Played => {
  const raw = runSafely(script, story);
  const beat = readBeat(tidy(raw), script.header, gaugesOf(story, script.header));
  if (raw.end === 'error') return { raw, beat, inkState: '' };
  const inkState = story.save();
  return { raw, beat: { ...beat, choices: withOffers(script, beat.choices, inkState) }, inkState };
};

/** An engine that failed in the middle of a step may be in any state: the next beat takes a new one. */
const runSafely = (script: Script, story: InkStory): RawBeat => {
  const raw = runBeat(story, script);
  if (raw.end === 'error') engines.delete(script);
  return raw;
};

const withOffers = (script: Script, choices: Beat['choices'], inkState: string): Beat['choices'] => {
  const offers = offersOf(script, choices.length, (index) => {
    const story = engineOf(script);
    story.load(inkState);
    story.ChooseChoiceIndex(index);
    return parseObservation(runSafely(script, story).lines.flatMap((line) => line.tags));
  });
  return choices.map((choice, index) => ({ ...choice, offers: offers[index] ?? choice.offers }));
};

const gaugesOf = (story: InkStory, header: Header): Record<string, number> => {
  const values: Record<string, number> = {};
  for (const { name } of header.gauges) {
    const value = story.variablesState.$(name);
    if (typeof value === 'number') values[name] = value;
  }
  return values;
};
