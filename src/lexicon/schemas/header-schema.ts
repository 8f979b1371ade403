import * as v from 'valibot';
import { CRITERIA } from '../criteria.ts';
import type { Header } from '../scenario.ts';

/** The header of a scenario as a session recorded it. */
export const headerSchema: v.GenericSchema<unknown, Header> = v.object({
  title: v.string(),
  channel: v.picklist(['appel', 'visite']),
  minutes: v.exactOptional(v.number()),
  theme: v.exactOptional(v.string()),
  objective: v.exactOptional(v.string()),
  aims: v.array(v.picklist(CRITERIA)),
  roles: v.array(
    v.object({
      code: v.string(),
      name: v.string(),
      job: v.exactOptional(v.string()),
      cast: v.exactOptional(v.string()),
    }),
  ),
  gauges: v.array(
    v.object({
      name: v.string(),
      min: v.number(),
      max: v.number(),
      better: v.picklist(['haut', 'bas']),
    }),
  ),
  employers: v.exactOptional(v.array(v.string())),
  secrets: v.array(v.string()),
  sources: v.array(
    v.object({
      title: v.string(),
      address: v.exactOptional(v.string()),
      inForce: v.exactOptional(v.string()),
      until: v.exactOptional(v.string()),
      consulted: v.exactOptional(v.string()),
    }),
  ),
});
