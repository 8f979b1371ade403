import type { ComponentChildren } from 'preact';
import mark from '/assets/pages/brand.svg?url';
import { say } from '../../messages/say.ts';
import { makeRoute } from '../route.ts';
import type { PlayServices } from '../services.ts';
import { Icon } from './icon.tsx';
import { NewVersion } from './new-version.tsx';
import { Warnings } from './warnings.tsx';
import './frame.css';

type Props = { children: ComponentChildren; services: PlayServices | undefined; wide?: 'wide' };

/** The frame of the quiet pages: red pelmet, brand, navigation, one main region, and at the foot what was checked for
 * everyone to play. */
export const Frame = ({ children, services, wide }: Props) => (
  <>
    <a class="button primary skip-link" href="#main">
      {say('app.skip')}
    </a>
    <div class="pelmet" aria-hidden="true" />
    <header class="masthead page">
      <a
        class="brand"
        href={makeRoute({ page: 'home' })}
        aria-label={`${say('app.name')}, ${say('nav.home')}`}
      >
        <img src={mark} alt="" width="42" height="40" />
        {say('app.name')}
      </a>
      <nav aria-label={say('nav.main')}>
        {!services?.onlyScene && (
          <a class="button quiet" href={makeRoute({ page: 'notebook' })}>
            <Icon name="notebook" /> {say('nav.notebook')}
          </a>
        )}
        <a class="button quiet" href={makeRoute({ page: 'settings' })}>
          <Icon name="gear" /> {say('nav.settings')}
        </a>
      </nav>
    </header>
    <main id="main" class={wide ? undefined : 'page'} tabIndex={-1}>
      {services && (
        <div class="frame-warnings page" role="status">
          <Warnings services={services} />
          <NewVersion services={services} />
        </div>
      )}
      {children}
    </main>
    <footer class="colophon page">
      <a href={makeRoute({ page: 'accessibility' })}>{say('nav.accessibility')}</a>
    </footer>
  </>
);
