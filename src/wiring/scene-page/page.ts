import { readScenePage } from '../../io/scene-page.ts';

/** The scene this page was made for. Only in the build of that page. */
export const page = readScenePage(document);
