/**
 * The form of a job offer in the fictional « Espace employeur »: two pages of three fields, then the whole offer to
 * read through. All fields are required; `check` says why what was typed is refused, as a code of `messages/`.
 */
export const FIELDS = {
  job: { page: 0, check: () => undefined },
  people: {
    page: 0,
    check: (text: string) => (/^[1-9]\d?$/.test(text) ? undefined : 'tablet.refused.people'),
  },
  contract: { page: 0, check: () => undefined },
  start: {
    page: 1,
    check: (text: string) => (/\d/.test(text) ? undefined : 'tablet.refused.start'),
  },
  hours: { page: 1, check: () => undefined },
  pay: {
    page: 1,
    check: (text: string) => (/\d/.test(text) ? undefined : 'tablet.refused.pay'),
  },
} satisfies Record<string, { page: number; check: (text: string) => string | undefined }>;

export type Field = keyof typeof FIELDS;

/** The page that shows the whole offer. */
export const LAST_PAGE = 2;

/** @example fieldsOf(0) // ['job', 'people', 'contract'] */
export const fieldsOf = (page: number): Field[] =>
  (Object.keys(FIELDS) as Field[]).filter((field) => FIELDS[field].page === page);
