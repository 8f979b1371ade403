import type { Screen } from '../../../lexicon/forum.ts';
import type { Ms } from '../../../lexicon/session.ts';
import { isSaid, say } from '../../../messages/say.ts';
import { Page } from './page.tsx';
import { SoftTimer } from './soft-timer.tsx';
import './cards.css';

type Props = { screen: Extract<Screen, { type: 'card' }> & { since: Ms } };

/** One card of the joker: a game or a tool with its title, or a question alone. */
export const CardScreen = ({ screen }: Props) => {
  const { code, seconds, since } = screen;
  const title = `${code}.title`;
  const hasTitle = isSaid(title);
  return (
    <Page name={hasTitle ? 'card titled' : 'card'} title={say(hasTitle ? title : 'forum-room.card')}>
      <p class="card-text">{say(code)}</p>
      {seconds !== undefined && <SoftTimer seconds={seconds} since={since} />}
    </Page>
  );
};
