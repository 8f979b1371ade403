import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const LAUNCHER = join(import.meta.dirname, '../../../src/cli/run.mjs');

test.each([['nonsense'], ['../main'], ['']])(
  'the launcher refuses « %s » before installing anything',
  (command) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [LAUNCHER, command], { encoding: 'utf8' });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain('n’est pas une commande');
  },
);
