/** What the explorer says: the command, its findings, the worker's refusals. */
export const EXPLORE: Readonly<Record<string, string>> = {
  'explore.usage': 'Usage : npm run explore -- SCENE.ink [--json] [--states N] [--seconds N]',
  'explore.no-file': 'Quelle scène explorer ? Indiquez un fichier .ink. {usage}',
  'explore.two-files': 'Une scène à la fois : "{first}" ou "{second}" ? {usage}',
  'explore.unknown-option': '"{option}" n\'est pas une option connue. {usage}',
  'explore.bad-number': 'Après {option}, il faut un nombre entier plus grand que zéro, pas "{text}". {usage}',
  'explore.not-found': 'Le fichier "{file}" est introuvable. {usage}',
  'explore.does-not-compile': "Cette scène ne se compile pas : rien n'a été exploré.",

  'explore.complete': 'Tous les chemins de "{title}" ont été vus.',
  'explore.incomplete':
    'Tous les chemins de "{title}" n\'ont pas pu être vus : la limite est atteinte. Ce qui suit ne vaut que pour ce qui a été vu.',
  'explore.any-seed': 'Cela vaut pour tous les tirages du début ({n} {n:début|débuts}).',
  'explore.one-seed': 'Cela vaut pour le tirage {seed} : le hasard y décide en cours de route.',
  'explore.size':
    '{states} {states:situation distincte|situations distinctes}, {transitions} {transitions:réplique jouée|répliques jouées}.',
  'explore.choices': '{seen} {seen:choix vu|choix vus} sur {total}.',
  'explore.beats': "Une prise compte de {least} à {most} moments d'écoute.",
  'explore.beats-endless':
    "Une prise compte au moins {least} moments d'écoute ; la plus longue n'a pas de limite.",
  'explore.minutes': 'Elle dure de {least} à {most} min, sans compter les hésitations.',
  'explore.minutes-endless': 'Elle dure au moins {least} min, sans compter les hésitations.',
  'explore.gauge': '{name} va de {least} à {most}.',
  'explore.gauge-endless': '{name} : non calculé, une boucle la fait varier sans fin.',

  'explore.endings': '{n:Fin|Fins} ({n}) :',
  'explore.ending':
    "- {name} : {beats} moments d'écoute au plus court, {percent} % des prises jouées au hasard",
  'explore.ending-unweighed': "- {name} : vue après {beats} moments d'écoute",
  'explore.less-than': 'moins de {n}',
  'explore.unnamed': 'fin sans nom',
  'explore.place': '{name} ({file}, ligne {line})',
  'explore.path': '  chemin : {path}',
  'explore.take': '  à rejouer : npm run play -- {file} --seed {seed} --take {take}',
  'explore.no-ending': "Aucune fin n'a été trouvée.",

  'explore.errors': '{n:Défaut rencontré|Défauts rencontrés} en chemin ({n}) :',
  'explore.error': '- erreur pendant le jeu : {message}',
  'explore.ran-out': "- l'histoire s'arrête faute de suite : il manque un renvoi ou -> END",
  'explore.endless': "- l'histoire tourne sans jamais rendre la main : boucle sans choix ou texte sans fin",
  'explore.recursion': "- un nœud ou une fonction s'appelle sans fin",
  'explore.trap': '- plus aucun choix ne mène à une fin',
  'explore.counter':
    "- une valeur ne cesse de changer, l'histoire ne peut pas être vue en entier : {message}",
  'explore.loop': '- un choix répété rapporte sans fin : {message}',

  'explore.unreachable': '{n:Passage|Passages} que rien ne peut atteindre ({n}) :',
  'explore.lost-knot': '- le nœud {name}, {file} ligne {line}',
  'explore.lost-stitch': '- la partie {name}, {file} ligne {line}',
  'explore.lost-choice': '- le choix {name}, {file} ligne {line}',
  'explore.lost-line': '- la ligne {line} de {file} : "{name}"',

  'explore.cancelled': "L'exploration a été arrêtée.",
  'explore.stuck': "L'exploration ne répondait plus : elle a été arrêtée. La scène se joue normalement.",
  'explore.crashed':
    "L'exploration s'est interrompue sur une erreur du programme. La scène se joue normalement.",
};
