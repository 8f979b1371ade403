import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draftsOf } from '../../../src/forum/drafts.ts';
import { compile } from '../../../src/script/compile.ts';
import { open, step } from '../../../src/script/play.ts';
import { arbitraryForum } from './arbitrary-forum.ts';
import { gather } from './forum-story.ts';

const say = (code: string, args: Record<string, string | number> = {}): string =>
  code === 'forum.version' ? `V${args.n}` : '(à voix haute)';

const built = (text: string | undefined) => {
  const read = compile(new Map([['v.ink', text ?? '']]), 'v.ink');
  if (!read.ok) throw new Error(`${JSON.stringify(read.why)}\n${text}`);
  return read.value.script;
};

describe('all the versions in one Ink file', () => {
  it('opens on a choice between them, and plays each', () => {
    const { session } = gather()
      .model()
      .hear(3)
      .stop()
      .replace('MOI', '-> moment_1')
      .reply(0)
      .hear()
      .goTo(0, 0, 1)
      .replace()
      .nowhere();
    const script = built(draftsOf(session, say));
    expect(script.header.title).toBe('Je ne trouve personne');
    const first = open(script, 1);
    expect(first.beat.choices.map(({ words }) => words)).toEqual(['V2', 'V3']);
    for (const version of [0, 1])
      expect(step(script, first.inkState, version).beat.lines[0]?.text).toBe('Ah .');
  });

  it('is nothing when nobody came in', () => {
    expect(draftsOf(gather().model().hear().session, say)).toBeUndefined();
  });

  it('compiles, whatever was played', () => {
    fc.assert(
      fc.property(arbitraryForum, ({ session }) => {
        if (session.versions.length > 0) built(draftsOf(session, say));
      }),
      { seed: 20261218, numRuns: 60 },
    );
  });
});
