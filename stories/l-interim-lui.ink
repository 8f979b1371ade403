// Ce qu'elle ne dira pas a été écrit en premier : les lignes « # secret: » mènent toute la scène.
// « // Pour : » dit pourquoi une collègue sensée prendrait cette réplique.
// La confiance part de 2 à 4. À 5, elle raconte le « ah » du mois d'avril ; à 6, elle parle de la dernière marche.
// Les trois atouts (« atouts ») ne montent que si c'est elle qui les dit. Personne ne dit de mal de Jessica.
# titre: L'intérim, lui
# canal: appel
# duree: 6
# theme: Recrutement dans une petite entreprise
# objectif: Être comparée à l'intérim, sans en dire du mal et sans se brader
# vise: positif, cadre, engagement
# role: KELLER ; Mme Keller, métallière, six salariés ; keller
# role: MOI ; Vous, conseillère entreprise ; conseillere
# jauge: confiance 0 10 ; haut
# secret: En avril, un candidat que vous lui aviez trouvé a demandé combien ils étaient. Elle a dit six. Il a dit « ah ». Elle n'a plus rappelé personne.
# secret: Sofiane, son intérimaire, lui a demandé si elle embauchait. Elle a répondu « on verra » : elle avait peur qu'il fasse « ah », lui aussi.
# secret: Sous la dernière marche de chaque escalier, l'équipe frappe ses initiales. Ils sont six. Sous le dernier escalier, il y a sept lettres.
# secret: Elle n'appelle pas pour qu'on la raye. Elle appelle pour voir si quelqu'un dirait non.
# source: Intérim, l'agence est l'employeur et porte la paie ; le prix est le salaire multiplié par un coefficient ; linkingtalents.fr/breves/combien-coute-interimaire ; consulté le 2026-11-21
# source: Immersion professionnelle (PMSMP), découvrir, confirmer, initier un recrutement ; un mois au plus, convention, tuteur ; www.entreprises.cci-paris-idf.fr/web/rh/periode-de-mise-en-situation-en-milieu-professionnel-pmsmp ; consulté le 2026-11-21
# source: Immersion professionnelle, jamais pour tenir un poste de travail ; communaute.inclusion.gouv.fr/forum/limmersion-professionnelle-124 ; consulté le 2026-11-21
# source: France Travail Pro, un numéro pour les employeurs, le 39 95 ; www.boursorama.com/actualite-economique/actualites/entreprises-lancement-de-france-travail-pro-pour-mieux-accompagner-les-recruteurs-e29128d1ee0eb22ef24a7aacdd659f40 ; consulté le 2026-11-21
VAR confiance = 3
VAR humeur = 1
VAR marge = false
VAR atouts = 0
VAR dictee = false
VAR belle = false
VAR date = false
-> accueil

// 1. Trois humeurs, une même demande : qu'on la raye. On n'appelle pas pour cela.
=== accueil ===
# lieu: atelier
# etape: accueil
# ambiance: silence
# MOI: calme face
# son: sonnerie
Mercredi, huit heures dix. Votre manteau est encore mouillé. Sur l'écran : Keller, métallerie.
~ confiance = RANDOM(2, 4)
~ humeur = RANDOM(1, 3)
{ humeur:
    - 1: -> en_colere
    - 2: -> en_cadeau
    - else: -> en_bas
}
= en_colere
# son: decroche
# KELLER: colere pointe
KELLER: Keller, métallerie, zone des Forges. Si je crie, c'est la scie. Rayez-moi de vos listes !
KELLER: Neuf semaines que vous me cherchez quelqu'un. L'intérim, lui, le café était pas froid.
-> rayez
= en_cadeau
# son: decroche
# KELLER: ironique face
KELLER: Bonjour madame. Keller, la métallerie. J'appelle pour vous faire gagner du temps.
KELLER: Neuf semaines que vous me cherchez quelqu'un. L'intérim, lui, a trouvé entre deux cafés. Rayez-moi, je vous en prie.
-> rayez
= en_bas
# son: decroche
# KELLER: fatigue face
KELLER: Oui. Keller, la métallerie. Cherchez pas dans les gros, cherchez en bas.
KELLER: Neuf semaines d'annonce. L'intérim, lui, ça lui a pris un café. Rayez-moi, ça fera plus propre.
-> rayez
= rayez
# KELLER: ferme
# pensee: Elle va me demander combien on est. Ils demandent tous combien on est.
# joker: Si elle voulait seulement être rayée, appellerait-elle ?
KELLER: Vous rayez, je raccroche, et à huit heures et quart vous avez une ligne de moins. Une fine.
* (combien) [« Je vous retrouve… Keller, vous êtes combien de salariés, déjà ? » #modele #porter: enquete]
    // Pour : il y a plusieurs Keller dans le fichier, elle ne veut pas rayer la mauvaise.
    # presence - «combien de salariés» : la question qu'elle attendait, et avant toutes les autres.
    # entendu: Et voilà. Combien.
    # essayez: « Keller, zone des Forges, je vous ai. Que s'est-il passé, ces neuf semaines ? »
    # KELLER: ironique bras-croises
    KELLER: Six. Sept, les jours où Thierry amène sa mauvaise humeur.
* (deux_minutes) [« Je raye aujourd'hui si vous voulez. Avant : il a fait quoi de bien, l'intérim ? » #porter: enquete]
    # engagement + «Je raye aujourd'hui» : elle a son oui tout de suite ; elle n'a plus à se battre pour.
    # positif + «il a fait quoi de bien» : vous demandez ce qui a marché, et pas chez vous.
    # questions 0 «il a fait quoi» : bien visé ; elle entend d'abord « si vous voulez ».
    # entendu: Elle discute même pas. J'y tenais, un peu.
    # KELLER: mefiant
    KELLER: De bien ? Il a décroché. … Vous rayez vite, vous, quand on vous demande.
* (trois_mois) [« Ne rayez pas trop vite : un métallier, c'est normal que ça prenne du temps. » #porter: interpretation]
    // Pour : c'est vrai, le métier est rare, et deux semaines de plus changeraient peut-être tout.
    # positif - «c'est normal» : neuf semaines sans personne, et elle devrait trouver cela normal.
    # entendu: Circulez.
    # essayez: « Neuf semaines, c'est long. Je regarde avec vous pourquoi, maintenant. »
    # KELLER: exaspere
    KELLER: Du temps, j'en ai pas en stock. J'ai du plat de quarante et du tube carré.
* (a_votre_place) [« Neuf semaines sans personne : à votre place, j'aurais appelé l'intérim aussi. » #porter: comprehension]
    # reformulation + «Neuf semaines sans personne» : son compte, sans « mais » derrière.
    # cadre + «j'aurais appelé l'intérim aussi» : le reproche est reçu ; personne ne plaide.
    # entendu: Tiens. Elle défend pas sa boutique.
    ~ confiance += 1
    # KELLER: surpris face
    KELLER: Ah. … Moi j'avais préparé la suite, si vous disiez le contraire. Je l'avais même répétée à la scie.
- -> metier

// 2. Elle vérifie si quelqu'un, de l'autre côté, sait ce qu'elle fait de ses mains.
=== metier ===
# etape: cadre
# KELLER: explique explique-mains
KELLER: Déjà, vous m'aviez rangée dans « métallurgie ». Moi je suis métallière.
KELLER: Le seul que vous m'ayez envoyé, il a fait le tour du hangar. Poli. Il cherchait le haut-fourneau.
# KELLER: mefiant bras-croises
# pensee: Neuf semaines, et elle a jamais vu un escalier de chez moi.
# joker: Que veut-elle entendre : une excuse, ou autre chose ?
KELLER: Vous savez ce que c'est, au moins, une métallière ?
* (franche) [« Mal, la preuve. Je corrige votre fiche maintenant, vous me la dictez. » #porter: solution]
    # juste + «Mal, la preuve» : l'erreur est nommée, en trois mots, par celle qui l'a faite.
    # engagement + «Je corrige votre fiche maintenant» : pas bientôt, pas un service : maintenant.
    # entendu: Neuf semaines à côté. Elle le dit, au moins.
    # KELLER: exaspere
    KELLER: Deux « l ». Métallière, deux « l ». … Neuf semaines, pour un tiroir de travers.
* (les_yeux) [« Bien sûr : garde-corps, portails, escaliers. J'ai votre code métier sous les yeux. » #modele #porter: solution]
    // Pour : elle veut montrer qu'elle connaît, et la liste est juste.
    # clair + «garde-corps, portails, escaliers» : des choses qu'on peut toucher.
    # presence - «votre code métier sous les yeux» : elle parlait de ses mains, vous lisez une case.
    # entendu: Elle a un code sous les yeux. Moi j'ai un escalier.
    # essayez: « J'ai un code, et il est faux. Le dernier ouvrage sorti de chez vous, c'était quoi ? »
    # KELLER: ironique
    KELLER: Gardez-les bien, vos yeux. C'est ce code-là qui m'a envoyé le haut-fourneau.
* (quart_tournant) [« Je préfère l'entendre de vous. Le dernier ouvrage que vous avez posé, c'était quoi ? » #porter: comprehension]
    # questions + «Le dernier ouvrage que vous avez posé» : un objet ; elle va s'animer en le décrivant.
    # positif + «l'entendre de vous» : celle qui sait, c'est elle.
    # entendu: Elle veut savoir, ou elle gagne du temps ?
    ~ confiance += 1
    # KELLER: sourire explique-mains
    KELLER: Un quart tournant, limon central. Médiathèque de Saint-Amé. On dirait qu'il tient à rien. Le maire l'a monté sur la pointe des pieds.
* (la_liste) [« C'est la liste des métiers qui regroupe. On n'y peut pas grand-chose, ici. » #porter: interpretation]
    // Pour : c'est vrai, et elle ne veut pas porter seule une erreur de liste.
    # positif - «On n'y peut pas grand-chose» : c'est pour cela qu'elle appelle ailleurs.
    # cadre 0 «C'est la liste» : pas faux ; c'est une défense, et personne n'attaquait encore.
    # entendu: Alors pourquoi ils décrochent ?
    # essayez: « Un tiroir de travers, neuf semaines. Je vous remets dans le bon ce matin. »
    # KELLER: ferme
    KELLER: Elle est forte, votre liste. Chez moi, quand c'est de travers, on retaille.
- -> jessica

// 3. La rivale est sympathique. Il va falloir le supporter.
=== jessica ===
# etape: découverte
# KELLER: sourire explique-mains
KELLER: Jessica, à l'agence d'intérim, elle est venue. À l'atelier. En ballerines, d'accord, mais elle est venue.
KELLER: Elle a voulu souder. Elle m'a fait un cordon, on dirait une chenille. Je l'ai accroché au bureau.
# KELLER: ferme face
# pensee: À part elle, l'an dernier, j'ai eu le monsieur des extincteurs.
# joker: De quoi parle-t-elle, quand elle parle de Jessica ?
KELLER: Elle, elle a mon portable. Vous, vous avez mon numéro de SIRET.
* (moi_aussi) [« Je peux venir, moi aussi. Vendredi, dix heures, chaussures fermées. » #porter: solution]
    # engagement + «Vendredi, dix heures» : un jour, une heure, et vous avez pensé aux copeaux.
    # cadre 0 «moi aussi» : généreux ; à ce mot, elle entend une course.
    # entendu: Tout le monde veut voir la bête, tout à coup.
    # KELLER: ironique
    KELLER: Aussi. Ben tiens. Va falloir que je vende des billets.
* (travaille_bien) [« Elle est venue, elle a soudé. Elle a bien fait son métier, Jessica. » #porter: soutien]
    # cadre + «Elle a bien fait son métier» : rien à défendre, donc rien à attaquer.
    # positif + «Elle est venue, elle a soudé» : deux faits, dits comme on salue.
    # entendu: Elle a le droit de dire ça ?
    ~ confiance += 1
    # KELLER: surpris
    KELLER: Oui. … Vous êtes pas censée dire ça, vous, si ? Elle, elle le dit jamais, de vous.
* (content) [« Et l'intérimaire qu'elle vous a mis, vous en êtes vraiment contente ? » #porter: enquete]
    // Pour : c'est une question, et c'est bien là que l'on verra ce qui manque.
    # questions - «vraiment contente» : le « vraiment » cherche la faille, et cela s'entend.
    # entendu: Elle veut que je crache dessus.
    # essayez: « Et l'intérimaire, son premier matin, il a attaqué par quoi ? »
    # KELLER: mefiant bras-croises
    KELLER: Vous, vous cherchez la paille dans la soudure. Oui, contente. Il coupe droit.
* (commerciale) [« Jessica est commerciale, elle vous vend quelque chose. Nous, on est un service public. » #modele #porter: evaluation]
    // Pour : c'est exact, et il n'y a pas de honte à être un service public.
    # cadre - «elle vous vend quelque chose» : elle parlait d'une visite, vous parlez d'une facture.
    # positif 0 «un service public» : un beau mot, dit contre quelqu'un.
    # entendu: Elle est vexée.
    # essayez: « Une chenille de soudure, au mur. Elle a gagné sa place, Jessica. »
    ~ confiance -= 1
    # KELLER: ferme bras-croises
    KELLER: Elle a filé son collant sur ma bordure, la commerciale. Elle a rien dit. Je l'ai vu.
- -> vauthier

// 4. La consigne arrive, et elle a un chiffre. Mme Keller ne l'a pas vue ; elle la connaît.
=== vauthier ===
# son: porte
# KELLER: decide face
KELLER: Bougez pas, j'ai un camion à l'envers. — Plus à gauche, Momo ! L'autre gauche !
# consigne: Mme Roussel, responsable d'équipe : Vauthier, quatre cents salariés, attend ton rappel. Keller, fais court.
# MOI: inquiet note
Le combiné est posé sur du métal. On entend une meuleuse qui s'arrête, et quelqu'un siffler, très juste.
# KELLER: calme
KELLER: Ça, c'est Thierry. Trente et un ans de maison, une seule chanson. On le cherche pas, on l'écoute.
# KELLER: mefiant
# pensee: Elle pianote. Elle a quelqu'un d'autre.
# joker: Combien de personnes parlent à la conseillère, à cet instant ?
KELLER: Bon. Vous devez avoir plus gros que moi à rappeler.
* (dix_minutes) [« Oui, un plus gros attend. Il attendra : ces dix minutes sont à vous. » #porter: comprehension]
    # cadre + «Il attendra» : la consigne est rangée à sa place, sans bruit.
    # engagement + «ces dix minutes sont à vous» : une durée ; c'est peu, et c'est tenu.
    # juste + «un plus gros attend» : elle l'avait deviné ; la voilà sûre qu'on ne lui ment pas.
    # entendu: Donc c'est vrai. Elle le dit, et elle reste.
    ~ confiance += 1
    # KELLER: ironique
    KELLER: C'est Vauthier, je parie. Il m'a pris Kévin, l'an dernier. Une prime, et un casier à son nom.
* (tissu) [« Ne dites pas ça ! Les petites entreprises, c'est le tissu économique du pays. » #porter: soutien]
    // Pour : elle le pense, et elle veut la relever.
    # positif - «Les petites entreprises» : un hommage à toutes, et aucune ne décroche.
    # entendu: Un discours. Avec « petites » dedans.
    # essayez: « Trente et un ans, Thierry ? Il est arrivé comment, chez vous ? »
    # KELLER: ironique
    KELLER: Le tissu. Moi, madame, je fais de la tôle.
* (une_phrase) [« Alors allons droit au but. Il vous faut qui, en une phrase ? » #porter: solution]
    // Pour : on respecte son temps, et elle aime que cela file droit.
    # clair + «Il vous faut qui» : quatre mots, et l'on sait à quoi répondre.
    # place - «en une phrase» : son camion, sa chanson, et il reste une phrase.
    # entendu: Abrégez, madame Keller.
    # essayez: « J'ai du temps. Le sifflet de Thierry, il dit quoi, ce matin ? »
    # KELLER: ferme
    KELLER: Quelqu'un qui sait que la gauche, y en a qu'une. Voilà votre phrase.
* (autant) [« Mais pas du tout ! Tous nos employeurs comptent autant. Donc, cette annonce… » #modele #porter: soutien]
    // Pour : elle est gênée par le message, et elle voudrait que ce soit vrai.
    # juste - «comptent autant» : l'écran dit le contraire, et votre voix avec.
    # engagement 0 «Donc, cette annonce» : on avance, un peu vite pour quelqu'un qui a du temps.
    # entendu: Elle a dit « donc ».
    # essayez: « Un plus gros attend, oui. Là, je suis avec vous. »
    # KELLER: ironique bras-croises
    KELLER: Autant. C'est au kilo, ou à la pièce ?
    { confiance > 0:
        ~ confiance -= 1
    }
+ (silence_gros) [(Vous vous taisez.) #silence: 3]
    // Pour : plutôt que de mentir, ne rien dire.
    # place - : c'était une question ; se taire, ici, c'est dire oui tout bas.
    # entendu: C'est oui.
    # essayez: « J'ai quelqu'un en attente, oui. Il attend très bien. Vous disiez, Thierry ? »
    # pause: 2
    # KELLER: abattu
    KELLER: … Oui. C'est bien ce que je me disais.
- -> cher

// 5. Elle tend le bâton. La phrase est vraie, et c'est le piège.
=== cher ===
{ humeur:
    - 1:
        # etape: objections
        # KELLER: colere pointe
        KELLER: Allez, dites-le, que l'intérim c'est cher ! Vous en mourez d'envie.
    - 2:
        # etape: objections
        # KELLER: ironique explique-mains
        KELLER: Maintenant, normalement, vous me dites que l'intérim, c'est cher. Allez-y, je vous laisse la place.
    - else:
        # etape: objections
        # KELLER: fatigue bras-croises
        KELLER: Dites-le, que c'est cher, l'intérim. Qu'on soit débarrassées.
}
KELLER: Mon comptable le dit. Mon mari le dit. Le facteur le dit, en me donnant la facture.
# KELLER: ferme
# pensee: Je sais compter. J'en ai assez qu'on me lise mes comptes.
# joker: Que se passe-t-il si l'on a raison ?
# relance: Eh ben allez-y. C'est le moment.
KELLER: Lundi matin il m'en manquait un. J'ai payé, il a soudé. Voilà ce que je sais, moi.
* (lundi) [« Vos comptes sont à vous. Ce que j'entends, c'est que lundi, ça a soudé. » #porter: comprehension]
    # cadre + «Vos comptes sont à vous» : la porte du bureau reste fermée, et c'est vous qui la fermez.
    # positif + «lundi, ça a soudé» : le fait qui compte pour elle, dit comme elle.
    # entendu: Première fois qu'on me plaint pas mon argent.
    ~ confiance += 1
    # KELLER: calme face
    KELLER: Eh ben. Vous donnerez des cours au facteur.
* (leur_marge) [« Sur un an, avec leur marge, vous auriez presque payé un salarié à vous. » #modele #porter: evaluation]
    // Pour : elle dirige une entreprise ; parlons-lui comme à quelqu'un qui compte.
    # cadre - «leur marge» : elle demandait qu'on ne le dise pas, en disant de le dire.
    # positif - «vous auriez presque payé» : le calcul est peut-être juste ; elle entend qu'elle s'est fait avoir.
    # entendu: Elle m'explique la vie. À moi.
    # essayez: « Non, je ne vous le dirai pas. Lundi, il a soudé quoi ? »
    ~ marge = true
    # KELLER: surpris
    KELLER: Leur marge.
    { confiance > 5:
        ~ confiance -= 3
        # KELLER: exaspere bras-croises
        KELLER: Vous étiez bien partie, dites donc. Quatrième, derrière le facteur.
    - else:
        # KELLER: colere pointe
        KELLER: Dix-neuf ans que je paye six personnes le trente. Et on m'apprend à compter.
        -> raccroche
    }
* (la_paie) [« Vous payez un service entier : c'est l'agence l'employeur, elle fait la paie. » #porter: interpretation]
    # juste + «c'est l'agence l'employeur» : exact, et cela explique la facture sans la juger.
    # cadre + «Vous payez un service entier» : leur travail vaut quelque chose, et c'est dit par vous.
    # entendu: Elle récite la brochure de Jessica.
    # KELLER: ironique
    KELLER: Merci, la facture, je la connais. Six lignes. Je la dis à Noël, debout sur une chaise.
* (gratuit) [« Cher, je n'ai pas dit ça. Nous, en tout cas, c'est entièrement gratuit. » #porter: solution]
    // Pour : c'est vrai, c'est un atout, et elle n'a rien dit contre l'agence.
    # cadre - «Nous, en tout cas» : quatre mots, et la comparaison est revenue par la fenêtre.
    # juste 0 «entièrement gratuit» : exact ; elle paye en semaines.
    # entendu: Neuf semaines de gratuit.
    # essayez: « Le prix, c'est votre affaire. Le gars de lundi, il est là ce matin ? »
    # KELLER: exaspere
    KELLER: Gratuit. Au bout de neuf semaines, j'ai pas de quoi demander un remboursement, c'est vrai.
    { confiance < 2: -> raccroche }
    ~ confiance -= 1
+ (silence_cher) [(Vous vous taisez.) #silence: 3]
    # place + : elle avait tendu une perche pour se faire taper dessus ; vous ne la prenez pas.
    # entendu: Elle le dit pas.
    ~ confiance += 1
    # pause: 2
    # KELLER: surpris face
    KELLER: … Bon. Vous le dites pas. Le facteur, lui, il l'aurait déjà dit deux fois.
- -> sofiane

// La rupture. Elle se répare le lendemain, si l'on rend le mot exact.
=== raccroche ===
# KELLER: ferme face
KELLER: Rayez-moi. {marge:Et rangez votre calculette, vous allez vous blesser.|Et gardez votre gratuit, je l'ai déjà en double.}
# son: raccroche
# ambiance: silence
# MOI: abattu
La scie a repris avant la tonalité. Sur votre écran, Vauthier clignote toujours.
-> lendemain

// L'excuse polie se fait pardonner, et n'ouvre rien.
=== lendemain ===
# etape: accueil
# son: sonnerie
# pause: 2
Le lendemain, huit heures dix. Même heure, et cette fois c'est vous qui faites sonner. Longtemps.
# son: decroche
# KELLER: surpris face
KELLER: Métallerie Ke… Ah.
# pensee: Elle rappelle. Pour six personnes, elle rappelle.
# joker: Qu'est-ce qui a été cassé hier ? Par quel mot ?
KELLER: J'ai Jessica au bureau, elle mange une brioche. Elle me fait signe que c'est délicieux. Faites vite.
* (leur) {marge} [« Hier j'ai dit “leur marge”. C'étaient vos comptes, et vous ne m'aviez rien demandé. » #porter: comprehension]
    # cadre + «C'étaient vos comptes» : la limite que vous aviez franchie, remise en place par vous.
    # positif + «j'ai dit “leur marge”» : un fait, deux mots, et pas d'intention à pardonner.
    # entendu: Elle a gardé le mot. Le bon.
    ~ confiance += 2
    # KELLER: malice
    KELLER: Je les ai refaits, hier soir, mes comptes. À cause de vous. Je tombe juste, c'est agaçant.
* (ma_maison) {not marge} [« Hier vous me parliez de votre maison. Moi, j'ai vanté la mienne. » #porter: comprehension]
    # cadre + «Moi, j'ai vanté la mienne» : c'est bien ce qui s'est passé, et ce n'est pas enrobé.
    # positif + «vous me parliez de votre maison» : il restait quelque chose à entendre ; vous revenez le chercher.
    # entendu: Elle a compris ça toute seule ?
    ~ confiance += 2
    # KELLER: surpris
    KELLER: Ah ben oui. On aurait dit deux marchands de tapis. Sauf que moi, je vendais pas.
* (cloturer) [« C'est pour votre offre : je la clôture, finalement, ou je vous la laisse ? » #modele #porter: enquete]
    // Pour : ne pas remuer hier, lui demander ce qu'elle veut, avancer.
    # choix + «je la clôture» : deux portes, et c'est elle qui choisit.
    # cadre - «finalement» : hier n'a pas eu lieu ; il reste un dossier à fermer.
    # entendu: Elle fait le ménage.
    # essayez: « Hier, ça s'est mal fini, et c'est moi qui ai lâché la phrase de trop. »
    # KELLER: ferme
    KELLER: Clôturez. Une ligne de moins. Je vous l'avais dit, elle est fine.
    # son: raccroche
    # ambiance: silence
    # fin: Rayée ; L'offre est close. Elle n'appelait pas pour cela, et personne ne le saura.
    Elle a raccroché sans bruit. Derrière elle, on sifflait.
    -> END
* (pardon) [« Je tenais à m'excuser, je n'ai absolument rien contre l'intérim, vous savez. » #porter: soutien]
    // Pour : elle est sincère, et l'excuse est due.
    # cadre - «je n'ai absolument rien contre l'intérim» : vous vous lavez d'un soupçon ; hier, c'était elle, la blessée.
    # engagement 0 «Je tenais à m'excuser» : c'est fait ; après, il n'y a rien.
    # entendu: C'est à Jessica qu'elle s'excuse.
    # essayez: « La phrase d'hier était de trop. Vous étiez en train de me dire : lundi, il a soudé. »
    # KELLER: ironique
    KELLER: Je lui dirai. … Jessica, la dame n'a rien contre toi. Elle a la bouche pleine, elle dit merci.
* (brioche) [« Finissez la brioche avec elle. Je vous rappelle à midi, cinq minutes. » #porter: comprehension]
    # engagement + «Je vous rappelle à midi» : une heure et une durée.
    # cadre + «Finissez la brioche avec elle» : Jessica passe avant vous, et cela ne vous coûte rien.
    # reformulation 0 «la brioche» : hier n'est pas réparé ; ce sera à midi, ou pas.
    # entendu: Elle s'efface. Pour une brioche.
    ~ confiance += 1
    # KELLER: ecoute
    KELLER: À midi, alors. Midi pile, on coupe le courant.
    # pause: 2
    À midi pile, le silence d'un atelier. Elle a décroché en mâchant.
- -> sofiane

// 6. Premier atout. Elle parle de lui ; c'est d'elle qu'il s'agit.
=== sofiane ===
# etape: découverte
# KELLER: explique explique-mains
KELLER: Et puis celui-là, c'est Sofiane, c'est pas pareil. Trois fois qu'il revient. Je le demande par son prénom.
KELLER: Il range les chutes par longueur. Personne lui a demandé. Thierry dit que ça se soigne.
# KELLER: calme face
# pensee: Il m'a demandé si j'embauchais. J'ai répondu « on verra ».
# joker: Que dit-elle de Sofiane ? Que ne dit-elle pas d'elle ?
KELLER: Vendredi midi, fin de mission. Il rend le casque.
* (offre_sofiane) [« Si vous tenez à lui, faites-lui une proposition ! Je m'occupe de tout le reste. » #porter: solution]
    // Pour : elle l'a presque dit ; il suffirait de la pousser.
    # choix - «faites-lui une proposition» : l'idée était à un pas d'elle ; la voilà à vous.
    # engagement 0 «Je m'occupe de tout le reste» : de quoi, quand ? Elle ne le sait pas, vous non plus.
    # entendu: Doucement, la grue.
    # essayez: « Il rend le casque vendredi. Et vous, lundi, vous le donnez à qui ? »
    # KELLER: mefiant
    KELLER: J'ai pas dit que j'y tenais. J'ai dit qu'il range les chutes.
* (rare) [« Un intérimaire qui revient, c'est rare. D'ordinaire ils aiment mieux changer, non ? » #porter: interpretation]
    // Pour : c'est un compliment, et un peu de culture du métier.
    # cadre - «ils aiment mieux changer» : pour grandir Sofiane, vous rapetissez les autres.
    # positif 0 «c'est rare» : c'était le début d'un compliment.
    # entendu: Elle les connaît, les « ils » ?
    # essayez: « Trois fois. La deuxième, c'est lui qui a demandé, ou c'est vous ? »
    # KELLER: ferme
    KELLER: « Ils. » Y en a un qui m'a appris le nœud de chaise. Un autre, la recette du tajine. Ça dépend des ils.
    { confiance > 0:
        ~ confiance -= 1
    }
* (raconte_quoi) [« Trois fois qu'il revient. Quand il parle de l'atelier, il parle de quoi ? » #porter: comprehension]
    # questions + «il parle de quoi» : c'est lui qui dira du bien de la maison ; elle n'a pas à se vanter.
    # positif + «Trois fois qu'il revient» : un fait qui plaide pour elle, sans avocat.
    # entendu: De quoi il parle ? Il parle de… tiens.
    ~ confiance += 1
    ~ atouts += 1
    # KELLER: sourire explique-mains
    KELLER: Qu'ailleurs il perçait toujours le même trou. Ici il a tracé, coupé, soudé, et il est monté poser. Du trait à la pose.
    KELLER: Il a fait une photo pour sa fille. On voit surtout mon camion.
* (lundi_qui) [« Vendredi midi, il rend le casque. Et lundi, au poste, il y a qui ? » #porter: enquete]
    # reformulation + «il rend le casque» : son image à elle, et toute la fin de mission dedans.
    # questions + «lundi, au poste» : la réponse est courte, et c'est elle qui l'a.
    # entendu: Personne. Moi.
    # KELLER: fatigue
    KELLER: Moi. À cinquante-quatre ans, sur l'échelle. … Je soude mieux que lui, remarquez. Il le dit partout, il est fier.
- { confiance >= 5: -> le_ah | -> annonce }

// --- 7. Ce qu'elle n'a plus dit depuis avril. Une syllabe.
=== le_ah ===
# KELLER: ferme bras-croises
KELLER: Je vais vous dire. En avril, vous m'aviez trouvé quelqu'un. Un bon. Au téléphone, il me demande combien on est.
# KELLER: abattu
KELLER: Je dis six. Il fait : ah.
# pause: 2
KELLER: J'ai failli ajouter : six, mais des grands.
# pensee: Il avait peut-être raison.
# joker: Que s'est-il passé, dans ce « ah » ?
# relance: Voilà. C'est pas grand-chose.
KELLER: « Je pensais que c'était une vraie boîte. » Il s'est excusé, même. Bien élevé.
* (familial) [« Une petite équipe, c'est justement ce que beaucoup cherchent ! C'est plus humain. » #porter: soutien]
    // Pour : c'est souvent vrai, et elle a besoin de l'entendre.
    # positif - «plus humain» : vos atouts à vous, pris sur une affiche ; les siens attendent.
    # reformulation 0 «Une petite équipe» : elle disait « une vraie boîte » ; vous répondez « petite ».
    # entendu: Lui aussi, il a été gentil.
    # essayez: « “Six, mais des grands.” Vous pensiez à qui ? »
    # KELLER: ironique
    KELLER: Humain. Vous avez pas connu Thierry avant dix heures.
* (son_droit) [« Il cherchait grand, c'est son droit. Vous n'êtes pas en faute d'être six. » #porter: interpretation]
    # cadre + «c'est son droit» : personne n'est coupable, ni lui ni la taille.
    # positif 0 «pas en faute» : c'est vrai ; elle entend qu'on aurait pu le penser.
    # entendu: En faute. J'avais pas pensé à en faute.
    # KELLER: calme
    KELLER: Oui. Il a eu Vauthier, je crois. Ça doit lui faire quatre cent un. On voit bien la différence.
* (vraie_boite) [« “Une vraie boîte.” Depuis avril, quand on vous demande combien, vous répondez quoi ? » #porter: comprehension]
    # reformulation + «Une vraie boîte» : la phrase qui blesse, rendue sans la commenter.
    # questions + «vous répondez quoi» : cela fait mal une seconde, et l'on arrive à Sofiane.
    # entendu: Aïe. Elle a trouvé le point.
    # KELLER: surpris face
    KELLER: Vous êtes gonflée. … Je réponds « on verra ». Même à Sofiane. Il m'a demandé si j'embauchais, j'ai fait : on verra.
    { confiance < 10:
        ~ confiance += 1
    }
* (sa_fiche) [« En avril ? Attendez, je cherche sa fiche. C'était bien un candidat de chez nous ? » #porter: enquete]
    // Pour : vérifier d'abord ; et puis cela ne devrait pas arriver.
    # presence - «je cherche sa fiche» : elle vous disait une syllabe, vous ouvrez une recherche.
    # entendu: Elle tape.
    # essayez: « Un “ah”, et sept mois après il est encore là. »
    # KELLER: ferme
    KELLER: Pour quoi faire ? Lui envoyer une photo de groupe ?
+ (silence_ah) [(Vous vous taisez.) #silence: 3]
    # place + : elle réentend la syllabe ; cette fois, quelqu'un l'entend avec elle.
    # entendu: Elle se dépêche pas de me consoler.
    # pause: 2
    # KELLER: ecoute
    KELLER: … « Ah. » Avec un petit a, même pas un grand. À Sofiane, je lui ai pas laissé le temps de le faire. J'ai dit : on verra.
    { confiance < 10:
        ~ confiance += 1
    }
- -> la_cle

// --- 8. Deuxième atout. Elle fait semblant de ne pas savoir.
=== la_cle ===
# etape: reformulation
# KELLER: explique face
KELLER: N'empêche. Thierry, trente et un ans. Lucie, l'apprentie, faut la chasser pour qu'elle prenne ses vacances.
KELLER: Je me demande ce qu'ils y trouvent. C'est chauffé d'un seul côté. On tourne, comme les poulets.
# KELLER: mefiant
# pensee: Moi je le sais, ce qu'ils y trouvent. Ça se dit pas, ça fait vantard.
# joker: Est-ce une vraie question ? Qui peut y répondre ?
KELLER: Chez Vauthier, y a une cantine.
* (reactive) [« Vous êtes réactive, agile, à taille humaine : ça se vend très bien, tout ça. » #porter: soutien]
    // Pour : elle lui cherche des atouts, et ceux-là marchent ailleurs.
    # positif - «à taille humaine» : trois mots de plaquette ; Vauthier a les mêmes sur son portail.
    # entendu: Elle m'a mise en prospectus.
    # essayez: « Lucie, quand on la chasse, elle dit quoi pour rester ? »
    # KELLER: ironique
    KELLER: À taille humaine. Le pont roulant lève deux tonnes. Enfin, ça dépend des humains.
* (trente_et_un) [« Trente et un ans. Thierry, à un jeune qui hésite, il lui dirait quoi ? » #porter: comprehension]
    # questions + «à un jeune qui hésite» : quelqu'un d'autre peut se vanter à sa place.
    # positif + «Trente et un ans» : le plus solide de ses faits, et il siffle.
    # entendu: Thierry, parler ? … Ah si. Il dirait ça.
    ~ atouts += 1
    # KELLER: sourire explique-mains
    KELLER: Rien, il siffle. … Si. Il dirait : t'as la clé. Le vendredi à midi c'est balayé, et le samedi chacun vient se souder son barbecue.
    KELLER: Ils ont tous la clé. Même Lucie. Elle a dix-sept ans, elle ouvre avant moi.
* (jamais_vauthier) [« Et qu'est-ce que vous avez, vous, que Vauthier n'aura jamais ? » #porter: enquete]
    // Pour : elle aime se battre ; mettons-lui un adversaire.
    # questions + «qu'est-ce que vous avez, vous» : c'est la bonne question.
    # cadre - «que Vauthier n'aura jamais» : posée contre quelqu'un, elle ne marche qu'à moitié.
    # entendu: Elle veut que je tape sur Vauthier.
    # essayez: « Une cantine, d'accord. Et ici, à midi, ça se passe où ? »
    ~ atouts += 1
    # KELLER: malice
    KELLER: Des dettes de belote. … Non. La clé. Ils ont tous la clé, le samedi ils viennent souder leurs barbecues. Je tape pas sur Vauthier, hein, ma sœur y travaille.
* (salaire) [« Ce qui compte pour les candidats, c'est surtout le salaire. Vous proposez combien ? » #porter: evaluation]
    // Pour : c'est ce que tout le monde regarde, et l'annonce ne le dit pas.
    # clair + «Vous proposez combien» : simple, et il faudra bien l'écrire.
    # positif - «surtout le salaire» : elle cherchait ce qu'on trouve chez elle ; vous cherchez ce qu'on touche.
    # entendu: Et là, Vauthier gagne.
    # essayez: « Le salaire, on l'écrira. Chez vous, qu'est-ce qui ne se paye pas ? »
    # KELLER: ferme bras-croises
    KELLER: Le tarif. Et les brioches. Mettez les brioches, ça fera sérieux.
- { confiance >= 6: -> marche | -> concret }

// --- 9. Troisième atout. Il est gravé dessous, exprès.
=== marche ===
# KELLER: calme face
KELLER: Y a un truc. C'est bête. Vous le mettrez pas.
# KELLER: inquiet
KELLER: Sous la dernière marche de chaque escalier, on frappe nos lettres. Au poinçon. Faut se coucher par terre pour les voir.
KELLER: {metier.quart_tournant:Le maire de Saint-Amé, il a coupé le ruban dessus.|Le dernier, un maire a coupé son ruban dessus.} Il le sait pas.
# pause: 2
# pensee: Qu'elle rie pas. Pas maintenant.
# joker: Combien sont-ils, à l'atelier ?
# relance: Sept. Oui, j'ai bien compté.
KELLER: Sur celui-là, y en a sept.
* (marque) [« Mais c'est votre marque employeur, ça ! Il faut absolument le mettre en avant. » #porter: solution]
    // Pour : c'est un trésor, et elle ne le voit pas.
    # clair - «votre marque employeur» : un mot de salon sur un coup de poinçon.
    # choix - «Il faut absolument» : elle le tenait caché sous une marche ; vous sortez les projecteurs.
    # entendu: J'aurais pas dû.
    # essayez: « Sept lettres, par terre, avec une lampe. Qui les a vues ? »
    # KELLER: ferme bras-croises
    KELLER: Ma marque, c'est un poinçon de six millimètres. Et il est dessous, justement.
    { confiance > 0:
        ~ confiance -= 1
    }
* (il_sait) [« Et lui, Sofiane, il sait qu'il y est ? » #porter: enquete]
    # questions + «il sait qu'il y est» : le prénom est dit ; elle n'a plus à le deviner pour vous.
    # presence 0 «Et lui, Sofiane» : vous allez un peu plus vite qu'elle.
    # entendu: J'ai rien dit. C'était si visible ?
    ~ atouts += 1
    # KELLER: surpris
    KELLER: J'ai pas dit que c'était… S'il le sait ? C'est lui qui tenait la lampe.
* (esprit) [« C'est joli. Je peux mettre dans l'annonce : fort esprit d'équipe ? » #porter: solution]
    // Pour : elle traduit, et elle demande la permission.
    # choix + «Je peux mettre» : la permission est demandée.
    # positif - «fort esprit d'équipe» : sept lettres frappées dans l'acier, et il en reste un slogan.
    # entendu: C'est pas ça. C'est pas du tout ça.
    # essayez: « Vous, vous le diriez comment, à quelqu'un qui n'a jamais vu de poinçon ? »
    # KELLER: fatigue
    KELLER: Vauthier aussi, il en a un, d'esprit d'équipe. Il l'a fait peindre dans la cantine.
* (sept) [« Sept. Vous m'aviez dit six. » #porter: comprehension]
    # reformulation + «Sept» : le chiffre qu'elle a posé là pour qu'on le ramasse.
    # positif + «Vous m'aviez dit six» : les deux nombres côte à côte ; le compte parle seul.
    # entendu: Elle a compté.
    ~ atouts += 1
    # KELLER: sourire
    KELLER: Un S. C'est Thierry qui l'a frappé, il m'a pas demandé. Il a sifflé plus fort, c'est tout.
+ (silence_sept) [(Vous vous taisez.) #silence: 3]
    # place + : elle a compté tout haut ; elle finira toute seule.
    # entendu: Elle rit pas.
    ~ atouts += 1
    # pause: 2
    # KELLER: sourire
    KELLER: … C'est un S. Thierry l'a frappé pendant que je garais le camion. De travers. Mais il y est.
- { atouts > 2: -> trois | -> concret }

// --- 10. Elle a tout dit. Il reste à ne pas le lui prendre.
=== trois ===
# etape: proposition
# KELLER: surpris explique-mains
KELLER: Attendez. J'ai dit quoi, moi, là ? La pièce, la clé, les lettres.
KELLER: C'est pas une annonce, ça. C'est un inventaire de cambrioleur.
# KELLER: inquiet
# pensee: Une vraie boîte. … Et si c'était ça, une vraie boîte ?
# joker: À qui sont ces trois phrases ? Comment les lui laisser ?
KELLER: Vauthier, ça le ferait rire.
* (dictez) [« Dites-les comme vous les diriez à Sofiane. J'écris sous votre dictée. » #porter: comprehension]
    # choix + «comme vous les diriez» : les mots, l'ordre et la personne sont à elle.
    # positif + «à Sofiane» : plus de concurrent dans la phrase ; il y a quelqu'un.
    # presence + «J'écris sous votre dictée» : elle entend le clavier, et elle sait ce qu'il écrit.
    # entendu: À Sofiane. Bon. À Sofiane, ça se dit.
    ~ dictee = true
    # KELLER: decide face
    KELLER: … Un : tu fais la pièce du trait à la pose. Deux : t'as la clé. Trois : tu signes. Dessous, mais tu signes.
    # KELLER: ecoute
    KELLER: Ah ben dites donc.
* (jolie) [« Excellent ! Je vous en tire une belle annonce et je vous l'envoie. » #porter: solution]
    // Pour : l'enthousiasme est sincère, et rédiger, c'est son métier.
    # positif + «Excellent» : la joie y est, et elle fait du bien.
    # choix - «Je vous en tire une belle annonce» : elle venait de trouver ses mots ; ils partent chez vous se faire repasser.
    # engagement - «je vous l'envoie» : quand ? Elle a déjà attendu neuf semaines.
    # entendu: Elle va me la polir.
    # essayez: « N'y touchons pas. Laquelle des trois vous diriez en premier ? »
    ~ belle = true
    # KELLER: calme
    KELLER: Belle, belle… Pas trop belle. Qu'on vienne pas chercher la cheminée.
* (la_photo) [« Vauthier, peut-être. Sofiane, lui, laquelle des trois le ferait rester ? » #porter: enquete]
    # questions + «laquelle des trois le ferait rester» : elle choisit entre ses trois forces, et pour quelqu'un.
    # cadre + «Vauthier, peut-être» : le concurrent peut rire, on le laisse rire.
    # entendu: Laquelle… Je sais laquelle.
    ~ dictee = true
    # KELLER: ecoute
    KELLER: La dernière. Un dimanche, il est allé à Saint-Amé avec sa fille. Ils se sont couchés par terre, tous les deux. Dans une médiathèque.
    # KELLER: decide
    KELLER: Du trait à la pose, t'as la clé, tu signes. Voilà. Je vais lui dire dans cet ordre-là.
* (completer) [« C'est un bon début. Ajoutons le salaire, la mutuelle, et les perspectives d'évolution. » #porter: solution]
    // Pour : une annonce doit être complète, et ces lignes-là comptent aussi.
    # clair - «les perspectives d'évolution» : trois choses vraies, noyées dans trois choses de partout.
    # positif 0 «un bon début» : elle croyait être arrivée.
    # entendu: Elle en rajoute, donc ça suffisait pas.
    # essayez: « Ces trois-là en tête, toutes seules. Le reste, en petit, dessous. »
    # KELLER: fatigue
    KELLER: L'évolution. On évolue de deux mètres, quand on passe à la plieuse. Mais mettez.
- -> concret

// --- 11. Jessica, et la date. L'une ne va pas sans l'autre.
=== concret ===
# etape: engagement
# KELLER: inquiet face
KELLER: {dictee:Et Jessica, dans tout ça ?|Bon. Et Jessica, si je cherche quelqu'un pour de bon ?} C'est elle qui me l'a trouvé, Sofiane. J'ai son cordon au mur.
{ jessica.moi_aussi:
    KELLER: Et vous, vous m'aviez dit vendredi, dix heures. Avec des chaussures.
}
# KELLER: mefiant
# pensee: Si elle me fait choisir, je choisis Jessica. Elle, elle est venue.
# joker: Faut-il que quelqu'un perde ?
KELLER: J'aime pas faire les choses dans le dos des gens. Ça rouille.
* (dans_le_dos) [« Ne lui en parlez pas tout de suite. On verra une fois l'annonce publiée. » #porter: solution]
    // Pour : inutile de se fâcher avec quelqu'un pour une embauche qui n'est pas faite.
    # cadre - «Ne lui en parlez pas» : elle venait de dire ce qu'elle n'aime pas faire.
    # engagement - «On verra» : c'est mot pour mot ce qu'elle a répondu à Sofiane.
    # entendu: On verra. Tiens, je connais.
    # essayez: « Dans son dos, non. Vous lui diriez quoi, si elle était devant la brioche ? »
    # KELLER: fatigue
    KELLER: On verra. … C'est drôle, j'ai la même.
* (immersion) [« Essayez-le d'abord en immersion : un mois au plus, une convention, un tuteur. » #porter: solution]
    // Pour : c'est un vrai outil pour se découvrir avant d'embaucher ; elle en signe souvent.
    # juste - «Essayez-le d'abord» : l'immersion ne sert jamais à tenir un poste ; Sofiane en tient un.
    # engagement 0 «un mois au plus» : il y a une durée ; il n'y a pas de jour.
    # entendu: Trois fois que je l'essaye. Il est rodé.
    # essayez: « Vous le connaissez déjà. Vendredi, avant midi, vous voulez lui dire quoi ? »
    # KELLER: ironique
    KELLER: Une immersion ? Il est déjà dedans jusqu'au casque.
* (vendredi_dix) [« Dites-le-lui : l'employeur de Sofiane, c'est elle. Moi, vendredi, dix heures, à l'atelier. » #porter: comprehension]
    # engagement + «vendredi, dix heures, à l'atelier» : avant midi, avant le casque, et sur place.
    # cadre + «Dites-le-lui» : Jessica est une personne à qui l'on parle, pas un obstacle.
    # juste + «l'employeur de Sofiane, c'est elle» : ce qu'il faut savoir pour le lui demander en face.
    # entendu: En face. Ça me va. Je fais mal le reste.
    ~ date = true
    # KELLER: decide
    KELLER: En face, alors. Elle va râler, et elle demandera à resouder. … Vendredi dix heures. Vous, vous soudez pas, hein ?
* (coup_de_feu) [« Gardez-la pour les coups de feu, elle est parfaite. Pour rester, vous m'avez, moi. » #porter: soutien]
    # positif + «elle est parfaite» : vrai, dit sans pincer les lèvres.
    # cadre + «Pour rester, vous m'avez, moi» : chacune son ouvrage ; personne ne perd.
    # engagement - «vous m'avez, moi» : depuis neuf semaines, elle vous a.
    # entendu: C'est bien dit. Et c'est quand ?
    # essayez: « Elle pour lundi, moi pour longtemps. Je commence vendredi à dix heures. »
    # KELLER: sourire
    KELLER: C'est envoyé. Jessica l'aurait pas mieux tourné. … {jessica.moi_aussi:Et vendredi, dix heures, ça tient, ou c'était pour causer ?|Et concrètement, ça fait quand ?}
    -> et_quand
* (midi_dix) [« Je vous appelle vendredi à midi dix. D'ici là, parlez-en avec elle. » #porter: enquete]
    # engagement + «vendredi à midi dix» : daté ; dix minutes après le casque.
    # cadre + «parlez-en avec elle» : rien ne se fera dans un dos.
    # choix 0 «D'ici là» : c'est vous qui posez l'ordre ; elle l'accepte de justesse.
    # entendu: Midi dix. À midi, il est parti.
    ~ date = true
    # KELLER: ecoute
    KELLER: Midi dix… Il rend le casque à midi. Bon. C'est moi qui verrai.
- { dictee && date: -> fin_sept }
{ date: -> fin_porte }
{ belle: -> fin_annonce }
-> fin_polie

// --- 11 bis. La belle phrase ne suffisait pas. Elle redemande, une fois.
=== et_quand ===
# KELLER: mefiant face
# pensee: Si elle dit « rapidement », je raccroche poliment.
# joker: Que vaut une bonne phrase sans jour ni heure ?
KELLER: Moi, quand on me commande un portail, on me demande pas si je suis motivée. On me demande pour quand.
* (rapidement) [« Rapidement ! Je vous ai remise en haut de ma liste, vous savez. » #porter: soutien]
    // Pour : c'est sincère, et sa semaine est pleine ; mieux vaut ne pas promettre un jour.
    # engagement - «Rapidement» : le mot qu'on dit quand il n'y a pas de jour.
    # positif + «en haut de ma liste» : elle qui se cherchait en bas.
    # entendu: En haut d'une liste. Mais une liste.
    # essayez: « Pour vendredi, dix heures. Je vous dois neuf semaines. »
    # KELLER: ironique
    KELLER: Rapidement. C'est ce que je dis, moi, quand j'ai pas commandé l'acier.
* (pour_vendredi) [« Pour vendredi, dix heures, avant le casque. Je l'écris devant vous. » #porter: comprehension]
    # engagement + «Pour vendredi, dix heures» : la commande a une date.
    # reformulation + «avant le casque» : vous savez pourquoi c'est ce jour-là et pas lundi.
    # entendu: Avant le casque. Elle a suivi.
    ~ date = true
    # KELLER: decide
    KELLER: Vendredi, dix heures. Là, c'est une commande.
* (votre_agenda) [« Vous préférez que je vienne vendredi à dix heures, ou lundi à huit ? » #porter: enquete]
    # engagement + «vendredi à dix heures» : deux dates fermes.
    # choix + «Vous préférez» : elle choisit la sienne.
    # entendu: Lundi, le casque est rendu. Elle me laisse le voir toute seule.
    ~ date = true
    # KELLER: ecoute
    KELLER: Lundi… Non. Vendredi. Lundi, y a plus de casque.
* (courriel) [« Je vous envoie un courriel avec mes disponibilités et la liste des aides. » #porter: solution]
    // Pour : tout sera écrit, et elle choisira tranquillement.
    # engagement - «mes disponibilités» : elle demandait un jour ; elle en reçoit une page.
    # choix 0 «mes disponibilités» : elle pourra choisir, quand elle aura ouvert.
    # entendu: Un courriel. J'ai les mains noires.
    # essayez: « J'ai vendredi, dix heures. C'est bon chez vous ? »
    # KELLER: fatigue
    KELLER: Envoyez, envoyez. C'est Lucie qui trie. Elle garde ceux qui ont une photo.
- { dictee && date: -> fin_sept }
{ date: -> fin_porte }
{ belle: -> fin_annonce }
-> fin_polie

// --- Elle n'a pas été assez écoutée : on parlera d'annonce. Deux occasions de revenir.
=== annonce ===
# etape: proposition
# KELLER: calme face
KELLER: Bref. Mon annonce, vous la rayez, ou vous la gardez en vitrine ?
KELLER: C'est Lucie qui l'avait tapée. « Petite métallerie cherche, pour petite équipe… » Elle a pas mis petit salaire, elle a eu du goût.
# pensee: Petite, petite. On dirait qu'on demande pardon.
# joker: Quel mot revient ? Qui l'a dit le premier ?
KELLER: Vous, vous mettriez quoi ?
* (dynamique) [« “PME dynamique en plein essor” : ça attire toujours davantage de candidats. » #porter: solution]
    // Pour : elle demande un avis, et l'annonce est vraiment triste.
    # positif - «en plein essor» : des mots qui brillent, et rien dedans qui lui ressemble.
    # entendu: C'est pas nous. C'est l'annonce d'à côté.
    # essayez: « Rien encore. Un client qui entre chez vous, il voit quoi en premier ? »
    # KELLER: ironique
    KELLER: En plein essor. On a repeint le portail, c'est vrai.
* (pour_petite) [« J'enlèverais les deux “petite”. À la place, il y a quoi, chez vous ? » #porter: comprehension]
    # positif + «J'enlèverais les deux “petite”» : vous ôtez l'excuse, et vous ne mettez rien à la place.
    # questions + «il y a quoi, chez vous» : la place vide, c'est elle qui la remplit.
    # entendu: Sans « petite », il reste quoi ?
    ~ confiance += 1
    # KELLER: ecoute
    KELLER: À la place ? … Un pont roulant, une plieuse de trois mètres, et Thierry. Ça tient debout, remarquez.
* (trente_jours) [« Je vous la reconduis trente jours à l'identique. Comme ça, elle reste visible. » #porter: solution]
    // Pour : mieux vaut une annonce en ligne que rien du tout, et cela ne l'engage pas.
    # engagement 0 «trente jours» : une durée, sans personne au bout.
    # positif - «à l'identique» : neuf semaines n'ont servi à rien ; en voilà quatre autres.
    # entendu: Elle me remet au coin.
    # essayez: « Je la retire ce soir. Demain on l'écrit à deux, ou on n'écrit rien. »
    # KELLER: fatigue
    KELLER: Trente jours de plus. Va falloir que je lui tricote un pull.
* (pareil_que_moi) [« “Petite”… Depuis tout à l'heure, je vous parle comme à une petite. Pardon. » #porter: comprehension]
    # cadre + «je vous parle comme à une petite» : votre faute, dite en faits, sans circonstances.
    # reformulation + «Petite» : le mot qui fait mal, et vous dites d'où il vient.
    # entendu: Elle l'a entendu toute seule.
    ~ confiance += 2
    # KELLER: surpris
    KELLER: … Ça s'entend, oui. Mais c'est rare que quelqu'un le ramasse. D'habitude ça reste sur le carrelage.
- { confiance >= 5: -> le_ah | -> conge }

=== conge ===
# etape: congé
# KELLER: calme face
KELLER: Allez. Je vous rends à vos gros. J'ai {lendemain:un portail à galvaniser|Jessica qui passe à neuf heures}.
{ not lendemain:
    KELLER: Elle dit que mon café tient tout seul. C'est une métallière qui s'ignore.
}
# pensee: Voilà. Une ligne de moins.
# joker: Qu'est-ce qui n'a pas été demandé ?
KELLER: Et puis Sofiane rend le casque vendredi. Ça, c'est pas dans votre fichier.
* (trente_neuf) [« Si l'intérim ne suffit plus, n'hésitez pas à rappeler le 39 95. » #porter: solution]
    // Pour : le numéro est le bon, et la porte reste ouverte.
    # engagement - «n'hésitez pas» : c'est à elle de revenir, et à un numéro.
    # cadre - «Si l'intérim ne suffit plus» : une petite pique, en partant.
    # entendu: Trente-neuf quatre-vingt-quinze. Avant, j'étais un SIRET.
    # essayez: « Lundi à huit heures, c'est moi qui appelle. Vous me direz si ça a sifflé. »
    # KELLER: calme
    KELLER: Trente-neuf quatre-vingt-quinze. Je l'écris sur la chenille.
    -> fin_polie
* (ce_matin) [« Je la republie ce matin, avec “PME dynamique”, et on voit ce que ça donne. » #porter: solution]
    // Pour : elle a demandé un avis, on peut au moins tenter quelque chose.
    # engagement + «ce matin» : c'est daté, c'est fait.
    # positif - «et on voit ce que ça donne» : ce qu'on dit quand on ne croit plus à la pièce.
    # entendu: Mettez, mettez.
    # essayez: « Je la garde fermée jusqu'à vendredi. Jeudi, vous me dites ce que Sofiane y lirait. »
    # KELLER: ecoute
    KELLER: Si ça vous fait plaisir. Lucie sera contente, y aura un mot anglais.
    -> fin_annonce
* (le_casque) [« Ce casque, vous en parlez deux fois. Et moi, je n'ai rien demandé. » #porter: comprehension]
    # reformulation + «Ce casque, vous en parlez deux fois» : au dernier moment, vous ramassez ce qu'elle avait posé.
    # cadre + «je n'ai rien demandé» : pas d'excuse ; un constat, et de la place.
    # entendu: Elle avait entendu, alors.
    ~ confiance += 2
    # KELLER: ecoute
    KELLER: … Trois fois. J'en parle même à Thierry. Il siffle.
    { confiance >= 5: -> le_ah }
    # KELLER: fatigue
    KELLER: Mais c'est pas au téléphone, ça. Une autre fois.
    -> fin_polie
* (une_question) [« Vendredi, midi dix, je vous appelle. Une seule question : il est parti, ou pas ? » #porter: enquete]
    # engagement + «Vendredi, midi dix» : elle saura quand le téléphone sonnera, et pourquoi.
    # questions + «il est parti, ou pas» : elle a deux jours pour y répondre autrement.
    # entendu: Midi dix. Elle a noté le casque.
    # KELLER: mefiant
    KELLER: À midi dix, le vendredi, ici, c'est balayé.
    { confiance >= 2:
        ~ date = true
        # KELLER: decide
        KELLER: … Je serai là. Faut bien que quelqu'un ferme.
        -> fin_porte
    }
    # KELLER: ferme
    KELLER: Vous appellerez dans le vide. Rayez, c'est plus simple.
    -> fin_polie
+ (silence_conge) [(Vous vous taisez.) #silence: 3]
    # place 0 : la place est là ; elle a déjà un pied dehors.
    # entendu: Elle a Vauthier, sur l'autre ligne.
    # KELLER: ecoute
    KELLER: … Voilà. Bonne journée. Bonjour à quatre cents personnes.
    -> fin_polie

// --- Les fins. Chacune suit de ce qui a été dit.
=== fin_sept ===
# KELLER: decide face
KELLER: Thierry ! Siffle moins fort, je vais aller dire un truc à Sofiane. … Non, pas vendredi. Là.
# son: raccroche
# ambiance: silence
# MOI: sourire face
# pause: 2
Elle a raccroché avant de dire au revoir. Vous relisez les trois lignes. Il n'y manque pas un mot, et aucun n'est de vous.
# fin: Sept lettres ; Elle a dit elle-même ce qu'on trouve chez elle. Un jour et une heure sont pris, et personne n'y a perdu.
À Mme Roussel, vous écrivez : « Vauthier, je le rappelle. Keller, {concret.midi_dix:aussi, et en premier|j'y vais}. »
-> END

=== fin_porte ===
# KELLER: calme face
KELLER: Bon. {concret.vendredi_dix || et_quand:Vendredi, dix heures. Sonnez fort, y a la scie.|Vendredi, midi dix. Laissez sonner, je serai au balai.}
# son: raccroche
# ambiance: silence
# MOI: calme note
# pause: 2
Vous notez le jour et l'heure. {le_ah:Elle vous a dit le « ah ».|Elle ne vous a pas tout dit, et elle vous attend.} {atouts > 0:Dans la marge, une phrase à elle : {sofiane.raconte_quoi:« du trait à la pose »|{la_cle.trente_et_un || la_cle.jamais_vauthier:« ils ont tous la clé »|« y en a sept »}}.|Dans la marge, rien encore.}
# fin: Une porte entrouverte ; Un rendez-vous est pris. Ce qu'on trouve chez elle n'est dit qu'à moitié.
En bas de l'écran, Vauthier a cessé de clignoter. Il a dû appeler Jessica.
-> END

=== fin_polie ===
# KELLER: calme face
KELLER: Allez. Vous êtes bien aimable. Bonne continuation.
# son: raccroche
# ambiance: silence
# MOI: fatigue note
# pause: 2
{marche:Sept lettres, quelque part, sous une marche.|{le_ah:Elle a refait « ah », au téléphone, exactement comme on le lui avait fait.|Vous avez été polies toutes les deux.}} Il n'y a pas de jour dans votre carnet.
# fin: Bien aimable ; Rien n'est cassé, rien n'est pris. Vendredi à midi, Sofiane rendra le casque.
Vous rappelez Vauthier. Ils sont quatre cents, et la musique d'attente est très bien.
-> END

=== fin_annonce ===
# son: raccroche
# ambiance: silence
# MOI: fatigue note
# pause: 2
Neuf heures. « PME dynamique, esprit d'équipe, projets variés. » En ligne. Mme Roussel envoie un pouce levé.
# KELLER: fatigue bras-croises
Trois semaines plus tard, {belle:Mme Keller l'a lue tout haut à l'atelier. Thierry a cessé de siffler.|un candidat appelle. Il demande combien ils sont. Elle répond : on verra.}
# fin: L'annonce d'à côté ; Elle est en ligne, et personne n'y reconnaît la maison.
Sofiane, lui, ne l'a pas lue. Il ne savait pas que c'était là.
-> END
