import { say } from '../../../messages/say.ts';
import { ComparisonView } from '../comparison/comparison-view.tsx';
import { CardPanel } from './card-panel.tsx';
import { ComeIn } from './come-in.tsx';
import { RaisedHands } from './hands.tsx';
import { NextPhase } from './next-phase.tsx';
import { NobodyComes } from './nobody-comes.tsx';
import { QuestionField } from './question-field.tsx';
import { QuickHarvest } from './quick-harvest.tsx';
import { SceneButton } from './scene-button.tsx';
import type { TaskProps } from './task-card.tsx';
import { ALL_PILES } from './use-hand.ts';
import type { Send } from './use-send.ts';
import { VersionNotes } from './version-notes.tsx';
import { VersionUnderWay } from './version-under-way.tsx';
import { versionInFront } from './who.ts';
import { WrittenReplies } from './written-replies.tsx';

/** What is in the yellow frame. */
export const TaskBody = ({
  forum,
  desk,
  task,
  bindings,
  hand,
  elsewhere,
  takes,
  send,
}: TaskProps & { send: Send }) => {
  const picture = forum.picture.value;
  const { screen, scene } = picture;
  const scenic = { forum, bindings, send };
  const cards = <CardPanel hand={hand} screen={screen} send={send} piles={ALL_PILES} />;
  const version = versionInFront(picture);
  switch (task) {
    case 'gather':
      return (
        <div class="desk-row">
          <NextPhase phase="warmUp" send={send} rank="primary" />
          <SceneButton control="playModel" {...scenic} />
        </div>
      );
    case 'warmUp':
      return (
        <>
          {cards}
          <NextPhase phase="contract" send={send} />
        </>
      );
    case 'contract':
      return (
        <>
          {cards}
          <QuestionField forum={forum} send={send} />
          <div class="desk-row">
            <button
              type="button"
              class="desk-button"
              aria-pressed={screen.type === 'rules'}
              onClick={() => send({ type: 'showScreen', screen: { type: 'rules' } })}
            >
              {say('forum-desk.rules.show')}
            </button>
            <NextPhase phase="model" send={send} />
          </div>
        </>
      );
    case 'model':
      return <SceneButton control="playModel" {...scenic} rank="primary" />;
    case 'knocking':
      return <SceneButton control="raiseCurtain" {...scenic} rank="primary" />;
    case 'ringing':
      return <SceneButton control="pickUp" {...scenic} rank="primary" />;
    case 'playing':
      return <SceneButton control="stop" {...scenic} rank="primary" />;
    case 'stopped':
      return (
        <>
          <ComeIn forum={forum} send={send} rank="primary" />
          <NobodyComes screen={screen} send={send} />
        </>
      );
    case 'choose':
      return (
        <>
          <WrittenReplies
            place={scene.place}
            replies={desk.replies}
            label={say('forum-desk.next.reply')}
            send={send}
          />
          <ComeIn forum={forum} send={send} />
          {version && (
            <button type="button" class="desk-button" onClick={() => send({ type: 'pause' })}>
              {say('forum-desk.next.nowhere')}
            </button>
          )}
        </>
      );
    case 'aloud':
      return <VersionUnderWay forum={forum} desk={desk} send={send} elsewhere={elsewhere} />;
    case 'ended':
      return <NextPhase phase="analysis" send={send} rank="primary" />;
    case 'tried':
      return (
        <>
          <RaisedHands forum={forum} send={send} />
          <div class="desk-row">
            <button type="button" class="desk-button" onClick={() => send({ type: 'applaud' })}>
              {say('forum-desk.applaud')}
            </button>
            <NextPhase phase="comparison" send={send} />
          </div>
          <ComeIn forum={forum} send={send} />
          {version && <VersionNotes forum={forum} version={version} send={send} />}
        </>
      );
    case 'looking':
      return (
        <>
          <SceneButton control="resume" {...scenic} rank="primary" />
          <ComeIn forum={forum} send={send} />
        </>
      );
    case 'analysis':
      return (
        <>
          {cards}
          <NextPhase phase="forum" send={send} />
        </>
      );
    case 'comparison':
      return (
        <>
          {takes}
          {picture.comparison && <ComparisonView picture={picture} names={forum.names.value} scale="desk" />}
          <NextPhase phase="harvest" send={send} />
        </>
      );
    case 'harvest':
      return <QuickHarvest forum={forum} send={send} />;
  }
};
