import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Answers, Debrief, Question, TakeSummary } from '../../debrief/debrief.ts';
import type { Place } from '../../lexicon/session.ts';
import { say } from '../../messages/say.ts';
import type { FreeText } from '../../timeline/share-take.ts';
import { useHeldFocus } from '../parts/held-focus.ts';
import { ColleagueHeard } from './colleague-heard.tsx';
import { Criteria } from './criteria.tsx';
import { Curve } from './curve.tsx';
import { Highlights } from './highlights.tsx';
import { Letters } from './letters.tsx';
import { useOpenForPrint } from './open-for-print.ts';
import { OpenQuestions } from './open-questions.tsx';
import { Profile } from './profile.tsx';
import { RetourHeader } from './retour-header.tsx';
import { ShareTake } from './share-take.tsx';
import { Takes } from './takes.tsx';
import { Tone } from './tone.tsx';
import { Transcript } from './transcript.tsx';
import './retour.css';
import './paper.css';

type Props = {
  debrief: Debrief;
  answers: Answers;
  takes: TakeSummary[];
  /** Address of the small picture of the scene, if it has one. */
  picture?: string | undefined;
  /** What has just been done (a file given, a take erased). */
  told?: string;
  onAnswer: (question: Question, text: string) => void;
  onReplay: (place: Place) => void;
  listen: (voice: string) => ComponentChildren;
  onShare: (words: FreeText) => void;
  onExport: () => void;
  onPrint: () => void;
  onOpenTake: (take: number) => void;
  /** What is asked before a take is erased. */
  eraseWarning: (take: number) => string;
  onErase: (take: number) => void;
};

/** Fewer decisions than this show moments, not habits. */
const SHORT = 3;

/**
 * The retour of one take, in the order of a good debrief: what the player felt, what a colleague heard when there was one,
 * then one appui and one thing to rework; everything else is folded below, and what could not be observed is not shown at all.
 */
export const Retour = ({ debrief, answers, takes, picture, told = '', ...actions }: Props) => {
  useOpenForPrint();
  const [sharing, setSharing] = useState<'open' | 'closed'>('closed');
  useHeldFocus('.retour-actions .share-open');
  const { turns, observed, tone, curve, criteria, colleague, letters } = debrief;
  const others = takes.filter(({ take }) => take !== debrief.take);
  return (
    <article class="retour">
      <RetourHeader
        debrief={debrief}
        picture={picture}
        told={told}
        onShare={() => setSharing('open')}
        onExport={actions.onExport}
        onPrint={actions.onPrint}
      />
      {sharing === 'open' && (
        <ShareTake
          debrief={debrief}
          answers={answers}
          onGive={actions.onShare}
          onClose={() => setSharing('closed')}
        />
      )}
      <OpenQuestions answers={answers} onAnswer={actions.onAnswer} />
      {colleague && turns.length > 0 && <ColleagueHeard views={colleague} />}
      {letters.length > 0 && <Letters letters={letters} />}
      {turns.length === 0 && <p class="notice">{say('debrief.nothing.played')}</p>}
      {turns.length > 0 && !observed && <p class="notice">{say('debrief.nothing.observed')}</p>}
      {observed && turns.length < SHORT && <p class="explain">{say('debrief.short')}</p>}
      {observed && <Highlights debrief={debrief} onReplay={actions.onReplay} />}
      {turns.length > 0 && (
        <div class="card folds">
          <Transcript debrief={debrief} onReplay={actions.onReplay} listen={actions.listen} />
          {observed && <Criteria debrief={debrief} />}
          {observed && <Profile criteria={criteria} />}
          {tone.tagged > 0 && <Tone tone={tone} />}
          {curve && <Curve curve={curve} debrief={debrief} onReplay={actions.onReplay} />}
          {others.length > 0 && (
            <Takes
              takes={others}
              onOpenTake={actions.onOpenTake}
              eraseWarning={actions.eraseWarning}
              onErase={actions.onErase}
            />
          )}
        </div>
      )}
      <p class="on-paper">{say('debrief.print.private')}</p>
    </article>
  );
};
