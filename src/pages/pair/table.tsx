import { useState } from 'preact/hooks';
import type { Services } from '../services.ts';
import { Cover } from './cover.tsx';
import type { OpenPair } from './pair-services.ts';
import { Reader } from './reader.tsx';

type Props = { pair: OpenPair; services: Services; restart: () => void };

/**
 * The screen on the table between two people. It opens on the adviser's side, and comes back to it after any reload: no
 * reply is ever shown before someone says that the screen is turned.
 */
export const Table = ({ pair, services, restart }: Props) => {
  const [facing, setFacing] = useState<'adviser' | 'reader'>('adviser');
  return facing === 'adviser' ? (
    <Cover pair={pair} services={services} restart={restart} turn={() => setFacing('reader')} />
  ) : (
    <Reader pair={pair} services={services} turnBack={() => setFacing('adviser')} />
  );
};
