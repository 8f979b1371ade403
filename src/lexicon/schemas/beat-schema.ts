import * as v from 'valibot';
import type { Beat, Choice, ChoiceRef, Cue, Line, Observation } from '../beat.ts';
import { CRITERIA, PORTER } from '../criteria.ts';
import { EXPRESSIONS, POSTURES } from '../moods.ts';
import { NETWORKS, TABLET_POSITIONS, TABLET_SCREENS } from '../tablet.ts';

/** The shape of a beat that comes from a file or from storage. Fields we do not know are left where they are. */
const rank = v.pipe(v.number(), v.integer(), v.minValue(0));
const channel = v.picklist(['appel', 'visite']);

const cueSchema: v.GenericSchema<unknown, Cue> = v.variant('type', [
  v.object({ type: v.literal('place'), name: v.string() }),
  v.object({ type: v.literal('channel'), channel }),
  v.object({ type: v.literal('milestone'), name: v.string() }),
  v.object({
    type: v.literal('figure'),
    role: v.string(),
    expression: v.exactOptional(v.picklist(EXPRESSIONS)),
    posture: v.exactOptional(v.picklist(POSTURES)),
  }),
  v.object({ type: v.literal('sound'), name: v.string() }),
  v.object({ type: v.literal('ambience'), name: v.string() }),
  v.object({ type: v.literal('pause'), seconds: v.number() }),
  v.object({
    type: v.literal('tablet'),
    position: v.exactOptional(v.picklist(TABLET_POSITIONS)),
    screen: v.exactOptional(v.picklist(TABLET_SCREENS)),
    network: v.exactOptional(v.picklist(NETWORKS)),
  }),
  v.object({ type: v.literal('message'), text: v.string() }),
  v.object({ type: v.literal('prompt'), text: v.string() }),
]);

const lineSchema: v.GenericSchema<unknown, Line> = v.object({
  text: v.string(),
  speaker: v.exactOptional(v.string()),
  cues: v.array(cueSchema),
});

const observationSchema: v.GenericSchema<unknown, Observation> = v.object({
  remarks: v.array(
    v.object({
      criterion: v.picklist(CRITERIA),
      sign: v.picklist(['+', '0', '-']),
      quote: v.exactOptional(v.string()),
      note: v.string(),
    }),
  ),
  heard: v.exactOptional(v.string()),
  advice: v.exactOptional(v.string()),
});

export const choiceRefSchema: v.GenericSchema<unknown, ChoiceRef> = v.object({
  label: v.exactOptional(v.string()),
  path: v.string(),
  nth: rank,
  words: v.string(),
});

const choiceSchema: v.GenericSchema<unknown, Choice> = v.object({
  ref: choiceRefSchema,
  words: v.string(),
  silence: v.exactOptional(v.number()),
  model: v.exactOptional(v.literal(true)),
  interrupts: v.exactOptional(v.literal(true)),
  porter: v.exactOptional(v.picklist(PORTER)),
  when: v.exactOptional(v.string()),
  offers: observationSchema,
});

export const beatSchema: v.GenericSchema<unknown, Beat> = v.object({
  lines: v.array(lineSchema),
  closing: v.array(cueSchema),
  asides: v.array(
    v.object({ type: v.picklist(['thought', 'question']), line: v.number(), text: v.string() }),
  ),
  observation: observationSchema,
  choices: v.array(choiceSchema),
  gauges: v.record(v.string(), v.number()),
  ending: v.exactOptional(v.object({ name: v.string(), outcome: v.exactOptional(v.string()) })),
  end: v.exactOptional(v.picklist(['end', 'ran-out', 'error'])),
  error: v.exactOptional(
    v.object({
      code: v.string(),
      args: v.record(v.string(), v.union([v.string(), v.number()])),
      file: v.exactOptional(v.string()),
      line: v.exactOptional(v.number()),
    }),
  ),
});
