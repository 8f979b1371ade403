import '../../messages/lessons/authors.ts';
import { say } from '../../messages/say.ts';
import { typeset } from '../../messages/typeset.ts';
import type { RerunTold } from '../../workshop/tell-rerun.ts';
import './retold.css';

/** What became of a take on another version of its scene: what held, what changed, where it broke. */
export const Retold = ({ told: { held, changed, broke } }: { told: RerunTold }) => (
  <div class="retold">
    <p>{say(held.code, held.args)}</p>
    {changed.length > 0 && (
      <ul>
        {changed.map(({ kind, decision, code, args }) => (
          <li key={`${decision}.${kind}`}>{say(code, args)}</li>
        ))}
      </ul>
    )}
    {broke && (
      <>
        <p>{say(broke.code, broke.args)}</p>
        {broke.offered.length > 0 && (
          <ul>
            {broke.offered.map((words) => (
              <li key={words}>{typeset(words)}</li>
            ))}
          </ul>
        )}
      </>
    )}
  </div>
);
