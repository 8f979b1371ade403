import type { Container } from '../script/ink-engine.ts';
import type { Live } from './live.ts';
import type { Grain, Read } from './reads.ts';

/** Gives a bit to everything that can be read, and the finest grain at which each number is read. */
export class Slots {
  readonly counted = new Map<Container, number>();
  readonly turned = new Map<Container, number>();
  private readonly ranks = new Map<string, number>();
  private readonly list: { read: Read; rank: number; grain: Grain }[] = [];
  private readonly containers: readonly Container[];

  constructor(containers: readonly Container[]) {
    this.containers = containers;
  }

  get size(): number {
    return this.list.length;
  }

  of(read: Read): number[] {
    if (read.of === 'any-visits')
      return this.containers.map((container) => this.count('visits', container, WHOLE));
    if (read.of === 'any-turns-since')
      return this.containers.map((container) => this.count('turns-since', container, WHOLE));
    if (read.of === 'visits' || read.of === 'turns-since')
      return [this.count(read.of, read.container, read.grain)];
    return [this.slot(read.of === 'variable' ? `variable ${read.name}` : read.of, read, 0, WHOLE)];
  }

  live(id: number, bits: Int32Array): Live {
    const here = this.list.filter((_, slot) => ((bits[slot >> 5] ?? 0) >> (slot & 31)) & 1);
    const numbers = (of: Read['of']) =>
      here.filter(({ read }) => read.of === of).map(({ rank, grain }) => [rank, grain] as const);
    const reads = (of: Read['of']) => here.some(({ read }) => read.of === of);
    return {
      id,
      variables: here.flatMap(({ read }) => (read.of === 'variable' ? [read.name] : [])),
      counts: numbers('visits'),
      turns: numbers('turns-since'),
      turn: reads('turn'),
      random: reads('random'),
      seed: reads('seed'),
    };
  }

  /** Gives its rank to what is counted without telling moments apart. */
  remember(read: Read): void {
    if (read.of === 'visits' || read.of === 'turns-since') this.rankOf(read.of, read.container);
    else if (read.of === 'any-visits')
      for (const container of this.containers) this.rankOf('visits', container);
    else if (read.of === 'any-turns-since')
      for (const container of this.containers) this.rankOf('turns-since', container);
  }

  private count(of: 'visits' | 'turns-since', container: Container, grain: Grain): number {
    const rank = this.rankOf(of, container);
    return this.slot(`${of} ${rank}`, { of, container, grain }, rank, grain);
  }

  private rankOf(of: 'visits' | 'turns-since', container: Container): number {
    const ranks = of === 'visits' ? this.counted : this.turned;
    const rank = ranks.get(container) ?? ranks.size;
    ranks.set(container, rank);
    return rank;
  }

  private slot(name: string, read: Read, rank: number, grain: Grain): number {
    const slot = this.ranks.get(name) ?? this.list.length;
    const known = this.list[slot];
    this.ranks.set(name, slot);
    this.list[slot] = { read, rank, grain: known ? finest(known.grain, grain) : grain };
    return slot;
  }
}

const WHOLE: Grain = { limit: Number.POSITIVE_INFINITY };

const finest = (a: Grain, b: Grain): Grain => {
  if (a.modulo === b.modulo) return { ...a, limit: Math.max(a.limit, b.limit) };
  return WHOLE;
};
