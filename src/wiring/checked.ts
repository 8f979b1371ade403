import type { Finding } from '../check/finding.ts';
import { inOrder } from '../check/in-order.ts';
import type { CheckHeard } from '../io/workers/check-in-worker.ts';
import type { SceneFiles } from '../lexicon/own-scene.ts';
import type { Checked } from '../pages/workshop/services.ts';
import { carryFindings } from '../workshop/carry-findings.ts';

/** Findings at a glance and those of every path are heard one after the other: each replaces its own. */
type Found = { read: readonly Finding[]; played: readonly Finding[] };

/** What is known of a text that changes, as news of it come in. */
export type CheckState = Checked & { found: Found };

export const NOTHING_CHECKED: CheckState = {
  stage: 'reading',
  findings: [],
  found: { read: [], played: [] },
};

/** The text changed: what was found follows it, until it has been read again. */
export const whileWriting = (state: CheckState, before: SceneFiles, after: SceneFiles): CheckState => {
  const carry = (findings: readonly Finding[]) => carryFindings(findings, before.files, after.files);
  const found = { read: carry(state.found.read), played: carry(state.found.played) };
  return { ...withFound(state, found, after.main), stage: 'reading' };
};

/** News of the text. An outline of every path stays until the next one: it says more than one of the text alone. */
export const hear = (state: CheckState, heard: CheckHeard, main: string): CheckState => {
  const { found, outline: before, why: _, progress: __, ...rest } = state;
  switch (heard.type) {
    case 'read': {
      const { findings: read, outline } = heard;
      if (!outline) {
        const kept = before && { outline: before };
        return withFound({ ...rest, ...kept, found, stage: 'unread' }, { read, played: [] }, main);
      }
      const shown = before?.isComplete === undefined ? outline : before;
      return withFound({ ...rest, outline: shown, found, stage: 'playing' }, { ...found, read }, main);
    }
    case 'exploring':
      return { ...state, progress: heard.progress };
    case 'explored': {
      const { findings: played, outline } = heard;
      return withFound({ ...rest, outline, found, stage: 'done' }, { ...found, played }, main);
    }
    case 'stopped':
      return { ...rest, ...(before && { outline: before }), found, stage: 'stopped', why: heard.why };
  }
};

const withFound = (state: CheckState, found: Found, main: string): CheckState => ({
  ...state,
  found,
  findings: inOrder([...found.read, ...found.played], { main }),
});
