import type { RawBeat, Script } from '../lexicon/script.ts';
import { type Fault, type InkStory, MOST_TEXT, Overrun } from './ink-story.ts';
import { locate } from './locate.ts';

/**
 * Lets ink speak until a decision or an end, and keeps what it gave, untouched. Whatever happens is a beat: a loop
 * that prints for ever, a division by zero and a tunnel without return are beats that end in `error`.
 */
export const runBeat = (story: InkStory, script: Script): RawBeat => {
  const lines: RawBeat['lines'] = [];
  let thrown: Fault | undefined;
  let size = 0;
  try {
    while (story.canContinue && size <= MOST_TEXT) {
      const text = story.Continue() ?? '';
      size += text.length;
      lines.push({ text: text.replace(/\n$/, ''), tags: [...(story.currentTags ?? [])] });
    }
    if (size > MOST_TEXT) throw new Overrun();
  } catch (error) {
    thrown = { message: error instanceof Overrun ? ENDLESS : wordsOf(error), path: story.here };
  }
  return { lines, ...outcome(story, script, thrown) };
};

/** What `message` says of a beat stopped because it did not stop by itself. */
export const ENDLESS = 'The story did not stop: endless loop or endless text';

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The engine says END, DONE and « ran out » alike (no choices); only the last also reports a fault. */
const RAN_OUT = 'ran out of content';

const outcome = (story: InkStory, script: Script, thrown?: Fault): Omit<RawBeat, 'lines'> => {
  const fault = thrown ?? story.faults[0];
  if (!fault) {
    const choices = choicesOf(story, script);
    return { choices, end: choices.length > 0 ? 'choices' : 'end' };
  }
  if (fault.message.startsWith(RAN_OUT)) return { choices: [], end: 'ran-out' };
  const place = locate(script, fault.path);
  return { choices: [], end: 'error', error: { message: fault.message, ...place } };
};

const choicesOf = (story: InkStory, script: Script): RawBeat['choices'] =>
  story.currentChoices.map((choice) => {
    const path = choice.pathStringOnChoice;
    const label = script.choices[path]?.label;
    return { text: choice.text, tags: [...(choice.tags ?? [])], ...(label && { label }), path };
  });
