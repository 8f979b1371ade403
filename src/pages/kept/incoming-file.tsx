import { say } from '../../messages/say.ts';
import { typeset } from '../../messages/typeset.ts';
import type { Incoming } from '../own-services.ts';
import { Sure } from '../parts/sure.tsx';
import { listed } from './listed.ts';

type Props = { incoming: Incoming; onAccept: () => void; onLeave: () => void };

/** What a file would add, asked before anything is written. */
export const IncomingFile = ({ incoming, onAccept, onLeave }: Props) => (
  <Sure
    question={tell(incoming)}
    yes={say('kept.incoming.yes')}
    no={say('kept.incoming.no')}
    onYes={onAccept}
    onNo={onLeave}
  />
);

const COUNTS = ['longer', 'apart', 'known'] as const;

const tell = (incoming: Incoming): string => {
  const { from, added, trouble } = incoming;
  const list = listed(added);
  return [
    'at' in from
      ? say('kept.incoming.carnet', { day: dayOf(from.at) })
      : say('kept.incoming.session', { title: typeset(from.title) }),
    ...(trouble ? [say(trouble.code, trouble.args)] : []),
    ...(list ? [say('kept.incoming.add', { list })] : []),
    ...COUNTS.filter((one) => incoming[one] > 0).map((one) =>
      say(`kept.incoming.${one}`, { n: incoming[one] }),
    ),
    say('kept.incoming.sure'),
  ].join(' ');
};

const dayOf = (at: number): string =>
  new Date(at).toLocaleDateString('fr-FR', { day: 'numeric', month: 'long', year: 'numeric' });
