import type { Bilan } from '../../../forum/bilan.ts';
import { say } from '../../../messages/say.ts';
import { typeset } from '../../../messages/typeset.ts';
import { tellDisagreement } from './tell-tried.ts';

/** Where the room did not agree with the machine: its author will want to know. */
export const Disagreements = ({ bilan: { disagreements } }: { bilan: Bilan }) =>
  disagreements.length > 0 ? (
    <section aria-labelledby="bilan-disagreements">
      <h2 id="bilan-disagreements">{say('bilan.disagreements')}</h2>
      <ul class="bilan-disagreements">
        {disagreements.map((one) => (
          <li key={tellDisagreement(one)}>{typeset(tellDisagreement(one))}</li>
        ))}
      </ul>
    </section>
  ) : null;
