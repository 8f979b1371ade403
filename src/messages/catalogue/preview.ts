/** The preview of the workshop: the text being edited, played beside it. */
export const PREVIEW: Readonly<Record<string, string>> = {
  'workshop.preview': 'Aperçu',
  'workshop.preview.blank': 'Écrivez une première phrase : la scène se joue ici à mesure.',
  'workshop.preview.reading': 'La scène se relit…',
  'workshop.preview.faulty': 'Le texte ne se joue pas pour le moment. {fault}',
  'workshop.preview.last-good': 'Ci-dessous, ce qui se jouait avant.',
  'workshop.preview.to-fault': 'Aller à la faute',
  'workshop.preview.from-here': "Jouer d'ici",
  'workshop.preview.from-here.why': "Montre dans l'aperçu la ligne où est le curseur.",
  'workshop.preview.here': "C'est ici, dans la prise en cours.",
  'workshop.preview.another-way': "D'autres répliques mènent ici : l'aperçu les a prises.",
  'workshop.preview.nowhere':
    "Aucune prise essayée ne passe par cette ligne. Elle dépend peut-être d'une condition, ou rien n'y mène encore.",
  'workshop.preview.not-yet': "Le texte ne se joue pas pour le moment : corrigez d'abord la faute.",
  'workshop.preview.restart': 'Recommencer',
  'workshop.preview.back': 'Revenir en arrière',
  'workshop.preview.on': 'Suite',
  'workshop.preview.where': 'Où est-ce écrit ?',
  'workshop.preview.not-written': 'On ne sait pas où cette phrase est écrite.',
  'workshop.preview.when': 'La tablette répond : {outcome}',
  'workshop.preview.ending': 'Fin : {name}',
  'workshop.preview.end': 'Fin de la scène.',
};
