import type { Recipe } from '../recipe.ts';
import { coldRoomDoor } from './cold-room-door.ts';
import { fridge } from './fridge.ts';
import { hangUp } from './hang-up.ts';
import { kitchen } from './kitchen.ts';
import { office } from './office.ts';
import { pickUp } from './pick-up.ts';
import { plate } from './plate.ts';
import { ring } from './ring.ts';

/** Every sound an author or the telephone may ask for. */
export const RECIPES: Recipe[] = [ring, pickUp, hangUp, kitchen, office, plate, coldRoomDoor, fridge];
