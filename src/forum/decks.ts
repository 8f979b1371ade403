/**
 * The joker's cards, by moment: each is a code of `messages/`. A card of a game or a tool also has a title
 * (`<code>.title`) and a soft timer in seconds. All may be put on the room's screen.
 *
 * @example say(drawFrom(DECKS.before, seen, 0.2)) // « À quel moment exact avez-vous voulu dire stop ? »
 */
export const DECKS = {
  /** Échauffement: games to wake voices up. */
  warmUp: [
    'forum.game.hello',
    'forum.game.mirror',
    'forum.game.hypnosis',
    'forum.game.relay',
    'forum.game.word',
  ],
  /** Contrat: the rules, read by the joker. */
  rules: [
    'forum.rule.stop',
    'forum.rule.one',
    'forum.rule.adviser',
    'forum.rule.self',
    'forum.rule.equal',
    'forum.rule.pass',
    'forum.rule.fiction',
    'forum.rule.names',
  ],
  /** After the scene: facts first, then what they mean. */
  after: [
    'forum.ask.saw',
    'forum.ask.heard',
    'forum.ask.problem',
    'forum.ask.oppresses',
    'forum.ask.lived',
    'forum.ask.turn',
  ],
  /** Before someone comes in. */
  before: [
    'forum.ask.when',
    'forum.ask.want',
    'forum.ask.first',
    'forum.ask.who',
    'forum.ask.elsewhere',
    'forum.ask.needs',
  ],
  /** After a version. */
  tried: [
    'forum.ask.changed',
    'forum.ask.how',
    'forum.ask.feel-employer',
    'forum.ask.feel-adviser',
    'forum.ask.price',
    'forum.ask.other',
  ],
  /** Is it real? */
  real: ['forum.ask.monday', 'forum.ask.cost', 'forum.ask.magic', 'forum.ask.allowed'],
  /** To take home. */
  end: ['forum.ask.felt', 'forum.ask.happened', 'forum.ask.phrase', 'forum.ask.try'],
  /** « J'ai un blanc ». */
  stuck: [
    'forum.stuck.silence',
    'forum.stuck.debate',
    'forum.stuck.expert',
    'forum.stuck.court',
    'forum.stuck.crush',
    'forum.stuck.single',
    'forum.stuck.caricature',
    'forum.stuck.manager',
    'forum.stuck.leave',
  ],
  /** Other ways of playing. */
  tools: [
    'forum.tool.statue',
    'forum.tool.thoughts',
    'forum.tool.double',
    'forum.tool.hot-seat',
    'forum.tool.exchange',
    'forum.tool.chorus',
    'forum.tool.mirror',
    'forum.tool.tomorrow',
    'forum.tool.out',
  ],
} as const satisfies Record<string, readonly string[]>;

export type Deck = keyof typeof DECKS;

/** Seconds of the cards that are better short; nothing rings, the time is only shown. */
export const SECONDS: Readonly<Record<string, number>> = {
  'forum.game.hello': 180,
  'forum.game.mirror': 180,
  'forum.game.hypnosis': 180,
  'forum.game.relay': 240,
  'forum.game.word': 240,
  'forum.tool.statue': 60,
  'forum.tool.thoughts': 10,
  'forum.tool.hot-seat': 180,
  'forum.tool.chorus': 90,
};

const CARDS: ReadonlySet<string> = new Set(Object.values(DECKS).flat());

export const isCard = (code: string): boolean => CARDS.has(code);

/**
 * « Au hasard »: a card not seen yet, or any other than the last one when all were. `roll` is from 0 to 1 (excluded):
 * chance is brought by the page.
 */
export function drawFrom(deck: readonly string[], seen: readonly string[], roll: number): string | undefined {
  const fresh = deck.filter((code) => !seen.includes(code));
  const left = fresh.length > 0 ? fresh : deck.filter((code) => code !== seen.at(-1));
  return left[Math.floor(roll * left.length)] ?? deck[0];
}
