import { compilerSentence } from '../check/compiler-words.ts';
import type { AuthorError } from '../lexicon/scenario.ts';
import type { Refusal } from '../lexicon/session.ts';
import { say } from '../messages/say.ts';

/** A fault of what an author wrote, in one French sentence that says where. The sentences come when one is needed. */
export const sayAuthorFault = async (fault: AuthorError): Promise<string> => {
  await import('../messages/lessons/authors.ts');
  const { file, line } = fault;
  const sentence = say(compilerSentence(fault), fault.args);
  if (file === undefined) return sentence;
  return line === undefined
    ? say('script.in', { file, sentence })
    : say('script.at', { file, line, sentence });
};

/** Why a scene that does not compile is not played: its first fault. */
export const refuseFaulty = async (faults: readonly AuthorError[]): Promise<Refusal> => {
  const [first] = faults;
  return first
    ? { code: 'scenes.faulty', args: { fault: await sayAuthorFault(first) } }
    : { code: 'ink.crashed' };
};
