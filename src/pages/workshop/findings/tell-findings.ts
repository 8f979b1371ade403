import type { Finding, Level, Severity } from '../../../check/finding.ts';
import { say } from '../../../messages/say.ts';
import type { Checked } from '../services.ts';

const SEVERITIES = ['error', 'warning', 'hint'] as const satisfies readonly Severity[];

/** How many of each, only of those there are. */
export const countsOf = (findings: readonly Finding[]): { severity: Severity; n: number }[] =>
  SEVERITIES.map((severity) => ({
    severity,
    n: findings.filter((finding) => finding.severity === severity).length,
  })).filter(({ n }) => n > 0);

/** All the findings in one line: what is heard instead of the whole list at each key. */
export const tellCounts = (findings: readonly Finding[], level: Level): string => {
  const counts = countsOf(findings).map(({ severity, n }) => say(`workshop.findings.${severity}`, { n }));
  return counts.length > 0
    ? `${say('workshop.findings')} : ${counts.join(', ')}.`
    : say(`workshop.findings.none.${level}`);
};

/** Where the playing of every path stands. */
export const tellPaths = ({ stage, outline, progress, why }: Checked): string => {
  switch (stage) {
    case 'reading':
      return say('workshop.findings.reading');
    case 'playing':
      return progress && progress.total > 0
        ? say('workshop.findings.seen', progress)
        : say('workshop.findings.playing');
    case 'unread':
      return say('workshop.findings.unread');
    case 'stopped':
      return why ? say(why.code, why.args) : '';
    case 'done': {
      if (!outline) return '';
      const n = outline.endings.length;
      if (!outline.isComplete) return `${say('workshop.findings.some', { n })}.`;
      const stops = outline.faults.length;
      const dead = say(`workshop.findings.${stops === 0 ? 'no-dead-end' : 'stops'}`, { n: stops });
      return `${say('workshop.findings.all', { n })}, ${dead}.`;
    }
  }
};
