import {
  AbstractValue,
  ChoicePoint,
  Container,
  ControlCommand,
  Divert,
  type InkObject,
  IntValue,
  NativeFunctionCall,
  VariableReference,
} from '../script/ink-engine.ts';

/** What becomes of a number pushed on the evaluation stack. `exact` is the answer when one cannot tell. */
export type Consumer =
  | { as: 'exact' }
  | { as: 'printed' }
  /** Only whether it is zero matters. */
  | { as: 'truth' }
  /** Only its order with a constant matters. */
  | { as: 'compared'; with: number }
  | { as: 'modulo'; of: number };

const EXACT: Consumer = { as: 'exact' };
const { EvalEnd, EvalOutput, Turns, ChoiceCount, TurnsSince, ReadCount } = ControlCommand.CommandType;
const COMPARISONS = ['==', '!=', '>', '<', '>=', '<=', 'MIN'];
const LOGIC = ['!', '&&', '||'];

/**
 * Who takes the value that the item at `index` of a container pushes: follows the evaluation stack, operand by operand,
 * to the operation that pops it. Anything unusual on the way ends in `exact`.
 */
export const consumerOf = (container: Container, index: number): Consumer => {
  let above = 0;
  for (let at = index + 1; at < container.content.length; at++) {
    const item = container.content[at];
    if (item instanceof NativeFunctionCall) {
      if (above < item.numberOfParameters) return operand(item, container, index, at, above);
      above -= item.numberOfParameters - 1;
    } else if (item instanceof ControlCommand) {
      if (item.commandType === EvalOutput && above === 0) return { as: 'printed' };
      if (item.commandType === EvalEnd && above === 0) return condition(container.content[at + 1]);
      if (item.commandType === Turns || item.commandType === ChoiceCount) above += 1;
      else if (!(isCount(item) && above > 0)) return EXACT;
    } else if (item instanceof AbstractValue || item instanceof VariableReference) above += 1;
    else return EXACT;
  }
  return EXACT;
};

const operand = (
  operation: NativeFunctionCall,
  container: Container,
  index: number,
  at: number,
  above: number,
): Consumer => {
  const { name } = operation;
  if (LOGIC.includes(name)) return { as: 'truth' };
  const other = container.content[above === 1 ? at - 1 : index - 1];
  const isAlone = above === 1 ? at === index + 2 : at === index + 1;
  if (!isAlone || !(other instanceof IntValue) || other.value === null) return EXACT;
  if (COMPARISONS.includes(name)) return { as: 'compared', with: other.value };
  if (name === '%' && above === 1 && other.value > 0) return { as: 'modulo', of: other.value };
  return EXACT;
};

/** The condition of a block stands before it: `{x: …}` is an evaluation, then a container that opens with a divert. */
const condition = (after: InkObject | undefined): Consumer => {
  const next = after instanceof Container ? after.content[0] : after;
  return (next instanceof Divert && next.isConditional) || (next instanceof ChoicePoint && next.hasCondition)
    ? { as: 'truth' }
    : EXACT;
};

const isCount = (command: ControlCommand): boolean =>
  command.commandType === TurnsSince || command.commandType === ReadCount;
