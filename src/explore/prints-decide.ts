import { ChoicePoint, type Container, ControlCommand, StringValue } from '../script/ink-engine.ts';
import { isCommand } from './is-command.ts';

const { BeginString, EndString, BeginTag, EndTag, EvalStart, EvalEnd } = ControlCommand.CommandType;

/**
 * Whether what a story prints may decide anything. It may when a tag is dynamic (`# fin: {x}`) or when a text made while
 * playing is a value (`{"{x}" == "a"}`). Otherwise printing a variable tells states apart to the ear only.
 */
export const printsDecide = (containers: readonly Container[]): boolean =>
  containers.some((container) => hasDynamicTag(container) || hasComputedText(container));

const hasDynamicTag = ({ content }: Container): boolean => {
  let isOpen = false;
  for (const item of content) {
    if (isCommand(item, BeginTag)) isOpen = true;
    else if (isCommand(item, EndTag)) isOpen = false;
    else if (isOpen && !(item instanceof StringValue)) return true;
  }
  return isOpen;
};

/** An evaluation being read: how many texts it made, which of them are not plain, whether one is being made. */
type Evaluation = { texts: number; computed: number[]; isMaking: boolean };

const hasComputedText = ({ content }: Container): boolean => {
  const open: Evaluation[] = [];
  for (const [index, item] of content.entries()) {
    const current = open.at(-1);
    if (isCommand(item, EvalStart)) {
      if (current?.isMaking) current.computed.push(current.texts - 1);
      open.push({ texts: 0, computed: [], isMaking: false });
    } else if (isCommand(item, EvalEnd)) {
      const choice = content[index + 1];
      const ofChoice =
        choice instanceof ChoicePoint
          ? Number(choice.hasStartContent) + Number(choice.hasChoiceOnlyContent)
          : 0;
      if (open.pop()?.computed.some((text) => text >= ofChoice)) return true;
    } else if (current && isCommand(item, BeginString)) {
      current.texts += 1;
      current.isMaking = true;
    } else if (current && isCommand(item, EndString)) current.isMaking = false;
    else if (
      current?.isMaking &&
      !(item instanceof StringValue || isCommand(item, BeginTag) || isCommand(item, EndTag))
    )
      current.computed.push(current.texts - 1);
  }
  return open.length > 0;
};
