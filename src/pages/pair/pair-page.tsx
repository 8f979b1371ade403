import '../../messages/lessons/pair.ts';
import { useState } from 'preact/hooks';
import { say } from '../../messages/say.ts';
import { Loading } from '../parts/loading.tsx';
import { Refused } from '../parts/refused.tsx';
import { useOpened } from '../parts/use-opened.ts';
import type { Route } from '../route.ts';
import type { OpenFrom, Services } from '../services.ts';
import { Face } from './face.tsx';
import { Table } from './table.tsx';

type Props = { route: Extract<Route, { page: 'pair' | 'face' }>; services: Services };

/**
 * « Jouer à deux »: the window that is turned from one to the other, or the adviser's own beside it. Both stand on one
 * log, and each is given what its side may see.
 */
export const PairPage = ({ route: { page, scene, session }, services }: Props) => {
  const [from, setFrom] = useState<OpenFrom>(session === undefined ? 'where-left' : { session });
  const side = page === 'face' ? 'adviser' : 'reader';
  const { value: pair, refused } = useOpened(() => services.openPair(scene, from, side), [from]);
  if (refused) return <Refused title={say('pair.refused')} why={refused} services={services} />;
  if (!pair) return <Loading />;
  if (side === 'adviser') return <Face pair={pair} services={services} />;
  return <Table key={pair.session} pair={pair} services={services} restart={() => setFrom('start')} />;
};
