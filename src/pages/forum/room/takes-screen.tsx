import type { Secret } from '../../../lexicon/forum.ts';
import { say } from '../../../messages/say.ts';
import type { OpenForum } from '../forum-services.ts';
import { Page } from './page.tsx';
import { Reveals } from './reveals.tsx';
import { RoomTakes } from './takes-strip.tsx';

/** What is revealed of the takes themselves; the rest is about a line, and stands beside it. */
const SHOWN: ReadonlySet<Secret> = new Set(['colours', 'endings']);

/** Everything tried, as one picture. */
export const TakesScreen = ({ forum }: { forum: OpenForum }) => (
  <Page name="takes" title={say('forum-room.takes')}>
    <section class="room-scroll" aria-label={say('forum-room.takes')} tabIndex={0}>
      <RoomTakes forum={forum} />
    </section>
    <Reveals reveals={forum.picture.value.reveals.filter(({ told }) => SHOWN.has(told.what))} />
  </Page>
);
