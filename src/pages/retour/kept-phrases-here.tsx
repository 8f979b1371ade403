import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { Formula } from '../../lexicon/formula.ts';
import type { Place } from '../../lexicon/session.ts';
import { say } from '../../messages/say.ts';
import { formulaName } from '../../notebook/formulas.ts';
import type { OwnCarnet } from '../own-services.ts';
import { useLoaded } from '../parts/use-loaded.ts';
import { KeptPhrasesContext } from './keep-phrase.tsx';

type Props = {
  /** None in a page made for one scene: nothing is kept from there. */
  carnet: OwnCarnet | undefined;
  scene: string;
  session: string;
  onRefused: (why: string) => void;
  children: ComponentChildren;
};

/** What is inside may offer to keep a phrase, and knows those that are kept. */
export const KeptPhrasesHere = ({ carnet, scene, session, onRefused, children }: Props) => {
  const loaded = useLoaded(async () => carnet?.formulas(), []);
  const [changed, setChanged] = useState<Formula[] | undefined>();
  const formulas = changed ?? loaded;
  const names = useMemo(() => new Set(formulas?.map(({ text }) => formulaName(text))), [formulas]);
  const toggle = async (text: string, place: Place) => {
    if (!carnet) return;
    if (names.has(formulaName(text))) return setChanged(await carnet.dropFormula(text));
    const kept = await carnet.keepFormula(text, { scene, session, place });
    if (kept.ok) setChanged(kept.value);
    else onRefused(say(kept.why.code, kept.why.args));
  };
  return (
    <KeptPhrasesContext.Provider value={carnet && { names, toggle }}>{children}</KeptPhrasesContext.Provider>
  );
};
