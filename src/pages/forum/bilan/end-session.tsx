import { useEffect, useRef, useState } from 'preact/hooks';
import type { ForumPicture } from '../../../forum/picture.ts';
import { say } from '../../../messages/say.ts';
import type { Ask } from './bilan-page.tsx';

type Props = { names: ForumPicture['names']; ask: Ask };

/**
 * « Terminer la séance » forgets who was who. It is asked once more, in the page; the focus follows: into the question,
 * back to the button when it is put off, onto the answer when it is done.
 */
export const EndSession = ({ names, ask }: Props) => {
  const [step, setStep] = useState<'ready' | 'asking' | 'put-off'>('ready');
  const question = useRef<HTMLParagraphElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const answer = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (step === 'put-off') button.current?.focus();
    if (step === 'asking') (names === 'erased' ? answer : question).current?.focus();
  }, [step, names]);
  const end = async () => {
    if ((await ask({ type: 'eraseNames' })) === 'refused') setStep('put-off');
  };
  if (names === 'erased') {
    return (
      <p class="bilan-end notice" ref={answer} tabIndex={-1}>
        {say('bilan.ended')}
      </p>
    );
  }
  return (
    <section class="bilan-end" aria-labelledby="bilan-end">
      <h2 id="bilan-end">{say('bilan.end.title')}</h2>
      <p>{say('bilan.end.why')}</p>
      {step === 'asking' ? (
        <div class="notice">
          <p ref={question} tabIndex={-1}>
            {say('bilan.end.sure')}
          </p>
          <button type="button" class="button primary" onClick={() => void end()}>
            {say('bilan.end.yes')}
          </button>
          <button type="button" class="button" onClick={() => setStep('put-off')}>
            {say('bilan.end.no')}
          </button>
        </div>
      ) : (
        <button ref={button} type="button" class="button" onClick={() => setStep('asking')}>
          {say('bilan.end')}
        </button>
      )}
    </section>
  );
};
