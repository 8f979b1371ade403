/** Sentences of scenes from outside: opened, played in their worker, edited, taken away, erased. */
export const OWN_SCENES: Readonly<Record<string, string>> = {
  'ink.stuck':
    "La scène n'a pas répondu en deux secondes : elle a été arrêtée. Il y a sans doute une boucle sans réplique à cet endroit du texte.",
  'ink.compile-stuck':
    "La lecture de ce fichier prenait trop de temps : elle a été arrêtée. Une ligne porte sans doute trop d'accolades ou de parenthèses ; coupez-la.",
  'ink.crashed':
    "La scène n'a pas pu être lancée. Rechargez la page ; si cela continue, le fichier est en cause.",
  'ink.threw': "La scène s'est arrêtée sur une erreur d'Ink ({message}).",
  'ink.closed': 'Cette scène a été fermée.',

  'scenes.gone': "Cette scène n'est plus gardée sur cet ordinateur. Vos prises, elles, se relisent toujours.",
  'scenes.faulty': 'Cette scène ne peut pas encore être jouée. {fault}',

  'scenes.title': 'Mes scènes',
  'scenes.lead':
    "Une scène écrite en Ink se joue ici comme les autres. Ouvrez son fichier, ou déposez-le n'importe où sur cette page. Elle reste sur cet ordinateur.",
  'scenes.lead.shared':
    "Une scène écrite en Ink se joue ici comme les autres. Ouvrez son fichier, ou déposez-le n'importe où sur cette page. Poste partagé : elle ne sera pas gardée une fois la page fermée.",
  'scenes.list': 'Mes scènes',
  'scenes.open': 'Ouvrir une scène (.ink)',
  'scenes.drop': 'Déposez le fichier : la scène se joue aussitôt.',
  'scenes.opening': 'Lecture du fichier…',
  'scenes.changed': 'Modifiée le {day}',
  'scenes.edit': 'Modifier',
  'scenes.export': 'Exporter (.ink)',
  'scenes.export-page': 'Exporter en une page (.html)',
  'scenes.exported': 'Dans les téléchargements de ce navigateur : {names}.',
  'scenes.export-page.failed':
    "La page n'a pas pu être préparée. Rechargez Réplique, puis recommencez. La scène, elle, est toujours ici.",
  'scenes.erase': 'Effacer',
  'scenes.erase.sure':
    'Effacer "{title}" de cet ordinateur ? Il n\'y a pas de copie ailleurs. Vos prises, elles, restent lisibles.',
  'scenes.erase.yes': 'Oui, effacer',
  'scenes.erase.no': 'Non, garder',
  'scenes.erased': 'La scène "{title}" est effacée.',

  'scenes.open.missing': 'Il manque le fichier "{file}", demandé par "{by}". Ouvrez les deux ensemble.',
  'scenes.open.several':
    'Plusieurs de ces fichiers peuvent être la scène : {names}. Ouvrez-les une par une, avec ce que chacune inclut.',
  'scenes.namesake': 'Une scène de ce nom est déjà ici : "{title}". Que voulez-vous faire ?',
  'scenes.namesake.replace': 'La remplacer',
  'scenes.namesake.both': 'Garder les deux',
  'scenes.not-now': 'Annuler',
  'scenes.fault': 'Ce fichier ne se joue pas encore. {fault}',
  'scenes.fault.mend': "Le garder et le corriger dans l'atelier",

  'scenes.earlier':
    "Cette scène a été modifiée depuis votre dernière prise. On peut la reprendre ici, aussi loin que vos répliques s'y retrouvent.",
  'scenes.earlier.go': 'Reprendre cette prise',
  'scenes.retold': 'Votre prise, dans la nouvelle version',
};
