/** The red curtain of a stage, gathered to one side: folds with a dark half, a scalloped hem. */
import { palette } from '../palette.ts';

/** From `inner`, where it opens, to `outer`, where it hangs. The foot comes `gather` nearer to the outer edge. */
export function drapes(
  inner: number,
  outer: number,
  top: number,
  foot: number,
  gather = 0.42,
  folds = 4,
): string {
  const tall = foot - top;
  const below = (x: number) => Math.round(outer + (x - outer) * (1 - gather));
  const width = (inner - outer) / folds;
  const parts: string[] = [];
  for (let i = 0; i < folds; i++) {
    const [a, b] = [outer + i * width, outer + (i + 1) * width].map(Math.round) as [number, number];
    const [fa, fb] = [below(a), below(b)];
    const side = (from: number, to: number) =>
      `C${from} ${Math.round(top + tall * 0.4)} ${Math.round(to + (from - to) * 0.16)} ${Math.round(top + tall * 0.7)} ${to} ${foot}`;
    const hem = Math.round((fa + fb) / 2);
    const dark = Math.round(a + (b - a) * 0.36);
    parts.push(
      `<path fill="${palette.curtain}" d="M${a} ${top}${side(a, fa)}Q${hem} ${foot + 14} ${fb} ${foot}L${fb} ${foot}C${Math.round(fb + (b - fb) * 0.16)} ${Math.round(top + tall * 0.7)} ${b} ${Math.round(top + tall * 0.4)} ${b} ${top}Z"/>`,
      `<path fill="${palette.fold}" d="M${a} ${top}${side(a, fa)}Q${Math.round(fa + (fb - fa) * 0.2)} ${foot + 8} ${Math.round(fa + (fb - fa) * 0.36)} ${foot + 8}C${Math.round(fa + (fb - fa) * 0.34)} ${Math.round(top + tall * 0.7)} ${dark} ${Math.round(top + tall * 0.4)} ${dark} ${top}Z"/>`,
      `<path fill="none" stroke="${palette.ink}" stroke-width="2.4" stroke-linecap="round" d="M${b} ${top}${side(b, fb)}Q${hem} ${foot + 14} ${fa} ${foot}"/>`,
    );
  }
  return parts.join('');
}
