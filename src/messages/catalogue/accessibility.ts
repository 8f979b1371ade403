/** What the page « Accessibilité » states. Its facts are in `pages/accessibility/facts.ts`. */
export const ACCESSIBILITY: Readonly<Record<string, string>> = {
  'accessibility.state': 'Où en est Réplique',
  'accessibility.state.text':
    "Réplique est fait pour être joué par tout le monde : au clavier, au lecteur d'écran, avec un texte agrandi, sans le son. Mais personne n'a encore mené l'audit complet que demande le RGAA (le référentiel français). Tant qu'il n'est pas fait, Réplique doit être déclaré non conforme. Voici ce qui est vérifié, par qui, et ce qui manque.",
  'accessibility.machine': 'Vérifié par programme',
  'accessibility.machine.text':
    "{count} règles automatiques ({engine} : RGAA 4, WCAG 2.0, 2.1 et 2.2 niveaux A et AA, bonnes pratiques) sont passées sur chacun de ces écrans, en clair, en sombre et en contraste renforcé. Aucune n'est enfreinte. Dernière fois : {day}. Un programme ne voit qu'une partie des problèmes.",
  'accessibility.screens': 'Les écrans',
  'accessibility.screen.home': 'Accueil',
  'accessibility.screen.training': 'Choisir une scène',
  'accessibility.screen.settings': 'Réglages',
  'accessibility.screen.accessibility': 'Cette page',
  'accessibility.screen.call': 'Un appel : avant, pendant, en pause, le fil, « Avec mes mots »',
  'accessibility.screen.visit': 'Une visite, la tablette à la main',
  'accessibility.screen.retour': 'Le retour, replié et déplié',
  'accessibility.screen.notebook': 'Le carnet',
  'accessibility.screen.quarter': "Le quart d'heure",
  'accessibility.screen.kept': 'Ce qui est gardé ici',
  'accessibility.screen.own-scenes': "Une scène ouverte d'un fichier",
  'accessibility.screen.pair': 'Jouer à deux, sur un écran ou deux',
  'accessibility.screen.received': "Une prise reçue d'un collègue",
  'accessibility.screen.voice': '« Avec mes mots », à voix haute',
  'accessibility.screen.forum': 'Le forum : pupitre, projection, fenêtre unique',
  'accessibility.screen.forum-papers': 'Le bilan et la fiche de conduite',
  'accessibility.screen.workshop': "L'atelier d'écriture",
  'accessibility.screen.one-file': 'Une scène exportée en un seul fichier',
  'accessibility.trials': 'Et aussi, à chaque nouvelle version',
  'accessibility.trial.by-ear':
    "Une scène entière est jouée au clavier seul, en ne lisant que ce qui est donné aux lecteurs d'écran : chaque phrase y est dite une fois, avec qui la dit ; les réponses y ont tous leurs mots ; les bruits y sont écrits.",
  'accessibility.trial.keyboard':
    'Tout se fait par Tab et Entrée. Les chiffres répondent aussi sur un clavier français, sans Majuscule.',
  'accessibility.trial.focus': 'La place du clavier ne se perd jamais quand un bouton disparaît.',
  'accessibility.trial.narrow':
    "L'accueil, une scène et le retour tiennent dans 320 pixels de large, même avec un texte à 150 %, et une scène dans une page agrandie deux fois.",
  'accessibility.trial.spacing': 'Rien ne se coupe quand on espace les lettres, les mots et les lignes.',
  'accessibility.trial.contrast':
    'Le contraste de chaque couple de couleurs est calculé : 4,5 au moins, 7 au moins en contraste renforcé.',
  'accessibility.trial.untimed': "Un formulaire qu'on remplit arrête le temps, même « Sous tension ».",
  'accessibility.by-hand': 'Regardé à la main',
  'accessibility.by-hand.pictures':
    'Les écrans, en images, à 1280 pixels de large, en clair, en sombre et en contraste renforcé ; quelques-uns à 390 et à 1920.',
  'accessibility.by-hand.forced':
    "L'accueil, une scène, le retour et le forum avec des couleurs imposées par le système, imitées par un navigateur.",
  'accessibility.missing': "Ce qui manque, ou n'a pas été essayé",
  'accessibility.missing.audit':
    "L'audit du RGAA, critère par critère, par une personne dont c'est le métier.",
  'accessibility.missing.people':
    "L'essai avec des personnes concernées. Aucune personne aveugle, malvoyante, sourde, dyslexique ou qui se sert d'une commande adaptée n'a encore joué une scène pour nous.",
  'accessibility.missing.screen-readers':
    "Les lecteurs d'écran eux-mêmes (NVDA, JAWS, VoiceOver, TalkBack) : ce qui leur est donné est relu par programme, pas écouté.",
  'accessibility.missing.browsers':
    'Safari et Firefox : tout est essayé dans Chromium, le moteur de Chrome et Edge.',
  'accessibility.missing.drawings':
    "Les visages et les gestes dessinés ne sont pas décrits : les phrases et les bruits écrits doivent suffire, et parfois l'humeur se voit mieux qu'elle ne se lit.",
  'accessibility.missing.takes':
    "L'image des prises d'un forum est un dessin : « Les prises en toutes lettres », dessous, dit la même chose en liste.",
  'accessibility.missing.sign-language':
    "Rien n'est traduit en langue des signes. Rien n'est seulement sonore : tout ce qui s'entend est écrit.",
  'accessibility.missing.voice':
    "Une réplique enregistrée avec sa voix n'est pas transcrite : on peut aussi l'écrire.",
  'accessibility.missing.languages': 'Les mots étrangers des scènes ne sont pas signalés comme tels.',
  'accessibility.missing.files': "Les fichiers exportés et les pages imprimées n'ont pas été vérifiés.",
  'accessibility.time': 'Rien ne presse',
  'accessibility.time.default':
    "Les phrases se suivent le temps de les lire, et les réponses attendent. « À mon rythme », pendant une scène ou dans les Réglages, arrête toute horloge : rien n'avance sans vous.",
  'accessibility.time.pressure':
    "« Sous tension » met une limite. Elle n'est là que si on la demande, et « Lever la limite », sur l'écran, l'enlève d'un geste.",
  'accessibility.time.forum':
    "En forum, les minutes ne sont qu'un repère : rien ne s'arrête quand elles sont passées.",
  'accessibility.time.away':
    "La page fermée, l'ordinateur en veille, l'onglet caché : la scène attend, et reprend au même endroit.",
  'accessibility.keys': 'Les touches',
  'accessibility.keys.text':
    "Tab et Entrée suffisent partout, Échap referme ce qui s'est ouvert. Ces touches vont plus vite ; on peut les couper dans les Réglages, et changer celle de « Stop ! ».",
  'accessibility.keys.to': 'à',
  'accessibility.keys.or': 'ou',
  'accessibility.keys.key': 'Touche',
  'accessibility.keys.does': "Ce qu'elle fait",
  'accessibility.key.reply': 'Choisir une réplique, de la première à la neuvième',
  'accessibility.key.silence': 'Se taire',
  'accessibility.key.pause': 'Pause, puis reprendre',
  'accessibility.key.skip': 'Décrocher, puis passer à la phrase suivante',
  'accessibility.key.stop': 'En forum : Stop !, puis reprendre',
  'accessibility.key.bookmark': "En forum : reculer ou avancer d'une phrase",
  'accessibility.help': 'Voir mieux, lire mieux',
  'accessibility.help.text':
    'Taille du texte, couleurs sombres ou contraste renforcé, touches, rythme : tout est dans les Réglages, et reste sur cet ordinateur.',
  'accessibility.report': 'Signaler un problème',
  'accessibility.report.text':
    "Dites-le à la personne qui a installé Réplique : l'écran où vous étiez, ce que vous vouliez faire, ce qui s'est passé, et vos outils (lecteur d'écran, loupe, commande vocale…). Si rien ne vient, le Défenseur des droits peut être saisi, gratuitement.",
};
