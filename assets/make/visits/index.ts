/** Files of the visits: the sets, the tablet, and the manifest that says where people and tablet go. */

import { castCentre } from '../cast/frame.ts';
import { conseillereVisite } from '../cast/people/conseillere-visite.ts';
import { svgFile } from '../draw/svg.ts';
import type { SetDrawing } from '../sets/set.ts';
import { drawBakery } from './bakery.ts';
import { drawDiningRoom } from './dining-room.ts';
import { drawFarm } from './farm.ts';
import { drawMeetingRoom } from './meeting-room.ts';
import { drawSmithy } from './smithy.ts';
import { tablet } from './tablet.ts';
import { marks, type Visit, visitCore, visitEdge, visitFrame, visitNarrow } from './visit.ts';

const visits: Record<string, Visit> = {
  exploitation: { draw: drawFarm },
  boulangerie: { draw: drawBakery },
  atelier: { draw: drawSmithy },
  salle: { draw: drawDiningRoom },
  agence: { draw: drawMeetingRoom },
};

export function drawVisit(name: string): SetDrawing {
  const [, , width, height] = visitFrame;
  const visit = visits[name];
  if (!visit) throw new Error(`no visit named ${name}`);
  return visit.draw(width, height, visitEdge);
}

const files = { posed: 'posee', raised: 'levee', shared: 'partagee' } as const;

/** Where the hand of the adviser is, when she stands on `x`: she is mirrored. */
function handAt(x: number): { x: number; y: number } {
  const [hx, hy] = conseillereVisite.hands?.tablette ?? [castCentre, 0];
  const { scale, top } = marks.adviser;
  return {
    x: Math.round(x - (hx - castCentre) * scale),
    y: Math.round(top + (hy - conseillereVisite.top) * scale),
  };
}

/** Where the tablet goes; on a narrow stage the raised one is smaller, so as not to hide the employer. */
const tabletMarks = {
  posed: { x: 866, y: visitEdge + 14, scale: 1, narrow: { x: 778, y: visitEdge + 14, scale: 0.8 } },
  raised: {
    ...handAt(marks.adviser.x),
    scale: 0.96,
    near: { ...handAt(marks.adviser.nearX), scale: 0.78 },
    narrow: { ...handAt(marks.adviser.narrowX), scale: 0.32 },
  },
  shared: { x: 810, y: visitEdge + 12, scale: 0.92, narrow: { x: 758, y: visitEdge + 12, scale: 0.7 } },
};

export function visitFiles(): Record<string, string> {
  const out: Record<string, string> = {};
  const manifest: Record<string, unknown> = {};
  for (const name of Object.keys(visits)) {
    const { back, front } = drawVisit(name);
    out[`sets/visite-${name}-back.svg`] = svgFile(visitFrame, back);
    out[`sets/visite-${name}-front.svg`] = svgFile(visitFrame, front);
    manifest[name] = {
      viewBox: visitFrame,
      edge: visitEdge,
      core: visitCore,
      narrow: visitNarrow,
      ...marks,
      tablet: tabletMarks,
    };
  }
  const drawings: Record<string, unknown> = {};
  for (const [state, drawing] of Object.entries(tablet)) {
    const file = `tablette-${files[state as keyof typeof files]}`;
    out[`sets/props/${file}.svg`] = svgFile(drawing.frame, drawing.draw());
    drawings[state] = {
      file: `props/${file}`,
      viewBox: drawing.frame,
      ...('screen' in drawing ? { screen: drawing.screen } : {}),
    };
  }
  out['sets/visits.json'] = `${JSON.stringify(manifest, null, 2)}\n`;
  out['sets/tablet.json'] = `${JSON.stringify(drawings, null, 2)}\n`;
  return out;
}
