/** What an author wrote wrong, and the `play` command. */
export const SCRIPT: Record<string, string> = {
  'script.at': '{file}, ligne {line} : {sentence}',
  'script.in': '{file} : {sentence}',

  'script.missing-file': "Le fichier « {file} » n'existe pas, ou ne peut pas être lu.",
  'script.missing-include':
    "Le fichier « {file} », demandé par INCLUDE, n'existe pas. Le chemin part du dossier de ce fichier-ci.",
  'script.include-cycle':
    "« {file} » s'inclut lui-même, directement ou par un autre fichier. Retirez un des INCLUDE.",
  'script.too-big':
    'Le scénario dépasse un million de caractères (atteint dans « {file} »). Coupez-le en plusieurs scènes.',
  'script.crash':
    "Le compilateur d'Ink s'est arrêté sans dire pourquoi ({message}). La faute est sans doute à cette ligne ou juste avant : accolade, tilde ou parenthèse oubliée.",
  'script.todo': 'À faire : {message}',
  'script.ink': 'Ink ne comprend pas : {message}',
  'script.expected': 'Ink attendait {expected}, et a trouvé {saw}.',
  'script.divert-not-found':
    "La destination « -> {target} » n'existe pas. Vérifiez le nom du nœud, ou créez-le.",
  'script.unknown-variable':
    "« {name} » n'est ni une variable, ni un nœud, ni une étiquette. Déclarez-la : VAR {name} = 0.",
  'script.loose-end': "L'histoire s'arrête ici sans le dire. Ajoutez « -> END », ou la destination suivante.",
  'script.same-label': "L'étiquette « {name} » est donnée deux fois au même endroit. Changez l'une des deux.",
  'script.same-name': 'Le nom « {name} » est déjà pris. Changez-en un.',
  'script.nested-choice':
    'Un choix placé entre accolades doit dire où il mène : terminez-le par « -> destination ».',
  'script.inline-logic': "Le « ~ » s'écrit seul au début d'une ligne : passez à la ligne avant.",
  'script.choice-not-closed':
    "Il manque le « ] » qui ferme le texte du choix. Les étiquettes (#) du choix vont à l'intérieur.",
  'script.brace-not-closed': "Il manque l'accolade « } » qui ferme.",

  'script.header-twice': "L'en-tête donne « {key} » deux fois ; la première est gardée.",
  'script.unknown-channel': "« {word} » n'est pas un canal. Écrivez « appel » ou « visite ».",
  'script.bad-length': "« {word} » n'est pas une durée. Écrivez un nombre de minutes : « duree: 10 ».",
  'script.unknown-criterion':
    "« {word} » n'est pas un critère. Les critères : clair, positif, engagement, choix, juste, place, reformulation, questions, cadre, presence.",
  'script.bad-role': 'Rôle incompréhensible : « {text} ». Écrivez « role: CODE ; Nom, métier ; image ».',
  'script.same-role': 'Le rôle « {role} » est déclaré deux fois ; le premier est gardé.',
  'script.bad-gauge':
    'Jauge incompréhensible : « {text} ». Écrivez « jauge: variable 0 10 ; haut » (ou « bas »).',
  'script.unknown-gauge':
    "La jauge « {name} » n'est pas une variable de ce scénario. Déclarez-la : VAR {name} = 3.",
  'script.bad-source':
    'Source sans titre : « {text} ». Écrivez « source: titre ; adresse ; droit au 2026-01-01 ; consulté le 2026-11-21 ».',
  'script.bad-date': "« {text} » n'est pas une date. Écrivez l'année, le mois et le jour : 2026-11-21.",

  'script.tangled':
    "Trop d'accolades ouvertes l'une dans l'autre sur cette ligne : elle ne peut pas être lue. Coupez-la, ou sortez une partie dans un nœud.",

  'play.usage': 'Usage : npm run play -- FICHIER.ink [--take 0,2,1] [--seed N] [--json]',
  'play.no-file': "Il manque le nom d'un fichier .ink. {usage}",
  'play.two-files': 'Un seul fichier à la fois : « {first} » ou « {second} ». {usage}',
  'play.not-found': "Le fichier « {file} » n'existe pas. {usage}",
  'play.unknown-option': "« {option} » n'est pas une option connue. {usage}",
  'play.bad-take':
    "« {text} » n'est pas une suite de choix. Écrivez des numéros à partir de 0, séparés par des virgules : --take 0,2,1. {usage}",
  'play.bad-seed': "« {text} » n'est pas un nombre entier. {usage}",
  'play.out-of-range':
    "Décision {at} : le choix {choice} n'existe pas. Il y en a {count}, numérotés à partir de 0.",
  'play.after-end': 'Décision {at} : la scène est finie, il ne reste aucun choix à faire.',
  'play.choose': 'Vos répliques :',
  'play.ask': 'Votre choix (1 à {count}, q pour arrêter) : ',
  'play.ask-again': 'Tapez un numéro de 1 à {count}.',
  'play.end': '— Fin —',
  'play.ran-out': "— Le texte s'arrête ici, sans « -> END » —",
  'play.ending': '— Fin : {name} —',
  'play.stopped': '— Arrêt : voici de quoi revenir ici : --take {take} --seed {seed} —',
};
