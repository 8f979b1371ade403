import {
  ChoicePoint,
  Container,
  ControlCommand,
  Divert,
  DivertTargetValue,
  type InkObject,
  type Path,
  type Pointer,
  type Story,
} from '../script/ink-engine.ts';

/**
 * Where the reading of a compiled story may go. A position is a place in a container (its content, then one more for
 * its end), numbered from 0 over the whole story.
 */
export type ContentGraph = {
  containers: readonly Container[];
  /** For each position, those that may be read next: calls go in and past, diverts held as values count as taken. */
  next: readonly (readonly number[])[];
  positionOf(container: Container, index: number): number;
  positionAt(path: Path): number | undefined;
};

const { Done, End, PopFunction, PopTunnel, StartThread, TurnsSince, ReadCount } = ControlCommand.CommandType;

/** Builds the graph from the content of a story. Linear in its size. */
export const contentGraph = (story: Story): ContentGraph => {
  const { containers, starts, size } = numbered(story.mainContentContainer);
  const positionOf = (container: Container, index: number): number =>
    (starts.get(container) ?? 0) + Math.max(0, Math.min(index, container.content.length));
  const positionAt = (path: Path): number | undefined => {
    const pointer = pointerAt(story, path);
    return pointer?.container ? positionOf(pointer.container, pointer.index) : undefined;
  };
  const next: number[][] = Array.from({ length: size }, () => []);
  for (const container of containers) {
    for (let index = 0; index <= container.content.length; index++) {
      const to = successors(container, index, positionOf, positionAt, story);
      next[positionOf(container, index)] = to.filter((position) => position !== undefined);
    }
  }
  return { containers, next, positionOf, positionAt };
};

const numbered = (root: Container) => {
  const containers: Container[] = [];
  const starts = new Map<Container, number>();
  let size = 0;
  const visit = (container: Container): void => {
    if (starts.has(container)) return;
    containers.push(container);
    starts.set(container, size);
    size += container.content.length + 1;
    for (const item of [...container.content, ...container.namedContent.values()])
      if (item instanceof Container) visit(item);
  };
  visit(root);
  return { containers, starts, size };
};

/** A path that leads nowhere (the compiler lets few through) has no pointer. */
const pointerAt = (story: Story, path: Path): Pointer | undefined => {
  try {
    return story.PointerAtPath(path);
  } catch {
    return undefined;
  }
};

const successors = (
  container: Container,
  index: number,
  positionOf: ContentGraph['positionOf'],
  positionAt: ContentGraph['positionAt'],
  story: Story,
): (number | undefined)[] => {
  const item = container.content[index];
  const after = positionOf(container, index + 1);
  if (!item) return [afterEnd(container, positionOf)];
  if (item instanceof Container) return [positionOf(item, 0), ...(item.content.length > 0 ? [] : [after])];
  if (item instanceof ChoicePoint)
    return [after, item.pathOnChoice ? positionAt(item.pathOnChoice) : undefined];
  if (item instanceof DivertTargetValue)
    return isCounted(container.content[index + 1]) ? [after] : [after, positionAt(item.targetPath)];
  if (item instanceof ControlCommand) return endsReading(item) ? [] : [after];
  if (!(item instanceof Divert)) return [after];
  const comesBack = item.isConditional || item.pushesToStack || isThread(container.content[index - 1]);
  if (item.isExternal) {
    const fallback =
      item.targetPathString === null ? null : story.KnotContainerWithName(item.targetPathString);
    return [after, fallback ? positionOf(fallback, 0) : undefined];
  }
  const { container: into, index: at } = item.hasVariableTarget ? NOWHERE : item.targetPointer;
  return [into ? positionOf(into, at) : undefined, ...(comesBack ? [after] : [])];
};

const NOWHERE = { container: null, index: 0 };

const afterEnd = (container: Container, positionOf: ContentGraph['positionOf']): number | undefined => {
  const { parent } = container;
  const at = parent instanceof Container ? parent.content.indexOf(container) : -1;
  return parent instanceof Container && at >= 0 ? positionOf(parent, at + 1) : undefined;
};

const isCounted = (command: InkObject | undefined): boolean =>
  command instanceof ControlCommand && [TurnsSince, ReadCount].includes(command.commandType);

const isThread = (command: InkObject | undefined): boolean =>
  command instanceof ControlCommand && command.commandType === StartThread;

const endsReading = (command: ControlCommand): boolean =>
  [Done, End, PopFunction, PopTunnel].includes(command.commandType);
