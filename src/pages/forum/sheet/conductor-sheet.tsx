import type { Sheet } from '../../../forum/sheet.ts';
import { say } from '../../../messages/say.ts';
import { typeset } from '../../../messages/typeset.ts';
import { useArrival } from '../../parts/arrival.ts';
import { Frame } from '../../parts/frame.tsx';
import { Icon } from '../../parts/icon.tsx';
import type { Services } from '../../services.ts';
import type { OpenForum } from '../forum-services.ts';
import { WayBack } from '../way-back.tsx';
import { SheetCards } from './sheet-cards.tsx';
import { SheetScene } from './sheet-scene.tsx';
import './sheet.css';
import '../paper.css';
import './sheet-paper.css';

/**
 * The conductor sheet: what a joker needs to lead the hour with paper alone, when the machine fails or stays shut. Lines
 * are numbered, so that « Stop ! » can be noted by hand.
 */
export const ConductorSheet = ({ forum, services }: { forum: OpenForum; services: Services }) => {
  const heading = useArrival<HTMLHeadingElement>(say('sheet.title'));
  const sheet = forum.sheet();
  return (
    <Frame services={services}>
      <WayBack />
      <article class="sheet">
        <header class="sheet-header">
          <h1 ref={heading} tabIndex={-1}>
            {say('sheet.title')}
          </h1>
          <p class="sheet-scene-title">
            {typeset(sheet.title)}
            {sheet.minutes !== undefined && (
              <span class="sheet-minutes"> {say('sheet.minutes', { n: sheet.minutes })}</span>
            )}
          </p>
          <p class="sheet-private">{say('sheet.private')}</p>
          <button type="button" class="button sheet-print" onClick={() => print()}>
            <Icon name="lines" size={20} /> {say('sheet.print')}
          </button>
        </header>
        <div class="sheet-top">
          <section aria-labelledby="sheet-purpose">
            <h2 id="sheet-purpose">{say('sheet.purpose')}</h2>
            {sheet.objective && <p>{typeset(sheet.objective)}</p>}
            <p class="sheet-question">
              <strong>{say('sheet.question')}</strong>{' '}
              {sheet.question ? typeset(sheet.question) : <span class="sheet-blank" aria-hidden="true" />}
            </p>
            <h3>{say('sheet.roles')}</h3>
            <ul class="sheet-roles">
              {sheet.roles.map(({ code, name, job }) => (
                <li key={code}>{typeset([name, job].filter(Boolean).join(', '))}</li>
              ))}
            </ul>
          </section>
          <Plan plan={sheet.plan} />
          <Secrets secrets={sheet.secrets} />
        </div>
        <SheetScene sheet={sheet} />
        <SheetCards />
      </article>
    </Frame>
  );
};

/** The hour, with a blank to note when each moment began. */
const Plan = ({ plan }: Pick<Sheet, 'plan'>) => (
  <section aria-labelledby="sheet-plan">
    <h2 id="sheet-plan">{say('sheet.plan', { n: plan.reduce((sum, { minutes }) => sum + minutes, 0) })}</h2>
    <ol class="sheet-plan">
      {plan.map(({ phase, minutes }) => (
        <li key={phase}>
          <span>{say(`forum.phase.${phase}`)}</span>
          <span class="sheet-blank" aria-hidden="true" />
          <span>{say('sheet.minutes', { n: minutes })}</span>
        </li>
      ))}
    </ol>
  </section>
);

const Secrets = ({ secrets }: Pick<Sheet, 'secrets'>) =>
  secrets.length > 0 ? (
    <section class="sheet-secrets" aria-labelledby="sheet-secrets">
      <h2 id="sheet-secrets">{say('sheet.secrets')}</h2>
      <p class="sheet-private">{say('sheet.secrets.why')}</p>
      <ul>
        {secrets.map((secret) => (
          <li key={secret}>{typeset(secret)}</li>
        ))}
      </ul>
    </section>
  ) : null;
