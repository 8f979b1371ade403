import { useEffect, useState } from 'preact/hooks';
import type { SceneFiles } from '../../../lexicon/own-scene.ts';
import type { Result } from '../../../lexicon/result.ts';
import type { SourcePlace } from '../../../lexicon/script.ts';
import type { Refusal } from '../../../lexicon/session.ts';
import { say } from '../../../messages/say.ts';
import { Icon } from '../../parts/icon.tsx';
import { useLoaded } from '../../parts/use-loaded.ts';
import type { Services } from '../../services.ts';
import type { OpenPreview } from './preview-services.ts';
import { PreviewState } from './preview-state.tsx';
import { PreviewedScene } from './previewed-scene.tsx';
import './preview.css';

type Props = {
  services: Services;
  /** The text as it stands. */
  scene: SceneFiles;
  /** Where the caret of the editor is; asked when it is needed. */
  caret: () => SourcePlace | undefined;
  onGoTo: (place: SourcePlace) => void;
  /** Told where the line shown was written, each time another one is. */
  onShown: (place: SourcePlace | undefined) => void;
};

/** « Aperçu »: the text being edited, played beside it. It stays at the same place when the text changes. */
export const Preview = ({ services, scene, caret, onGoTo, onShown }: Props) => {
  const preview = useLoaded(() => services.openPreview(), []);
  useEffect(() => preview?.close, [preview]);
  useEffect(() => preview?.update(scene), [preview, scene]);
  return (
    <section class="preview" aria-labelledby="preview-title">
      {preview ? (
        <Opened preview={preview} services={services} caret={caret} onGoTo={onGoTo} onShown={onShown} />
      ) : (
        <h2 id="preview-title">{say('workshop.preview')}</h2>
      )}
    </section>
  );
};

type OpenedProps = Omit<Props, 'scene'> & { preview: OpenPreview };

const Opened = ({ preview, services, caret, onGoTo, onShown }: OpenedProps) => {
  const [said, setSaid] = useState<Refusal>();
  const previewed = preview.previewed.value;
  const state = preview.state.value;

  useEffect(() => {
    let isPast = false;
    const place = previewed?.picture.place;
    if (place) void preview.sourceOf(place).then((source) => isPast || onShown(source));
    return () => {
      isPast = true;
    };
  }, [previewed]);

  const sayRefused = (done: Result<unknown, Refusal>) => setSaid(done.ok ? undefined : done.why);
  const fromHere = async () => {
    const place = caret();
    if (!place) return;
    const shown = await preview.show(place);
    setSaid(shown.ok ? { code: `workshop.preview.${shown.value}` } : shown.why);
  };
  const where = async (asked: Promise<SourcePlace | undefined>) => {
    const place = await asked;
    if (place) onGoTo(place);
    setSaid(place ? undefined : { code: 'workshop.preview.not-written' });
  };

  return (
    <>
      <div class="preview-head">
        <h2 id="preview-title" tabIndex={-1}>
          {say('workshop.preview')}
        </h2>
        {previewed && (
          <>
            <button
              type="button"
              class="button quiet"
              title={say('workshop.preview.from-here.why')}
              onClick={() => void fromHere()}
            >
              <Icon name="play" size={20} /> {say('workshop.preview.from-here')}
            </button>
            <button
              type="button"
              class="button quiet"
              onClick={() => void preview.restart().then(sayRefused)}
            >
              <Icon name="replay" size={20} /> {say('workshop.preview.restart')}
            </button>
          </>
        )}
      </div>
      <p class="preview-said" role="status">
        {said && say(said.code, said.args)}
      </p>
      <PreviewState state={state} isPlayed={previewed !== undefined} onGoTo={onGoTo} />
      {previewed && (
        <PreviewedScene
          previewed={previewed}
          services={services}
          send={(command) => void preview.send(command).then(sayRefused)}
          onWhere={({ place }) => void where(preview.sourceOf(place))}
          onGoTo={onGoTo}
        />
      )}
    </>
  );
};
