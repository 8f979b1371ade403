// @vitest-environment happy-dom
import { act } from 'preact/test-utils';
import { afterEach, describe, expect, it } from 'vitest';
import type { ForumCommand } from '../../../../src/forum/command.ts';
import type { StagePicture } from '../../../../src/lexicon/picture.ts';
import type { ForumSceneCommand } from '../../../../src/pages/forum/forum-services.ts';
import { RoomScreen } from '../../../../src/pages/forum/room/room-screen.tsx';
import type { Services } from '../../../../src/pages/services.ts';
import { captionOf } from '../../../../src/sound/catalogue.ts';
import { type ForumStory, GOES_WRONG, gather } from '../../forum/forum-story.ts';
import { beat, choice, HEADER, line, type Scene } from '../../session-kit/beats.ts';
import { clearPage, onPage, textOf } from '../forum-views/on-page.tsx';
import { openForum } from '../forum-views/open-forum.ts';

afterEach(clearPage);

const VISIT = { ...HEADER, channel: 'visite' } as const;
const play = (scene: Scene = GOES_WRONG) => gather(scene, VISIT).model().do({ type: 'raiseCurtain' });

/** Every picture the stage was asked to draw. */
const staged: StagePicture[] = [];
const services = {
  captionOf,
  mountStage: (_: HTMLElement, first: StagePicture) => {
    staged.push(first);
    return { show: (next: StagePicture) => staged.push(next), dispose: () => undefined };
  },
} as unknown as Services;

const show = (story: ForumStory) => {
  const { forum } = openForum(story, { P1: 'Karim' });
  onPage(<RoomScreen forum={forum} services={services} />);
  return { send: (command: ForumSceneCommand) => act(async () => void (await forum.send(command))) };
};
const screen = (story: ForumStory, shown: Extract<ForumCommand, { type: 'showScreen' }>['screen']) =>
  show(story.do({ type: 'showScreen', screen: shown }));

const all = (of: string) => [...document.querySelectorAll(of)].map(textOf);
const log = () => all('[role="log"][aria-label="Dialogue"] > *');

describe('the room sees one thing at a time', () => {
  it('the curtain with the title and the question of the day, then the three knocks', async () => {
    const story = gather(GOES_WRONG, VISIT).do({
      type: 'setQuestion',
      text: 'Comment faire quand il crie ?',
    });
    const { send } = show(story);
    expect(all('h2')).toEqual(['Je ne trouve personne']);
    expect(all('.room-question')).toEqual(['Comment faire quand il crie ?']);
    expect(document.querySelectorAll('.curtain-half.drawn')).toHaveLength(2);
    expect(all('.captions')).toEqual([]);
    await send({ type: 'playModel' });
    expect([all('.captions'), log()]).toEqual([['[trois coups]'], []]);
    await send({ type: 'raiseCurtain' });
    expect(document.querySelectorAll('.curtain-half.open')).toHaveLength(2);
    expect(all('.captions')).toEqual(['[le rideau s’ouvre]']);
  });

  it('the line in front and the one before, with who speaks', () => {
    show(play().hear(1));
    expect(log()).toEqual(['M. Bertin : « Ah . »', 'M. Bertin : « Bon . »']);
    const story = play().hear(2);
    show(story.do({ type: 'choose', place: story.place, choice: 1 }));
    expect(log()).toEqual(['M. Bertin : « Bon . »', 'L’agence : « mal »']);
  });

  it('why it stopped, on which line', () => {
    show(play().hear().goTo(0, 1, 1).stop().earlier());
    expect(all('[role="status"]')).toEqual(['Arrêt 1 ligne plus haut.']);
    expect(document.querySelector('.placard.down')).not.toBeNull();
    expect(all('.captions')).toEqual([]);
  });

  it('who plays, and their words once they were noted', async () => {
    const story = play().stop().do({ type: 'replace', role: 'MOI', who: 'P1', intention: 'Le faire parler' });
    const { send } = show(story);
    expect([all('.name-card'), all('.playing-aloud > p')]).toEqual([
      ['Karim'],
      ['Karim joue.', 'Ce qui est cherché : Le faire parler'],
    ]);
    expect(log()).toEqual(['M. Bertin : « Ah . »']);
    await send({ type: 'noteVersion', take: 1, note: { type: 'words', text: 'Qui vous aide ?' } });
    expect(all('.playing-aloud > p')[0]).toBe('Karim : « Qui vous aide ? »');
    await send({ type: 'applaud' });
    expect(all('.captions')).toEqual(['[applaudissements]']);
  });

  it('scripted replies, lettered', () => {
    screen(play().hear(1).stop(), { type: 'replies' });
    expect(all('.reply-card')).toEqual(['A bien', 'B mal', 'C rien']);
  });

  it('the rules', () => {
    screen(play(), { type: 'rules' });
    expect(all('.rules > li')).toHaveLength(8);
  });

  it('a card with its time in words, or a question alone', () => {
    const story = play();
    story.now = Date.now();
    screen(story, { type: 'card', code: 'forum.tool.hot-seat', seconds: 180 });
    expect([all('h2'), all('[role="timer"]')]).toEqual([['Chaise chaude'], ['reste 3 min']]);
    story.now -= 500_000;
    screen(story, { type: 'card', code: 'forum.tool.hot-seat', seconds: 180 });
    expect(all('[role="timer"]')).toEqual(['le temps est passé']);
    screen(story, { type: 'card', code: 'forum.ask.lived' });
    expect([all('.card-text'), all('[role="timer"]')]).toEqual([['L’avez-vous déjà vécu ?'], []]);
  });

  it('the takes, two of them side by side', () => {
    screen(play().stop().replace(), { type: 'takes' });
    expect(document.querySelector('.takes-picture')).not.toBeNull();
    screen(play().stop().replace(), { type: 'comparison', takes: [0, 1] });
    expect(document.querySelector('.comparison')).not.toBeNull();
  });

  it('what is taken home, by kind', () => {
    const story = play()
      .do({ type: 'harvest', harvest: { type: 'phrase', text: 'Qui vous aide ?' } })
      .do({ type: 'harvest', harvest: { type: 'obstacle', about: 'time', text: 'dix minutes' } });
    screen(story, { type: 'harvest' });
    expect(all('.harvest-kind')).toEqual([
      'Des phrases « Qui vous aide ? »',
      'Ce qui gêne Le temps dix minutes',
      'À essayer lundi À vous de le dire.',
    ]);
  });

  it('which moment of the session it is', () => {
    show(play().do({ type: 'enterPhase', phase: 'analysis' }));
    expect(all('.phase-banner > .out-of-sight')).toEqual(['Moment : Analyse à chaud']);
  });
});

describe('what is revealed', () => {
  const scene: Scene = (way) =>
    beat([line('BERTIN: Ah.'), line('BERTIN: Bon.')], way.length > 1 ? [] : [choice('a', { model: true })], {
      asides: [{ type: 'thought', line: 0, text: 'canary-thought' }],
      observation: {
        remarks: [{ criterion: 'clair', sign: '-', quote: 'canary-quote', note: 'canary-note' }],
        heard: 'canary-heard',
        advice: 'canary-advice',
      },
    });

  it('is nowhere in the page before', () => {
    for (const type of ['scene', 'takes', 'replies', 'harvest'] as const) {
      screen(play(scene).hear(4).stop(), { type });
      expect(document.body.innerHTML).not.toMatch(/canary/);
    }
  });

  it('comes after the room’s words, the last first, and leaves the line in sight', () => {
    const story = play(scene)
      .hear(4)
      .stop()
      .do({ type: 'reveal', what: 'remarks' })
      .do({ type: 'reveal', what: 'thoughts', roomWords: 'Il a peur.' });
    show(story);
    expect(all('.reveal')).toEqual([
      'Ce qu’il pense La salle « Il a peur. » La scène « canary-thought »',
      'Le retour sur les mots Parler clair, à retravailler « canary-quote » canary-note À essayer : canary-advice',
    ]);
    expect(log().at(-1)).toBe('M. Bertin : « Bon. »');
  });

  it('goes when the scene goes on', async () => {
    const { send } = show(play(scene).hear(4).stop().do({ type: 'reveal', what: 'thoughts' }));
    expect(all('.reveal')).toHaveLength(1);
    await send({ type: 'resume' });
    expect(document.body.innerHTML).not.toMatch(/canary/);
  });
});

describe('the stage', () => {
  it('never draws a face for a person of the room', async () => {
    const { send } = show(play().stop());
    await send({ type: 'replace', role: 'MOI', who: 'P1' });
    await new Promise((resolve) => requestAnimationFrame(resolve));
    expect(staged.at(-1)?.figures.map(({ role }) => role)).toEqual(['BERTIN']);
  });
});
