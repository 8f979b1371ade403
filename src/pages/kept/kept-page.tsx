import '../../messages/lessons/kept.ts';
import { say } from '../../messages/say.ts';
import { useArrival } from '../parts/arrival.ts';
import { Frame } from '../parts/frame.tsx';
import { makeRoute } from '../route.ts';
import type { Services } from '../services.ts';
import { KeptHere } from './kept-here.tsx';
import './kept.css';

const QUESTIONS = ['where', 'who', 'how-long', 'out'] as const;
const THINGS = ['takes', 'formulas', 'scenes', 'voices', 'received', 'names', 'settings', 'app'] as const;

/** « Ce qui est gardé ici »: what, where, how long, who can see it, in plain words; then what may be done with it. */
export const KeptPage = ({ services }: { services: Services }) => {
  const heading = useArrival<HTMLHeadingElement>(say('kept.title'));
  return (
    <Frame services={services}>
      <div class="kept-page">
        <h1 ref={heading} tabIndex={-1}>
          {say('kept.title')}
        </h1>
        <p class="kept-lead">{say('kept.lead')}</p>
        <dl class="kept-questions">
          {QUESTIONS.map((one) => (
            <Told key={one} code={`kept.${one}`} />
          ))}
        </dl>
        <section aria-labelledby="kept-what">
          <h2 id="kept-what">{say('kept.what')}</h2>
          <dl class="kept-things">
            {THINGS.map((one) => (
              <Told key={one} code={`kept.what.${one}`} />
            ))}
          </dl>
        </section>
        <section class="notice" aria-labelledby="kept-shared">
          <p>
            <strong id="kept-shared">{say('kept.shared')}</strong> {say('kept.shared.text')}
          </p>
          <a class="button" href={makeRoute({ page: 'settings' })}>
            {say('kept.shared.link')}
          </a>
        </section>
        <KeptHere kept={services.kept} on="page" />
      </div>
    </Frame>
  );
};

const Told = ({ code }: { code: string }) => (
  <div>
    <dt>{say(code)}</dt>
    <dd>{say(`${code}.text`)}</dd>
  </div>
);
