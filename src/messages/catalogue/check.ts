/** What the checks of a scene say: the command, then each rule in the order an author meets them. */
export const CHECK: Readonly<Record<string, string>> = {
  'check.usage': 'Usage : npm run check -- [SCENES.ink] [--json] [--states N] [--seconds N]',
  'check.not-found': 'Le fichier "{file}" est introuvable. {usage}',
  'check.clean': '{file} : rien à signaler.',
  'check.line': '  ligne {line}, {severity} : {message} ({rule})',
  'check.line-in': '  {file}, ligne {line}, {severity} : {message} ({rule})',
  'check.severity.error': 'à corriger',
  'check.severity.warning': 'à revoir',
  'check.severity.hint': 'à peser',
  'check.total':
    '{files} {files:scène lue|scènes lues} : {errors} à corriger, {warnings} à revoir, {hints} à peser.',
  'check.pages':
    'Le nom entre parenthèses est celui de la règle : src/check/rules/ dit pourquoi, et comment faire mieux.',
  'check.did-you-mean': 'Vouliez-vous dire "{text}" ?',
  'check.too-long':
    "La lecture de cette scène a été arrêtée après {seconds} s. Coupez-la en deux, ou retirez ce qui vient d'être ajouté.",
  'check.crashed':
    "La lecture de cette scène s'est interrompue : elle est trop grande ou trop emboîtée. Retirez ce qui vient d'être ajouté, puis recommencez.",

  'check.ink.end-of-line':
    'Ink ne comprend pas la fin de cette ligne (il y voit "{saw}"). Souvent une accolade, une flèche ou un # de trop ; une condition se met avant les crochets.',
  'check.ink.empty-knot': 'Ce nœud est vide. Écrivez au moins une ligne dessous, par exemple -> END.',
  'check.ink.name':
    'Il manque un nom ici (Ink voit "{saw}"). Un nom se fait de lettres, de chiffres et de _, sans espace : VAR confiance = 3.',
  'check.ink.knot-name': 'Il manque le nom du nœud : === accueil ===, en un mot, sans espace.',
  'check.ink.value': 'Il manque une valeur ici (Ink voit "{saw}"). Par exemple : VAR confiance = 3.',
  'check.ink.braces':
    'Entre accolades, Ink attend une condition et des mots, { confiance > 3:Bon.|Ah. }, ou le nom d\'une variable. Ici il voit "{saw}".',
  'check.ink.condition':
    'La condition de cette réplique est vide ou inachevée : * (nom) { confiance > 3 } [...].',
  'check.ink.tilde': 'Après ~, il faut un calcul ou un appel : ~ confiance += 1.',
  'check.ink.arrow': 'La flèche est mal formée. Une seule par ligne : -> destination.',
  'check.ink.empty-divert':
    'Cette flèche ne mène nulle part. Écrivez la destination : -> accueil, ou -> END.',
  'check.ink.gather-in-braces':
    'Entre accolades, un seul tiret par branche. Pour rassembler des répliques, sortez-les dans un nœud.',
  'check.ink.alternatives': 'Entre accolades, séparez les deux textes par une barre : { condition:oui|non }.',
  'check.ink.branch': 'Après ce tiret, il manque ce qui est dit ou fait dans ce cas.',
  'check.ink.return': '~ return ne sert que dans une fonction : === function nom() ===.',
  'check.ink.tag-in-string': 'Pas de # entre guillemets droits : écrivez \\#.',
  'check.ink.else': 'Le dernier cas commence par "- else:".',
  'check.ink.closing':
    'Il manque ici une parenthèse, un crochet ou une accolade qui ferme (Ink voit "{saw}").',
  'check.dead-end.ran-out':
    "La scène s'arrête faute de suite. Ajoutez -> END, ou la destination suivante. Pour y venir : {path}.",
  'check.dead-end.trap':
    "À partir d'ici, plus aucune réplique ne mène à une fin. Ouvrez une porte : une réplique qui va vers -> END ou vers la suite. Pour y venir : {path}.",
  'check.endless-loop.endless':
    'La scène tourne ici sans jamais rendre la main : une boucle sans réplique, ou un texte sans fin. Mettez une réplique dans la boucle, ou une condition pour en sortir. Pour y venir : {path}.',
  'check.endless-loop.recursion':
    "Ce passage s'appelle lui-même sans fin. Donnez-lui une condition pour s'arrêter. Pour y venir : {path}.",
  'check.stops-on-error':
    "La scène s'arrête ici sur une erreur (Ink dit : {message}). Souvent une division par zéro, ou une destination qui n'existe pas. Pour y venir : {path}.",

  'check.unknown-tag':
    'L\'étiquette "{word}" n\'est lue par rien. Corrigez-la, ou faites-en un commentaire avec //.',
  'check.misplaced-tag.choice':
    '"{word}" parle d\'une réplique : écrivez-le entre les crochets de la réplique, après ses mots.',
  'check.misplaced-tag.header':
    '"{word}" appartient à l\'en-tête : écrivez-le tout en haut, avant la première phrase.',
  'check.misplaced-tag.line':
    '"{word}" n\'est pas lu entre les crochets d\'une réplique : écrivez-le sur sa propre ligne, au-dessus de la phrase qui suit.',
  'check.unread-value.empty': 'Après "{word}:", il manque quelque chose.',
  'check.unread-value.seconds':
    '"{value}" n\'est pas une durée : après "{word}:", écrivez un nombre de secondes, par exemple 3.',
  'check.unread-value.porter': '"{value}" n\'est pas une attitude de Porter. Les six : {known}.',
  'check.unknown-role':
    '"{word}" n\'est pas dans l\'en-tête : sa phrase sera lue comme une narration. Ajoutez en haut "# role: {word} ; Nom, métier ; image".',
  'check.unknown-expression':
    '"{word}" n\'est ni une expression ni une posture. Expressions : {expressions}. Postures : {postures}.',
  'check.unknown-set': 'Le lieu "{word}" n\'est pas dessiné. Les lieux : {known}.',
  'check.unknown-tablet': 'La tablette ne connaît pas "{word}". Ici, elle connaît : {known}.',
  'check.unknown-sound': 'Le son "{word}" n\'existe pas. Les sons : {known}.',
  'check.unknown-cast': 'L\'image "{word}" n\'existe pas. Les images : {known}.',
  'check.choice-without-label':
    "Cette réplique n'a pas de nom. Donnez-lui-en un entre parenthèses, * (nom) [...] : les prises déjà jouées la retrouveront après vos corrections.",
  'check.choice-without-remark':
    'Rien n\'est dit de cette réplique au retour. Ajoutez une remarque, ou au moins "# entendu:" : ce que l\'employeur a compris.',
  'check.quote-not-found': 'Les mots "{quote}" ne sont pas dans la réplique : {words}. Citez-les exactement.',
  'check.remark-not-delivered.sign':
    'Cette remarque sur "{word}" ne sera pas lue : il manque un signe. Écrivez "# {word} + «mots» : effet", avec +, 0 ou -.',
  'check.remark-not-delivered.no-choice':
    '"{word}" vient avant toute réplique : personne ne le lira. Placez-le sous la réplique dont il parle.',
  'check.remark-not-delivered.brackets':
    '"{word}" est entre les crochets de la réplique et ne sera pas lu. Placez-le dessous, sur sa propre ligne.',
  'check.minus-without-advice':
    'Une remarque "à retravailler" sans proposition (réplique de la ligne {line}). Ajoutez "# essayez:" et la phrase à dire plutôt.',
  'check.said-twice':
    'Les mots "{words}" seront dits deux fois : une fois au choix, une fois dans le texte. Mettez-les entre crochets.',
  'check.said-twice.label':
    'Le nom {words} vient après la condition : Ink le lit comme des mots à dire. Écrivez-le juste après * ou +, avant la condition.',
  'check.same-words':
    "Deux répliques proposées ensemble disent la même chose (l'autre est ligne {line}) : {words} Changez-en une.",
  'check.gauge-out-of-bounds':
    'La jauge "{name}" va de {least} à {most} selon les chemins, hors de ses bornes {min} et {max}. Élargissez les bornes, ou ajoutez une condition là où elle bouge.',
  'check.gauge-never-read':
    'La jauge "{name}" ne décide de rien. Servez-vous-en une fois : { {name} > 4: … }, ou retirez-la.',
  'check.unreachable.knot': 'Personne ne peut arriver au nœud "{name}". Menez-y une réplique, ou retirez-le.',
  'check.unreachable.stitch':
    'Personne ne peut arriver à la partie "{name}". Menez-y une réplique, ou retirez-la.',
  'check.unreachable.choice':
    'Cette réplique ({name}) ne peut jamais être choisie. Vérifiez sa condition, ou retirez-la.',
  'check.unreachable.line':
    'Personne n\'entendra cette ligne : "{name}". Vérifiez la condition qui la garde, ou ce qui passe avant elle.',
  'check.cue-below-line':
    '"{word}" est sous la dernière phrase : ce sera vu une fois tout entendu. Placez-le au-dessus de la phrase qu\'il accompagne.',

  'check.header-complete': "Il manque à l'en-tête : {missing}.",
  'check.model-path':
    "Aucune réplique n'est marquée #modele : un forum n'aura pas de scène à montrer. Marquez-en une par décision, la plus naturelle.",
  'check.model-path.stops':
    "Le modèle s'arrête ici : aucune de ces répliques n'est marquée #modele. Marquez celle qu'un collègue dirait sans y penser.",
  'check.model-length':
    'Le modèle compte {n} décisions : une salle en suit {most} sans décrocher. Faites-le finir plus tôt.',
  'check.model-ends-badly':
    "Le modèle finit bien : la salle n'aura rien à reprendre. Marquez #modele les répliques qui ferment la porte.",
  'check.joker-questions':
    'Avant cette décision du modèle, le joker n\'a pas de question pour la salle. Ajoutez "# joker:" au-dessus de la dernière phrase.',
  'check.thoughts':
    'Avant cette décision du modèle, on ne sait pas ce que pense l\'employeur. Ajoutez "# pensee:" au-dessus de la dernière phrase.',
  'check.source-dated.consulted':
    'La source "{title}" ne dit pas quand elle a été lue. Ajoutez " ; consulté le 2026-11-21" (votre date).',
  'check.source-dated.in-force':
    'La source "{title}" dit une règle de droit sans sa date. Ajoutez " ; droit au" et le jour où la règle valait ainsi.',
  'check.source-old':
    'La source "{title}" a été lue le {day}, il y a plus d\'un an. Relisez-la, puis changez la date.',
  'check.aims-offered':
    'La scène vise "{criterion}", et aucune réplique ne le montre. Ajoutez une remarque "# {criterion} +" là où on l\'entend, ou retirez-le de "vise".',
  'check.best-is-longest':
    'La meilleure réplique est la plus longue dans {n} décisions sur {total} : on la reconnaît sans lire. Raccourcissez-en quelques-unes.',
  'check.best-same-place':
    "La meilleure réplique est en position {rank} dans {n} décisions sur {total} : on la reconnaît sans lire. Changez l'ordre ici et là.",
  'check.one-choice-dominates':
    'Dans {n} décisions sur {total}, une réplique vaut toutes les autres en tout (lignes {lines}) : ce ne sont plus des choix. Donnez un mérite à une autre.',
  'check.dominated-reply':
    'Cette réplique n\'a que des "+", et partout une autre fait au moins aussi bien en tout. Donnez-lui un mérite à elle, ou nuancez.',
  'check.repeated-reward':
    'Cette réplique revient, et rapporte à chaque fois ({what}). Écrivez * au lieu de + devant elle, ou mettez une condition.',
  'check.every-path-seen':
    "Tous les chemins n'ont pas pu être vus ({seen} répliques sur {total}) : ce qui est dit d'eux n'est pas sûr. Coupez la scène, ou retirez une boucle.",
  'check.every-path-seen.counter':
    "Tous les chemins n'ont pas pu être vus ({seen} répliques sur {total}) : une valeur change sans fin ({what}). Arrêtez-la à une borne.",
  'check.ending-named':
    'Une fin n\'a pas de nom : le retour ne pourra pas la dire. Ajoutez "# fin: nom ; issue" au-dessus de la dernière phrase. Pour y venir : {path}.',
  'check.long-line':
    "{n} caractères d'une traite, quand on en entend {most} au plus. Coupez en deux phrases, chacune sur sa ligne.",
  'check.too-many-choices':
    '{n} répliques à la fois : on en lit {most} au plus. Gardez les plus différentes.',
  'check.duration-far':
    "L'en-tête annonce {said} min ; une prise dure de {least} à {most} min, sans les hésitations.",
  'check.duration-far.endless':
    "L'en-tête annonce {said} min ; la prise la plus courte dure {least} min, sans les hésitations.",

  'check.words-to-weigh.but':
    '"{word}" efface souvent ce qui précède. Essayez "et", "en même temps", sauf si c\'est voulu.',
  'check.words-to-weigh.try': '"{word}" laisse déjà entendre que non. Essayez un jour et une heure.',
  'check.words-to-weigh.hesitate': '"{word}" fait hésiter. Essayez "appelez-moi, voici ma ligne".',
  'check.words-to-weigh.must': '"{word}" sonne comme un ordre. Essayez "la prochaine étape est…".',
  'check.words-to-weigh.need': '"{word}" sonne comme un ordre. Essayez "voici ce qui débloque…".',
  'check.words-to-weigh.see': '"{word}" peut être un refus déguisé. Dites ce que vous pouvez, et quand.',
  'check.words-to-weigh.understand':
    '"{word}", seul, peut sonner "cela suffit". Reprenez un fait qu\'il vient de dire.',
  'check.words-to-weigh.calm': '"{word}" attise souvent la colère. Essayez un silence, puis ses mots à lui.',
  'check.words-to-weigh.worry': '"{word}" promet sans rien donner. Dites ce qui est vérifié, et pour quand.',
  'check.words-to-weigh.small': '"{word}" rapetisse. Dites la durée ou le nombre réels.',
  'check.words-to-weigh.trouble':
    '"{word}" : c\'est ce mot qui restera, sauf si l\'employeur l\'a dit le premier. Essayez "point", "situation".',
  'check.words-to-weigh.soon': '"{word}" ne dit pas quand. Donnez un jour et une heure.',
  'check.words-to-weigh.we': '"{word}" ne dit pas qui. Essayez "je" ou "vous".',
  'check.words-to-weigh.acronym': '"{word}" est un sigle : dites-le en mots, ou demandez s\'il est connu.',
  'check.words-to-weigh.never':
    '"{word}" : une seule exception suffit à démentir. Essayez un chiffre, "à ce jour".',
  'check.words-to-weigh.maybe': '"{word}" dilue l\'engagement. Essayez le présent.',
};
