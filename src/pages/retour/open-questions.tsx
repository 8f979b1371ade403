import { useId, useState } from 'preact/hooks';
import { type Answers, QUESTIONS, type Question } from '../../debrief/debrief.ts';
import { say } from '../../messages/say.ts';
import { Icon } from '../parts/icon.tsx';

type Props = { answers: Answers; onAnswer: (question: Question, text: string) => void };

/** Same bound as the rules of a session put on a note. */
const LONGEST = 4000;

/** The player's own look first: three open questions, none compulsory, kept as typed. */
export const OpenQuestions = ({ answers, onAnswer }: Props) => {
  const title = useId();
  return (
    <section class="questions" aria-labelledby={title}>
      <h2 id={title}>{say('debrief.questions.title')}</h2>
      <p class="questions-kept">
        <Icon name="lock" size={18} /> {say('debrief.questions.kept-here')}
      </p>
      {QUESTIONS.map((question) => (
        <OpenQuestion
          key={question}
          question={question}
          answer={answers[question] ?? ''}
          onAnswer={onAnswer}
        />
      ))}
    </section>
  );
};

/** What is typed is kept here too: the caller may be slow to give it back. */
const OpenQuestion = ({
  question,
  answer,
  onAnswer,
}: Pick<Props, 'onAnswer'> & { question: Question; answer: string }) => {
  const [text, setText] = useState(answer);
  return (
    <label class="question">
      <span>{say(`debrief.question.${question}`)}</span>
      <textarea
        rows={2}
        maxLength={LONGEST}
        value={text}
        onInput={({ currentTarget }) => {
          setText(currentTarget.value);
          onAnswer(question, currentTarget.value);
        }}
      />
      <span class="on-paper" aria-hidden="true">
        {text}
      </span>
    </label>
  );
};
