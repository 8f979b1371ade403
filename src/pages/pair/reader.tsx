import { useState } from 'preact/hooks';
import { employersOf } from '../../lexicon/scenario.ts';
import type { Refusal } from '../../lexicon/session.ts';
import { say } from '../../messages/say.ts';
import { typeset } from '../../messages/typeset.ts';
import { useArrival } from '../parts/arrival.ts';
import { useHeldFocus } from '../parts/held-focus.ts';
import { Icon } from '../parts/icon.tsx';
import { Warnings } from '../parts/warnings.tsx';
import { makeRoute } from '../route.ts';
import { useKeys } from '../scene/keys.ts';
import type { SceneCommand, Services } from '../services.ts';
import { LinesToRead } from './lines-to-read.tsx';
import { Listening } from './listening.tsx';
import { Nearest } from './nearest.tsx';
import { PairOver } from './pair-over.tsx';
import type { OpenPair, PairCommand } from './pair-services.ts';
import './pair.css';
import './reader.css';

type Props = { pair: OpenPair; services: Services; turnBack: () => void };

/** The colleague's side: what to read aloud, the nearest reply, what is heard in the answer. Nothing hurries anyone. */
export const Reader = ({ pair, services, turnBack }: Props) => {
  const { header } = pair;
  const picture = pair.picture.value;
  const [refused, setRefused] = useState<Refusal>();
  const { reader, status, place, message } = picture;
  const [only, another] = employersOf(header);
  const employer = header.roles.find(({ code }) => code === only);
  const title =
    employer && !another ? say('pair.reader.title', { who: employer.name }) : say('pair.reader.plain');
  const heading = useArrival<HTMLHeadingElement>(title);

  const send = async (command: PairCommand) => {
    const done = await pair.send(command);
    setRefused(done.ok || done.why.code === 'session.moved' ? undefined : done.why);
  };
  const keys = services.settings.value.singleKeys;
  useKeys(
    keys && reader ? { status: status, place, paused: false, choices: reader.choices } : undefined,
    (command) => void send(asRead(command)),
  );
  useHeldFocus(status === 'choosing' ? '#pair-nearest' : '#pair-read');
  if (!reader) return null;

  return (
    <div class="pair-reader">
      <header class="pair-bar">
        <a class="button quiet" href={makeRoute({ page: 'training' })} aria-label={say('pair.leave')}>
          <Icon name="back" />
        </a>
        <div class="pair-bar-title">
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          <p>
            <Icon name="lock" size={18} /> {say('pair.reader.private')}
          </p>
        </div>
        <button type="button" class="button" onClick={turnBack}>
          <Icon name="replay" /> {say('pair.reader.back')}
        </button>
      </header>
      <main class="pair-main">
        <div class="pair-notes" role="status">
          <Warnings services={services} />
          {refused && <p class="notice">{say(refused.code, refused.args)}</p>}
          {message !== undefined && (
            <p class="pair-message">
              <Icon name="message" /> {say('scene.message')} {typeset(message)}
            </p>
          )}
        </div>
        <LinesToRead
          header={header}
          picture={picture}
          reader={reader}
          keys={keys ? 'shown' : 'hidden'}
          send={send}
        />
        <Listening
          aims={header.aims}
          answer={reader.answer}
          isAnswering={status === 'choosing'}
          send={send}
        />
        {status === 'over' ? (
          <PairOver session={pair.session} picture={picture} />
        ) : (
          <Nearest picture={picture} reader={reader} keys={keys ? 'shown' : 'hidden'} send={send} />
        )}
      </main>
    </div>
  );
};

/** The keys of a scene, for whoever reads: the space bar says that a line was read. There is no clock to stop. */
const asRead = (command: SceneCommand): PairCommand =>
  command.type === 'skipLine' ? { type: 'hearLine', place: command.place } : command;
