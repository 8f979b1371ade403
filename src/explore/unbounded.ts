import type { Container } from '../script/ink-engine.ts';
import type { Live } from './live.ts';
import type { Snapshot } from './ran.ts';
import type { Grain } from './reads.ts';

/** The live things of a state that may take ever new values: variables, counts read exactly, turns, chance. */
export const unboundedIn = (
  state: Snapshot,
  live: Live,
  counted: ReadonlyMap<Container, number>,
): [name: string, value: string][] => {
  const paths = new Map([...counted].map(([container, rank]) => [rank, container.path.toString()]));
  return [
    ...live.variables.flatMap((name): [string, string][] => {
      const value = state.globals.get(name);
      return value ? [[name, String(value)]] : [];
    }),
    ...live.counts.flatMap(([rank, grain]): [string, string][] =>
      isExact(grain) ? [[paths.get(rank) ?? '', String(state.counts[rank])]] : [],
    ),
    ...(live.turn ? [['TURNS', String(state.turn)] as [string, string]] : []),
    ...(live.random ? [['RANDOM', String(state.previousRandom)] as [string, string]] : []),
  ];
};

const isExact = ({ limit, modulo }: Grain): boolean =>
  modulo === undefined && limit === Number.POSITIVE_INFINITY;
