import type { Header } from '../lexicon/scenario.ts';

/** A header that may stand in a window whose people must not know what the employer hides, nor what is measured. */
export const withoutSecrets = (header: Header): Header => ({ ...header, secrets: [], gauges: [] });
