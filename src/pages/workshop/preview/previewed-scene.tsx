import { useState } from 'preact/hooks';
import type { Picture, Utterance } from '../../../lexicon/picture.ts';
import type { SourcePlace } from '../../../lexicon/script.ts';
import { say } from '../../../messages/say.ts';
import { typeset } from '../../../messages/typeset.ts';
import { useHeldFocus } from '../../parts/held-focus.ts';
import { Icon } from '../../parts/icon.tsx';
import { Dialogue } from '../../scene/dialogue.tsx';
import { Replies } from '../../scene/replies.tsx';
import { StageHost } from '../../scene/stage-host.tsx';
import type { SceneCommand, Services } from '../../services.ts';
import type { Previewed } from './preview-services.ts';
import '../../scene/scene.css';

type Props = {
  previewed: Previewed;
  services: Services;
  send: (command: SceneCommand) => void;
  onWhere: (utterance: Utterance) => void;
  onGoTo: (place: SourcePlace) => void;
};

/** The scene page in small: a still stage, what was said and where each line is written, what may be said now. */
export const PreviewedScene = ({ previewed, services, send, onWhere, onGoTo }: Props) => {
  const { header, picture, stopped } = previewed;
  // What changes because of the text must not talk over its author.
  const [isPlaying, setPlaying] = useState(false);
  useHeldFocus(picture.status === 'over' ? '.preview [role="log"]' : '.preview #replies');
  const { place, status, stage } = picture;
  const onStage = { mountStage: services.mountStill };
  return (
    <div
      class={`scene preview-scene ${stage.channel} ${stage.tablet ?? ''}`}
      onFocusIn={() => setPlaying(true)}
      onFocusOut={() => setPlaying(false)}
    >
      <StageHost services={onStage} picture={stage} />
      {picture.message !== undefined && (
        <p class="message">
          <Icon name="message" /> <span class="out-of-sight">{say('scene.message')}</span>{' '}
          <span>{typeset(picture.message)}</span>
        </p>
      )}
      <Dialogue
        picture={picture}
        live={isPlaying ? 'polite' : 'off'}
        beside={(utterance, words) => (
          <button
            type="button"
            class="button quiet preview-where"
            aria-label={say('workshop.preview.where')}
            aria-describedby={words}
            title={say('workshop.preview.where')}
            onClick={() => onWhere(utterance)}
          >
            <Icon name="note" size={20} />
          </button>
        )}
      />
      <div class="preview-time">
        <button
          type="button"
          class="button quiet"
          aria-disabled={!picture.canGoBack}
          onClick={() => picture.canGoBack && send({ type: 'goBack' })}
        >
          <Icon name="back" size={20} /> {say('workshop.preview.back')}
        </button>
        {status === 'speaking' && (
          <button type="button" class="button" onClick={() => send({ type: 'skipLine', place })}>
            {say('workshop.preview.on')} <Icon name="forward" size={20} />
          </button>
        )}
      </div>
      {picture.trouble && (
        <div class="notice" role="status">
          <p>{say(picture.trouble.code, picture.trouble.args)}</p>
          {stopped && (
            <button type="button" class="button" onClick={() => onGoTo(stopped)}>
              {say('workshop.preview.to-fault')}
            </button>
          )}
        </div>
      )}
      {status === 'over' ? (
        <p class="preview-end">{endOf(picture)}</p>
      ) : (
        <>
          <Replies header={header} picture={picture} keys="hidden" send={send} />
          <Outcomes picture={picture} send={send} />
        </>
      )}
    </div>
  );
};

const endOf = ({ ending }: Picture): string =>
  ending ? say('workshop.preview.ending', { name: ending.name }) : say('workshop.preview.end');

/** What the tablet would answer: the author takes it as any reply. */
const Outcomes = ({ picture: { choices, place }, send }: Pick<Props, 'send'> & { picture: Picture }) => (
  <>
    {choices.map(
      ({ index, choice }) =>
        choice.when !== undefined && (
          <button
            key={index}
            type="button"
            class="button"
            onClick={() => send({ type: 'choose', place, choice: index })}
          >
            {say('workshop.preview.when', { outcome: choice.when })}
          </button>
        ),
    )}
  </>
);
