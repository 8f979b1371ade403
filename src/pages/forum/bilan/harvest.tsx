import type { ForumPicture } from '../../../forum/picture.ts';
import type { KeptHarvest } from '../../../forum/session.ts';
import { OBSTACLES, type Obstacle } from '../../../lexicon/forum.ts';
import { say } from '../../../messages/say.ts';
import { AddToHarvest } from './add-to-harvest.tsx';
import type { Ask } from './bilan-page.tsx';
import { KeptList } from './kept-list.tsx';
import { inSentence } from './tell-tried.ts';

type Props = { picture: ForumPicture; ask: Ask };

/** What gets in the way, in three columns: the instruction, the tool, the time. Never a person. */
export const Obstacles = ({ picture: { harvest }, ask }: Props) => (
  <section aria-labelledby="bilan-obstacles">
    <h2 id="bilan-obstacles">{say('bilan.obstacles')}</h2>
    <div class="bilan-obstacles">
      {OBSTACLES.map((about) => (
        <div key={about} class="bilan-obstacle card">
          <h3>{say(`forum.obstacle.${about}`)}</h3>
          <KeptList kept={harvest.filter((one) => isAbout(one, about))} ask={ask} />
          <AddToHarvest
            label={say('bilan.obstacle.add', { what: inSentence(say(`forum.obstacle.${about}`)) })}
            keep={(text) => ask({ type: 'harvest', harvest: { type: 'obstacle', about, text } })}
          />
        </div>
      ))}
    </div>
  </section>
);

const isAbout = (one: KeptHarvest, about: Obstacle): boolean =>
  one.type === 'obstacle' && one.about === about;

/** Phrases worth keeping, with the version they come from when it was said. */
export const Phrases = ({ picture: { harvest, takes }, ask }: Props) => {
  const kept = harvest.flatMap((one) => (one.type === 'phrase' ? [one] : []));
  const numberOf = (take: number | undefined) => takes.find((one) => one.take === take)?.number;
  return (
    <section aria-labelledby="bilan-phrases">
      <h2 id="bilan-phrases">{say('bilan.phrases')}</h2>
      <KeptList
        kept={kept.map((one) => {
          const n = numberOf(one.take);
          return n === undefined ? one : { ...one, from: say('forum.version', { n }) };
        })}
        ask={ask}
      />
      <AddToHarvest
        label={say('bilan.phrase.add')}
        keep={(text) => ask({ type: 'harvest', harvest: { type: 'phrase', text } })}
      />
    </section>
  );
};

/** One try for Monday each: short, and nobody's name. */
export const Tries = ({ picture: { harvest }, ask }: Props) => (
  <section aria-labelledby="bilan-tries">
    <h2 id="bilan-tries">{say('bilan.tries')}</h2>
    <KeptList kept={harvest.filter(({ type }) => type === 'try')} ask={ask} />
    <AddToHarvest
      label={say('bilan.try.add')}
      keep={(text) => ask({ type: 'harvest', harvest: { type: 'try', text } })}
    />
  </section>
);
