import type { Found } from '../finding.ts';
import { sceneRule } from '../rule.ts';

/** Words that many trainings advise against: code of the advice, and how they are written. */
const WORDS: readonly (readonly [string, RegExp])[] = [
  ['but', /\bmais\b/iu],
  ['try', /\b(?:vais|va|allons) essayer\b|\bj'essaie(?:rai)?\b/iu],
  ['hesitate', /\bn'h[ée]sitez (?:surtout )?pas\b/iu],
  ['must', /\bvous devez\b|\bvous devriez\b/iu],
  ['need', /\bil faut\b|\bil faudrait\b/iu],
  ['see', /\bon verra\b/iu],
  ['understand', /\bje comprends\b(?! (?:que|qu'|pourquoi|comment))/iu],
  ['calm', /\bcalmez-vous\b|\bpas si grave\b/iu],
  ['worry', /\bne vous inqui[ée]tez pas\b|\brassurez-vous\b/iu],
  ['small', /\bun petit\b|\bjuste (?:un|une|le|la|deux)\b|\bun peu\b/iu],
  ['trouble', /\bprobl[èe]mes?\b|\bpas de souci\b/iu],
  ['soon', /\bd[èe]s que possible\b|\brapidement\b/iu],
  ['we', /(?:^|[\s«"])on (?:va|peut|fait)\b/iu],
  ['acronym', /(?<![\p{L}.])\p{Lu}{3,}(?!\p{L})/u],
  ['never', /\bjamais\b|\btoujours\b|\bimpossible\b/iu],
  ['maybe', /\bje pourrais\b|\bpeut-[êe]tre\b|\bnormalement\b/iu],
];

/** A reply said to be good holds no word one should weigh, or its author weighed it: moment and attitude decide. */
export const wordsToWeigh = sceneRule('words-to-weigh', 'publishes', 'hint', ({ choices, sources }) =>
  choices
    .filter(({ remarks }) => remarks.some(({ sign }) => sign === '+'))
    .flatMap(({ wordings, at }) =>
      WORDS.flatMap(([code, pattern]): Found[] => {
        const word = wordings
          .flatMap((words) => pattern.exec(words.replaceAll('’', "'"))?.[0] ?? [])[0]
          ?.trim();
        if (word === undefined) return [];
        return [{ at: sources.find(at, word), sentence: `check.words-to-weigh.${code}`, args: { word } }];
      }),
    ),
);
