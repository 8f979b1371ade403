import type { Sheet, SheetLine, SheetMoment } from '../../../forum/sheet.ts';
import { say } from '../../../messages/say.ts';
import { typeset } from '../../../messages/typeset.ts';
import { speakerName } from '../room/speaker-name.ts';

/** The model, line by line; beside each line what only the joker may read; below each decision, all that could be said. */
export const SheetScene = ({ sheet: { scene, opens } }: { sheet: Sheet }) => (
  <section aria-labelledby="sheet-scene">
    <h2 id="sheet-scene">{say('sheet.scene')}</h2>
    <p class="sheet-private">{say('sheet.scene.how')}</p>
    <ol class="sheet-moments">
      {scene.map((moment, rank) => (
        <li key={moment.lines[0]?.number ?? `mute-${rank}`} class="sheet-moment">
          <h3>{say('sheet.moment', { n: rank + 1 })}</h3>
          <ol class="sheet-lines">
            {moment.lines.map((line) => (
              <Line key={line.number} line={line} />
            ))}
          </ol>
          <Replies replies={moment.replies} />
        </li>
      ))}
    </ol>
    <p class="sheet-ends">{say(`sheet.${opens}`)}</p>
  </section>
);

const Line = ({ line }: { line: SheetLine }) => {
  const { number, by, text, thoughts, questions, messages } = line;
  const speaker = speakerName(line);
  return (
    <li class={`sheet-line ${by}`} value={number}>
      <span class="sheet-number" aria-hidden="true">
        {number}
      </span>
      <div class="sheet-said">
        {messages.map((message) => (
          <p key={message} class="sheet-message">
            {say('sheet.message', { text: message })}
          </p>
        ))}
        <p>
          {speaker && <strong>{speaker}</strong>} {typeset(text)}
        </p>
      </div>
      <div class="sheet-beside">
        {questions.map((question) => (
          <p key={question} class="sheet-ask">
            {say('sheet.ask', { text: question })}
          </p>
        ))}
        {thoughts.map((thought) => (
          <p key={thought} class="sheet-thought">
            {say('sheet.thought', { text: thought })}
          </p>
        ))}
      </div>
    </li>
  );
};

const Replies = ({ replies }: Pick<SheetMoment, 'replies'>) =>
  replies.length > 0 ? (
    <div class="sheet-replies">
      <p>{say('sheet.replies')}</p>
      <ul>
        {replies.map(({ words, model }) => (
          <li key={words}>
            {typeset(words)} {model && <span class="sheet-model">{say('sheet.replies.model')}</span>}
          </li>
        ))}
      </ul>
    </div>
  ) : null;
