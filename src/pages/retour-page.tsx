import '../messages/lessons/retour.ts';
import { useEffect, useState } from 'preact/hooks';
import type { Question } from '../debrief/debrief.ts';
import { say } from '../messages/say.ts';
import { later } from './later.tsx';
import { Frame } from './parts/frame.tsx';
import { useHeldFocus } from './parts/held-focus.ts';
import { Refused } from './parts/refused.tsx';
import { pictureOf } from './parts/scene-picture.ts';
import { Sure } from './parts/sure.tsx';
import { ToScenes } from './parts/to-scenes.tsx';
import { useLoaded } from './parts/use-loaded.ts';
import { KeptPhrasesHere } from './retour/kept-phrases-here.tsx';
import type { OpenRetour } from './retour/retour-services.ts';
import { makeRoute } from './route.ts';
import type { PlayServices } from './services.ts';

const QuarterNext = later(async () => (await import('./quarter/quarter-next.tsx')).QuarterNext);
const VoicePlayer = later(async () => (await import('./voice/voice-player.tsx')).VoicePlayer);

type Props = { session: string; take: number | undefined; services: PlayServices };

/** Loads a retour (its code too: nobody needs it before the end of a scene) and puts it in the frame. */
export const RetourPage = ({ session, take, services }: Props) => {
  const [round, setRound] = useState({ number: 0, told: '' });
  const loaded = useLoaded(
    () => Promise.all([services.openRetour(session, take), import('./retour/retour.tsx'), round]),
    [session, take, round],
  );
  if (!loaded) return <Frame services={services}>{say('app.loading')}</Frame>;
  const [opened, { Retour }, { number, told }] = loaded;
  if (!opened.ok) return <Refused title={say('retour.refused')} why={opened.why} services={services} />;
  return (
    <OpenedRetour
      key={number}
      retour={opened.value}
      session={session}
      told={told}
      services={services}
      Retour={Retour}
      reopen={(why) => setRound({ number: round.number + 1, told: why })}
    />
  );
};

type OpenedProps = {
  retour: OpenRetour;
  session: string;
  /** What has just been done here, to be said. */
  told: string;
  services: PlayServices;
  Retour: typeof import('./retour/retour.tsx').Retour;
  reopen: (told: string) => void;
};

const OpenedRetour = ({ retour, session, told, services, Retour, reopen }: OpenedProps) => {
  const [answers, setAnswers] = useState(retour.debrief.answers);
  const [said, setSaid] = useState(told);
  const [sure, setSure] = useState<'unasked' | 'asked'>('unasked');
  const picture = pictureOf(retour.scene);
  const here = retour.debrief.take;
  useEffect(() => () => retour.close(), [retour]);
  useHeldFocus('.retour-ways .erase');

  const erase = async (take: number) => {
    const left = await retour.erase(take);
    if (left.length === 0) location.hash = makeRoute({ page: 'training' });
    else if (left.includes(here)) reopen(say('debrief.erase.done', { n: take + 1 }));
    else {
      const [last = 0] = left.slice(-1);
      location.hash = makeRoute({ page: 'retour', session, take: last });
    }
  };
  const warning = (take: number) => {
    const others = retour.hangingFrom(take).map((one) => one + 1);
    return others.length === 0
      ? say('debrief.erase.sure', { n: take + 1 })
      : say('debrief.erase.sure-too', { n: take + 1, others: listed(others), k: others.length });
  };

  const { carnet, quarter } = services;
  const underWay = quarter?.underWay.value;
  const isStep = underWay?.steps[underWay.at]?.scene === retour.scene;

  return (
    <Frame services={services}>
      <KeptPhrasesHere carnet={carnet} scene={retour.scene} session={session} onRefused={setSaid}>
        <Retour
          debrief={retour.debrief}
          answers={answers}
          takes={retour.takes}
          told={said}
          {...(picture ? { picture } : {})}
          onAnswer={(question: Question, text: string) => {
            setAnswers((before) => ({ ...before, [question]: text }));
            retour.answer(question, text);
          }}
          onReplay={(place) => void retour.replayFrom(place)}
          listen={(voice) => <VoicePlayer key={voice} voices={services.voices} voice={voice} />}
          onShare={(words) => void retour.share(words).then((name) => setSaid(say('app.exported', { name })))}
          onExport={() => void retour.export().then((name) => setSaid(say('app.exported', { name })))}
          onPrint={() => print()}
          onOpenTake={(take) => {
            location.hash = makeRoute({ page: 'retour', session, take });
          }}
          eraseWarning={warning}
          onErase={(take) => void erase(take)}
        />
      </KeptPhrasesHere>
      {quarter && underWay && isStep && <QuarterNext quarter={quarter} underWay={underWay} />}
      <div class="retour-ways">
        <ToScenes services={services} />
        {sure === 'unasked' ? (
          <button type="button" class="button quiet erase" onClick={() => setSure('asked')}>
            {say('debrief.erase')}
          </button>
        ) : (
          <Sure
            question={warning(here)}
            yes={say('debrief.erase.yes')}
            no={say('debrief.erase.no')}
            onYes={() => void erase(here)}
            onNo={() => setSure('unasked')}
          />
        )}
      </div>
    </Frame>
  );
};

/** « 2, 3 et 4 » */
const listed = (numbers: readonly number[]): string =>
  [numbers.slice(0, -1).join(', '), String(numbers.at(-1) ?? '')].filter(Boolean).join(' et ');
