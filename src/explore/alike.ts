/**
 * Puts in one class the nodes of a graph that nothing tells apart: they look alike, and their exits lead, rank by rank, to
 * the same classes. Gives the coarsest such classes, numbered in the order of their first nodes. Hopcroft's
 * minimisation of an automaton (1971), in n log n: going over all nodes until nothing moves would take as many rounds
 * as a scene counts.
 *
 * @param looks of each node; nodes of the same look have as many exits
 */
export const alike = (looks: readonly number[], exits: readonly (readonly number[])[]): number[] => {
  const entries: { from: number; rank: number }[][] = looks.map(() => []);
  for (const [from, to] of exits.entries())
    for (const [rank, node] of to.entries()) entries[node]?.push({ from, rank });
  const classes = new Classes(looks);
  const waiting = classes.all();
  for (let splitter = waiting.pop(); splitter !== undefined; splitter = waiting.pop()) {
    const byRank: number[][] = [];
    for (const node of classes.membersOf(splitter))
      for (const { from, rank } of entries[node] ?? []) {
        byRank[rank] ??= [];
        byRank[rank].push(from);
      }
    for (const nodes of byRank) if (nodes) waiting.push(...classes.split(nodes));
  }
  return renumbered(classes.of);
};

/** Classes are stretches of one list of nodes; in each, the nodes marked for leaving it come first. */
class Classes {
  readonly of: number[];
  private readonly nodes: number[];
  private readonly places: number[] = [];
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];
  private readonly marked: number[] = [];

  constructor(looks: readonly number[]) {
    this.of = renumbered(looks);
    this.nodes = looks.map((_, node) => node).sort((a, b) => this.at(a) - this.at(b));
    for (const [place, node] of this.nodes.entries()) {
      const one = this.at(node);
      this.places[node] = place;
      this.starts[one] ??= place;
      this.ends[one] = place + 1;
      this.marked[one] = 0;
    }
  }

  all(): number[] {
    return [...this.starts.keys()];
  }

  membersOf(one: number): number[] {
    return this.nodes.slice(this.starts[one], this.ends[one]);
  }

  /** Parts these nodes from the others of their classes: the smaller half of each is the new class. */
  split(nodes: readonly number[]): number[] {
    const touched = new Set<number>();
    for (const node of nodes) {
      const one = this.at(node);
      const count = this.marked[one] ?? 0;
      this.swap(node, (this.starts[one] ?? 0) + count);
      this.marked[one] = count + 1;
      touched.add(one);
    }
    return [...touched].flatMap((one) => this.part(one) ?? []);
  }

  private part(one: number): number | undefined {
    const [start = 0, end = 0, count = 0] = [this.starts[one], this.ends[one], this.marked[one]];
    this.marked[one] = 0;
    if (count === end - start) return undefined;
    const other = this.starts.length;
    const isFirstSmaller = 2 * count <= end - start;
    const [from, to] = isFirstSmaller ? [start, start + count] : [start + count, end];
    if (isFirstSmaller) this.starts[one] = to;
    else this.ends[one] = from;
    this.starts.push(from);
    this.ends.push(to);
    this.marked.push(0);
    for (let place = from; place < to; place++) this.of[this.nodes[place] ?? -1] = other;
    return other;
  }

  private swap(node: number, place: number): void {
    const [old = 0, other = 0] = [this.places[node], this.nodes[place]];
    this.nodes[old] = other;
    this.places[other] = old;
    this.nodes[place] = node;
    this.places[node] = place;
  }

  private at(node: number): number {
    return this.of[node] ?? 0;
  }
}

const renumbered = (classes: readonly number[]): number[] => {
  const ranks = new Map<number, number>();
  return classes.map((one) => {
    const rank = ranks.get(one) ?? ranks.size;
    ranks.set(one, rank);
    return rank;
  });
};
