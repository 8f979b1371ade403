import type { Rule } from '../rule.ts';
import { aimsOffered } from './aims-offered.ts';
import { bestIsLongest } from './best-is-longest.ts';
import { bestSamePlace } from './best-same-place.ts';
import { choiceWithoutLabel } from './choice-without-label.ts';
import { choiceWithoutRemark } from './choice-without-remark.ts';
import { compiles } from './compiles.ts';
import { cueBelowLine } from './cue-below-line.ts';
import { deadEnd } from './dead-end.ts';
import { dominatedReply } from './dominated-reply.ts';
import { durationFar } from './duration-far.ts';
import { endingNamed } from './ending-named.ts';
import { endlessLoop } from './endless-loop.ts';
import { everyPathSeen } from './every-path-seen.ts';
import { gaugeNeverRead } from './gauge-never-read.ts';
import { gaugeOutOfBounds } from './gauge-out-of-bounds.ts';
import { headerComplete } from './header-complete.ts';
import { headerRead } from './header-read.ts';
import { includeFound } from './include-found.ts';
import { jokerQuestions } from './joker-questions.ts';
import { longLine } from './long-line.ts';
import { minusWithoutAdvice } from './minus-without-advice.ts';
import { misplacedTag } from './misplaced-tag.ts';
import { modelEndsBadly } from './model-ends-badly.ts';
import { modelLength } from './model-length.ts';
import { modelPath } from './model-path.ts';
import { oneChoiceDominates } from './one-choice-dominates.ts';
import { quoteNotFound } from './quote-not-found.ts';
import { remarkNotDelivered } from './remark-not-delivered.ts';
import { repeatedReward } from './repeated-reward.ts';
import { saidTwice } from './said-twice.ts';
import { sameWords } from './same-words.ts';
import { sourceDated } from './source-dated.ts';
import { sourceOld } from './source-old.ts';
import { stopsOnError } from './stops-on-error.ts';
import { thoughts } from './thoughts.ts';
import { tooManyChoices } from './too-many-choices.ts';
import { unknownCast } from './unknown-cast.ts';
import { unknownExpression } from './unknown-expression.ts';
import { unknownRole } from './unknown-role.ts';
import { unknownSet } from './unknown-set.ts';
import { unknownSound } from './unknown-sound.ts';
import { unknownTablet } from './unknown-tablet.ts';
import { unknownTag } from './unknown-tag.ts';
import { unreachable } from './unreachable.ts';
import { unreadValue } from './unread-value.ts';
import { wordsToWeigh } from './words-to-weigh.ts';

/** Every rule, by level, in the order an author meets them. */
export const RULES: readonly Rule[] = [
  compiles,
  includeFound,
  deadEnd,
  endlessLoop,
  stopsOnError,
  headerRead,
  unknownTag,
  misplacedTag,
  unreadValue,
  unknownRole,
  unknownExpression,
  unknownSet,
  unknownSound,
  unknownCast,
  unknownTablet,
  choiceWithoutLabel,
  choiceWithoutRemark,
  quoteNotFound,
  remarkNotDelivered,
  minusWithoutAdvice,
  saidTwice,
  sameWords,
  gaugeOutOfBounds,
  gaugeNeverRead,
  unreachable,
  cueBelowLine,
  headerComplete,
  modelPath,
  modelLength,
  modelEndsBadly,
  jokerQuestions,
  thoughts,
  sourceDated,
  sourceOld,
  aimsOffered,
  bestIsLongest,
  bestSamePlace,
  oneChoiceDominates,
  dominatedReply,
  repeatedReward,
  everyPathSeen,
  endingNamed,
  longLine,
  tooManyChoices,
  durationFar,
  wordsToWeigh,
];
