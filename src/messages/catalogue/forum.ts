/** Sentences of the théâtre-forum: refusals, moments, roles, what stops a film, and all the joker's cards. */
export const FORUM: Record<string, string> = {
  'forum.stop-first': 'La scène joue. Dites "Stop !" d\'abord.',
  'forum.not-playing': 'La scène est arrêtée. Choisissez "Reprendre" pour continuer.',
  'forum.nothing-after': "C'est la dernière ligne jouée : il n'y a rien après.",
  'forum.one-at-a-time': "Quelqu'un joue déjà. Un remplacement à la fois : terminez celui-ci.",
  'forum.employer-stays':
    'On ne remplace pas l\'employeur : on cherche ce que l\'on peut faire, nous. Pour le jouer, prenez "Échange de rôles".',
  'forum.no-such-role': "Cette personne n'est pas dans la scène. Prenez-en une de la liste.",
  'forum.no-employer': "Cette scène n'a pas d'employeur : il n'y a pas de rôle à échanger.",
  'forum.no-such-version': "Cette version n'existe pas ou vient d'être effacée.",
  'forum.not-aloud': 'Personne ne joue en ce moment. Choisissez "Remplacer" pour entrer en scène.',
  'forum.bad-count': 'Comptez des mains : un nombre entier, de 0 à {most}.',
  'forum.bad-minutes': 'Donnez une durée de 0 à {most} minutes.',
  'forum.nothing-to-show': "Il n'y a rien de tel à montrer. Choisissez dans la liste.",
  'forum.nothing-written': 'Écrivez quelques mots, ou fermez.',

  'forum.phase.warmUp': 'Échauffement',
  'forum.phase.contract': 'Contrat',
  'forum.phase.model': 'Scène modèle',
  'forum.phase.analysis': 'Analyse à chaud',
  'forum.phase.forum': 'Forum',
  'forum.phase.comparison': 'Comparaison',
  'forum.phase.harvest': 'Bilan',

  'forum.halt.end': 'La scène est finie.',
  'forum.halt.no-model-here':
    "La scène modèle s'arrête ici : l'auteur n'a pas dit ce que répond la personne. À vous de choisir, à voix haute.",
  'forum.halt.no-model': "Cette scène n'a pas de modèle : jouez vous-mêmes la première prise, à voix haute.",
  'forum.halt.reply-awaited': 'À vous de jouer la suite, à voix haute.',
  'forum.halt.aloud': "La suite a été jouée à voix haute : elle n'est pas écrite.",

  'forum.adviser': "L'agence",
  'forum.role.MOI': 'La personne qui conseille',
  'forum.role.COLLEGUE': "Une personne de l'équipe",
  'forum.role.RESPONSABLE': 'La ou le responsable',
  'forum.person': 'Personne {n}',
  'forum.version': 'V{n}',

  'forum.reaction.opens': "S'ouvre",
  'forum.reaction.hesitates': 'Hésite',
  'forum.reaction.closes': 'Se ferme',
  'forum.hands.playable': 'Jouable lundi',
  'forum.hands.costly': 'Coûteux',
  'forum.hands.magic': 'Magique',

  'forum.secret.thoughts': "Ce qu'il pense",
  'forum.secret.heard': "Ce qu'il a entendu",
  'forum.secret.remarks': 'Le retour sur les mots',
  'forum.secret.gauges': 'Les jauges',
  'forum.secret.colours': 'Les couleurs des branches',
  'forum.secret.endings': 'Le nom des fins',
  'forum.secret.sheet': 'Sa fiche secrète',

  'forum.obstacle.order': 'La consigne',
  'forum.obstacle.tool': "L'outil",
  'forum.obstacle.time': 'Le temps',
  'forum.draft.aloud': '(Joué à voix haute.)',

  'forum.game.hello.title': 'Bonjour, six fois',
  'forum.game.hello':
    'Par deux, dos à dos. Dites "Bonjour" au téléphone de six humeurs : pressé, ravi, las, méfiant, gêné, fier. L\'autre devine.',
  'forum.game.mirror.title': 'Le miroir',
  'forum.game.mirror':
    "Par deux, face à face. L'un bouge lentement, l'autre est son reflet. Au signal, on échange.",
  'forum.game.hypnosis.title': "L'hypnose",
  'forum.game.hypnosis':
    "Par deux. La main de l'un guide le visage de l'autre, à vingt centimètres. Doucement : qui guide prend soin. Puis on échange.",
  'forum.game.relay.title': 'Le relais',
  'forum.game.relay':
    "En cercle. L'un dit une phrase d'employeur ; le suivant la reformule sans rien y ajouter, puis en dit une autre.",
  'forum.game.word.title': 'La phrase interdite',
  'forum.game.word':
    'Choisissez une phrase que l\'on dit trop ("C\'est la procédure"). Chacun trouve une autre façon de le dire.',

  'forum.rule.stop':
    'On dit "Stop !", puis on vient jouer. On ne dit pas aux autres ce qu\'ils devraient faire.',
  'forum.rule.one': 'Un remplacement à la fois, et on le laisse aller au bout.',
  'forum.rule.adviser': "On remplace la personne qui conseille, ou un témoin. Pas l'employeur.",
  'forum.rule.self': 'On joue soi-même : pas besoin de savoir jouer, ni du même genre ou du même âge.',
  'forum.rule.equal': 'Toutes les propositions se valent. Ni jugement, ni moquerie.',
  'forum.rule.pass': 'Chacun a le droit de passer, à tout moment, sans dire pourquoi.',
  'forum.rule.fiction': "C'est une fiction. Personne ici n'est le personnage qu'il joue.",
  'forum.rule.names': 'Ce qui se dit ici reste ici. Aucun nom ne sera gardé.',

  'forum.ask.saw': "Qu'avez-vous vu ? Les gestes, les silences, d'abord. Ce que vous en pensez, après.",
  'forum.ask.heard': 'Quels mots exacts avez-vous entendus ?',
  'forum.ask.problem': 'Qui a un problème ? Lequel ?',
  'forum.ask.oppresses': "Qu'est-ce qui pèse sur eux : une consigne, un outil, le temps ?",
  'forum.ask.lived': "L'avez-vous déjà vécu ?",
  'forum.ask.turn': 'À quel moment la scène a-t-elle basculé ?',

  'forum.ask.when': 'À quel moment exact avez-vous voulu dire stop ?',
  'forum.ask.want': 'Que voulez-vous obtenir ?',
  'forum.ask.first': 'Quelle sera votre première phrase ?',
  'forum.ask.who': "À la place de qui ? La personne qui conseille, ou quelqu'un qui a tout vu ?",
  'forum.ask.elsewhere': 'Est-ce le bon lieu, le bon moment ? Vous pouvez en changer.',
  'forum.ask.needs': "De quoi avez-vous besoin pour entrer : d'une chaise, du téléphone, de quelqu'un ?",

  'forum.ask.changed': "Qu'est-ce qui a changé ?",
  'forum.ask.how': 'Comment a-t-on fait ? Quels mots, quel ton, quel silence ?',
  'forum.ask.feel-employer': "Vous qui étiez l'employeur : comment vous sentez-vous maintenant ?",
  'forum.ask.feel-adviser': "Vous qui êtes venu jouer : qu'avez-vous obtenu ?",
  'forum.ask.price': "Qu'est-ce que cela a coûté, et à qui ?",
  'forum.ask.other': 'Une objection ? Avez-vous une proposition à jouer ?',

  'forum.ask.monday': 'Est-ce possible lundi matin, avec nos moyens ?',
  'forum.ask.cost': 'À quel prix ?',
  'forum.ask.magic': 'Magique, ou jouable ?',
  'forum.ask.allowed': "Qui devrait être d'accord pour que ce soit possible ?",

  'forum.ask.felt': "Qu'avez-vous ressenti ?",
  'forum.ask.happened': "Que s'est-il passé ?",
  'forum.ask.phrase': 'Quelle phrase emportez-vous ?',
  'forum.ask.try': "Qu'allez-vous essayer lundi ?",

  'forum.stuck.silence':
    "Personne ne vient : laissez dix secondes de silence. Puis demandez : « Qu'aurait-il fallu pour qu'il reste ? »",
  'forum.stuck.debate': 'On débat au lieu de jouer : « Montrez-nous. »',
  'forum.stuck.expert':
    "On vous demande la bonne réponse : rendez la question à la salle. Personne ici ne l'a.",
  'forum.stuck.court': "On juge quelqu'un : revenez aux mots. « Qu'a-t-il dit, exactement ? »",
  'forum.stuck.crush':
    "On accable la personne venue jouer : arrêtez, remerciez, demandez ce qu'elle a ouvert.",
  'forum.stuck.single':
    "Tout le monde est d'accord : « Et si l'employeur ne l'entendait pas ainsi ? Qui essaie autre chose ? »",
  'forum.stuck.caricature': "L'employeur devient une caricature : « De quoi a-t-il peur, ce matin ? »",
  'forum.stuck.manager':
    "Un responsable prend des notes : rappelez le contrat. Rien de nominatif ne sort d'ici.",
  'forum.stuck.leave':
    'On rit, on traîne : faites sortir du rôle. Chacun dit son prénom et une chose vue par la fenêtre.',

  'forum.tool.statue.title': 'Image statue',
  'forum.tool.statue':
    'Sans un mot, montrez la relation par une image immobile. Où est chacun ? Où est la tablette ?',
  'forum.tool.thoughts.title': 'Pensées à voix haute',
  'forum.tool.thoughts': "Main sur l'épaule : dix secondes de ce que la personne pense et ne dit pas.",
  'forum.tool.double.title': 'Doublage',
  'forum.tool.double': "Quelqu'un se place derrière et dit ce qui n'est pas dit.",
  'forum.tool.hot-seat.title': 'Chaise chaude',
  'forum.tool.hot-seat':
    "Trois minutes : la salle interroge l'employeur, qui répond en personnage. On reste dans le travail, pas dans l'intime.",
  'forum.tool.exchange.title': 'Échange de rôles',
  'forum.tool.exchange': "La personne qui conseille devient l'employeur, et entend ses propres mots.",
  'forum.tool.chorus.title': 'Chœur',
  'forum.tool.chorus':
    "Trois voix derrière la personne qui conseille : la consigne, le doute, l'employeur d'hier.",
  'forum.tool.mirror.title': 'Miroir',
  'forum.tool.mirror': "Le groupe rejoue la scène telle quelle ; la personne qui l'a jouée regarde.",
  'forum.tool.tomorrow.title': 'Le lendemain',
  'forum.tool.tomorrow': 'Jouez la suite : le lendemain, ou dans trois mois. Qui rappelle qui ?',
  'forum.tool.out.title': 'Sortir du rôle',
  'forum.tool.out': 'Secouez les bras, dites votre prénom, et une chose qui vous distingue du personnage.',
};
