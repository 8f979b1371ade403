import { say } from '../../messages/say.ts';
import type { KeptCount } from '../own-services.ts';

const THINGS = ['sessions', 'formulas', 'scenes', 'received'] as const;

/** « 3 séances, 2 formules et 1 scène à vous »: what there is, nothing of what there is not. */
export const listed = (count: Partial<KeptCount>): string =>
  new Intl.ListFormat('fr').format(
    THINGS.flatMap((thing) => {
      const n = count[thing] ?? 0;
      return n > 0 ? [say(`kept.count.${thing}`, { n })] : [];
    }),
  );
