import { say } from '../messages/say.ts';
import type { SaidFinding } from './check-scene.ts';

/** What was found, to read in a terminal: scene by scene, from top to bottom, then the count. */
export const checkText = (files: readonly string[], findings: readonly SaidFinding[][]): string => {
  const parts = files.map((file, rank) => sceneText(file, findings[rank] ?? []));
  const all = findings.flat();
  const closing = all.length === 0 ? [] : [say('check.pages')];
  return `${[...parts, [say('check.total', { files: files.length, ...countsOf(all) }), ...closing].join('\n')].join('\n\n')}\n`;
};

const sceneText = (file: string, findings: readonly SaidFinding[]): string => {
  if (findings.length === 0) return say('check.clean', { file });
  const lines = findings.map(({ file: at, line, severity, message, rule }) =>
    say(at === file ? 'check.line' : 'check.line-in', {
      file: at,
      line,
      severity: say(`check.severity.${severity}`),
      message,
      rule,
    }),
  );
  return [file, ...lines].join('\n');
};

const countsOf = (findings: readonly SaidFinding[]) => ({
  errors: findings.filter(({ severity }) => severity === 'error').length,
  warnings: findings.filter(({ severity }) => severity === 'warning').length,
  hints: findings.filter(({ severity }) => severity === 'hint').length,
});
