/** The page of settings. */
export const SETTINGS: Record<string, string> = {
  'settings.title': 'Réglages',
  'settings.saved': 'Ces réglages restent sur cet ordinateur.',
  'settings.text': 'Taille du texte',
  'settings.text.size': '{n} %',
  'settings.text.sample': "« Trois semaines que l'annonce est en ligne, et personne ! »",
  'settings.look': 'Couleurs',
  'settings.look.device': "Comme l'appareil",
  'settings.look.light': 'Clair',
  'settings.look.dark': 'Sombre',
  'settings.look.contrast': 'Contraste renforcé',
  'settings.look.contrast.sub': "Noir sur blanc, ou blanc sur noir si l'appareil est en sombre.",
  'settings.sound': 'Volume du son',
  'settings.sound.sub':
    "Le son est coupé à l'ouverture ; on l'active pendant une scène. Tout ce qui s'entend est aussi écrit.",
  'settings.voice.not':
    "Ce navigateur ne donne pas le micro à cette page : « Enregistrer ma voix » n'y est pas proposé. Écrire vos mots, ou les dire tout haut, marche toujours.",
  'settings.keys': 'Touches du clavier',
  'settings.keys.single': 'Répondre avec une seule touche',
  'settings.keys.sub': 'Chiffres pour répondre, S pour se taire, P pour la pause, Espace pour passer.',
  'settings.stop-key': 'Touche pour "Stop !", en théâtre-forum',
  'settings.stop-key.sub':
    "N'importe quelle touche, une pédale ou une télécommande. Suivante et Précédente d'une télécommande marchent déjà.",
  'settings.stop-key.now': 'En ce moment : {key}',
  'settings.stop-key.change': 'Changer de touche',
  'settings.stop-key.press': 'Appuyez sur la touche ou la pédale…',
  'settings.computer': 'Cet ordinateur',
  'settings.computer.mine': "Personne d'autre ne s'en sert : mes prises restent ici",
  'settings.computer.shared': 'Il est partagé : ne rien garder après mon passage',
};
