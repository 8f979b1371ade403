import mark from '/assets/pages/brand.svg?url';
import { say } from '../../messages/say.ts';
import { typeset } from '../../messages/typeset.ts';
import { useArrival } from '../parts/arrival.ts';
import { Icon } from '../parts/icon.tsx';
import { NewVersion } from '../parts/new-version.tsx';
import { Warnings } from '../parts/warnings.tsx';
import { makeRoute } from '../route.ts';
import type { Services } from '../services.ts';
import { bindingsOf } from './bindings.ts';
import { Desk } from './desk/desk.tsx';
import type { OpenForum } from './forum-services.ts';
import { instantOf } from './instant.ts';
import { useForumKeys } from './keys.ts';
import { useProjectionOpen } from './presence.ts';
import { ProjectionLink } from './projection-link.tsx';
import './windows.css';
import './pupitre.css';

type Props = { forum: OpenForum; services: Services };

/** The joker's own window: whose it is, whether the room has its screen, the ways out, and the desk. */
export const Pupitre = ({ forum, services }: Props) => {
  const heading = useArrival<HTMLHeadingElement>(say('forum-pages.desk'));
  const isOpen = useProjectionOpen(forum.session);
  const bindings = bindingsOf(services.settings.value);
  const { scene, session } = forum;
  useForumKeys(forum, bindings);
  return (
    <div class="pupitre by-night" {...instantOf(forum.picture.value)}>
      <header class="pupitre-bar">
        <a class="button quiet" href={makeRoute({ page: 'lobby' })} aria-label={say('forum-pages.leave')}>
          <Icon name="back" />
        </a>
        <img src={mark} alt="" width="28" height="27" />
        <h1 ref={heading} tabIndex={-1}>
          {say('forum-pages.desk')}
        </h1>
        <p class="pupitre-private">
          <Icon name="lock" size={18} /> {say('forum-pages.desk.private')}
        </p>
        <p class="pupitre-title">{typeset(forum.header.title)}</p>
        <p class="pupitre-presence" role="status" data-open={isOpen}>
          {isOpen !== undefined &&
            say(isOpen ? 'forum-pages.projection.open' : 'forum-pages.projection.closed')}
        </p>
        <ProjectionLink scene={scene} session={session} rank={isOpen === false ? 'primary' : 'quiet'} />
        <a class="button quiet" href={makeRoute({ page: 'sheet', scene, session })}>
          {say('forum-pages.sheet')}
        </a>
        <a class="button quiet" href={makeRoute({ page: 'settings' })} aria-label={say('nav.settings')}>
          <Icon name="gear" />
        </a>
        <a class="button" href={makeRoute({ page: 'bilan', scene, session })}>
          {say('forum-pages.bilan')}
        </a>
      </header>
      <main>
        <div class="forum-warnings" role="status">
          <Warnings services={services} />
          <NewVersion services={services} during="session" />
        </div>
        <Desk forum={forum} services={services} bindings={bindings} />
      </main>
    </div>
  );
};
