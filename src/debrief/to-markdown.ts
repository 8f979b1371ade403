import type { Observation, Remark } from '../lexicon/beat.ts';
import { say } from '../messages/say.ts';
import { typeset } from '../messages/typeset.ts';
import { type Debrief, QUESTIONS } from './debrief.ts';
import type { Highlight } from './highlights.ts';
import { markWords } from './mark-words.ts';
import { colleagueText, lettersText, noticedLines } from './markdown-colleague.ts';
import { criteriaText, curveText, toneText } from './markdown-figures.ts';
import { blockquote, blocks, bullets, plain } from './markdown-text.ts';
import type { Said } from './said.ts';
import { tellEnding } from './tell-ending.ts';
import { tellRemark } from './tell-remark.ts';
import type { Turn } from './turns.ts';

/**
 * The whole retour as a Markdown text that its owner may keep: own words included, since it goes nowhere by itself.
 * What the page leaves out (nothing observed, no curve) is left out here too. Replies are typeset before they are
 * cut at their quotes, the rest at once.
 *
 * @example toMarkdown(debrief({ take, header, path, notes }))
 */
export const toMarkdown = (debrief: Debrief): string =>
  `${typeset(
    blocks([
      heading(debrief),
      answers(debrief),
      colleagueText(debrief),
      lettersText(debrief),
      highlight('strength', debrief.strength, debrief),
      highlight('work', debrief.work, debrief),
      transcript(debrief),
      criteriaText(debrief),
      toneText(debrief),
      curveText(debrief),
    ]),
  )}\n`;

const heading = ({ take, title, ending, turns, observed }: Debrief): string =>
  blocks([
    `# ${say('debrief.title')}`,
    plain(say('debrief.subtitle', { title, n: take + 1 })),
    bullets([...(ending ? [plain(tellEnding(ending))] : []), say('debrief.decisions', { n: turns.length })]),
    say('debrief.private'),
    turns.length > 0 && !observed ? say('debrief.nothing.observed') : '',
  ]);

const answers = (debrief: Debrief): string =>
  blocks([
    `## ${say('debrief.questions.title')}`,
    ...QUESTIONS.flatMap((question) => [
      `**${say(`debrief.question.${question}`)}**`,
      blockquote(debrief.answers[question] ?? say('debrief.question.blank')),
    ]),
  ]);

const highlight = (kind: 'strength' | 'work', found: Highlight | undefined, debrief: Debrief): string =>
  found
    ? blocks([
        `## ${say(`debrief.${kind}.title`)}`,
        reply(found.turn, debrief),
        observed(debrief, { ...found.turn.observation, remarks: [found.remark] }),
      ])
    : '';

const transcript = (debrief: Debrief): string =>
  debrief.turns.length === 0
    ? say('debrief.nothing.played')
    : blocks([
        `## ${say(debrief.colleague ? 'colleague.words.title' : 'debrief.words.title')}`,
        ...debrief.turns.flatMap((turn) => [
          `### ${say('debrief.decision', { n: turn.number })}`,
          ...turn.before.map((said) => spoken(debrief, said)),
          reply(turn, debrief),
          noticedLines(turn),
          observed(debrief, turn.observation),
        ]),
        ...debrief.closing.map((said) => spoken(debrief, said)),
      ]);

const spoken = ({ employer }: Debrief, { by, speaker, text }: Said): string => {
  const words = plain(text);
  if (by === 'narration') return `*${words}*`;
  if (by === 'message') return `${say('debrief.message')} : ${words}`;
  if (by === 'thought') return `*${whose('debrief.thought', employer)} : ${words}*`;
  return `**${plain(speaker ?? say('debrief.you'))}** : ${words}`;
};

const reply = ({ choice, ownWords, voice, observation }: Turn, { colleague }: Debrief): string =>
  blocks([
    voice ? say('debrief.voice.not-exported') : '',
    ownWords ? `${say('debrief.own-words.first')} : ${plain(ownWords)}` : '',
    `**${say(colleague ? 'colleague.nearest' : ownWords ? 'debrief.said.chosen' : 'debrief.said')}** : ${marked(typeset(choice.words), observation.remarks)}`,
  ]);

/** Quoted words in bold, quotes that touch each other as one: what each is worth is said in the remarks below. */
const marked = (words: string, remarks: readonly Remark[]): string => {
  const pieces: { text: string; quoted: boolean }[] = [];
  for (const { text, sign } of markWords(words, remarks)) {
    const last = pieces.at(-1);
    const quoted = sign !== undefined;
    if (last?.quoted === quoted) last.text += text;
    else pieces.push({ text, quoted });
  }
  return pieces.map(({ text, quoted }) => between(text, quoted ? '**' : '')).join('');
};

/** Text between marks, which must touch a letter: spaces stay outside. */
const between = (text: string, mark: string): string =>
  text.replace(
    /^(\s*)([\s\S]*?)(\s*)$/,
    (_, left: string, words: string, right: string) => `${left}${mark}${plain(words)}${mark}${right}`,
  );

const observed = ({ employer }: Debrief, { remarks, heard, advice }: Observation): string =>
  bullets([
    ...remarks.map(remarkLine),
    ...(heard ? [`${whose('debrief.heard', employer)} : ${plain(heard)}`] : []),
    ...(advice ? [`${say('debrief.try')} : ${plain(advice)}`] : []),
  ]);

const remarkLine = (remark: Remark): string =>
  `**${say(`criteria.${remark.criterion}.name`)}**, ${say(`criteria.sign.${remark.sign}`)}. ${plain(tellRemark(remark))}`;

const whose = (code: string, employer: string | undefined): string =>
  employer ? plain(say(code, { who: employer })) : say(`${code}.someone`);
