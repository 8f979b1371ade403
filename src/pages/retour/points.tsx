import type { CriterionView } from '../../debrief/criterion-view.ts';
import { say } from '../../messages/say.ts';
import { InnerFold } from './fold.tsx';
import { SignMark } from './sign-mark.tsx';

const SIGNS = ['+', '0', '-'] as const;

/** « Détail »: remarks counted and points, for who asks for figures; attitudes are not added up. */
export const Points = ({ criteria }: { criteria: CriterionView[] }) => (
  <InnerFold title={say('debrief.points.title')}>
    <p class="explain">{say('debrief.points.lead')}</p>
    <table class="figures">
      <caption class="out-of-sight">{say('debrief.points.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{say('debrief.points.criterion')}</th>
          {SIGNS.map((sign) => (
            <th scope="col" key={sign}>
              <SignMark sign={sign} />
              <span class="figures-word">{say(`debrief.points.${sign}`)}</span>
            </th>
          ))}
          <th scope="col">{say('debrief.points.points')}</th>
        </tr>
      </thead>
      <tbody>
        {criteria.map(({ criterion, signs, points }) => (
          <tr key={criterion}>
            <th scope="row">{say(`criteria.${criterion}.name`)}</th>
            {SIGNS.map((sign) => (
              <td key={sign}>{signs[sign]}</td>
            ))}
            <td>{signed(points)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={4}>
            {say('debrief.points.wording')}
          </th>
          <td>{signed(sum(criteria))}</td>
        </tr>
      </tfoot>
    </table>
    <p class="explain">{say('debrief.points.attitude')}</p>
  </InnerFold>
);

const sum = (criteria: CriterionView[]): number =>
  criteria.filter(({ family }) => family === 'wording').reduce((total, { points }) => total + points, 0);

const signed = (points: number): string => {
  if (points === 0) return '0';
  return points > 0 ? `+${points}` : `−${-points}`;
};
