import type { ScenePage } from '../lexicon/scene-page.ts';

const ELEMENT = 'scene';

/**
 * Puts a scene in the empty page of scenes (`virtual:replique-scene-page`): a whole page, as one text. What is added is
 * data: no browser runs it, so that the policy of the page still knows all its code.
 *
 * @example saveText('chez-bertin.html', makeScenePage(emptyPage, scene), 'text/html')
 */
export const makeScenePage = (emptyPage: string, scene: ScenePage): string => {
  const title = `<title>${asText(`${scene.script.title} – Réplique`)}</title>`;
  const data = `<script type="application/json" id="${ELEMENT}">${asData(scene)}</script>`;
  return emptyPage
    .replace(/<title>[^<]*<\/title>/, () => title)
    .replace('</head>', () => `${data}\n  </head>`);
};

/** The scene of this page. @throws when there is none, which is our fault */
export const readScenePage = (page: Document): ScenePage =>
  JSON.parse(page.getElementById(ELEMENT)?.textContent ?? '');

/** JSON in which nothing looks like the end of the element: a scene may say anything. */
const asData = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');

const asText = (words: string): string => words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
