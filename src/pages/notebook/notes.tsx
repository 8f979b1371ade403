import { QUESTIONS } from '../../lexicon/session.ts';
import { say } from '../../messages/say.ts';
import type { KeptAnswers } from '../../notebook/kept-answers.ts';
import { makeRoute } from '../route.ts';
import { dayAndTime } from './day-and-time.ts';

/** « Mes notes »: what was written in the retours, each with its retour. */
export const Notes = ({ notes }: { notes: readonly KeptAnswers[] }) => (
  <section class="own-notes" aria-labelledby="own-notes">
    <h2 id="own-notes">{say('notebook.notes.title')}</h2>
    <p>{say('notebook.notes.lead')}</p>
    <ul>
      {notes.map(({ session, take, title, t, answers }) => (
        <li key={`${session} ${take}`}>
          <h3>
            <a href={makeRoute({ page: 'retour', session, take })}>
              {say('notebook.notes.take', { title, n: take + 1 })}
            </a>
          </h3>
          <p class="own-notes-day">{dayAndTime(t)}</p>
          <dl>
            {QUESTIONS.flatMap((question) => answers.filter((one) => one.question === question)).map(
              ({ question, text }) => (
                <div key={question}>
                  <dt>{say(`debrief.question.${question}`)}</dt>
                  <dd>{text}</dd>
                </div>
              ),
            )}
          </dl>
        </li>
      ))}
    </ul>
  </section>
);
