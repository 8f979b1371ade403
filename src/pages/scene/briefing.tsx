import { employersOf, type Header, PROTAGONIST } from '../../lexicon/scenario.ts';
import { say } from '../../messages/say.ts';
import { typeset } from '../../messages/typeset.ts';

/** Who one is, who is in front, what the scene is about: said before the first word, in one line each. */
export const Briefing = ({ header }: { header: Header }) => {
  const { channel, roles, objective } = header;
  const me = roles.find(({ code }) => code === PROTAGONIST);
  const [employer, another] = employersOf(header);
  const other = roles.find(({ code }) => code === employer);
  const rows: [string, string | undefined][] = [
    ['scene.briefing.you', me && (me.name === say('scene.you') ? me.job : told(me))],
    [`scene.briefing.${channel}`, another ? say('training.several') : other && told(other)],
    ['scene.briefing.aim', objective],
  ];
  const said = rows.filter(([, words]) => words);
  if (said.length === 0) return null;
  return (
    <section class="briefing" aria-labelledby="briefing">
      <h2 id="briefing">{say(`scene.briefing.before.${channel}`)}</h2>
      <dl>
        {said.map(([code, words]) => (
          <div key={code}>
            <dt>{say(code)}</dt>
            <dd>{typeset(words ?? '')}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
};

const told = ({ name, job }: Header['roles'][number]): string => [name, job].filter(Boolean).join(', ');
