/** What is said of the whole program as one file. */
export const HAND_OVER: Readonly<Record<string, string>> = {
  'hand-over.title': 'Emporter Réplique',
  'hand-over.text':
    "Tout Réplique tient dans un seul fichier, à copier sur une clé ou à envoyer. Un double-clic l'ouvre dans le navigateur, sans réseau et sans rien installer.",
  'hand-over.empty': "Vos séances n'y sont pas. Il faut le réseau pour le télécharger.",
  'hand-over.get': 'Télécharger Replique.html ({n} Mo)',
};
