import type { Unreachable } from '../explore/coverage.ts';
import type { Explored } from '../explore/explore.ts';
import type { EndingFound, Fault, Report, Span } from '../explore/report.ts';
import type { Script } from '../lexicon/script.ts';
import { say } from '../messages/say.ts';

/** A path longer than this is said by its `--take` alone. */
const LONGEST_PATH = 400;

/** What an exploration found, to read in a terminal. */
export const exploreText = (script: Script, file: string, { graph }: Explored, report: Report): string => {
  const { complete, anySeed, seed, states, transitions, choicePoints, endings, errors } = report;
  const lost = report.unreachable.filter(({ isInside }) => !isInside);
  const paragraphs = [
    [
      say(complete ? 'explore.complete' : 'explore.incomplete', { title: script.title }),
      ...(anySeed ? anySeedLine(graph.openings.length) : [say('explore.one-seed', { seed })]),
      say('explore.size', { states, transitions }),
      say('explore.choices', choicePoints),
    ],
    takesText(report),
    endings.length === 0
      ? [say('explore.no-ending')]
      : [
          say('explore.endings', { n: endings.length }),
          ...endings.flatMap((one) => endingText(one, file, seed)),
        ],
    errors.length === 0
      ? []
      : [say('explore.errors', { n: errors.length }), ...errors.flatMap((one) => faultText(one, file, seed))],
    lost.length === 0 ? [] : [say('explore.unreachable', { n: lost.length }), ...lost.map(lostText)],
  ];
  return `${paragraphs.flatMap((lines) => (lines.length === 0 ? [] : [lines.join('\n')])).join('\n\n')}\n`;
};

/** Nothing to say of a story without chance. */
const anySeedLine = (openings: number): string[] =>
  openings > 1 ? [say('explore.any-seed', { n: openings })] : [];

const takesText = ({ beats, minutes, gauges }: Report): string[] => [
  ...spanText('explore.beats', beats, String),
  ...spanText('explore.minutes', minutes, oneDecimal),
  ...gauges.map(({ name, least, most }) =>
    least === null || most === null
      ? say('explore.gauge-endless', { name })
      : say('explore.gauge', { name, least, most }),
  ),
];

const spanText = (code: string, { least, most }: Span, print: (value: number) => string): string[] => {
  if (least === null) return [];
  if (most === null) return [say(`${code}-endless`, { least: print(least) })];
  return [say(code, { least: print(least), most: print(most) })];
};

const endingText = (ending: EndingFound, file: string, seed: number): string[] => {
  const { name = say('explore.unnamed'), outcome, file: at, line, beats, share } = ending;
  const called = outcome === undefined ? name : `${name}, ${outcome}`;
  const placed =
    at === undefined || line === undefined ? called : say('explore.place', { name: called, file: at, line });
  const said =
    share > 0
      ? say('explore.ending', { name: placed, beats, percent: percentText(share) })
      : say('explore.ending-unweighed', { name: placed, beats });
  return [said, ...pathText(ending, file, seed)];
};

const percentText = (share: number): string =>
  share < 0.0005 ? say('explore.less-than', { n: oneDecimal(0.1) }) : oneDecimal(100 * share);

const faultText = (fault: Fault, file: string, seed: number): string[] => {
  const said = say(`explore.${fault.kind}`, { message: fault.message });
  const { file: at, line } = fault;
  const placed =
    at === undefined || line === undefined ? said : say('explore.place', { name: said, file: at, line });
  return [placed, ...pathText(fault, file, seed)];
};

const pathText = (
  { path, take, seed }: Pick<Fault, 'path' | 'take' | 'seed'>,
  file: string,
  usual: number,
): string[] => {
  const words = path.join(' › ');
  return [
    ...(words === '' || words.length > LONGEST_PATH ? [] : [say('explore.path', { path: words })]),
    say('explore.take', { file, seed: seed ?? usual, take: take.join(',') }),
  ];
};

const lostText = ({ kind, name, file, line }: Unreachable): string =>
  say(`explore.lost-${kind}`, { name, file, line });

const oneDecimal = (value: number): string => value.toFixed(1).replace('.', ',');
