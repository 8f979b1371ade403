/**
 * The observation grid in words an adviser uses: for each criterion its name, what it means in one line, and what one
 * hears when it is there. Then levels, signs, and Porter's attitudes (`evaluation` is shown as « jugement »).
 */
export const CRITERIA_SENTENCES: Record<string, string> = {
  'criteria.title': 'Les dix critères',
  'criteria.family.wording': 'Les mots',
  'criteria.family.attitude': "L'attitude",

  'criteria.clair.name': 'Parler clair',
  'criteria.clair.line': "Une idée à la fois, avec des mots que l'employeur emploie.",
  'criteria.clair.when':
    'Les phrases sont courtes, chaque sigle est dit en toutes lettres, ses mots à lui reviennent.',
  'criteria.positif.name': 'Dire en positif et en faits',
  'criteria.positif.line': "Ce qui est possible, et ce qui s'est passé, plutôt que ce qui ne va pas.",
  'criteria.positif.when':
    'On entend une date, un chiffre, un possible ; ni reproche, ni « toujours », ni « jamais ».',
  'criteria.engagement.name': "S'engager",
  'criteria.engagement.line': 'Dire ce que je fais, et quand.',
  'criteria.engagement.when':
    'La phrase dit « je », au présent, avec un jour ou une heure, et le pas suivant.',
  'criteria.choix.name': 'Laisser le choix',
  'criteria.choix.line': "L'employeur décide, il ne reçoit pas une consigne.",
  'criteria.choix.when':
    'Deux possibilités sont posées, ou la suite est proposée sans « vous devez » ni « il faut ».',
  'criteria.juste.name': 'Dire juste',
  'criteria.juste.line': "Ce qui est dit est exact, et ce qu'on ne sait pas est dit aussi.",
  'criteria.juste.when': "La règle est exacte, la limite est dite, et quelqu'un de précis prend le relais.",

  'criteria.place.name': 'Laisser la place',
  'criteria.place.line': "L'autre va au bout de ce qu'il a à dire.",
  'criteria.place.when':
    "Personne n'est coupé ; après un mot qui pèse, le silence tient une à trois secondes.",
  'criteria.reformulation.name': "Montrer qu'on a compris",
  'criteria.reformulation.line': "Redire les faits et ce qu'ils lui font, avant de proposer.",
  'criteria.reformulation.when':
    "Son chiffre ou son mot revient, il peut dire « c'est ça », et la solution attend.",
  'criteria.questions.name': 'Chercher à comprendre',
  'criteria.questions.line': 'Des questions qui font raconter.',
  'criteria.questions.when': 'La question est ouverte, puis la suivante part de sa réponse.',
  'criteria.cadre.name': 'Tenir le cadre sans heurter',
  'criteria.cadre.line': 'Rester calme et dire la règle sans juger.',
  'criteria.cadre.when': 'La limite est dite en « je », sans leçon ni excuse, et sa demande reste ouverte.',
  'criteria.presence.name': 'Rester avec la personne',
  'criteria.presence.line': "L'attention va à l'employeur, l'outil vient après.",
  'criteria.presence.when': "On entend son nom, on annonce ce qu'on note, l'écran se pose ou se partage.",

  'criteria.level.unseen': 'pas vu',
  'criteria.level.emerging': 'en chemin',
  'criteria.level.seen': 'vu',
  'criteria.level.no-occasion': 'sans occasion',
  'criteria.level.rule':
    "Vu : au moins deux occasions prises (ou la seule qu'il y avait), et une sur deux au moins. En chemin : une occasion prise, ou une réplique notée en chemin. Pas vu : il y avait des occasions, aucune n'a été prise.",

  'criteria.sign.+': "point d'appui",
  'criteria.sign.0': 'en chemin',
  'criteria.sign.-': 'à retravailler',

  'criteria.porter.evaluation': 'jugement',
  'criteria.porter.interpretation': 'interprétation',
  'criteria.porter.soutien': 'soutien',
  'criteria.porter.enquete': 'enquête',
  'criteria.porter.solution': 'solution',
  'criteria.porter.comprehension': 'compréhension',
  'criteria.porter.evaluation.line': 'dire ce qui est bien ou mal, exact ou faux',
  'criteria.porter.interpretation.line': "dire à l'autre pourquoi il fait ce qu'il fait",
  'criteria.porter.soutien.line': 'rassurer, être de son côté',
  'criteria.porter.enquete.line': 'questionner pour en savoir plus',
  'criteria.porter.solution.line': 'proposer tout de suite quelque chose à faire',
  'criteria.porter.comprehension.line': "redire ce qu'il vit, pour qu'il y voie clair",
  'criteria.porter.evaluation.towards': 'le jugement',
  'criteria.porter.interpretation.towards': "l'interprétation",
  'criteria.porter.soutien.towards': 'le soutien',
  'criteria.porter.enquete.towards': "l'enquête",
  'criteria.porter.solution.towards': 'la solution',
  'criteria.porter.comprehension.towards': 'la compréhension',
};
