import '../../messages/lessons/accessibility.ts';
import type { ComponentChildren } from 'preact';
import { say } from '../../messages/say.ts';
import { useArrival } from '../parts/arrival.ts';
import { Frame } from '../parts/frame.tsx';
import { makeRoute } from '../route.ts';
import type { PlayServices } from '../services.ts';
import { BY_HAND, MISSING, RULES, SCREENS, TIME, TRIALS } from './facts.ts';
import { KeyTable } from './key-table.tsx';
import './accessibility.css';

/** What was checked for everyone to be able to play, by whom and how; what is missing; whom to tell. */
export const AccessibilityPage = ({ services }: { services: PlayServices }) => {
  const heading = useArrival<HTMLHeadingElement>(say('nav.accessibility'));
  return (
    <Frame services={services}>
      <div class="accessibility">
        <h1 ref={heading} tabIndex={-1}>
          {say('nav.accessibility')}
        </h1>
        <Part code="state">
          <p class="notice">{say('accessibility.state.text')}</p>
        </Part>
        <Part code="missing">
          <List kind="missing" codes={MISSING} />
        </Part>
        <Part code="machine">
          <p>
            {say('accessibility.machine.text', {
              count: RULES.count,
              engine: RULES.engine,
              day: DAY.format(new Date(RULES.day)),
            })}
          </p>
          <h3>{say('accessibility.screens')}</h3>
          <List kind="screen" codes={SCREENS.map(({ code }) => code)} />
          <h3>{say('accessibility.trials')}</h3>
          <List kind="trial" codes={TRIALS.map(({ code }) => code)} />
        </Part>
        <Part code="by-hand">
          <List kind="by-hand" codes={BY_HAND} />
        </Part>
        <Part code="time">
          <List kind="time" codes={TIME} />
        </Part>
        <Part code="keys">
          <p>{say('accessibility.keys.text')}</p>
          <KeyTable />
        </Part>
        <Part code="help">
          <p>{say('accessibility.help.text')}</p>
          <p>
            <a class="button" href={makeRoute({ page: 'settings' })}>
              {say('nav.settings')}
            </a>
          </p>
        </Part>
        <Part code="report">
          <p>{say('accessibility.report.text')}</p>
        </Part>
      </div>
    </Frame>
  );
};

const Part = ({ code, children }: { code: string; children: ComponentChildren }) => (
  <section aria-labelledby={`accessibility-${code}`}>
    <h2 id={`accessibility-${code}`}>{say(`accessibility.${code}`)}</h2>
    {children}
  </section>
);

const List = ({ kind, codes }: { kind: string; codes: readonly string[] }) => (
  <ul class={`${kind}-list`}>
    {codes.map((code) => (
      <li key={code}>{say(`accessibility.${kind}.${code}`)}</li>
    ))}
  </ul>
);

const DAY = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' });
