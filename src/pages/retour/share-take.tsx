import '../../messages/lessons/share.ts';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { type Answers, type Debrief, QUESTIONS } from '../../debrief/debrief.ts';
import { say } from '../../messages/say.ts';
import type { FreeText } from '../../timeline/share-take.ts';
import { inQuotes } from '../parts/in-quotes.ts';
import './share-take.css';

type Props = {
  debrief: Debrief;
  /** As they stand now, typed since the retour was opened or before. */
  answers: Answers;
  onGive: (words: FreeText) => void;
  onClose: () => void;
};

/** What a take handed over would hold: all that was typed is shown before it leaves, and may stay at home. */
export const ShareTake = ({ debrief, answers, onGive, onClose }: Props) => {
  const title = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const [words, setWords] = useState<FreeText>('with-words');
  useEffect(() => heading.current?.focus(), []);
  const typed = typedIn(debrief, answers);
  return (
    <section class="card share" aria-labelledby={title}>
      <h2 id={title} tabIndex={-1} ref={heading}>
        {say('share.title')}
      </h2>
      <p>{say('share.lead')}</p>
      <p>{say('share.holds')}</p>
      {typed.length === 0 ? (
        <p>{say('share.words.none')}</p>
      ) : (
        <>
          <p>{say('share.words')}</p>
          <dl class="share-words" data-left-out={words === 'without-words'}>
            {typed.map(({ what, text }) => (
              <div key={`${what} ${text}`}>
                <dt>{what}</dt>
                <dd>{inQuotes(text)}</dd>
              </div>
            ))}
          </dl>
          <label class="share-leave-out">
            <input
              type="checkbox"
              checked={words === 'without-words'}
              onChange={({ currentTarget }) =>
                setWords(currentTarget.checked ? 'without-words' : 'with-words')
              }
            />
            {say('share.leave-out')}
          </label>
        </>
      )}
      <div class="share-ways">
        <button type="button" class="button primary" onClick={() => onGive(words)}>
          {say('share.give')}
        </button>
        <button type="button" class="button" onClick={onClose}>
          {say('share.close')}
        </button>
      </div>
    </section>
  );
};

/** Everything in the file that somebody typed, with what it is. */
const typedIn = ({ turns }: Debrief, answers: Answers): { what: string; text: string }[] => [
  ...turns.flatMap(({ number, ownWords, noticed = [] }) => [
    ...(ownWords ? [{ what: say('share.words.own', { n: number }), text: ownWords }] : []),
    ...noticed.flatMap(({ quote }) =>
      quote ? [{ what: say('share.words.quote', { n: number }), text: quote }] : [],
    ),
  ]),
  ...QUESTIONS.flatMap((question) => {
    const text = answers[question]?.trim();
    return text ? [{ what: say(`debrief.question.${question}`), text }] : [];
  }),
];
