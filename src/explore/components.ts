/**
 * Finds the strongly connected components of a graph that is discovered on the way. Components are given sinks first:
 * one only leads to itself and to those given before it. Tarjan's algorithm (SIAM J. Comput. 1, 1972), without
 * recursion: a story may be a chain of 100,000 moments.
 */
export class Components {
  private readonly order: number[] = [];
  private readonly low: number[] = [];
  private readonly open: number[] = [];
  private readonly component: number[] = [];
  private count = 0;
  private visited = 0;
  private readonly next: (node: number) => readonly number[];
  private readonly close: (members: readonly number[], component: number) => void;

  /** @param close told of each component once, when all its nodes are known */
  constructor(
    next: (node: number) => readonly number[],
    close: (members: readonly number[], component: number) => void,
  ) {
    this.next = next;
    this.close = close;
  }

  /** The component of a node, once found. */
  of(node: number): number | undefined {
    return this.component[node];
  }

  /** Finds all components that can be reached from a node; those known already are not looked at again. */
  visit(start: number): void {
    if (this.order[start] !== undefined) return;
    const trail = [this.enter(start)];
    for (let frame = trail.at(-1); frame; frame = trail.at(-1)) {
      const { node } = frame;
      const to = frame.next[frame.edge++];
      if (to === undefined) {
        trail.pop();
        if (this.low[node] === this.order[node]) this.leave(node);
        const above = trail.at(-1)?.node;
        if (above !== undefined) this.lower(above, this.low[node]);
      } else if (this.order[to] === undefined) trail.push(this.enter(to));
      else if (this.component[to] === undefined) this.lower(node, this.order[to]);
    }
  }

  private enter(node: number): { node: number; next: readonly number[]; edge: number } {
    this.order[node] = this.low[node] = this.visited++;
    this.open.push(node);
    return { node, next: this.next(node), edge: 0 };
  }

  private lower(node: number, to: number | undefined): void {
    this.low[node] = Math.min(this.low[node] ?? 0, to ?? 0);
  }

  private leave(node: number): void {
    const members = this.open.splice(this.open.lastIndexOf(node));
    for (const member of members) this.component[member] = this.count;
    this.close(members, this.count++);
  }
}

/** The components of a graph known as a whole, sinks first. */
export const componentsOf = (
  next: readonly (readonly number[])[],
): { of: Int32Array; members: number[][] } => {
  const members: number[][] = [];
  const components = new Components(
    (node) => next[node] ?? [],
    (list) => members.push([...list]),
  );
  for (let node = 0; node < next.length; node++) components.visit(node);
  return { of: Int32Array.from(next, (_, node) => components.of(node) ?? -1), members };
};
