import { type InkObject, VariablesState } from '../script/ink-engine.ts';

const BARE = Symbol('the variables behind their proxy');

Object.defineProperty(VariablesState.prototype, BARE, {
  get(this: VariablesState) {
    return this;
  },
});

/** What the engine keeps to itself: the values of the global variables. */
type Hidden = { _globalVariables: Map<string, InkObject>; [BARE]: VariablesState };

const hidden = (variables: VariablesState): Hidden => variables as unknown as Hidden;

/**
 * The variables of a story without the proxy around them, which serves games that write `variablesState.x` and triples
 * the cost of a step. A getter of the class sees the object itself, whatever stands before it.
 */
export const bareVariables = (variables: VariablesState): VariablesState => hidden(variables)[BARE];

export const globalsOf = (variables: VariablesState): Map<string, InkObject> =>
  hidden(variables)._globalVariables;

export const setGlobals = (variables: VariablesState, globals: Map<string, InkObject>): void => {
  hidden(variables)._globalVariables = globals;
};
