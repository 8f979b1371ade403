/**
 * Sentences of the retour, on the page and in its Markdown export. Vocabulary of observation: point d'appui, à
 * retravailler, pas vu, en chemin, vu; never a mark, a score out of something, a success or a failure.
 */
export const DEBRIEF: Record<string, string> = {
  'debrief.title': 'Retour',
  'debrief.subtitle': '{title}, prise {n}',
  'debrief.decisions': '{n} {n:décision|décisions}',
  'debrief.minutes': '{n} min',
  'debrief.under-a-minute': "moins d'une minute",
  'debrief.ending': '{name}. {outcome}',
  'debrief.left': 'Prise arrêtée avant la fin : vous pourrez la reprendre.',
  'debrief.broken':
    "La scène s'est arrêtée sur une erreur. Ce que vous avez joué est gardé ; signalez-le à son auteur.",
  'debrief.private': "Ce retour reste sur cet ordinateur. C'est une observation, pas une évaluation.",
  'debrief.export': 'Exporter',
  'debrief.print': 'Imprimer',
  'debrief.replay': "Rejouer d'ici",
  'debrief.keep': 'Garder cette phrase',
  'debrief.replay.context': 'Décision {n} : {words}',

  'debrief.questions.title': "D'abord, votre regard",
  'debrief.questions.kept-here': 'Ces notes restent sur cet ordinateur. Rien ne vous oblige à les remplir.',
  'debrief.question.felt': 'Que ressentez-vous ?',
  'debrief.question.kept': 'Quelle phrase gardez-vous ?',
  'debrief.question.again': 'Quel moment rejoueriez-vous ?',
  'debrief.question.blank': 'Non rempli',

  'debrief.strength.title': "Un point d'appui",
  'debrief.work.title': 'À retravailler',
  'debrief.strength.none':
    "Cette prise ne montre pas encore de point d'appui. Rejouez un moment, un seul, et changez les mots.",
  'debrief.work.none':
    "Aucune réplique de cette prise n'appelle de remarque. Pour voir autre chose, rejouez un moment avec une réplique qui vous ressemble moins.",

  'debrief.nothing.played':
    "Vous n'avez pas encore répondu : il n'y a rien à observer, et c'est très bien aussi d'écouter. Reprenez la scène quand vous voulez.",
  'debrief.nothing.observed':
    "L'auteur de cette scène n'a pas écrit d'observations : ce retour garde ce qui s'est dit, et s'en tient là.",
  'debrief.short': 'La prise est courte : ce retour dit ce qui a été entendu, sans en tirer une habitude.',

  'debrief.said': 'La réplique',
  'debrief.said.chosen': 'La réplique choisie dit',
  'debrief.own-words': 'Vous avez dit',
  'debrief.voice.not-exported':
    "(Vous l'avez d'abord dit à voix haute. L'enregistrement est resté sur votre ordinateur : il ne s'exporte pas.)",
  'debrief.own-words.first': "Vous l'avez d'abord dit avec vos mots",
  'debrief.effect': 'Ce que cela fait',
  'debrief.heard': '{who} a entendu',
  'debrief.heard.someone': "L'employeur a entendu",
  'debrief.try': 'Essayez',
  'debrief.remark': '« {quote} » : {note}',
  'debrief.you': 'Vous',
  'debrief.decision': 'Décision {n}',
  'debrief.others': '{n} {n:autre réplique possible|autres répliques possibles}',
  'debrief.thought': '{who} pensait',
  'debrief.thought.someone': "L'employeur pensait",
  'debrief.message': 'Message reçu',

  'debrief.words.title': 'Vos mots, réplique par réplique',
  'debrief.words.sub': '{n} {n:décision|décisions}, avec les mots relevés et ce qui a été entendu',
  'debrief.words.legend': 'Comment lire les traits',
  'debrief.words.legend.+': "trait droit : point d'appui",
  'debrief.words.legend.0': 'pointillé : en chemin',
  'debrief.words.legend.-': 'trait ondulé : à retravailler',

  'debrief.criteria.sub': 'Ce que votre chemin a permis de voir',
  'debrief.criteria.occasions': '{taken} {taken:occasion prise|occasions prises} sur {offered}',
  'debrief.criteria.none-taken': 'aucune occasion prise sur {offered}',
  'debrief.criteria.no-occasion': "Aucune réplique de ce chemin ne l'offrait.",
  'debrief.criteria.proof': 'Décision {n} :',
  'debrief.criteria.chance': 'On pouvait dire, décision {n} :',
  'debrief.criteria.when': "On l'observe quand…",
  'debrief.criteria.explain':
    "Une occasion : à ce moment, une réplique au moins portait ce critère. On ne peut pas toutes les prendre : choisir, c'est en laisser.",

  'debrief.points.title': 'Détail',
  'debrief.points.lead':
    "Points : un par point d'appui, un de moins par remarque à retravailler. Ils comptent des remarques, ils ne mesurent personne.",
  'debrief.points.caption': 'Remarques et points par critère',
  'debrief.points.criterion': 'Critère',
  'debrief.points.+': "Points d'appui",
  'debrief.points.0': 'En chemin',
  'debrief.points.-': 'À retravailler',
  'debrief.points.points': 'Points',
  'debrief.points.wording': 'Ensemble des mots',
  'debrief.points.attitude': "L'attitude se lit en profil : elle ne s'additionne pas.",

  'debrief.profile.title': "Profil d'attitude",
  'debrief.profile.sub': "Cinq façons d'être là, qui ne s'additionnent pas",
  'debrief.profile.text': '{name} : {level}',

  'debrief.tone.title': 'Le ton de vos répliques',
  'debrief.tone.sub': 'Six façons de répondre, choisies à côté de celles qui étaient offertes',
  'debrief.tone.lead':
    "Porter distingue six façons de répondre à quelqu'un. Il n'y a pas de mauvaise attitude, seulement une mauvaise heure.",
  'debrief.tone.tense':
    "Quand l'échange se tend, vos répliques vont souvent vers {attitude} : {times} sur {of}.",
  'debrief.tone.throughout': 'Vos répliques vont souvent vers {attitude} : {times} sur {of}.',
  'debrief.tone.count': 'choisie {chosen} fois, offerte à {offered} {offered:moment|moments}',

  'debrief.curve.title': 'Courbe : {gauge}',
  'debrief.curve.sub': 'De {from} à {to}, et les moments où elle tourne',
  'debrief.curve.back': 'Elle bouge, puis revient à {from}',
  'debrief.curve.flat': 'Elle reste à {from} du début à la fin',
  'debrief.curve.alt': '{gauge}, décision par décision : {list}.',
  'debrief.curve.alt.start': 'au début {value}',
  'debrief.curve.alt.point': 'décision {n}, {value}',
  'debrief.curve.table': 'La courbe en tableau',
  'debrief.curve.caption': '{gauge} après chaque décision, de {min} à {max}',
  'debrief.curve.decision': 'Décision',
  'debrief.curve.start': 'Début',
  'debrief.curve.words': 'Réplique choisie',
  'debrief.pivots.title': '{n} {n:moment|moments} où cela tourne',
  'debrief.pivots.none': "La courbe ne bouge pas : aucune réplique de cette prise n'a déplacé cette jauge.",
  'debrief.pivots.move': 'Décision {n}, {gauge} de {before} à {after}',

  'debrief.takes.title': 'Vos autres prises',
  'debrief.takes.sub': '{n} {n:prise gardée|prises gardées}',
  'debrief.takes.open': 'Voir le retour de la prise {n}',
  'debrief.takes.left': 'arrêtée avant la fin',

  'debrief.erase': 'Effacer cette prise',
  'debrief.erase.sure': "Effacer la prise {n} pour toujours ? Il n'y a pas de copie ailleurs.",
  'debrief.erase.sure-too':
    "Effacer la prise {n} pour toujours, et {k:la prise|les prises} {others}, {k:qui en part|qui en partent} ? Il n'y a pas de copie ailleurs.",
  'debrief.erase.yes': 'Oui, effacer',
  'debrief.erase.no': 'Non, garder',
  'debrief.erase.done': 'La prise {n} est effacée.',

  'debrief.print.private': "Imprimé par la personne qui s'est entraînée, pour elle.",

  'debrief.reach': "Fins encore possibles d'ici ({n})",
  'debrief.reach.before': 'Juste avant cette réplique, la scène pouvait encore finir ainsi :',
  'debrief.reach.closed': '(plus possible après cette réplique)',
  'debrief.reach.unnamed': 'une fin sans nom',
};
