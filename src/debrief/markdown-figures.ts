import type { Family } from '../lexicon/criteria.ts';
import { say } from '../messages/say.ts';
import type { CriterionView } from './criterion-view.ts';
import type { Debrief } from './debrief.ts';
import { blocks, bullets, plain, table } from './markdown-text.ts';
import { tellOccasions } from './tell-occasions.ts';

/** Levels and occasions by family, each with the phrase that proves it; nothing when nothing could be observed. */
export const criteriaText = ({ criteria, observed }: Debrief): string =>
  observed
    ? blocks([
        `## ${say('criteria.title')}`,
        say('criteria.level.rule'),
        ...(['wording', 'attitude'] satisfies Family[]).flatMap((family) => [
          `### ${say(`criteria.family.${family}`)}`,
          bullets(criteria.filter((view) => view.family === family).map((view) => criterionLine(view))),
        ]),
      ])
    : '';

const criterionLine = ({ criterion, level, occasions, proof }: CriterionView): string => {
  const { offered } = occasions;
  const parts = [say(`criteria.level.${level}`)];
  if (offered > 0) parts.push(tellOccasions(occasions));
  const phrase = proof ? ` ${plain(proof.words)}` : '';
  return `${say(`criteria.${criterion}.name`)} : ${parts.join(', ')}.${phrase}`;
};

/** Porter's attitudes, chosen beside offered; nothing when the author named none. */
export const toneText = ({ tone: { tagged, leaning, counts } }: Debrief): string =>
  tagged === 0
    ? ''
    : blocks([
        `## ${say('debrief.tone.title')}`,
        say('debrief.tone.lead'),
        leaning
          ? say(`debrief.tone.${leaning.when}`, {
              attitude: say(`criteria.porter.${leaning.attitude}.towards`),
              times: leaning.times,
              of: leaning.of,
            })
          : '',
        bullets(
          counts
            .filter(({ offered }) => offered > 0)
            .map(
              ({ attitude, chosen, offered }) =>
                `${say(`criteria.porter.${attitude}`)} : ${say('debrief.tone.count', { chosen, offered })}`,
            ),
        ),
      ]);

/** The curve as a table: it has no picture in Markdown. */
export const curveText = ({ curve: drawn, turns }: Debrief): string =>
  drawn
    ? blocks([
        `## ${plain(say('debrief.curve.title', { gauge: drawn.gauge.name }))}`,
        table([
          [say('debrief.curve.decision'), plain(drawn.gauge.name), say('debrief.curve.words')],
          ...drawn.points.map(({ decision, value }) => [
            decision === 0 ? say('debrief.curve.start') : String(decision),
            String(value),
            plain(turns[decision - 1]?.choice.words ?? ''),
          ]),
        ]),
      ])
    : '';
