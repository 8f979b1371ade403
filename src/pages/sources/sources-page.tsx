import '../../messages/lessons/sources.ts';
import type { Source } from '../../lexicon/scenario.ts';
import { say } from '../../messages/say.ts';
import { typeset } from '../../messages/typeset.ts';
import { useArrival } from '../parts/arrival.ts';
import { Frame } from '../parts/frame.tsx';
import { useLoaded } from '../parts/use-loaded.ts';
import { makeRoute } from '../route.ts';
import type { Services } from '../services.ts';
import './sources.css';
import { Loading } from '../parts/loading.tsx';

/** What a scene states as fact: where each comes from, what day it was true, and what is known to change. */
export const SourcesPage = ({ id, services }: { id: string; services: Services }) => {
  const loaded = useLoaded(async () => ({ header: await services.headerOf(id) }), [id]);
  const header = loaded?.header;
  const title = header ? say('sources.of', { title: typeset(header.title) }) : say('sources.title');
  const heading = useArrival<HTMLHeadingElement>(title);
  if (!loaded) return <Loading />;
  return (
    <Frame services={services}>
      <div class="sources">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {!header && <p class="notice">{say('scene.unknown')}</p>}
        {header && header.sources.length === 0 && <p>{say('sources.none')}</p>}
        {header && header.sources.length > 0 && (
          <>
            <p class="lead">{say('sources.lead')}</p>
            <ul class="sources-list" aria-label={say('sources.list')}>
              {header.sources.map((source) => (
                <Fact key={source.title} source={source} />
              ))}
            </ul>
          </>
        )}
        <p class="sources-go">
          {header && (
            <a class="button primary" href={makeRoute({ page: 'scene', scene: id })}>
              {say('sources.play')}
            </a>
          )}
          <a class="button" href={makeRoute({ page: 'training' })}>
            {say('scene.to-list')}
          </a>
        </p>
      </div>
    </Frame>
  );
};

const Fact = ({ source: { title, address, inForce, until, consulted } }: { source: Source }) => (
  <li class="card">
    <p class="sources-fact">{typeset(title)}</p>
    <ul class="sources-days">
      {inForce && <li>{say('sources.in-force', { day: dayOf(inForce) })}</li>}
      {until && (
        <li class="sources-until">
          {say(isPast(until) ? 'sources.over' : 'sources.until', { day: dayOf(until) })}
        </li>
      )}
      {consulted && <li>{say('sources.consulted', { day: dayOf(consulted) })}</li>}
    </ul>
    {address && (
      <p>
        <a href={`https://${address}`} target="_blank" rel="noopener noreferrer">
          {say('sources.outside', { address: address.split('/')[0] ?? address })}
        </a>
      </p>
    )}
  </li>
);

const DAY = new Intl.DateTimeFormat('fr-FR', { dateStyle: 'long', timeZone: 'UTC' });

/** « 2026-12-31 » → « 31 décembre 2026 »; what is not a day is shown as it was written. */
const dayOf = (day: string): string => {
  const date = new Date(day);
  return Number.isNaN(date.getTime()) ? day : DAY.format(date).replace(/^1 /, '1er ');
};

const isPast = (day: string): boolean => day < new Date().toISOString().slice(0, 10);
