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
};
