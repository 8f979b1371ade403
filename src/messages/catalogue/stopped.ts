/** What stopped a scene while it was played. */
export const STOPPED: Record<string, string> = {
  'script.play-error': "La scène s'est arrêtée sur une erreur : {message}",
  'script.endless': "La scène tourne en rond sans jamais s'arrêter. Cherchez une boucle sans choix.",
  'script.no-number': "Un calcul n'a pas de résultat : division par zéro, sans doute.",
  'script.tunnel-without-return': 'Un tunnel se termine sans revenir. Ajoutez « ->-> » à sa fin.',
  'script.external-function':
    "La scène appelle une fonction EXTERNAL qui n'existe pas ici. Donnez-lui un équivalent écrit en Ink.",
  'script.bad-divert': "La scène va vers une destination qui n'existe pas ({message}).",
};
