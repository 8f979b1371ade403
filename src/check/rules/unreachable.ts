import { pathsRule } from '../rule.ts';

/** Everything written can be met by someone. */
export const unreachable = pathsRule('unreachable', 'trains', 'warning', ({ report, sources }) =>
  report.unreachable
    .filter(({ isInside }) => !isInside)
    .map(({ kind, name, file, line }) => ({
      at: sources.find({ file, line }, name),
      sentence: `check.unreachable.${kind}`,
      args: { name },
    })),
);
