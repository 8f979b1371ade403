import { say } from '../../../messages/say.ts';
import { ComparisonView } from '../comparison/comparison-view.tsx';
import type { OpenForum } from '../forum-services.ts';
import { Page } from './page.tsx';

/** Two versions from where they part, line by line. What was revealed stands in their rows. */
export const ComparisonScreen = ({ forum }: { forum: OpenForum }) => (
  <Page name="comparison">
    {/* A scrolled region must take the focus, or keyboards could not scroll it. */}
    <section class="room-scroll" aria-label={say('forum-room.comparison')} tabIndex={0}>
      <ComparisonView picture={forum.picture.value} names={forum.names.value} scale="room" />
    </section>
  </Page>
);
