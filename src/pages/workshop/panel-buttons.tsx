import { say } from '../../messages/say.ts';
import { Icon } from '../parts/icon.tsx';

/** What may stand beside the text, besides what was found in it. */
export type Panels = { preview: boolean; graph: boolean };

/** Is there room beside the text, as the style sheet sees it? Elsewhere a panel waits until it is asked for. */
export const hasRoom = (): boolean => matchMedia('(min-width: 62rem)').matches;

type Props = { panels: Panels; setPanels: (panels: Panels) => void };

/** Shows and puts away what stands beside the text. */
export const PanelButtons = ({ panels, setPanels }: Props) => (
  <div class="panel-buttons">
    <button
      type="button"
      class="button"
      aria-pressed={panels.graph}
      onClick={() => setPanels({ ...panels, graph: !panels.graph })}
    >
      <Icon name="tree" size={20} /> {say('workshop.graph')}
    </button>
    <button
      type="button"
      class="button"
      aria-pressed={panels.preview}
      onClick={() => setPanels({ ...panels, preview: !panels.preview })}
    >
      <Icon name="play" size={20} /> {say('workshop.preview')}
    </button>
  </div>
);
