import type { Recipe } from '../recipe.ts';
import { applause } from './applause.ts';
import { coldRoomDoor } from './cold-room-door.ts';
import { curtain } from './curtain.ts';
import { fridge } from './fridge.ts';
import { hangUp } from './hang-up.ts';
import { kitchen } from './kitchen.ts';
import { office } from './office.ts';
import { pickUp } from './pick-up.ts';
import { plate } from './plate.ts';
import { ring } from './ring.ts';
import { threeKnocks } from './three-knocks.ts';

/** Every sound an author, the telephone or a forum's theatre may ask for. */
export const RECIPES: Recipe[] = [
  ring,
  pickUp,
  hangUp,
  kitchen,
  office,
  plate,
  coldRoomDoor,
  fridge,
  threeKnocks,
  curtain,
  applause,
];
