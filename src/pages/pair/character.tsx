import { employersOf, type Header, PROTAGONIST } from '../../lexicon/scenario.ts';
import { say } from '../../messages/say.ts';
import { typeset } from '../../messages/typeset.ts';

/** Who one reads, and what that person will not say at once: enough to act, folded until it is wanted. */
export const Character = ({ header }: { header: Header }) => {
  const { roles, secrets } = header;
  const [first, another] = employersOf(header);
  const others = roles.filter(({ code }) => code !== PROTAGONIST);
  const employer = others.find(({ code }) => code === first);
  if (!employer) return null;
  const whose = another ? 'pair.reader.secrets.several' : 'pair.reader.secrets';
  return (
    <details class="pair-character">
      <summary>{say('pair.reader.character')}</summary>
      {others.map(({ code, name, job }) => (
        <p key={code}>
          <strong>{typeset(name)}</strong>
          {job && `, ${typeset(job)}`}
        </p>
      ))}
      {secrets.length > 0 && (
        <>
          <h3>{say(whose, { who: employer.name })}</h3>
          <ul>
            {secrets.map((secret) => (
              <li key={secret}>{typeset(secret)}</li>
            ))}
          </ul>
        </>
      )}
    </details>
  );
};
