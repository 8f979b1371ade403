/**
 * « Jouer à deux »: what the colleague reads and taps, what the adviser sees. « Votre collègue » is always the other
 * person, whichever side one is on.
 */
export const PAIR: Record<string, string> = {
  'pair.title': 'Jouer à deux',
  'pair.refused': "« Jouer à deux » ne s'ouvre pas",
  'pair.leave': 'Quitter',
  'pair.lead':
    "Une personne lit l'employeur à voix haute. Vous répondez avec vos mots, à voix haute aussi, sans voir les répliques.",
  'pair.turn': "Tournez l'écran vers votre collègue",
  'pair.turn.more':
    "De son côté : les phrases à lire, les répliques, et trois choses à écouter dans vos mots. Aucune horloge, et personne d'autre ne verra ce qu'il ou elle note.",
  'pair.turned': "L'écran est tourné",
  'pair.two': 'Vous avez deux écrans ? Gardez cette fenêtre pour votre collègue, et ouvrez la vôtre.',
  'pair.two.open': 'Ouvrir ma fenêtre',
  'pair.two.not':
    "Sur ce poste, rien n'est gardé : deux fenêtres ne peuvent pas se suivre. Un seul écran, qu'on tourne, suffit.",
  'pair.resumed': 'Vous reprenez où vous en étiez à deux.',

  'pair.reader.title': 'Vous êtes {who}',
  'pair.reader.plain': "Vous lisez l'employeur",
  'pair.reader.private': 'Votre collègue ne doit pas voir cet écran',
  'pair.reader.back': "Rendre l'écran",
  'pair.reader.character': 'Votre personnage',
  'pair.reader.secrets': 'Ce que {who} ne dira pas tout de suite',
  'pair.reader.secrets.several': 'Ce que ces personnes ne diront pas tout de suite',

  'pair.read.title': 'Lisez à voix haute',
  'pair.read.over': "C'est lu",
  'pair.read.pause': '(un temps)',
  'pair.read.thoughts': 'Pour jouer juste : ce que pense {who}',
  'pair.read.thoughts.someone': 'Pour jouer juste : ce qui se pense',
  'pair.read.prompt': 'Si le silence dure, ajoutez : {text}',
  'pair.read.ringing': 'Faites sonner. Quand votre collègue dit allô, touchez "Décrocher".',
  'pair.read.done': 'Tout est lu.',

  'pair.nearest.title': 'À votre collègue de répondre',
  'pair.nearest.lead': "Écoutez jusqu'au bout. Prenez ensuite la réplique la plus proche.",
  'pair.nearest.wait': "Lisez d'abord ; les répliques viennent ensuite.",
  'pair.nearest.interrupts': 'Si votre collègue vous coupe',
  'pair.nearest.list': 'Répliques possibles',
  'pair.nearest.silence': 'Votre collègue se tait',

  'pair.listen.title': 'Ce que vous entendez',
  'pair.listen.now': "Dans la réponse qu'on vous donne. Un toucher suffit, rien n'oblige.",
  'pair.listen.after': "Dans la réponse que vous venez d'entendre. Un toucher suffit, rien n'oblige.",
  'pair.listen.first': 'Trois choses à écouter dès la première réponse.',
  'pair.listen.quote': 'Un mot entendu, si vous voulez',

  'pair.over.title': "L'échange est terminé",
  'pair.over.text':
    'Il reste le temps de noter la dernière réponse. Puis mettez-vous du même côté : le retour commence par ce que vous avez entendu.',
  'pair.over.to-retour': 'Voir le retour ensemble',

  'pair.face.title': 'De votre côté',
  'pair.face.log': 'Ce qui se dit',
  'pair.face.ringing': 'Le téléphone sonne. Dites allô : votre collègue décroche.',
  'pair.face.answer': 'À vous. Répondez à voix haute, comme vous le diriez.',
  'pair.face.over': "L'échange est terminé. Regardez le retour ensemble.",

  'pair.mood.calme': 'avec calme',
  'pair.mood.ecoute': 'en écoutant',
  'pair.mood.sourire': 'avec le sourire',
  'pair.mood.malice': 'avec malice',
  'pair.mood.colere': 'en colère',
  'pair.mood.exaspere': 'à bout',
  'pair.mood.ferme': 'sans bouger',
  'pair.mood.mefiant': 'avec méfiance',
  'pair.mood.fatigue': 'avec fatigue',
  'pair.mood.abattu': 'tout bas',
  'pair.mood.inquiet': 'avec inquiétude',
  'pair.mood.explique': 'en expliquant',
  'pair.mood.ironique': 'avec ironie',
  'pair.mood.surpris': 'avec surprise',
  'pair.mood.decide': 'avec décision',
  'pair.mood.ailleurs': 'la tête ailleurs',
};
