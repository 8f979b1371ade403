import type { InkObject } from 'inkjs/engine/Object';
import { FloatValue, JsonSerialisation, SimpleJson } from './ink-engine.ts';

/**
 * Keeps whole-number floats through JSON. The official writer prints the float 5.0 as `5`, which is read back
 * as an integer: `{5.0/2}` would be 2.5 in memory and 2 from a file. We write `"5.0f"`; inkjs 2.4.0 reads that
 * form back, except with a sign or an exponent, hence the reader beside the writer.
 */
export class WholeFloatWriter extends SimpleJson.Writer {
  override WriteFloat(value: number | null): void {
    if (value === null) return;
    const finite = Number.isNaN(value) ? 0 : Math.min(Math.max(value, -LARGEST), LARGEST);
    if (Number.isInteger(finite)) this.Write(wholeFloat(finite));
    else super.WriteFloat(finite);
  }
}

/** What the official writer prints for an infinity. */
const LARGEST = 3.4e38;

const wholeFloat = (value: number): string => `${Object.is(value, -0) ? '-0' : value}.0f`;

const SIGNED_FLOAT = /^(-?\d+(?:e[+-]?\d+)?)\.0f$/;

const readOfficially = JsonSerialisation.JTokenToRuntimeObject.bind(JsonSerialisation);

const readToken = (token: unknown): InkObject | null => {
  const float = typeof token === 'string' ? SIGNED_FLOAT.exec(token) : null;
  return float ? new FloatValue(Number(float[1])) : readOfficially(token);
};

/** Teaches the engine to read what `WholeFloatWriter` writes. Idempotent: called by whoever builds a story. */
export const readWholeFloats = (): void => {
  JsonSerialisation.JTokenToRuntimeObject = readToken;
};
