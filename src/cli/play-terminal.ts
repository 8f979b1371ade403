import { createInterface } from 'node:readline/promises';
import type { Script } from '../lexicon/script.ts';
import { say } from '../messages/say.ts';
import { open, step } from '../script/play.ts';
import { beatText, choicesText } from './play-text.ts';

/**
 * Plays in the terminal, by numbers, until the end, `q` or the end of the input. Whoever stops is told how to come
 * back. Returns the exit code.
 */
export const playInTerminal = async (script: Script, seed: number): Promise<number> => {
  const input = createInterface({ input: process.stdin });
  const answers = input[Symbol.asyncIterator]();
  const taken: number[] = [];
  const write = (text: string) => process.stdout.write(text);
  let last = open(script, seed);
  write(beatText(last.beat, script.header));
  while (last.beat.choices.length > 0) {
    const count = last.beat.choices.length;
    write(`\n${choicesText(last.beat, 1)}${say('play.ask', { count })}`);
    const choice = await readChoice(answers, count, (text) => write(text));
    if (choice === undefined) {
      write(`\n${say('play.stopped', { take: taken.join(',') || '""', seed })}\n`);
      break;
    }
    taken.push(choice);
    write(`\n`);
    last = step(script, last.inkState, choice);
    write(beatText(last.beat, script.header));
  }
  input.close();
  return last.beat.end === 'error' ? 1 : 0;
};

const readChoice = async (
  answers: AsyncIterator<string>,
  count: number,
  write: (text: string) => void,
): Promise<number | undefined> => {
  for (;;) {
    const { value, done } = await answers.next();
    const answer = done ? 'q' : String(value).trim();
    if (answer.toLowerCase() === 'q') return undefined;
    const number = Number(answer);
    if (Number.isInteger(number) && number >= 1 && number <= count) return number - 1;
    write(say('play.ask-again', { count }));
    write(' ');
  }
};
