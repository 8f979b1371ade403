import { useId } from 'preact/hooks';
import type { Formula } from '../../lexicon/formula.ts';
import { say } from '../../messages/say.ts';
import { Icon } from '../parts/icon.tsx';
import { inQuotes } from '../parts/in-quotes.ts';
import { makeRoute } from '../route.ts';

type Props = { formula: Formula; onCopy: () => void; onErase: () => void };

/** One phrase kept. Its controls are named alike everywhere; the phrase describes them. */
export const FormulaItem = ({ formula: { text, from }, onCopy, onErase }: Props) => {
  const words = useId();
  return (
    <li class="formula">
      <p class="formula-words" id={words}>
        {inQuotes(text)}
      </p>
      <div class="formula-ways">
        <button type="button" class="button quiet" aria-describedby={words} onClick={onCopy}>
          <Icon name="copy" size={20} /> {say('notebook.formulas.copy')}
        </button>
        <button type="button" class="button quiet" aria-describedby={words} onClick={onErase}>
          <Icon name="close" size={20} /> {say('notebook.formulas.erase')}
        </button>
        {from && (
          <a
            class="button quiet"
            href={makeRoute({ page: 'retour', session: from.session, take: from.place.take })}
            aria-describedby={words}
          >
            {say('notebook.formulas.from')}
          </a>
        )}
      </div>
    </li>
  );
};
