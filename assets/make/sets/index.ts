/** Files of the sets, their props, and the manifest that says where people and telephone stand. */
import { svgFile } from '../draw/svg.ts';
import { drawAgency } from './agency.ts';
import { drawBikeShop } from './bike-shop.ts';
import { drawCareHome } from './care-home.ts';
import { drawGarage } from './garage.ts';
import { drawKitchen } from './kitchen.ts';
import { figureScale, figureTop, type SetDrawing, setEdge, setFrame } from './set.ts';
import { liveTelephone, ringingTelephone, telephoneFrame } from './telephone.ts';
import { drawWorkshop } from './workshop.ts';

interface Place {
  readonly draw: (width: number, height: number, edge: number) => SetDrawing;
  /** Middle of the figure. */
  readonly x: number;
  /** Middle of a crop narrower than the core. */
  readonly focus: number;
  /** Where the telephone stands, when the stage is wide and when it is narrow. */
  readonly telephone?: {
    readonly wide: readonly [x: number, y: number];
    readonly narrow: readonly [x: number, y: number];
  };
}

const onTheCounter = { wide: [704, 378], narrow: [358, 378] } as const;

const places: Record<string, Place> = {
  cuisine: { draw: drawKitchen, x: 462, focus: 500, telephone: onTheCounter },
  agence: { draw: drawAgency, x: 486, focus: 492 },
  atelier: { draw: drawWorkshop, x: 462, focus: 500, telephone: onTheCounter },
  garage: { draw: drawGarage, x: 462, focus: 500, telephone: onTheCounter },
  ehpad: { draw: drawCareHome, x: 462, focus: 500, telephone: onTheCounter },
  local: { draw: drawBikeShop, x: 462, focus: 500, telephone: onTheCounter },
};

export const drawPlace = (name: keyof typeof places): SetDrawing => {
  const [, , width, height] = setFrame;
  const place = places[name];
  if (!place) throw new Error(`no place named ${name}`);
  return place.draw(width, height, setEdge);
};

export function setFiles(): Record<string, string> {
  const files: Record<string, string> = {};
  const manifest: Record<string, unknown> = {};
  for (const [name, place] of Object.entries(places)) {
    const { back, front } = drawPlace(name);
    files[`sets/${name}-back.svg`] = svgFile(setFrame, back);
    files[`sets/${name}-front.svg`] = svgFile(setFrame, front);
    manifest[name] = {
      viewBox: setFrame,
      edge: setEdge,
      core: [160, 0, 640, setFrame[3]],
      focus: place.focus,
      figure: { x: place.x, scale: figureScale, top: figureTop },
      ...(place.telephone ? { telephone: { ...place.telephone, viewBox: telephoneFrame, scale: 1.02 } } : {}),
    };
  }
  files['sets/props/telephone.svg'] = svgFile(telephoneFrame, liveTelephone());
  files['sets/props/telephone-sonne.svg'] = svgFile(telephoneFrame, ringingTelephone());
  files['sets/sets.json'] = `${JSON.stringify(manifest, null, 2)}\n`;
  return files;
}
