import '../messages/lessons/authors.ts';
import type { AuthorError } from '../lexicon/scenario.ts';
import { say } from '../messages/say.ts';

/** An author error, or an error while playing, as one French sentence with its file and line when they are known. */
export const sayFault = ({ code, args, file, line }: Omit<AuthorError, 'severity'>): string => {
  const sentence = say(code, args);
  if (file === undefined) return sentence;
  return line === undefined
    ? say('script.in', { file, sentence })
    : say('script.at', { file, line, sentence });
};
