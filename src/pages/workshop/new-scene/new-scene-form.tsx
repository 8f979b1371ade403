import { useRef, useState } from 'preact/hooks';
import { slugOf } from '../../../lexicon/own-scene.ts';
import { say } from '../../../messages/say.ts';
import { titleIn } from '../../../workshop/title-in.ts';
import { type NewScene, writeNewScene } from '../../../workshop/write-new-scene.ts';
import { useArrival } from '../../parts/arrival.ts';
import { Frame } from '../../parts/frame.tsx';
import { useLoaded } from '../../parts/use-loaded.ts';
import { makeRoute } from '../../route.ts';
import type { Services } from '../../services.ts';
import type { Workshop } from '../services.ts';
import { missingIn, startOf } from './answers.ts';
import { Missing } from './missing.tsx';
import { Questions } from './questions.tsx';

/** « Nouvelle scène »: six questions on one page, answered in any order; the text is written beside as they are. */
export const NewSceneForm = ({ services }: { services: Services }) => {
  const heading = useArrival<HTMLHeadingElement>(say('workshop.ask.title'));
  const workshop = useLoaded(() => services.workshop(), []);
  return (
    <Frame services={services}>
      <div class="new-scene">
        <h1 ref={heading} tabIndex={-1}>
          {say('workshop.ask.title')}
        </h1>
        <p class="lead">{say('workshop.ask.lead')}</p>
        {workshop && <Answering workshop={workshop} />}
      </div>
    </Frame>
  );
};

/** Back to the text one came from, or to a blank page. */
const leave = () => {
  if (history.length > 1) history.back();
  else location.hash = makeRoute({ page: 'workshop' });
};

const Answering = ({ workshop }: { workshop: Workshop }) => {
  const [answers, setAnswers] = useState(() => startOf(workshop.answers.read()));
  const [asked, setAsked] = useState(0);
  const isWriting = useRef(false);
  const missing = missingIn(answers);
  const text = writeNewScene(answers);

  const change = (next: NewScene) => {
    setAnswers(next);
    workshop.answers.keep(next);
  };
  const write = async (event: SubmitEvent) => {
    event.preventDefault();
    if (missing.length > 0) return setAsked(asked + 1);
    if (isWriting.current) return;
    isWriting.current = true;
    const main = `${slugOf(titleIn(text, '')) || 'ma-scene'}.ink`;
    const scene = await workshop.create({ main, files: { [main]: text } });
    workshop.answers.forget();
    location.hash = makeRoute({ page: 'workshop', scene });
  };

  return (
    <div class="new-scene-sides">
      <form noValidate onSubmit={(event) => void write(event)}>
        {asked > 0 && missing.length > 0 && <Missing round={asked} missing={missing} />}
        <Questions answers={answers} missing={asked > 0 ? missing : []} change={change} />
        <p class="new-scene-actions">
          <button type="submit" class="button primary">
            {say('workshop.ask.write')}
          </button>
          <button type="button" class="button" onClick={leave}>
            {say('workshop.ask.leave')}
          </button>
          <span>{say('workshop.ask.kept')}</span>
        </p>
      </form>
      <details class="new-scene-text" open>
        <summary>{say('workshop.ask.text')}</summary>
        <pre>{text}</pre>
      </details>
    </div>
  );
};
