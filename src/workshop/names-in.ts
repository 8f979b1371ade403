/** A role declared in the header, as far as it is written. */
export type RoleName = { code: string; name: string };

/** The names a text declares, whether it compiles or not. A stitch, a label inside a knot is `knot.name`. */
export type Names = {
  roles: RoleName[];
  knots: string[];
  stitches: string[];
  labels: string[];
  variables: string[];
};

/**
 * Collects the names that may be written elsewhere in a text: roles, knots and stitches, labels, variables. Functions
 * are no destination and are left out.
 *
 * @example namesIn('=== accueil ===\n* (oui) [Oui]').labels // ['accueil.oui']
 */
export const namesIn = (text: string): Names => {
  const names: Names = { roles: [], knots: [], stitches: [], labels: [], variables: [] };
  let knot = '';
  let isFunction = false;
  for (const line of text.split(/\r?\n/)) {
    const [, role, called = ''] = ROLE.exec(line) ?? [];
    if (role) names.roles.push({ code: role, name: called.trim() });
    const [, marks = '', isCalled, flow] = FLOW.exec(line) ?? [];
    if (flow && marks.length > 1) {
      isFunction = isCalled !== undefined;
      knot = isFunction ? '' : flow;
      if (!isFunction) names.knots.push(flow);
    } else if (flow) names.stitches.push(within(knot, flow));
    const label = LABEL.exec(line)?.[1];
    if (label && !isFunction) names.labels.push(within(knot, label));
    const variable = VARIABLE.exec(line)?.[1];
    if (variable) names.variables.push(variable);
  }
  return names;
};

const ROLE = /^\s*#\s*r[oô]le\s*:\s*([^\s:;]+)\s*(?:;([^;]*))?/iu;
const FLOW = /^\s*(={1,})\s*(function\s+)?([\p{L}\d_]+)/u;
const LABEL = /^\s*(?:[*+-](?!>)\s*)+\(([\p{L}\d_]+)\)/u;
const VARIABLE = /^\s*(?:VAR|CONST|LIST)\s+([\p{L}\d_]+)\s*=/u;

const within = (knot: string, name: string): string => (knot === '' ? name : `${knot}.${name}`);
