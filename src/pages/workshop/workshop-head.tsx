import type { ComponentChildren } from 'preact';
import mark from '/assets/pages/brand.svg?url';
import { say } from '../../messages/say.ts';
import { typeset } from '../../messages/typeset.ts';
import { titleIn } from '../../workshop/title-in.ts';
import { useArrival } from '../parts/arrival.ts';
import { Icon } from '../parts/icon.tsx';
import { makeRoute } from '../route.ts';
import type { OpenWorkshop } from './services.ts';

type Props = { workshop: OpenWorkshop; children: ComponentChildren };

/** Whose text this is, whether it is kept, what may be done with it whole. */
export const WorkshopHead = ({ workshop, children }: Props) => {
  const { main, files } = workshop.scene.value;
  const kept = workshop.kept.value;
  const heading = useArrival<HTMLHeadingElement>(say('workshop.title'));
  return (
    <header class="workshop-head">
      <a
        class="brand workshop-brand"
        href={makeRoute({ page: 'home' })}
        aria-label={`${say('app.name')}, ${say('nav.home')}`}
      >
        <img src={mark} alt="" width="34" height="32" />
      </a>
      <div class="workshop-name">
        <h1 ref={heading} tabIndex={-1}>
          {kept === 'blank' ? say('workshop.title') : typeset(titleIn(files[main] ?? '', main))}
        </h1>
        {kept !== 'blank' && (
          <p class={`workshop-kept ${kept}`}>
            {kept === 'kept' && <Icon name="check" size={16} />}
            {say(`workshop.kept.${kept}`)}
          </p>
        )}
      </div>
      {children}
    </header>
  );
};
