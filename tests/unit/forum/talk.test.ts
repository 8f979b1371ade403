import { describe, expect, it } from 'vitest';
import { bilanOf } from '../../../src/forum/bilan.ts';
import { DECKS, drawFrom, SECONDS } from '../../../src/forum/decks.ts';
import { nameOf, namesLeft, nextPerson, withName } from '../../../src/forum/names.ts';
import { NEWCOMERS } from '../../../src/forum/replaceable.ts';
import { HANDS, OBSTACLES, PHASES, REACTIONS, SECRETS } from '../../../src/lexicon/forum.ts';
import { CATALOGUE } from '../../../src/messages/catalogue/index.ts';
import { gather } from './forum-story.ts';

describe('phases and screens', () => {
  it('are entered in any order, once', () => {
    const story = gather()
      .do({ type: 'enterPhase', phase: 'harvest' })
      .do({ type: 'enterPhase', phase: 'warmUp' });
    expect(story.picture.phase).toBe('warmUp');
    const known = story.events.length;
    expect(story.do({ type: 'enterPhase', phase: 'warmUp' }).events).toHaveLength(known);
  });

  it('show a card since when, the question of the day, and nothing unheard of', () => {
    const story = gather().do({ type: 'setQuestion', text: 'Comment faire quand il crie ?' });
    story.now = 5000;
    story.do({ type: 'showScreen', screen: { type: 'card', code: 'forum.tool.hot-seat', seconds: 180 } });
    expect(story.picture).toMatchObject({
      question: 'Comment faire quand il crie ?',
      screen: { type: 'card', code: 'forum.tool.hot-seat', seconds: 180, since: 5000 },
    });
    expect(story.do({ type: 'setQuestion', text: '' }).picture.question).toBeUndefined();
    const show = (screen: { type: 'card'; code: string } | { type: 'comparison'; takes: [number, number] }) =>
      story.do({ type: 'showScreen', screen }).refused;
    expect(show({ type: 'card', code: 'forum.stop-first' })).toBe('forum.nothing-to-show');
    expect(show({ type: 'comparison', takes: [0, 4] })).toBe('forum.nothing-to-show');
  });
});

describe('what the room is shown', () => {
  const card = { type: 'card', code: 'forum.tool.statue' } as const;

  it('has no film behind it: the scene waits at its line', () => {
    const story = gather().model().hear(1);
    const { place } = story;
    story.do({ type: 'showScreen', screen: card });
    expect(story.picture).toMatchObject({ mode: 'still', screen: card });
    expect(story.due).toBeUndefined();
    story.resume();
    expect(story.picture).toMatchObject({ mode: 'film', screen: { type: 'scene' }, scene: { place } });
  });

  it('leaves people playing', () => {
    const story = gather().model().hear(1).stop().replace();
    expect(story.do({ type: 'showScreen', screen: { type: 'replies' } }).picture.mode).toBe('aloud');
  });

  it('gives way to the scene when something is revealed, unless it is shown there', () => {
    const story = gather().model().hear(1).stop();
    story.do({ type: 'showScreen', screen: card }).do({ type: 'reveal', what: 'sheet' });
    expect(story.picture).toMatchObject({
      screen: { type: 'scene' },
      reveals: [{ told: { what: 'sheet' } }],
    });
    story.do({ type: 'showScreen', screen: { type: 'takes' } }).do({ type: 'reveal', what: 'colours' });
    expect(story.picture.screen.type).toBe('takes');
  });
});

describe('cards', () => {
  const cards = Object.values(DECKS).flat();

  it('have a sentence each, and a title when they are games or tools', () => {
    const titled = [...DECKS.warmUp, ...DECKS.tools].map((code) => `${code}.title`);
    expect([...cards, ...titled].filter((code) => !(code in CATALOGUE))).toEqual([]);
    expect(Object.keys(SECONDS).filter((code) => !cards.some((card) => card === code))).toEqual([]);
  });

  it('come with the words of everything a forum names', () => {
    const named = [
      ...PHASES.map((phase) => `forum.phase.${phase}`),
      ...SECRETS.map((secret) => `forum.secret.${secret}`),
      ...REACTIONS.map((reaction) => `forum.reaction.${reaction}`),
      ...HANDS.map((hand) => `forum.hands.${hand}`),
      ...OBSTACLES.map((obstacle) => `forum.obstacle.${obstacle}`),
      ...NEWCOMERS.map((role) => `forum.role.${role}`),
    ];
    expect(named.filter((code) => !(code in CATALOGUE))).toEqual([]);
  });

  it('come at random, none twice before all were seen, never the same twice in a row', () => {
    const deck = DECKS.before;
    const seen: string[] = [];
    for (const roll of [0.9, 0, 0.5, 0.999, 0.3, 0.1]) seen.push(drawFrom(deck, seen, roll) ?? '');
    expect(new Set(seen)).toEqual(new Set(deck));
    for (const roll of [0, 0.4, 0.99]) expect(drawFrom(deck, seen, roll)).not.toBe(seen.at(-1));
    expect(drawFrom(['only'], ['only'], 0.5)).toBe('only');
    expect(drawFrom([], [], 0.5)).toBeUndefined();
  });
});

describe('names', () => {
  it('live apart from the events, and are gone when the session ends', () => {
    const story = gather().model().hear(2).stop();
    const who = nextPerson(story.session);
    const names = withName({}, who, ' Karim-le-vrai ');
    story.do({ type: 'replace', role: 'MOI', who }).nowhere();
    expect(nextPerson(story.session)).toBe('P2');
    expect(nameOf(namesLeft(story.session, names), who)).toBe('Karim-le-vrai');
    expect(bilanOf(story.session, names).tried[0]?.person).toBe('Karim-le-vrai');
    expect(bilanOf(story.session).tried[0]).not.toHaveProperty('person');
    story.do({ type: 'eraseNames' }).do({ type: 'eraseNames' });
    expect(story.picture.names).toBe('erased');
    expect(namesLeft(story.session, names)).toEqual({});
    expect(JSON.stringify([story.events, bilanOf(story.session, names)])).not.toContain('vrai');
    expect(withName(names, who, ' ')).toEqual({});
  });
});

describe('Bilan', () => {
  const afternoon = () => {
    const story = gather().model().hear(4).stop().earlier().earlier();
    story.do({ type: 'setQuestion', text: 'Comment faire quand il crie ?' });
    story.replace('MOI', 'Le faire parler').react('hesitates').react('opens').reply(0).hear();
    story.do({ type: 'noteVersion', take: 1, note: { type: 'change', text: 'Il a dit son chiffre' } });
    story.do({ type: 'countHands', take: 1, hands: { playable: 5, costly: 3, magic: 0 } });
    story.replace('KARIM').nowhere().replace('MOI').joins(0, 1, 1);
    story.do({ type: 'harvest', harvest: { type: 'phrase', text: 'Qui vous aide ?', take: 1 } });
    story.do({
      type: 'harvest',
      harvest: { type: 'obstacle', about: 'time', text: 'Dix minutes par appel' },
    });
    story.do({ type: 'harvest', harvest: { type: 'try', text: 'Me taire trois secondes' } });
    return story.do({ type: 'harvest', harvest: { type: 'try', text: 'Une faute' } });
  };

  it('says what was tried, from where, what changed, and what is taken home', () => {
    const story = afternoon().do({ type: 'dropHarvest', item: 4 });
    const bilan = bilanOf(story.session);
    expect(bilan).toMatchObject({
      title: 'Je ne trouve personne',
      question: 'Comment faire quand il crie ?',
      phrases: [{ text: 'Qui vous aide ?', number: 2 }],
      obstacles: { order: [], tool: [], time: ['Dix minutes par appel'] },
      tries: ['Me taire trois secondes'],
    });
    expect(bilan.tried).toMatchObject([
      {
        number: 2,
        role: 'MOI',
        after: { text: 'Bon .' },
        notes: { intention: 'Le faire parler', change: 'Il a dit son chiffre' },
        reactions: ['hesitates', 'opens'],
        hands: { playable: 5 },
        ended: 'reply',
      },
      { number: 3, role: 'KARIM', after: { text: 'Bon 0.' }, ended: 'nowhere' },
      { number: 4, ended: 'place' },
    ]);
  });

  it('refuses nothing written, a version that does not exist, and drops an item once', () => {
    const story = afternoon();
    expect(story.do({ type: 'harvest', harvest: { type: 'try', text: '' } }).refused).toBe(
      'forum.nothing-written',
    );
    expect(story.do({ type: 'harvest', harvest: { type: 'phrase', text: 'x', take: 9 } }).refused).toBe(
      'forum.no-such-version',
    );
    const known = story.do({ type: 'dropHarvest', item: 3 }).events.length;
    expect(story.do({ type: 'dropHarvest', item: 3 }).events).toHaveLength(known);
    expect(story.picture.harvest.map(({ item }) => item)).toEqual([1, 2, 4]);
  });

  it('tells the author where the room did not agree', () => {
    const story = gather().model().hear(2).stop();
    story.do({ type: 'keepDisagreement', about: 'remarks', text: 'Il fallait couper' });
    expect(bilanOf(story.session).disagreements).toMatchObject([
      { text: 'Il fallait couper', about: 'remarks', line: { text: 'Bon .' } },
    ]);
  });

  it('forgets a note taken back', () => {
    const story = afternoon().do({ type: 'noteVersion', take: 1, note: { type: 'change', text: ' ' } });
    expect(bilanOf(story.session).tried[0]?.notes).toEqual({ intention: 'Le faire parler' });
  });
});
