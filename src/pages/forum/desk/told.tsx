import type { Told } from '../../../forum/picture.ts';
import { say } from '../../../messages/say.ts';
import { typeset } from '../../../messages/typeset.ts';

/** What the machine would say, in short, for the joker to read before he decides. */
export const ToldShort = ({ told }: { told: Told }) => {
  const said = linesOf(told);
  if (said.length === 0) return <p class="told nothing">{say(`forum-desk.told.none.${told.what}`)}</p>;
  return (
    <ul class="told">
      {said.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
};

/** One line for each thing said. */
function linesOf(told: Told): string[] {
  switch (told.what) {
    case 'thoughts':
      return told.thoughts.map(typeset);
    case 'heard':
      return told.heard ? [typeset(told.heard)] : [];
    case 'remarks':
      return [
        ...told.remarks.map(({ criterion, sign, quote, note }) =>
          say(quote ? 'forum-desk.told.remark' : 'forum-desk.told.remark.whole', {
            criterion: say(`criteria.${criterion}.name`),
            sign: say(`criteria.sign.${sign}`),
            quote: quote ?? '',
            note,
          }),
        ),
        ...(told.advice ? [say('forum-desk.told.advice', { text: told.advice })] : []),
      ];
    case 'gauges':
      return told.gauges.map(({ name, value, max }) => say('forum-desk.told.gauge', { name, value, max }));
    case 'colours':
      return [say('forum-desk.told.colours')];
    case 'endings':
      return told.ending ? [typeset(told.ending)] : [];
    case 'sheet':
      return told.secrets.map(typeset);
  }
}
