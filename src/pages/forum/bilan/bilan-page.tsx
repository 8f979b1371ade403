import { useState } from 'preact/hooks';
import type { Refusal } from '../../../lexicon/session.ts';
import { say } from '../../../messages/say.ts';
import { typeset } from '../../../messages/typeset.ts';
import { useArrival } from '../../parts/arrival.ts';
import { Frame } from '../../parts/frame.tsx';
import { Icon } from '../../parts/icon.tsx';
import type { Services } from '../../services.ts';
import type { ForumSceneCommand, Naming, OpenForum } from '../forum-services.ts';
import { WayBack } from '../way-back.tsx';
import { Disagreements } from './disagreements.tsx';
import { EndSession } from './end-session.tsx';
import { Obstacles, Phrases, Tries } from './harvest.tsx';
import { TriedVersion } from './tried-version.tsx';
import './bilan.css';
import '../paper.css';
import './bilan-paper.css';

/** Does what a control asks, and says why if it cannot be done. */
export type Ask = (command: ForumSceneCommand) => Promise<'done' | 'refused'>;

/**
 * « Bilan »: what was tried and what it changed, what gets in the way, phrases worth keeping, one try for Monday each. It
 * can still be completed here, then printed or exported. Nobody is named unless the box is ticked.
 */
export const BilanPage = ({ forum, services }: { forum: OpenForum; services: Services }) => {
  const heading = useArrival<HTMLHeadingElement>(say('bilan.title'));
  const [ticked, setTicked] = useState<Naming>('without-names');
  const [refused, setRefused] = useState<Refusal>();
  const picture = forum.picture.value;
  const naming: Naming = picture.names === 'erased' ? 'without-names' : ticked;
  const bilan = forum.bilan(naming);
  const ask: Ask = async (command) => {
    const done = await forum.send(command);
    setRefused(done.ok ? undefined : done.why);
    return done.ok ? 'done' : 'refused';
  };
  return (
    <Frame services={services}>
      <WayBack />
      <article class="bilan">
        <header class="bilan-header">
          <h1 ref={heading} tabIndex={-1}>
            {say('bilan.title')}
          </h1>
          <p class="bilan-title">{typeset(bilan.title)}</p>
          {bilan.question && (
            <p class="bilan-question">
              <strong>{say('bilan.question')}</strong> {typeset(bilan.question)}
            </p>
          )}
          <p class="bilan-private">{say('bilan.private')}</p>
          <div class="bilan-actions">
            <button type="button" class="button" onClick={() => void forum.export('bilan', naming)}>
              <Icon name="save" size={20} /> {say('bilan.export')}
            </button>
            <button type="button" class="button" onClick={() => print()}>
              <Icon name="lines" size={20} /> {say('bilan.print')}
            </button>
            {bilan.tried.length > 0 && (
              <button type="button" class="button" onClick={() => void forum.export('draft', naming)}>
                <Icon name="forward" size={20} /> {say('bilan.draft')}
              </button>
            )}
            {picture.names === 'kept' && (
              <label class="bilan-tick">
                <input
                  type="checkbox"
                  checked={ticked === 'with-names'}
                  onChange={(event) =>
                    setTicked(event.currentTarget.checked ? 'with-names' : 'without-names')
                  }
                />
                {say('bilan.with-names')}
              </label>
            )}
          </div>
        </header>
        <p class="bilan-refused" role="status">
          {refused && say(refused.code, refused.args)}
        </p>
        <section aria-labelledby="bilan-tried">
          <h2 id="bilan-tried">{say('bilan.tried')}</h2>
          {bilan.tried.length === 0 && <p>{say('bilan.tried.none')}</p>}
          <ol class="bilan-versions">
            {bilan.tried.map((tried) => (
              <TriedVersion key={tried.take} tried={tried} ask={ask} />
            ))}
          </ol>
        </section>
        <Obstacles picture={picture} ask={ask} />
        <div class="bilan-pair">
          <Phrases picture={picture} ask={ask} />
          <Tries picture={picture} ask={ask} />
        </div>
        <Disagreements bilan={bilan} />
        <EndSession names={picture.names} ask={ask} />
      </article>
    </Frame>
  );
};
