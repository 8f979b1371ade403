import '../../messages/lessons/tablet.ts';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Outcome, Tablet } from '../../lexicon/tablet.ts';
import { say } from '../../messages/say.ts';
import { fieldsOf, LAST_PAGE } from '../../tablet/fields.ts';
import { type Act, act, BLANK_PRACTICE } from '../../tablet/practice.ts';
import { Icon } from '../parts/icon.tsx';
import { PracticeField } from './practice-field.tsx';
import { TABLET_TITLE } from './tablet-title.ts';
import { WholeOffer } from './whole-offer.tsx';
import './tablet.css';

type Props = {
  tablet: Tablet;
  /** The decision the scene goes to: what came of the tablet is old news once it is taken. */
  decision: string;
  /** How many lines were said so far on both sides: when it changes, someone spoke. */
  spoken: number;
  /** What the decision in front waits for; empty while a line is being said. */
  awaited: readonly string[];
  yields: (outcome: Outcome) => void;
};

/**
 * The tablet raised or shared: a practice form handled while the conversation goes on. What comes of it is told to the
 * scene when a decision waits for it, at once or when the line is over.
 */
export const PracticeTablet = ({ tablet, decision, spoken, awaited, yields }: Props) => {
  const [practice, setPractice] = useState(BLANK_PRACTICE);
  const pending = useRef<Outcome | undefined>(undefined);
  const heading = useRef<HTMLHeadingElement>(null);
  const form = useRef<HTMLFormElement>(null);

  const does = (done: Act) => {
    const acted = act(practice, done, tablet.network);
    if (acted.outcome) pending.current = acted.outcome;
    setPractice(acted.practice);
    tell();
  };
  const tell = () => {
    const outcome = pending.current;
    if (outcome === undefined || !awaited.includes(outcome)) return;
    pending.current = undefined;
    yields(outcome);
  };

  useEffect(() => {
    pending.current = undefined;
  }, [decision]);
  useEffect(() => does({ type: 'spoken' }), [spoken]);
  useEffect(tell, [awaited.join()]);
  // What held the focus went with the page.
  const page = useRef(practice.page);
  useEffect(() => {
    if (page.current !== practice.page) heading.current?.focus();
    page.current = practice.page;
  }, [practice.page]);
  // A page that is refused is taken up again at the first field that was.
  const sent = useRef(false);
  useEffect(() => {
    if (sent.current) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
    sent.current = false;
  }, [practice.faults]);

  const { waiting, lost } = practice;
  const isLast = practice.page === LAST_PAGE;
  return (
    <section class={`tablet ${tablet.position}`} aria-label={say('tablet.name')}>
      <div class="tablet-head">
        <h2 id={TABLET_TITLE} ref={heading} tabIndex={-1}>
          {say('tablet.title')}
        </h2>
        <p>{say('tablet.page', { page: practice.page + 1, pages: LAST_PAGE + 1 })}</p>
        <p>{say('tablet.exercise')}</p>
      </div>
      <form
        ref={form}
        class="tablet-form"
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          sent.current = true;
          does({ type: isLast ? 'readThrough' : 'next' });
        }}
      >
        {isLast ? (
          <WholeOffer values={practice.values} />
        ) : (
          <div class="tablet-fields">
            {fieldsOf(practice.page).map((field) => (
              <PracticeField key={field} field={field} practice={practice} does={does} />
            ))}
          </div>
        )}
        <p class="tablet-news" role="status">
          {waiting && (
            <>
              <Icon name="clock" size={20} /> {say('tablet.waiting')}
            </>
          )}
          {lost && say('tablet.lost')}
        </p>
        <div class="tablet-buttons">
          {practice.page > 0 && (
            <button type="button" class="button quiet" onClick={() => does({ type: 'back' })}>
              {say('tablet.back')}
            </button>
          )}
          <button type="submit" class="button">
            {say(isLast ? 'tablet.read' : 'tablet.next')}
          </button>
          {awaited.includes('tablette-posee') && (
            <button type="button" class="button" onClick={() => yields('tablette-posee')}>
              {say('tablet.put-down')}
            </button>
          )}
        </div>
      </form>
    </section>
  );
};
