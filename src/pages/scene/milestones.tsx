import { say } from '../../messages/say.ts';

/** The eight steps of an employer call, in the order trainers teach them (long frame of the trade). */
const MILESTONES = [
  'accueil',
  'cadre',
  'decouverte',
  'reformulation',
  'proposition',
  'objections',
  'engagement',
  'conge',
] as const;

const codeOf = (name: string): string => name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();

/** Where the conversation stands, as dots with one name. Nothing when the author says no étape we know. */
export const Milestones = ({ current }: { current: string | undefined }) => {
  const at = current === undefined ? -1 : (MILESTONES as readonly string[]).indexOf(codeOf(current));
  if (at < 0) return <span class="milestones" />;
  const name = say(`milestone.${MILESTONES[at]}`);
  return (
    <p class="milestones">
      <span class="out-of-sight">
        {say('scene.milestones', { name, n: at + 1, total: MILESTONES.length })}
      </span>
      <svg width="182" height="20" viewBox="0 0 182 20" aria-hidden="true">
        <path d="M8 10H174" stroke="var(--rule)" stroke-width="2.5" />
        {MILESTONES.map((code, i) => (
          <circle
            key={code}
            cx={8 + i * 23.7}
            cy="10"
            r={i === at ? 7 : 4.6}
            fill={i === at ? 'var(--curtain)' : i < at ? 'var(--ink)' : 'var(--paper)'}
            stroke={i > at ? 'var(--pip)' : 'var(--ink)'}
            stroke-width="2"
          />
        ))}
      </svg>
      <strong aria-hidden="true">{name}</strong>
    </p>
  );
};
