import * as v from 'valibot';
import { isOwnId, type OwnScene } from '../own-scene.ts';

const ownSceneSchema: v.GenericSchema<unknown, OwnScene> = v.pipe(
  v.object({
    id: v.pipe(v.string(), v.check(isOwnId)),
    main: v.string(),
    files: v.record(v.string(), v.string()),
    updatedAt: v.pipe(v.number(), v.finite()),
  }),
  v.check(({ main, files }) => Object.hasOwn(files, main)),
);

/** Is this value, from a file or from storage, a scene of one's own? The text of its files may still be anything. */
export const isOwnScene = (value: unknown): value is OwnScene => v.is(ownSceneSchema, value);
