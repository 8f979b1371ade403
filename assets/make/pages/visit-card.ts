/** Pictures for the cards of the visits: the employer at home, and what comes between. */

import { castCentre } from '../cast/frame.ts';
import { figure } from '../cast/index.ts';
import { conseillereJacket, conseillereSkin } from '../cast/people/conseillere.ts';
import { conseillereVisite } from '../cast/people/conseillere-visite.ts';
import { sabatier } from '../cast/people/sabatier.ts';
import { traore } from '../cast/people/traore.ts';
import { youssef } from '../cast/people/youssef.ts';
import { tabletArm, tabletThumb } from '../cast/tablet-arm.ts';
import { Hand } from '../draw/hand.ts';
import { svgFile } from '../draw/svg.ts';
import { palette } from '../palette.ts';
import { drawVisit } from '../visits/index.ts';
import { tablet } from '../visits/tablet.ts';
import { marks, visitEdge } from '../visits/visit.ts';
import { cropped } from './crop.ts';

const { employer, other, adviser } = marks;
const put = ({ scale }: { scale: number }, x: number) => ({ x, edge: visitEdge, scale });

/** Madame Sabatier and Youssef before the orchard. */
function apricots(): string {
  const frame = [170, 0, 562, 428] as const;
  const { back, front } = drawVisit('exploitation');
  const people =
    figure(youssef, 'calme', 'face', put(other, 578)) +
    figure(sabatier, 'inquiet', 'explique-mains', put(employer, 372));
  return svgFile(frame, `${cropped(back, frame)}${people}${cropped(front, frame)}`);
}

/** Monsieur Traoré, and a tablet held between him and us. */
function tabletBetween(): string {
  const frame = [150, 0, 562, 428] as const;
  const { back, front } = drawVisit('boulangerie');
  const [hand] = conseillereVisite.hands?.tablette ?? [castCentre];
  const grip = { x: 664, y: 268 };
  const x = grip.x + (hand - castCentre) * adviser.scale;
  const hers = (svg: string) =>
    `<g transform="translate(${Math.round(x)} ${visitEdge}) scale(${-adviser.scale} ${adviser.scale}) translate(${-castCentre} ${-conseillereVisite.edge})">${svg}</g>`;
  const form = new Hand(63, 3);
  form.rect(-384, -244, 368, 64, palette.agency, { width: 0 }).line(-386, -180, -16, -180, { width: 4 });
  form.line(-350, -212, -190, -212, { width: 12 });
  for (const [y, length] of [
    [-130, 150],
    [-70, 90],
    [-10, 180],
    [50, 0],
  ] as const) {
    form
      .line(-350, y, -290, y, { width: 8, ink: '#9a97a8' })
      .line(-240, y + 16, -60, y + 16, { width: 3, ink: '#b9b09a' });
    if (length) form.line(-236, y, -236 + length, y, { width: 8 });
  }
  return svgFile(
    frame,
    `${cropped(back, frame)}${figure(traore, 'mefiant', 'bras-croises', put(employer, 318))}${hers(tabletArm(conseillereSkin, conseillereJacket))}${cropped(front, frame)}<g transform="translate(${grip.x} ${grip.y}) scale(.56)">${tablet.raised.draw()}${form}</g>${hers(tabletThumb(conseillereSkin))}`,
  );
}

/** One picture per visit, by path. */
export const visitCards = (): Record<string, string> => ({
  'pages/card-les-abricots-n-attendent-pas.svg': apricots(),
  'pages/card-la-tablette.svg': tabletBetween(),
});
