/** A take handed over to a colleague as a file, looked at and commented there, and what comes back. */
export const SHARE: Record<string, string> = {
  'share.open': 'Partager',
  'share.title': 'Partager cette prise',
  'share.lead':
    'Un fichier, que vous donnez vous-même à qui vous voulez. Une fois reçu, il se relit phrase par phrase, se commente, et revient ; les commentaires se rangent alors à côté de vos phrases.',
  'share.holds':
    'Il contient les phrases de la scène et les répliques prises. Ni votre nom, ni vos autres prises, ni le temps que vous avez mis.',
  'share.words': 'Il contient aussi ce qui a été écrit :',
  'share.words.none': "Rien de ce que vous avez écrit n'y est : vous n'avez rien écrit pendant cette prise.",
  'share.words.own': 'Avec vos mots, décision {n}',
  'share.words.quote': 'Mot noté par votre collègue, décision {n}',
  'share.leave-out': 'Ne pas mettre ces mots dans le fichier',
  'share.give': 'Enregistrer le fichier',
  'share.close': 'Fermer',

  'share.not-ours':
    "Ce fichier n'est pas une prise de Réplique. Demandez à votre collègue le fichier que donne « Partager » : son nom commence par « replique-prise ».",
  'share.newer':
    "Ce fichier vient d'une version plus récente de Réplique. Mettez Réplique à jour pour le lire.",
  'share.damaged': "Ce fichier est abîmé : rien n'en a été pris. Demandez à votre collègue de le renvoyer.",
  'share.unread': "Ce fichier n'a pas pu être lu. Choisissez-le de nouveau.",
  'share.gone': "Cette prise reçue n'est plus ici. Demandez à votre collègue de la renvoyer.",

  'received.title': 'Entre collègues',
  'received.lead':
    'Une personne vous a confié une prise, ou vous renvoie la vôtre avec ses commentaires ? Importez son fichier.',
  'received.import': 'Importer',
  'received.list': 'Prises reçues',
  'received.one': '{title}, reçue le {day}',
  'received.back':
    '{added} {added:commentaire est arrivé|commentaires sont arrivés} dans le retour de « {title} ».',
  'received.back.known': 'Ces commentaires sont déjà dans le retour de « {title} ».',
  'received.back.see': 'Voir ce retour',

  'received.page': 'Prise reçue',
  'received.refused': "Cette prise ne s'ouvre pas",
  'received.page.lead':
    'Regardez, phrase par phrase. Commentez celles qui vous parlent : un effet entendu, un mot qui porte, une autre façon de dire. Puis renvoyez le fichier.',
  'received.adviser': 'Votre collègue',
  'received.own-words': 'Avec ses mots : "{text}"',
  'received.next': 'Suivant',
  'received.all': 'Tout montrer',
  'received.end': "C'est la fin de la prise.",
  'received.lines': "Ce qui s'est dit",
  'received.comment': 'Commenter',
  'received.comment.label': 'Votre commentaire sur cette phrase',
  'received.comment.keep': 'Garder',
  'received.comment.cancel': 'Annuler',
  'received.comment.yours': 'Votre commentaire',
  'received.comment.back': 'Retirer',
  'received.send': 'Exporter avec mes commentaires',
  'received.send.n': '{n} {n:commentaire|commentaires}',
  'received.send.none': "Vous n'avez encore rien commenté.",
  'received.erase': 'Effacer cette prise reçue',
  'received.erase.sure':
    "Effacer cette prise et vos commentaires d'ici ? Le fichier reçu, lui, reste où il est.",
  'received.erase.yes': 'Oui, effacer',
  'received.erase.no': 'Non, garder',
};
