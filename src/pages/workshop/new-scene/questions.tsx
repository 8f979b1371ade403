import { say } from '../../../messages/say.ts';
import type { NewReply, NewScene } from '../../../workshop/write-new-scene.ts';
import { inQuotes } from '../../parts/in-quotes.ts';
import type { Field } from './answers.ts';
import { Asked } from './asked.tsx';
import { CastChoice } from './cast-choice.tsx';

type Props = { answers: NewScene; missing: readonly Field[]; change: (answers: NewScene) => void };

/** Replies have no name of their own yet. */
const KEYS = ['first', 'second', 'third'];

/** The six questions, numbered. A reaction repeats the words it answers, so that one never has to look back. */
export const Questions = ({ answers, missing, change }: Props) => {
  const { replies } = answers;
  const set = (patch: Partial<NewScene>) => change({ ...answers, ...patch });
  const setReply = (rank: number, patch: Partial<NewReply>) =>
    set({ replies: replies.map((reply, at) => (at === rank ? { ...reply, ...patch } : reply)) });

  const single = (name: 'who' | 'opening' | 'unsaid' | 'ending', rows: number) => (
    <Asked
      id={name}
      label={
        <>
          {say(`workshop.ask.${name}`)}
          {name === 'unsaid' && <span class="optional"> {say('workshop.ask.optional')}</span>}
        </>
      }
      hint={say(`workshop.ask.${name}.hint`)}
      rows={rows}
      value={answers[name]}
      isMissing={missing.includes(name)}
      onInput={(value) => set({ [name]: value })}
    />
  );

  return (
    <ol class="questions">
      <li>
        {single('who', 1)}
        <CastChoice
          cast={answers.cast}
          choose={(cast) => {
            const { cast: _, ...rest } = answers;
            change(cast ? { ...rest, cast } : rest);
          }}
        />
      </li>
      <li>{single('opening', 2)}</li>
      <li>{single('unsaid', 2)}</li>
      <li>
        <fieldset>
          <legend>{say('workshop.ask.replies')}</legend>
          <p>{say('workshop.ask.replies.hint')}</p>
          {replies.map(({ words }, rank) => (
            <Asked
              key={KEYS[rank]}
              id={`words-${rank}`}
              label={say('workshop.ask.reply', { n: rank + 1 })}
              value={words}
              rows={2}
              isMissing={missing.includes(`words-${rank}`)}
              onInput={(value) => setReply(rank, { words: value })}
            />
          ))}
        </fieldset>
      </li>
      <li>
        <fieldset>
          <legend>{say('workshop.ask.reactions')}</legend>
          <p>{say('workshop.ask.reactions.hint')}</p>
          {replies.map((reply, rank) => (
            <div class="reaction" key={KEYS[rank]}>
              <Asked
                id={`reaction-${rank}`}
                label={about('reaction', reply, rank)}
                value={reply.reaction}
                rows={2}
                isMissing={missing.includes(`reaction-${rank}`)}
                onInput={(value) => setReply(rank, { reaction: value })}
              />
              <Asked
                id={`heard-${rank}`}
                label={
                  <>
                    {about('heard', reply, rank)}
                    <span class="optional"> {say('workshop.ask.optional')}</span>
                  </>
                }
                value={reply.heard ?? ''}
                isMissing={false}
                onInput={(value) => setReply(rank, { heard: value })}
              />
            </div>
          ))}
        </fieldset>
      </li>
      <li>{single('ending', 2)}</li>
    </ol>
  );
};

const about = (what: 'reaction' | 'heard', { words }: NewReply, rank: number): string =>
  words.trim() === ''
    ? say(`workshop.ask.${what}.none`, { n: rank + 1 })
    : say(`workshop.ask.${what}`, { words: inQuotes(words) });
