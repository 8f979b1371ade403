import { say } from '../../messages/say.ts';
import { makeRoute, type Route } from '../route.ts';

const DRAWINGS = import.meta.glob<string>('/assets/pages/door-*.svg', {
  eager: true,
  query: '?url',
  import: 'default',
});

type Props = { to: Route; drawing: 'rehearsal' | 'forum' | 'writing'; name: string };

/** A door of the hall: what goes on behind it, and its name in the light it spills. */
export const Door = ({ to, drawing, name }: Props) => {
  const picture = DRAWINGS[`/assets/pages/door-${drawing}.svg`];
  return (
    <a class={`door as-drawn ${drawing}`} href={makeRoute(to)}>
      {picture && <img src={picture} alt="" width="384" height="270" />}
      <span class="door-spill">
        <span class="door-name">{say(name)}</span>
        <span>{say(`${name}.sub`)}</span>
      </span>
    </a>
  );
};
