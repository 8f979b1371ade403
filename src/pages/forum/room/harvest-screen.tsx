import type { KeptHarvest } from '../../../forum/session.ts';
import type { Harvest } from '../../../lexicon/forum.ts';
import { say } from '../../../messages/say.ts';
import { typeset } from '../../../messages/typeset.ts';
import { Page } from './page.tsx';
import './harvest.css';

const KINDS = ['phrase', 'obstacle', 'try'] as const satisfies Harvest['type'][];

/** What the group takes home, in three columns. */
export const HarvestScreen = ({ harvest }: { harvest: KeptHarvest[] }) => (
  <Page name="harvest" title={say('forum-room.harvest')}>
    <div class={`harvest ${harvest.length > 9 ? 'plenty' : 'some'}`}>
      {KINDS.map((kind) => (
        <Kind key={kind} kind={kind} kept={harvest.filter(({ type }) => type === kind)} />
      ))}
    </div>
  </Page>
);

/** The list may grow past its column: it then scrolls, so it must take the focus. */
const Kind = ({ kind, kept }: { kind: Harvest['type']; kept: KeptHarvest[] }) => (
  <section class={`harvest-kind ${kind}`} aria-labelledby={`harvest-${kind}`}>
    <h3 id={`harvest-${kind}`}>{say(`forum-room.harvest.${kind}`)}</h3>
    {kept.length === 0 ? (
      <p class="harvest-none">{say('forum-room.harvest.none')}</p>
    ) : (
      <ul tabIndex={0}>
        {kept.map((one) => (
          <li key={one.item}>
            {one.type === 'obstacle' && <b>{say(`forum.obstacle.${one.about}`)}</b>}
            {one.type === 'phrase' ? quoted(one.text) : typeset(one.text)}
          </li>
        ))}
      </ul>
    )}
  </section>
);

const quoted = (text: string): string => typeset(/^\s*«/.test(text) ? text : `« ${text} »`);
