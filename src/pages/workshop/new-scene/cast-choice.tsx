import { say } from '../../../messages/say.ts';

/** Those drawn as employers, and in which scene they are met. */
const FACES = ['bertin', 'keller', 'legoff', 'moreau', 'nguyen', 'sabatier', 'traore', 'youssef'] as const;

type Props = { cast: string | undefined; choose: (cast: string | undefined) => void };

/** The face of whoever calls, among those there are; it may wait. */
export const CastChoice = ({ cast, choose }: Props) => (
  <div class="asked">
    <label for="cast">
      {say('workshop.ask.cast')} <span class="optional">{say('workshop.ask.optional')}</span>
    </label>
    <select
      id="cast"
      value={cast ?? ''}
      onChange={({ currentTarget }) => choose(currentTarget.value || undefined)}
    >
      <option value="">{say('workshop.ask.cast.none')}</option>
      {FACES.map((face) => (
        <option key={face} value={face}>
          {say(`workshop.ask.cast.${face}`)}
        </option>
      ))}
    </select>
  </div>
);
