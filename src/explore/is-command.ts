import { ControlCommand, type InkObject } from '../script/ink-engine.ts';

export const isCommand = (item: InkObject | undefined, type: ControlCommand.CommandType): boolean =>
  item instanceof ControlCommand && item.commandType === type;
