/**
 * The classes of Ink's engine, by the one way in that works everywhere: they extend one another in circles, and stand
 * only if the story is read first. Never mixed with those of the bundled package, which are other classes.
 */
import 'inkjs/engine/Story';

export { CallStack } from 'inkjs/engine/CallStack';
export { Choice } from 'inkjs/engine/Choice';
export { ChoicePoint } from 'inkjs/engine/ChoicePoint';
export { Container } from 'inkjs/engine/Container';
export { ControlCommand } from 'inkjs/engine/ControlCommand';
export { Divert } from 'inkjs/engine/Divert';
export { Glue } from 'inkjs/engine/Glue';
export { JsonSerialisation } from 'inkjs/engine/JsonSerialisation';
export { NativeFunctionCall } from 'inkjs/engine/NativeFunctionCall';
export { InkObject } from 'inkjs/engine/Object';
export type { Path } from 'inkjs/engine/Path';
export { Pointer } from 'inkjs/engine/Pointer';
export { PushPopType } from 'inkjs/engine/PushPop';
export { SimpleJson } from 'inkjs/engine/SimpleJson';
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
