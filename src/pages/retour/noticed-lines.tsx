import type { Noticed } from '../../lexicon/noticed.ts';
import { say } from '../../messages/say.ts';
import { LevelMark } from './sign-mark.tsx';

/** What a colleague noticed in one answer, before what the machine says of the reply taken for it. */
export const NoticedLines = ({ noticed }: { noticed: readonly Noticed[] }) => (
  <div class="remarks noticed">
    <p class="noticed-by">{say('colleague.said')}</p>
    {noticed.map(
      ({ criterion, level, quote }) =>
        level && (
          <div class="remark" key={criterion}>
            <LevelMark level={level} />
            <p>
              <strong>{say(`criteria.${criterion}.name`)}</strong>{' '}
              <span class="noticed-level">{say(`criteria.level.${level}`)}</span>
              {quote && (
                <>
                  <br />
                  {say('colleague.quote', { quote })}
                </>
              )}
            </p>
          </div>
        ),
    )}
  </div>
);
