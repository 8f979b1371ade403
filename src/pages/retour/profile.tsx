import type { CriterionView } from '../../debrief/criterion-view.ts';
import { LEVELS } from '../../debrief/level.ts';
import { say } from '../../messages/say.ts';
import { Fold } from './fold.tsx';
import { LevelMark } from './sign-mark.tsx';
import './drawings.css';

/** Where the columns stand, in hundredths of the width. */
const COLUMNS = [14, 50, 86];

/** Five ways of being there, side by side and never added up; the list beside the picture says the same in words. */
export const Profile = ({ criteria }: { criteria: CriterionView[] }) => {
  const rows = criteria.filter(({ family }) => family === 'attitude');
  const dots = rows.flatMap(({ criterion, level }, i) => {
    const x = level === 'no-occasion' ? undefined : COLUMNS[LEVELS.indexOf(level)];
    return x === undefined ? [] : [{ criterion, row: i, x, y: ((i + 0.5) * 100) / rows.length }];
  });
  return (
    <Fold title={say('debrief.profile.title')} sub={say('debrief.profile.sub')}>
      <div class="profile">
        <ul>
          {rows.map(({ criterion, level }) => (
            <li key={criterion}>
              <span>{say(`criteria.${criterion}.name`)}</span>
              <span class="profile-level">
                <LevelMark level={level} /> {say(`criteria.level.${level}`)}
              </span>
            </li>
          ))}
        </ul>
        <div class="profile-heads" aria-hidden="true">
          {LEVELS.map((level) => (
            <span key={level}>{say(`criteria.level.${level}`)}</span>
          ))}
        </div>
        <svg role="img" aria-label={rows.map(inWords).join(', ')}>
          {COLUMNS.map((x) => (
            <line key={x} class="grid" x1={`${x}%`} y1="0" x2={`${x}%`} y2="100%" />
          ))}
          {dots.slice(1).map(({ criterion, row, x, y }, i) => {
            const from = dots[i];
            return from && from.row === row - 1 ? (
              <line
                key={criterion}
                class="trace"
                x1={`${from.x}%`}
                y1={`${from.y}%`}
                x2={`${x}%`}
                y2={`${y}%`}
              />
            ) : null;
          })}
          {dots.map(({ criterion, x, y }) => (
            <circle key={criterion} class="dot" cx={`${x}%`} cy={`${y}%`} r="9" />
          ))}
        </svg>
      </div>
    </Fold>
  );
};

const inWords = ({ criterion, level }: CriterionView): string =>
  say('debrief.profile.text', {
    name: say(`criteria.${criterion}.name`),
    level: say(`criteria.level.${level}`),
  });
