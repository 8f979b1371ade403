import { say } from '../messages/say.ts';
import type { ColleagueMoment, ColleagueView } from './colleague-view.ts';
import type { Debrief } from './debrief.ts';
import { blockquote, blocks, bullets, plain } from './markdown-text.ts';
import { tellOccasions } from './tell-occasions.ts';
import type { Turn } from './turns.ts';

/** What a colleague heard, before what the machine says; nothing when the take was played alone. */
export const colleagueText = ({ colleague, turns }: Debrief): string => {
  if (!colleague || turns.length === 0) return '';
  const isSilent = colleague.every(({ moments }) => moments.length === 0);
  return blocks([
    `## ${say('colleague.title')}`,
    say(isSilent ? 'colleague.nothing' : 'colleague.lead'),
    ...(isSilent ? [] : colleague.flatMap(criterionText)),
  ]);
};

const criterionText = ({ criterion, moments, machine: { level, occasions } }: ColleagueView): string[] => [
  `### ${say(`criteria.${criterion}.name`)}`,
  bullets([
    ...(moments.length === 0 ? [`${say('colleague.said')} : ${say('colleague.none')}`] : []),
    ...moments.map(momentLine),
    `${say('colleague.machine')} : ${[say(`criteria.level.${level}`), ...(occasions.offered > 0 ? [tellOccasions(occasions)] : [])].join(', ')}`,
  ]),
];

const momentLine = ({ turn, level, quote, nearest }: ColleagueMoment): string =>
  `${say('colleague.said')}, ${say('colleague.moment', { n: turn })} : **${say(`criteria.level.${level}`)}**, ${plain(
    quote ? say('colleague.quote', { quote }) : say('colleague.near', { words: nearest }),
  )}`;

/** What was noticed in one answer, in the transcript. */
export const noticedLines = ({ noticed = [] }: Turn): string =>
  bullets(
    noticed.flatMap(({ criterion, level, quote }) =>
      level
        ? [
            `${say('colleague.said')} : **${say(`criteria.${criterion}.name`)}**, ${say(`criteria.level.${level}`)}${
              quote ? `, ${plain(say('colleague.quote', { quote }))}` : ''
            }`,
          ]
        : [],
    ),
  );

/** What colleagues wrote back, each after the words it is about. */
export const lettersText = ({ letters }: Debrief): string => {
  const all = letters.reduce((sum, { comments }) => sum + comments.length, 0);
  return all === 0
    ? ''
    : blocks([
        `## ${say('colleague.letters', { n: all })}`,
        ...letters.flatMap(({ about, speaker, comments }) => [
          `${speaker ? `**${plain(speaker)}** : ` : ''}${plain(about)}`,
          ...comments.map(({ text }) => blockquote(text)),
        ]),
      ]);
};
