import type { pictureOf as inApp } from '../../pages/parts/scene-picture.ts';

/** The pictures of the bill stay with the bill. */
export const pictureOf: typeof inApp = () => undefined;
