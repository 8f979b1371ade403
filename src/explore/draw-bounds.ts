import { ControlCommand, type InkObject, IntValue, ListValue } from '../script/ink-engine.ts';

/** What RANDOM and LIST_RANDOM are about to draw between (ranks, for a list); the operands are still on the stack. */
export const boundsOf = (
  { commandType }: ControlCommand,
  min: InkObject | undefined,
  max: InkObject | undefined,
): { min: number; max: number } | undefined => {
  if (commandType === ControlCommand.CommandType.Random)
    return min instanceof IntValue && max instanceof IntValue
      ? { min: min.value ?? 0, max: max.value ?? 0 }
      : undefined;
  const isList = commandType === ControlCommand.CommandType.ListRandom && max instanceof ListValue;
  return isList && max.value && max.value.Count > 0 ? { min: 0, max: max.value.Count - 1 } : undefined;
};
