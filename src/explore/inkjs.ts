/**
 * The engine modules of inkjs that the explorer uses, never mixed with those of the bundled package. They import each
 * other in circles and only stand when Story comes first, which this file sees to.
 */

export { CallStack } from 'inkjs/engine/CallStack';
export { Choice } from 'inkjs/engine/Choice';
export { ChoicePoint } from 'inkjs/engine/ChoicePoint';
export { Container } from 'inkjs/engine/Container';
export { ControlCommand } from 'inkjs/engine/ControlCommand';
export { Divert } from 'inkjs/engine/Divert';
export { Glue } from 'inkjs/engine/Glue';
export { NativeFunctionCall } from 'inkjs/engine/NativeFunctionCall';
export { InkObject } from 'inkjs/engine/Object';
export type { Path } from 'inkjs/engine/Path';
export { Pointer } from 'inkjs/engine/Pointer';
export { PushPopType } from 'inkjs/engine/PushPop';
export { Story } from 'inkjs/engine/Story';
export {
  AbstractValue,
  DivertTargetValue,
  FloatValue,
  IntValue,
  ListValue,
  StringValue,
  Value,
  VariablePointerValue,
} from 'inkjs/engine/Value';
export { VariableAssignment } from 'inkjs/engine/VariableAssignment';
export { VariableReference } from 'inkjs/engine/VariableReference';
export { VariablesState } from 'inkjs/engine/VariablesState';
