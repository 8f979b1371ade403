/** What a colleague noticed while listening, as the retour and its Markdown say it. */
export const COLLEAGUE: Record<string, string> = {
  'colleague.title': 'Ce que votre collègue a entendu',
  'colleague.lead':
    "Votre collègue vous a écouté parler ; Réplique ne connaît que les répliques prises comme les plus proches de vos mots. Les deux regards ne s'additionnent pas.",
  'colleague.nothing':
    "Votre collègue n'a rien noté pendant l'échange. Demandez-lui un mot qui a porté, et un moment où l'employeur s'est fermé.",
  'colleague.said': 'Votre collègue',
  'colleague.machine': 'Réplique, sur les répliques prises',
  'colleague.none': 'rien de noté',
  'colleague.moment': 'Décision {n}',
  'colleague.quote': 'mot entendu : « {quote} »',
  'colleague.near': 'au plus près de : {words}',
  'colleague.words.title': "L'échange, réplique par réplique",
  'colleague.letters': "{n:Un mot|Des mots} d'un collègue",
  'colleague.comment': 'Un collègue vous écrit',
  'colleague.nearest': 'La réplique la plus proche',
};
