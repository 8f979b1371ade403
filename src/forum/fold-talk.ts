import type { Event } from '../lexicon/session.ts';
import { enterPhase } from './plan.ts';
import type { ForumSession } from './session.ts';

/** What the group said, saw and kept after an event. */
export function foldTalk(session: ForumSession, event: Event): ForumSession {
  switch (event.type) {
    case 'phaseEntered':
      return {
        ...session,
        phase: event.phase,
        phases: enterPhase(session.phases, event.phase, event.t),
      };
    case 'phaseStretched': {
      const { phase, minutes } = event;
      const phases = session.phases.map((one) => (one.phase === phase ? { ...one, minutes } : one));
      return { ...session, phases };
    }
    case 'questionSet': {
      const { question: _, ...rest } = session;
      return event.text.trim() === '' ? rest : { ...rest, question: event.text };
    }
    case 'screenShown':
      return { ...session, screen: { ...event.screen, since: event.t } };
    case 'revealed':
      return { ...session, revealed: [...session.revealed, event.what] };
    case 'hidden':
      return { ...session, revealed: session.revealed.filter((one) => one !== event.what) };
    case 'roomWordsNoted': {
      const { place, text, about } = event;
      return { ...session, words: [...session.words, { place, text, ...(about ? { about } : {}) }] };
    }
    case 'disagreementKept': {
      const { place, about, text } = event;
      return { ...session, disagreements: [...session.disagreements, { place, about, text }] };
    }
    case 'harvested':
      return { ...session, harvest: [...session.harvest, { ...event.harvest, item: event.item }] };
    case 'harvestDropped':
      return { ...session, harvest: session.harvest.filter(({ item }) => item !== event.item) };
    case 'namesErased':
      return { ...session, names: 'erased' };
    default:
      return session;
  }
}
