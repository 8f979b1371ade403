/**
 * Writes a story from a seed: knots in a row with now and then a way back, and all that can trouble an explorer: counts,
 * flags, points, lists, sequences, tunnels, threads, functions by reference, chance at the start, dead ends, errors.
 * The same seed always gives the same story.
 */
export const generateStory = (seed: number): string => {
  const random = randomFrom(seed);
  const pick = <T>(...items: readonly T[]): T => items[Math.floor(random() * items.length)] as T;
  const chance = (part: number): boolean => random() < part;
  const knots = 3;
  const knot = (rank: number): string => (rank < knots ? `k${rank}` : pick('fin_a', 'fin_b', 'fin_c'));

  const condition = (rank: number): string =>
    pick(
      'a',
      'not b',
      'mood > 1',
      `k${Math.floor(random() * knots)}.x0`,
      `k${rank} > 1`,
      'points >= 2',
      'L ? one',
      `TURNS_SINCE(-> k${Math.floor(random() * knots)}) > 2`,
      'name == "Lou"',
    );
  const effect = (): string =>
    pick(
      '~ points += 1',
      '~ points -= 2',
      '~ score += 3',
      '~ score--',
      '~ a = true',
      '~ b = not b',
      '~ L += one',
      '~ L -= one',
      '~ raise(mood)',
      '~ name = "Lou"',
      '~ score = 5',
      '# questions + « oui » : bien',
    );
  const words = (): string =>
    pick(
      'Oui.',
      'Non {a:vraiment|pas encore}.',
      '{Un|Deux|Trois} fois.',
      '{~Tiens|Bon|Ah}, alors.',
      'Score {score}.',
      '{&pile|face} {b: et {mood > 1:content|triste}}',
    );
  const target = (rank: number): string => {
    if (chance(0.07)) return `k${Math.floor(random() * rank)}`;
    return chance(0.1) ? knot(knots) : knot(rank + 1);
  };
  const way = (rank: number): string => {
    if (chance(0.08)) return `-> detour -> ${target(rank)}`;
    if (chance(0.12)) return `\n    { ${condition(rank)}: -> ${target(rank)} | -> ${target(rank)} }`;
    return chance(0.04) ? '' : `-> ${target(rank)}`;
  };
  const choice = (rank: number, at: number): string => {
    const guard = chance(0.3) ? `{${condition(rank)}} ` : '';
    const bullet = chance(0.1) && rank > 0 ? '+' : '*';
    const lines = [`${bullet} (x${at}) ${guard}[${words()} ${rank}.${at}]`];
    for (let more = Math.floor(random() * 3); more > 0; more--) lines.push(`    ${effect()}`);
    lines.push(`    ${words()}`, `    ${way(rank)}`);
    return lines.join('\n');
  };
  const body = (rank: number): string => {
    const lines = [`=== k${rank} ===`, words()];
    if (chance(0.3)) lines.push(effect());
    if (chance(0.1)) lines.push('<- aside');
    if (chance(0.05)) lines.push('{ score > 6: {1 / (points - points)} }');
    const count = 2 + (chance(0.08) ? 1 : 0);
    for (let at = 0; at < count; at++) lines.push(choice(rank, at));
    lines.push(chance(0.85) ? `* -> ${knot(rank + 1)}` : '');
    return lines.join('\n');
  };
  const start = chance(0.3) ? '~ mood = RANDOM(0, 2)\n' : '';
  return `# jauge: score -50 50 ; haut
# jauge: points -50 50 ; haut
LIST L = one, two
VAR score = 0
VAR points = 0
VAR mood = 0
VAR a = false
VAR b = false
VAR name = "Ana"
${start}-> k0
${Array.from({ length: knots }, (_, rank) => body(rank)).join('\n')}
=== detour ===
Un détour.
* [Par ici]
    ~ points += 1
    Ici.
* [Par là]
    Là.
- ->->
=== aside ===
* [En passant]
    En passant.
    -> fin_b
=== function raise(ref x) ===
{ x < 3:
    ~ x += 1
}
=== fin_a ===
# fin: A
Fin A.
-> END
=== fin_b ===
# fin: B ; tard
Fin B.
-> END
=== fin_c ===
Fin sans nom.
-> DONE
`;
};

/** Numbers in [0, 1), always the same from the same seed (mulberry32). */
export const randomFrom = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};
