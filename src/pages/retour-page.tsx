import { useEffect, useState } from 'preact/hooks';
import type { Question } from '../debrief/debrief.ts';
import { say } from '../messages/say.ts';
import { Frame } from './parts/frame.tsx';
import { pictureOf } from './parts/scene-picture.ts';
import { useLoaded } from './parts/use-loaded.ts';
import { makeRoute } from './route.ts';
import type { OpenRetour, Services } from './services.ts';

type Props = { session: string; take: number | undefined; services: Services };

/** Loads a retour (its code too: nobody needs it before the end of a scene) and puts it in the frame. */
export const RetourPage = ({ session, take, services }: Props) => {
  const loaded = useLoaded(
    () => Promise.all([services.openRetour(session, take), import('./retour/retour.tsx')]),
    [session, take],
  );
  if (!loaded) return <Frame services={services}>{say('app.loading')}</Frame>;
  const [opened, { Retour }] = loaded;
  if (!opened.ok)
    return (
      <Frame services={services}>
        <div class="notice">
          <p>{say(opened.why.code, opened.why.args)}</p>
          <a class="button" href={makeRoute({ page: 'training' })}>
            {say('scene.to-list')}
          </a>
        </div>
      </Frame>
    );
  return <OpenedRetour retour={opened.value} session={session} services={services} Retour={Retour} />;
};

const OpenedRetour = ({
  retour,
  session,
  services,
  Retour,
}: {
  retour: OpenRetour;
  session: string;
  services: Services;
  Retour: typeof import('./retour/retour.tsx').Retour;
}) => {
  const [answers, setAnswers] = useState(retour.debrief.answers);
  const picture = pictureOf(retour.scene);
  useEffect(() => () => retour.close(), [retour]);
  return (
    <Frame services={services}>
      <Retour
        debrief={retour.debrief}
        answers={answers}
        takes={retour.takes}
        {...(picture ? { picture } : {})}
        onAnswer={(question: Question, text: string) => {
          setAnswers((before) => ({ ...before, [question]: text }));
          retour.answer(question, text);
        }}
        onReplay={(place) => void retour.replayFrom(place)}
        onExport={() => void retour.export()}
        onPrint={() => print()}
        onOpenTake={(take) => {
          location.hash = makeRoute({ page: 'retour', session, take });
        }}
      />
      <p class="retour-ways">
        <a class="button" href={makeRoute({ page: 'training' })}>
          {say('scene.to-list')}
        </a>
      </p>
    </Frame>
  );
};
