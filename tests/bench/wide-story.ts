/** Choices offered at a decision, in turn: 100 decisions hold 300 once-only choices, and 12 of them 110,592 takes. */
const OFFERED = [2, 3, 4];
const DECISIONS = 100;

/**
 * A story of 300 once-only choice points in a row, as an author would write one: each reply moves a gauge or sets a flag,
 * what follows answers to both, once in ten the scene takes a short cut.
 */
export const wideStory = (): string => {
  const knots = Array.from({ length: DECISIONS }, (_, rank) => {
    const next = rank + 1 < DECISIONS ? `k${rank + 1}` : 'fin';
    const choices = Array.from({ length: OFFERED[rank % OFFERED.length] ?? 2 }, (_, at) => {
      const effect = at === 0 ? '~ confiance += 1' : at === 1 ? '~ confiance -= 1' : '~ franc = not franc';
      return `* (c${at}) [Réplique ${at} du moment ${rank}, comme on la dirait au téléphone.]\n    ${effect}\n    BERTIN: Voilà ce que je réponds, et j'y mets le temps qu'il faut.`;
    });
    const shortCut =
      rank % 10 === 9 && rank + 5 < DECISIONS
        ? `- { confiance > 4: -> k${rank + 5} | -> ${next} }`
        : `- -> ${next}`;
    return `=== k${rank} ===\nBERTIN: Ce que je dis ici, je le dis {franc:franchement|à moitié}.\nBERTIN: Une deuxième phrase, plus longue, pour que la page ressemble à une page.\n${choices.join('\n')}\n${shortCut}`;
  });
  return `# titre: Longue\n# role: BERTIN ; M. Bertin ; bertin\n# jauge: confiance 0 10 ; haut\nVAR confiance = 3\nVAR franc = false\n-> k0\n${knots.join('\n')}\n=== fin ===\n# fin: Fin\nFin.\n-> END\n`;
};

/** A story made to fill a memory: a hub where everything can be done for ever, and everything is remembered. */
export const endlessHub = (): string => {
  const doors = Array.from(
    { length: 60 },
    (_, at) =>
      `+ {seen${at} < 1000} [Porte ${at}]\n    ~ seen${at} += 1\n    ~ total = total * 3 + ${at}\n    -> hub`,
  );
  const flags = Array.from({ length: 60 }, (_, at) => `VAR seen${at} = 0`);
  return `VAR total = 0\n${flags.join('\n')}\n-> hub\n=== hub ===\nLe couloir {total}.\n${doors.join('\n')}\n* {total > 100000} [Sortir] -> END\n`;
};
