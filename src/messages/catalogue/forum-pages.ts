/** Sentences of the théâtre-forum's pages: choosing a scene, the windows, the keys. What each shows is in other files. */
export const FORUM_PAGES: Record<string, string> = {
  'forum-pages.lobby': 'Animer un forum',
  'forum-pages.lobby.lead':
    'Le groupe regarde une scène mal tourner. Quelqu\'un dit "Stop !", prend la place de la personne qui conseille, joue autre chose, et tout le monde voit ce que cela change.',
  'forum-pages.lobby.screens':
    'Un seul écran suffit : tout ce qui s\'y affiche, la salle peut le lire. Avec un second écran, ouvrez "Projection" dessus et gardez "Pupitre" devant vous : la salle ne le voit pas.',
  'forum-pages.lobby.one-only':
    "Rien n'est gardé sur cet ordinateur : le forum tient dans une seule fenêtre. Pour en ouvrir deux, dites dans les réglages qu'il n'est pas partagé.",
  'forum-pages.lobby.list': 'Scènes',
  'forum-pages.lobby.under-way': 'forum en cours',
  'forum-pages.lobby.again': 'Commencer un autre forum',
  'forum-pages.lobby.two-screens': 'Avec deux écrans',
  'forum-pages.lobby.sheet': 'Fiche de conduite',
  'forum-pages.lobby.bilan': 'Voir le dernier bilan',

  'forum-pages.desk': 'Pupitre',
  'forum-pages.desk.private': "personne d'autre ne le voit",
  'forum-pages.projection': 'Projection',
  'forum-pages.projection.open': 'La projection est ouverte',
  'forum-pages.projection.closed': "La projection n'est pas ouverte",
  'forum-pages.projection.opens':
    "S'ouvre dans une autre fenêtre : faites-la glisser sur l'écran de la salle.",
  'forum-pages.leave': 'Quitter le forum',
  'forum-pages.full-screen': 'Plein écran',
  'forum-pages.full-screen.leave': 'Quitter le plein écran',
  'forum-pages.bilan': 'Bilan',
  'forum-pages.sheet': 'Fiche de conduite',
  'forum-pages.stop': 'Stop !',
  'forum-pages.controls': 'Commandes de la fenêtre',
  'forum-pages.to-lobby': 'Choisir une autre scène',
};
