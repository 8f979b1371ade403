/** Sentences of a session: why a command did nothing, what a file or the storage could not give. */
export const SESSION: Record<string, string> = {
  'session.not-open': "Rien n'est encore joué ici. Ouvrez une scène depuis l'accueil.",
  'session.already-open': 'Cette scène est déjà ouverte.',
  'session.not-answered': "Le téléphone sonne : décrochez d'abord.",
  'session.moved': 'La scène a avancé entre-temps. Regardez où elle en est, puis recommencez.',
  'session.paused': 'La scène est en pause. Choisissez "Reprendre" pour continuer.',
  'session.over': "L'échange est terminé. Revenez en arrière pour essayer autre chose.",
  'session.not-choosing': 'Écoutez la fin, ou passez : les répliques viennent ensuite.',
  'session.no-such-choice': "Cette réplique n'est pas proposée ici. Prenez-en une de la liste.",
  'session.no-such-place': "Ce moment n'a pas été joué. Choisissez-en un dans le dialogue.",
  'session.nothing-before': "C'est le début : il n'y a rien avant.",
  'session.no-answer-yet': "Personne n'a encore répondu ici. Écoutez d'abord la réponse.",
  'session.note-too-long': 'Ce texte est trop long ({most} caractères au plus). Raccourcissez-le.',
  'session.scene-changed':
    "La scène a été modifiée depuis que vous l'avez jouée : on ne peut plus continuer cette prise. Elle reste lisible ; recommencez la scène pour jouer la nouvelle version.",
  'session.closed': 'Cette scène a été fermée dans cette fenêtre. Ouvrez-la de nouveau.',
  'session.erased':
    "Cette séance vient d'être effacée dans une autre fenêtre. Recommencez la scène depuis l'accueil.",

  'save.not-ours': "Ce fichier n'est pas une séance de Réplique, ou il est abîmé dès la première ligne.",
  'save.newer':
    "Ce fichier vient d'une version plus récente de Réplique. Mettez Réplique à jour pour le lire.",
  'save.cut':
    "Ce fichier est coupé : {kept:l'événement lisible a été gardé|les {kept} premiers événements ont été gardés}, la suite manque.",
  'save.bad-row':
    "La ligne {row} de ce fichier est abîmée : {kept:l'événement qui précède a été gardé|les {kept} événements qui précèdent ont été gardés}, la suite est laissée de côté.",
  'save.later-events':
    'Cette séance a été continuée avec une version plus récente de Réplique : elle peut être relue et exportée, pas continuée ici.',

  'storage.refused':
    'Ce navigateur ne permet pas de garder vos prises sur cet ordinateur. Vous pouvez jouer ; exportez avant de fermer ce que vous voulez garder.',
  'storage.shared': 'Poste partagé : rien ne sera gardé ici après cette séance.',
  'storage.full':
    "Il n'y a plus de place pour garder la suite sur cet ordinateur. La scène continue ; exportez-la avant de fermer.",
  'storage.lost':
    "Ce qui était gardé sur cet ordinateur n'est plus accessible. La scène continue ; exportez-la avant de fermer.",
  'storage.outdated':
    'Une version plus récente de Réplique est ouverte dans une autre fenêtre. Rechargez celle-ci ; ce que vous avez joué est gardé.',
  'storage.set-aside':
    "La fin de cette séance était abîmée : {kept:l'événement lisible a été gardé|les {kept} événements lisibles ont été gardés}. Le reste est mis de côté et peut être exporté.",
  'storage.set-aside-whole':
    'Une séance était illisible. Elle est mise de côté et peut être exportée ; les autres ne sont pas touchées.',
  'storage.later-events':
    'Cette séance a été continuée avec une version plus récente de Réplique : elle peut être relue et exportée, pas continuée ici.',
  'storage.no-such-session': "Cette séance n'est plus gardée sur cet ordinateur.",
};
