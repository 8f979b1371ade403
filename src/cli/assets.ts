import { makeIcons } from '../../assets/make/icons/main.ts';
import { makeAssets } from '../../assets/make/main.ts';
import { makeSounds } from '../../assets/make/sounds/main.ts';

/** `npm run assets`: draws the cast, the sets, the pages’ pictures and the icons again, and makes the sounds. Same input, same bytes. */
export const main = async (args: string[]): Promise<number> => {
  if (args.length > 0) {
    process.stderr.write('Usage : npm run assets (sans option)\n');
    return 2;
  }
  makeAssets();
  await makeSounds();
  await makeIcons();
  process.stdout.write('Dessins et sons refaits dans assets/.\n');
  return 0;
};
