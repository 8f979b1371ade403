/** What is kept on this machine, said plainly: what, where, how long, for whom; and how to take it away or erase it. */
export const KEPT: Record<string, string> = {
  'kept.title': 'Ce qui est gardé ici',
  'kept.lead':
    "Réplique n'a ni compte ni serveur qui écoute. Ce que vous faites reste dans ce navigateur, sur cet ordinateur.",
  'kept.more': 'Ce qui est gardé, où et combien de temps',

  'kept.where': 'Où',
  'kept.where.text':
    "Dans la mémoire de ce navigateur, sur cet ordinateur. Un autre navigateur ou un autre ordinateur n'en sait rien.",
  'kept.who': 'Qui peut le voir',
  'kept.who.text':
    "Toute personne qui ouvre ce navigateur avec votre session Windows ou votre tablette. Ni votre hiérarchie, ni l'équipe qui a installé Réplique : rien ne leur est envoyé.",
  'kept.how-long': 'Combien de temps',
  'kept.how-long.text':
    "Jusqu'à ce que vous l'effaciez. Un navigateur dont on vide l'historique, ou qui manque de place, peut l'effacer aussi ; Safari le fait après sept jours sans visite. Pour ne rien perdre, exportez votre carnet de temps en temps.",
  'kept.out': 'Ce qui sort',
  'kept.out.text':
    "Rien, sauf un fichier que vous exportez vous-même. Il n'est pas protégé par un mot de passe : rangez-le comme un carnet.",

  'kept.what': 'Quoi, exactement',
  'kept.what.takes': 'Vos prises',
  'kept.what.takes.text':
    'Les répliques choisies, les mots que vous avez tapés ou dits, ce que vous avez noté dans les retours, la date.',
  'kept.what.formulas': 'Vos formules',
  'kept.what.formulas.text': 'Les phrases que vous avez choisi de garder.',
  'kept.what.scenes': 'Vos scènes',
  'kept.what.scenes.text': 'Celles que vous avez écrites ou apportées.',
  'kept.what.voices': 'Votre voix',
  'kept.what.voices.text':
    "Dix secondes au plus avant une réplique, si vous les enregistrez. Elles s'effacent avec la prise et ne s'exportent jamais.",
  'kept.what.received': 'Les prises confiées',
  'kept.what.received.text': 'Celles que des collègues vous ont données à regarder, et vos commentaires.',
  'kept.what.names': "Les prénoms d'un forum",
  'kept.what.names.text':
    'À part, et seulement le temps du forum : ils sont effacés à la fin, ou le lendemain.',
  'kept.what.settings': 'Vos réglages',
  'kept.what.settings.text':
    'Rythme, taille du texte, volume. « Tout effacer » les laisse : ils ne disent rien de ce que vous avez joué.',
  'kept.what.app': 'Réplique elle-même',
  'kept.what.app.text': 'Le programme et ses scènes, pour les jours sans réseau. Rien de vous.',

  'kept.shared': 'Et sur un poste partagé ?',
  'kept.shared.text':
    "Dites-le dans les réglages : plus rien n'est gardé après votre passage. Fermez la page, et il ne reste rien.",
  'kept.shared.link': 'Ouvrir les réglages',

  'kept.count': 'Il y a ici {list}.',
  'kept.count.sessions': '{n} {n:séance|séances}',
  'kept.count.formulas': '{n} {n:formule|formules}',
  'kept.count.scenes': '{n} {n:scène à vous|scènes à vous}',
  'kept.count.received': '{n} {n:prise confiée|prises confiées} par des collègues',
  'kept.none': "Aucune séance n'est gardée ici.",
  'kept.unkept': "Pour l'instant, dans cette page seulement.",
  'kept.aside':
    '{n} {n:séance était abîmée : elle a été mise de côté.|séances étaient abîmées : elles ont été mises de côté.}',
  'kept.export-aside': 'Emporter ce qui est de côté',

  'kept.carry': 'Emporter mon carnet',
  'kept.carry.text':
    'Exporter : un seul fichier, avec vos séances, vos notes, vos formules, vos scènes et les prises confiées par des collègues. Il se relit ici ou sur un autre ordinateur. Votre voix ne part pas avec : elle reste ici.',
  'kept.export': 'Exporter',
  'kept.import': 'Importer',
  'kept.export.writing': 'Préparation du fichier…',
  'kept.import.reading': 'Lecture du fichier…',
  'kept.import.adding': 'Ajout en cours…',
  'kept.import.text':
    "Importer : un carnet ou une séance exportés d'ici ou d'un autre ordinateur. Rien de ce qui est gardé n'est remplacé.",
  'kept.one': 'Une séance à la fois',
  'kept.one.take-away': 'Emporter',
  'kept.one.session': '{title}, {day}, {n} {n:prise|prises}',
  'kept.one.none': "Il n'y a pas de séance à emporter.",

  'kept.incoming.carnet': 'Carnet emporté le {day}.',
  'kept.incoming.session': 'Séance "{title}".',
  'kept.incoming.add': 'À ajouter : {list}.',
  'kept.incoming.longer':
    "{n} {n:séance continue une séance|séances continuent des séances} d'ici : la suite sera ajoutée.",
  'kept.incoming.apart':
    "{n} {n:séance diffère de celle|séances diffèrent de celles} d'ici : les deux seront gardées.",
  'kept.incoming.known':
    '{n} {n:séance est déjà ici et ne change pas.|séances sont déjà ici et ne changent pas.}',
  'kept.incoming.sure': "L'ajouter à ce qui est gardé ici ?",
  'kept.incoming.yes': 'Oui, ajouter',
  'kept.incoming.no': 'Non, ne rien changer',
  'kept.incoming.nothing': "Tout ce que contient ce fichier est déjà ici : il n'y a rien à ajouter.",
  'kept.incoming.done': "C'est ajouté. Ce fichier est de nouveau ici, rien d'autre n'a changé.",
  'kept.incoming.left': "Rien n'a été ajouté.",
  'kept.handed-over':
    "Ce fichier est une prise confiée par un collègue. Importez-le dans « Entre collègues », au bas de la page S'entraîner : rien n'a été ajouté ici.",
  'kept.not-ours':
    "Ce fichier n'est pas une séance de Réplique, ni un carnet. Choisissez un fichier exporté par Réplique (son nom commence par « replique- ») : rien n'a été ajouté.",
  'kept.import.unread': "Ce fichier n'a pas pu être lu. Choisissez-le de nouveau : rien n'a été ajouté.",
  'kept.import.refused':
    "Ce navigateur n'a pas pu tout garder, sans doute faute de place. Rien n'a été ajouté ; libérez de la place, puis recommencez.",
  'kept.import.busy':
    "Une autre fenêtre écrit en ce moment. Rien n'a été ajouté ; attendez la fin de la scène, puis recommencez.",

  'kept.erase': 'Tout effacer',
  'kept.erase.sure':
    "Effacer pour toujours les séances, les notes, les formules, votre voix, vos scènes et les prises confiées ? Il n'y a pas de copie ailleurs. Vos réglages restent.",
  'kept.erase.yes': 'Oui, tout effacer',
  'kept.erase.no': 'Non, garder',
  'kept.erase.done':
    'Tout est effacé. Vos réglages sont restés : ils ne disent rien de ce que vous avez joué.',
  'kept.erase.refused':
    "Ce navigateur n'a pas pu tout effacer. Fermez les autres fenêtres de Réplique, puis recommencez.",
};
