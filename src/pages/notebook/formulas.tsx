import { useId, useState } from 'preact/hooks';
import type { Formula } from '../../lexicon/formula.ts';
import { say } from '../../messages/say.ts';
import { LONGEST_FORMULA, searchFormulas } from '../../notebook/formulas.ts';
import type { OwnCarnet } from '../own-services.ts';
import { useHeldFocus } from '../parts/held-focus.ts';
import { FormulaItem } from './formula-item.tsx';

type Props = { carnet: OwnCarnet; kept: readonly Formula[] };

/** From here on a search field helps more than it clutters. */
const MANY = 4;

/** « Mes formules »: phrases kept, one's own too; found by their words, copied, erased, and put back. */
export const Formulas = ({ carnet, kept }: Props) => {
  const [formulas, setFormulas] = useState(kept);
  const [own, setOwn] = useState('');
  const [query, setQuery] = useState('');
  const [told, setTold] = useState('');
  const [gone, setGone] = useState<Formula | undefined>();
  const title = useId();
  useHeldFocus(gone ? '.formulas-back' : '.formulas-own input');
  const found = searchFormulas(formulas, query);

  const keep = async (formula: Omit<Formula, 'addedAt'>) => {
    const done = await carnet.keepFormula(formula.text, formula.from);
    setGone(undefined);
    if (!done.ok) return setTold(say(done.why.code, done.why.args));
    setFormulas(done.value);
    setOwn('');
    setTold(say('notebook.formulas.kept'));
  };
  const erase = async (formula: Formula) => {
    setFormulas(await carnet.dropFormula(formula.text));
    setGone(formula);
    setTold(say('notebook.formulas.erased'));
  };
  const copy = async ({ text }: Formula) => {
    const copied = await carnet.copy(text);
    setTold(say(copied === 'yes' ? 'notebook.formulas.copied' : 'notebook.formulas.not-copied'));
  };

  return (
    <section class="formulas" aria-labelledby={title}>
      <h2 id={title}>{say('notebook.formulas.title')}</h2>
      <p>{say('notebook.formulas.lead')}</p>
      <form
        class="formulas-own"
        onSubmit={(event) => {
          event.preventDefault();
          void keep({ text: own });
        }}
      >
        <label>
          {say('notebook.formulas.own')}
          <input
            type="text"
            maxLength={LONGEST_FORMULA}
            value={own}
            onInput={({ currentTarget }) => setOwn(currentTarget.value)}
          />
        </label>
        <button type="submit" class="button">
          {say('notebook.formulas.keep')}
        </button>
      </form>
      <div class="formulas-told">
        <p role="status">{told}</p>
        {gone && (
          <button type="button" class="button formulas-back" onClick={() => void keep(gone)}>
            {say('notebook.formulas.back')}
          </button>
        )}
      </div>
      {formulas.length >= MANY && (
        <label class="formulas-search">
          {say('notebook.formulas.search')}
          <input type="search" value={query} onInput={({ currentTarget }) => setQuery(currentTarget.value)} />
          <span role="status">
            {query.trim() !== '' &&
              (found.length > 0
                ? say('notebook.formulas.found', { n: found.length })
                : say('notebook.formulas.none-found'))}
          </span>
        </label>
      )}
      {found.length > 0 && (
        <ul class="formulas-list" aria-label={say('notebook.formulas.list')}>
          {found.map((formula) => (
            <FormulaItem
              key={formula.text}
              formula={formula}
              onCopy={() => void copy(formula)}
              onErase={() => void erase(formula)}
            />
          ))}
        </ul>
      )}
    </section>
  );
};
