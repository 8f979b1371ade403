import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NETWORKS, type Network } from '../../../src/lexicon/tablet.ts';
import { FIELDS, type Field, LAST_PAGE } from '../../../src/tablet/fields.ts';
import { type Act, act, BLANK_PRACTICE, type Practice } from '../../../src/tablet/practice.ts';

/** An adviser who handles the tablet; what came of each act is written down. */
const handle = (network: Network = 'rapide') => {
  let practice: Practice = BLANK_PRACTICE;
  const outcomes: string[] = [];
  const does = (done: Act) => {
    const acted = act(practice, done, network);
    practice = acted.practice;
    if (acted.outcome) outcomes.push(acted.outcome);
  };
  const adviser = {
    fills: (field: Field, text: string) => {
      does({ type: 'write', field, text });
      does({ type: 'leave', field });
      return adviser;
    },
    speaks: () => {
      does({ type: 'spoken' });
      return adviser;
    },
    goesOn: () => {
      does({ type: 'next' });
      return adviser;
    },
    reads: () => {
      does({ type: 'readThrough' });
      return adviser;
    },
    comesBack: () => {
      does({ type: 'back' });
      return adviser;
    },
    connection: (now: Network) => {
      network = now;
      return adviser;
    },
    outcomes,
    get screen() {
      return practice;
    },
  };
  return adviser;
};

const firstPage = (adviser: ReturnType<typeof handle>) =>
  adviser.fills('job', 'Vente').speaks().fills('people', '1').speaks().fills('contract', 'CDI');

describe('The practice application of the tablet', () => {
  it('lets an offer be filled while people talk, page after page, and read through together', () => {
    const adviser = firstPage(handle()).goesOn();
    expect(adviser.screen.page).toBe(1);
    adviser
      .speaks()
      .fills('start', 'le 1er décembre')
      .fills('hours', '6 h – 13 h')
      .speaks()
      .fills('pay', '12 €');
    adviser.goesOn().reads();
    expect(adviser.screen.page).toBe(LAST_PAGE);
    expect(adviser.outcomes).toEqual(['page-suivante', 'page-suivante', 'offre-relue']);
  });

  it('is noticed when three fields are filled without a word', () => {
    const adviser = handle().fills('job', 'Vente').fills('people', '1').fills('contract', 'CDI');
    expect(adviser.outcomes).toEqual(['trois-champs-sans-parler']);
  });

  it('counts a field once, however often it is corrected', () => {
    const adviser = handle().fills('job', 'Vente').fills('job', 'Vendeuse').fills('job', 'Vente, fournil');
    expect(adviser.outcomes).toEqual([]);
  });

  it('says which field is left empty, and forgives as soon as it is typed in', () => {
    const adviser = handle().fills('job', 'Vente').goesOn();
    expect(adviser.outcomes).toEqual(['champ-vide']);
    expect(adviser.screen.faults).toEqual({
      people: 'tablet.refused.empty',
      contract: 'tablet.refused.empty',
    });
    adviser.fills('people', '2');
    expect(adviser.screen.faults).toEqual({ contract: 'tablet.refused.empty' });
  });

  it('refuses what is not a number of people', () => {
    const adviser = handle().fills('job', 'Vente').speaks().fills('people', 'une ou deux').speaks();
    adviser.fills('contract', 'CDI').goesOn();
    expect(adviser.outcomes).toEqual(['champ-refuse']);
    expect(adviser.screen.faults).toEqual({ people: 'tablet.refused.people' });
  });

  it('turns its wheel until someone speaks: the slow page comes while people talk', () => {
    const adviser = firstPage(handle('lente')).goesOn().goesOn();
    expect(adviser.outcomes).toEqual(['page-lente', 'page-lente']);
    expect(adviser.screen).toMatchObject({ page: 0, waiting: true });
    adviser.speaks();
    expect(adviser.screen.page).toBe(1);
    expect(adviser.screen).not.toHaveProperty('waiting');
  });

  it('loses the page, and only that page, when the connection is cut', () => {
    const adviser = firstPage(handle()).goesOn().speaks().connection('coupee');
    adviser.fills('start', 'le 2').speaks().fills('hours', 'matin').speaks().fills('pay', '12 €').goesOn();
    expect(adviser.outcomes.at(-1)).toBe('page-perdue');
    expect(adviser.screen).toMatchObject({ page: 1, lost: true });
    expect(adviser.screen.values).toEqual({ job: 'Vente', people: '1', contract: 'CDI' });
    adviser.fills('start', 'le 2');
    expect(adviser.screen).not.toHaveProperty('lost');
  });

  it('comes back to a page as it was left', () => {
    const adviser = firstPage(handle()).goesOn().comesBack();
    expect(adviser.screen).toMatchObject({ page: 0, values: { job: 'Vente' } });
  });
});

const acts: fc.Arbitrary<Act> = fc.oneof(
  fc.record({
    type: fc.constant('write' as const),
    field: fc.constantFrom(...(Object.keys(FIELDS) as Field[])),
    text: fc.constantFrom('', ' ', '3', 'le 4', 'CDI'),
  }),
  fc.record({
    type: fc.constant('leave' as const),
    field: fc.constantFrom(...(Object.keys(FIELDS) as Field[])),
  }),
  fc.constantFrom<Act>({ type: 'next' }, { type: 'back' }, { type: 'spoken' }, { type: 'readThrough' }),
);

it('whatever is done to it, it stays on one of its pages and never loses another page than its own', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(acts, fc.constantFrom(...NETWORKS)), { maxLength: 60 }), (many) => {
      let practice: Practice = BLANK_PRACTICE;
      for (const [done, network] of many) {
        const before = practice;
        const acted = act(practice, done, network);
        practice = acted.practice;
        expect([0, 1, 2]).toContain(practice.page);
        const gone = (Object.keys(before.values) as Field[]).filter((field) => !(field in practice.values));
        if (gone.length > 0) expect(acted.outcome).toBe('page-perdue');
        for (const field of gone) expect(FIELDS[field].page).toBe(before.page);
      }
    }),
    { seed: 20261122 },
  );
});
