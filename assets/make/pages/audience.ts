/** People of a room, seen from the back, in the half-light: shoulders, neck, hair. */
import type { Hand } from '../draw/hand.ts';
import { mix, palette, skins } from '../palette.ts';

type Hair = 'short' | 'bun' | 'afro' | 'scarf' | 'bald' | 'long';

export interface Seated {
  readonly x: number;
  readonly hair: Hair;
  readonly top: string;
  readonly skin: keyof typeof skins;
  readonly hairColour?: string;
  /** The one who says stop. */
  readonly hand?: 'raised';
}

const dim = (colour: string): string => mix(colour, palette.night, 0.34);

const drawHair: Record<Hair, (h: Hand, colour: string, skin: string) => void> = {
  short: (h, colour) => h.path('M-19-46C-22-78 22-78 19-46C16-36-16-36-19-46Z', colour),
  bun: (h, colour) =>
    h.circle(0, -82, 22, colour).path('M-20-46C-23-80 23-80 20-46C15-34-15-34-20-46Z', colour),
  afro: (h, colour) =>
    h.path('M-26-42C-40-58-32-84-14-86C-6-96 14-94 20-84C36-78 38-54 26-42C16-32-16-32-26-42Z', colour),
  scarf: (h, colour) =>
    h.path('M-22-50C-24-82 24-82 22-50C24-34 30-24 34-12C16 0-16 0-34-12C-30-24-24-34-22-50Z', colour),
  bald: (h, colour, skin) =>
    h
      .path('M-19-48C-22-80 22-80 19-48C16-36-16-36-19-48Z', skin)
      .path('M-20-54C-14-44 14-44 20-54C20-36 14-32 0-32S-20-36-20-54Z', colour),
  long: (h, colour) =>
    h.path('M-21-50C-24-82 24-82 21-50C26-32 26-20 24-8C8-2-8-2-24-8C-26-20-26-32-21-50Z', colour),
};

/** Draws one of them around 0, the seat at `y`. */
export function fromBehind(h: Hand, y: number, seated: Seated): void {
  const skin = dim(skins[seated.skin]);
  h.at(seated.x, y, (q) => {
    if (seated.hand) {
      q.path('M34-6C52-40 58-72 58-106L76-104C78-62 70-22 52 10Z', dim(seated.top));
      q.path(
        'M57-104C52-112 50-118 44-124C41-128 46-132 50-128L57-121L54-140C53-146 60-147 61-141L64-126L66-145C66-151 73-151 73-145L73-126L79-142C81-147 87-145 86-139L81-121L88-131C92-135 96-131 93-126C89-116 82-108 77-103Z',
        skin,
      );
    }
    q.path('M-46 34C-50-2-40-20-14-24H14C40-20 50-2 46 34Z', dim(seated.top));
    q.rect(-9, -40, 18, 20, skin, { width: 2 });
    if (seated.hair !== 'scarf' && seated.hair !== 'long')
      for (const x of [-21, 21]) q.ellipse(x, -52, 8, 13, skin, { width: 2 });
    drawHair[seated.hair](q, dim(seated.hairColour ?? palette.ink), skin);
  });
}
