import {
  AbstractValue,
  Container,
  ControlCommand,
  Divert,
  Glue,
  type InkObject,
  NativeFunctionCall,
  StringValue,
  VariableReference,
} from '../script/ink-engine.ts';
import { parseEnding } from '../script/parse-observation.ts';
import { parseRemark } from '../script/parse-remark.ts';
import { isCommand } from './is-command.ts';

const Type = ControlCommand.CommandType;

/** Evaluations that only choose or print words: the items that read, and the containers of the words chosen between. */
export type SilentGroup = { reads: readonly InkObject[]; words: readonly Container[] };

/**
 * Finds what only changes words: `{x}`, `{met: Again you|Who are you}`, `{~a|b}`. Two states that differ by what these
 * read say other words and go the same way, so they are one moment. Words, glue and tags that neither end
 * the story nor observe a choice are words; a call, an assignment, a draw or a division is not.
 */
export const silentGroups = (containers: readonly Container[]): SilentGroup[] => containers.flatMap(groupsIn);

const groupsIn = (container: Container): SilentGroup[] => {
  const { content } = container;
  const groups: SilentGroup[] = isSequence(container)
    ? [{ reads: content, words: childrenOf(container) }]
    : [];
  for (let at = 0; at < content.length; at++) {
    const end = endOfReading(content, at);
    const branches = branchesFrom(container, end === undefined ? at : end + 1);
    const isPrint = end !== undefined && isCommand(content[end - 1], Type.EvalOutput);
    if (!branches && !isPrint) continue;
    const conditions = (branches ?? []).flatMap((branch) => branch.content.slice(0, -1));
    const words = (branches ?? []).flatMap(childrenOf);
    groups.push({ reads: [...content.slice(at, end ?? at), ...conditions], words });
    at = (end ?? at - 1) + (branches?.length ?? 0);
  }
  return groups;
};

const childrenOf = ({ namedContent }: Container): Container[] =>
  [...namedContent.values()].filter((child) => child instanceof Container);

/** The branches of a block that begins at `start`, when all it can do is say words and come back after itself. */
const branchesFrom = (parent: Container, start: number): Container[] | undefined => {
  const branches: Container[] = [];
  let at = start;
  for (let item = parent.content[at]; item instanceof Container; item = parent.content[++at])
    branches.push(item);
  const isBlock = branches.length > 0 && isCommand(parent.content[at], Type.NoOp);
  return isBlock && branches.every((branch) => isSpokenBranch(branch, parent, at)) ? branches : undefined;
};

/** `[condition, divert to b, {b: words, divert back}]` */
const isSpokenBranch = ({ content, namedContent }: Container, parent: Container, exit: number): boolean => {
  const divert = content.at(-1);
  const words = namedContent.get('b');
  const start = isCommand(content[0], Type.Duplicate) ? 1 : 0;
  const isCondition = content.length === 1 || endOfReading(content, start) === content.length - 2;
  return (
    divert instanceof Divert &&
    !divert.hasVariableTarget &&
    !divert.pushesToStack &&
    words instanceof Container &&
    divert.targetPointer.container === words &&
    isCondition &&
    speaks(words, parent, exit)
  );
};

/** Whether a container only says words, then goes to the given place. */
const speaks = (container: Container, exitContainer: Container, exit: number): boolean => {
  const { content } = container;
  for (let at = 0; at < content.length; at++) {
    const item = content[at];
    if (item instanceof Divert) return at === content.length - 1 && goesTo(item, exitContainer, exit);
    if (isCommand(item, Type.EvalStart)) {
      const end = endOfReading(content, at);
      if (end === undefined) return false;
      at = end;
    } else if (isCommand(item, Type.BeginTag)) {
      if (!isPlainTag(content[at + 1], content[at + 2])) return false;
      at += 2;
    } else if (item instanceof Container) {
      const block = branchesFrom(container, at);
      if (!block && !isSequence(item)) return false;
      at += block ? block.length - 1 : 0;
    } else if (!(item instanceof StringValue || item instanceof Glue || isIdle(item))) return false;
  }
  return false;
};

/** `{a|b}`, `{&a|b}`, `{~a|b}` between plain words; its branches are called s0, s1… */
const isSequence = (container: Container): boolean => {
  const branches = [...container.namedContent];
  const exit = container.content.length - 1;
  return (
    branches.length > 0 &&
    isCommand(container.content[1], Type.VisitIndex) &&
    isCommand(container.content[exit], Type.NoOp) &&
    branches.every(([name, branch]) => /^s\d+$/.test(name) && branch instanceof Container) &&
    branches.every(([, branch]) => branch instanceof Container && speaks(branch, container, exit))
  );
};

const goesTo = (divert: Divert, container: Container, index: number): boolean => {
  if (divert.isConditional || divert.hasVariableTarget || divert.pushesToStack || divert.isExternal)
    return false;
  const { container: into, index: at } = divert.targetPointer;
  return into === container && at === index;
};

const isPlainTag = (text: InkObject | undefined, end: InkObject | undefined): boolean =>
  text instanceof StringValue &&
  isCommand(end, Type.EndTag) &&
  !parseEnding(text.value ?? '') &&
  !parseRemark(text.value ?? '');

/** Where the evaluation that starts at an index ends, when it only reads: nothing is called, written, drawn or divided. */
const endOfReading = (content: readonly InkObject[], start: number): number | undefined => {
  if (!isCommand(content[start], Type.EvalStart)) return undefined;
  for (let at = start + 1; at < content.length; at++) {
    const item = content[at];
    if (isCommand(item, Type.EvalEnd)) return at;
    if (!(item instanceof AbstractValue || item instanceof VariableReference || isReading(item)))
      return undefined;
  }
  return undefined;
};

const isReading = (item: InkObject | undefined): boolean =>
  (item instanceof NativeFunctionCall && !DIVISIONS.includes(item.name)) ||
  (item instanceof ControlCommand && READING.includes(item.commandType));

const DIVISIONS = ['/', '%', 'POW'];
const READING = [Type.EvalOutput, Type.Turns, Type.TurnsSince, Type.ReadCount, Type.ChoiceCount];

const isIdle = (item: InkObject | undefined): boolean =>
  isCommand(item, Type.NoOp) || isCommand(item, Type.PopEvaluatedValue);
