import * as v from 'valibot';
import { HANDS, OBSTACLES, PHASES, REACTIONS, SECRETS, VERSION_NOTES } from '../forum.ts';
import { place, rank, stamp } from './stamp-schema.ts';

const phase = v.picklist(PHASES);
const secret = v.picklist(SECRETS);

const screen = v.variant('type', [
  v.object({ type: v.picklist(['curtain', 'scene', 'replies', 'rules', 'takes', 'harvest']) }),
  v.object({ type: v.literal('card'), code: v.string(), seconds: v.exactOptional(v.number()) }),
  v.object({ type: v.literal('comparison'), takes: v.tuple([rank, rank]) }),
]);

const harvest = v.variant('type', [
  v.object({ type: v.literal('phrase'), text: v.string(), take: v.exactOptional(rank) }),
  v.object({ type: v.literal('obstacle'), about: v.picklist(OBSTACLES), text: v.string() }),
  v.object({ type: v.literal('try'), text: v.string() }),
]);

/** The shape of what happens in a forum; `event-schema.ts` adds it to what happens in any session. */
export const FORUM_EVENTS = [
  v.object({ ...stamp, type: v.literal('phaseEntered'), phase }),
  v.object({
    ...stamp,
    type: v.literal('phaseStretched'),
    phase,
    minutes: v.pipe(v.number(), v.finite(), v.minValue(0)),
  }),
  v.object({ ...stamp, type: v.literal('questionSet'), text: v.string() }),
  v.object({ ...stamp, type: v.literal('screenShown'), screen }),
  v.object({ ...stamp, type: v.literal('knocked') }),
  v.object({ ...stamp, type: v.literal('applauded') }),
  v.object({ ...stamp, type: v.literal('sceneStopped'), place, bookmark: rank }),
  v.object({ ...stamp, type: v.literal('bookmarkMoved'), bookmark: rank, to: place }),
  v.object({ ...stamp, type: v.literal('reactionTapped'), take: rank, reaction: v.picklist(REACTIONS) }),
  v.object({ ...stamp, type: v.literal('sceneResumed'), take: rank, to: v.exactOptional(place) }),
  v.object({
    ...stamp,
    type: v.literal('versionNoted'),
    take: rank,
    note: v.object({ type: v.picklist(VERSION_NOTES), text: v.string() }),
  }),
  v.object({
    ...stamp,
    type: v.literal('handsCounted'),
    take: rank,
    hands: v.object({ [HANDS[0]]: rank, [HANDS[1]]: rank, [HANDS[2]]: rank }),
  }),
  v.object({ ...stamp, type: v.literal('revealed'), what: secret }),
  v.object({ ...stamp, type: v.literal('hidden'), what: secret }),
  v.object({
    ...stamp,
    type: v.literal('roomWordsNoted'),
    place,
    text: v.string(),
    about: v.exactOptional(secret),
  }),
  v.object({ ...stamp, type: v.literal('disagreementKept'), place, about: secret, text: v.string() }),
  v.object({ ...stamp, type: v.literal('harvested'), item: rank, harvest }),
  v.object({ ...stamp, type: v.literal('harvestDropped'), item: rank }),
  v.object({ ...stamp, type: v.literal('namesErased') }),
] as const;
