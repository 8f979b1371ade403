/** The frame every body and head shares: stacking two files of one person makes the person. */
export const castFrame = [-110, -50, 1220, 1270] as const;

/** Where the pieces of a head go on the body, in Open Peeps' own measures. */
export const headAt = { hair: [225, 0], face: [384, 186], beard: [348, 338], glasses: [272, 241] } as const;

/** Centre of the neck: the middle of a person, whatever the posture. */
export const castCentre = 460;
