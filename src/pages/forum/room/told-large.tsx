import type { Told } from '../../../forum/picture.ts';
import type { Remark } from '../../../lexicon/beat.ts';
import { say } from '../../../messages/say.ts';
import { typeset } from '../../../messages/typeset.ts';
import { SignMark } from '../../retour/sign-mark.tsx';

/** What the author of the scene wrote, in large letters. */
export const ToldLarge = ({ told }: { told: Told }) => {
  switch (told.what) {
    case 'thoughts':
      return <Lines lines={told.thoughts.map((thought) => `« ${thought} »`)} />;
    case 'heard':
      return <Lines lines={told.heard ? [`« ${told.heard} »`] : []} />;
    case 'remarks':
      return <Remarks remarks={told.remarks} advice={told.advice} />;
    case 'gauges':
      return (
        <Lines
          lines={told.gauges.map(({ name, value, max }) =>
            say('forum-room.told.gauge', { name: capital(name), value, max }),
          )}
        />
      );
    case 'colours':
      return <Lines lines={[say('forum-room.told.colours')]} />;
    case 'endings':
      return <Lines lines={told.ending ? [told.ending] : []} />;
    case 'sheet':
      return <Lines lines={told.secrets} />;
  }
};

/** Has the author written nothing of it here? */
export const isSilent = (told: Told): boolean => {
  switch (told.what) {
    case 'thoughts':
      return told.thoughts.length === 0;
    case 'heard':
      return !told.heard;
    case 'remarks':
      return told.remarks.length === 0 && !told.advice;
    case 'gauges':
      return told.gauges.length === 0;
    case 'colours':
      return false;
    case 'endings':
      return !told.ending;
    case 'sheet':
      return told.secrets.length === 0;
  }
};

const Lines = ({ lines }: { lines: readonly string[] }) =>
  lines.length === 0 ? (
    <p>{say('forum-room.told.none')}</p>
  ) : (
    lines.map((line) => <p key={line}>{typeset(line)}</p>)
  );

const Remarks = ({ remarks, advice }: { remarks: readonly Remark[]; advice: string | undefined }) => (
  <>
    {remarks.length === 0 && !advice && <Lines lines={[]} />}
    {remarks.map(({ criterion, sign, quote, note }) => (
      <div key={`${criterion}${quote}`} class="told-remark">
        <SignMark sign={sign} />
        <div>
          <p class="told-criterion">
            {say('forum-room.told.criterion', {
              criterion: say(`criteria.${criterion}.name`),
              sign: say(`criteria.sign.${sign}`),
            })}
          </p>
          <p>
            {quote && <q>{typeset(`« ${quote} »`)}</q>} {typeset(note)}
          </p>
        </div>
      </div>
    ))}
    {advice && <p>{say('forum-room.told.advice', { text: advice })}</p>}
  </>
);

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
