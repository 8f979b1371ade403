// Ce qu'il ne dira pas a été écrit en premier : les lignes « # secret: » mènent toute la scène.
// « // Pour : » dit pourquoi une collègue sensée prendrait cette réplique.
// La confiance part de 2 à 4. Elle monte d'un point à la fois ; une seule phrase peut tout reprendre.
// À 5, la petite voix parle de la laverie ; à 6, le tiroir s'ouvre. En dessous, on ne parle que d'annonce.
# titre: Je ne trouve personne
# canal: appel
# duree: 10
# theme: Recrutement en restauration
# objectif: Entendre un employeur en colère avant de proposer, sans faire la leçon
# vise: reformulation, questions, juste
# role: BERTIN ; M. Bertin, restaurateur ; bertin
# role: MOI ; Vous, conseillère entreprise ; conseillere
# jauge: confiance 0 10 ; haut
# secret: Il doit soixante-deux heures à Enzo, son dernier commis. Il les a comptées, soir après soir, dans un cahier de sa fille.
# secret: Enzo passait la coupure sur un banc, à la laverie. Sa fille le savait ; lui, il ne l'a su qu'après.
# secret: À seize ans, chez Marchetti, il dormait sur les sacs d'oignons. Il s'était promis de ne jamais devenir Marchetti.
# secret: Il n'a pas peur de manquer de commis. Il a peur qu'on lui dise pourquoi.
# source: Convention HCR (restaurants traditionnels), heures supplémentaires majorées de 10 % de la 36e à la 39e, 20 % de la 40e à la 43e, 50 % dès la 44e, avenant n° 2 du 05/02/2007, sauf aménagement ou accord d'entreprise ; www.academie-rh.com/post/heures-supplementaires-dans-la-convention-collective-nationale-hotels-cafes-restaurants-ccn-hcr ; droit au 2007-02-05 ; consulté le 2026-11-21
# source: Coupure à temps plein, pas de règle propre dans la convention HCR ; l'amplitude de treize heures au plus se déduit du repos de onze heures ; lhotellerie-restauration.fr/actualite/doit-on-faire-un-minimum-d-heures-en-cas-de-travail-avec-des-coupures ; consulté le 2026-11-21
# source: Heures non payées, le mot « travail dissimulé » suppose une intention, qui se prouve (L8221-5, L8223-1) ; vacca-avocat-blog.com/single-post/2016/03/12/l-indemnit%C3%A9-pour-travail-dissimul%C3%A9-lorsque-l-employeur-mentionne-sur-le-bulletin-de-paie ; consulté le 2026-11-21
# source: Une offre d'emploi publiée est datée, en français, ni fausse ni discriminatoire (L5331-1 et suivants, L1132-1) ; www.cadremploi.fr/editorial/conseils/droit-du-travail/detail/article/offre-demploi-le-point-sur-ce-qui-est-legal-et-ce-qui-ne-l-est-pas.html ; consulté le 2026-11-21
# source: Immersion professionnelle (PMSMP), un mois au plus, convention, tuteur ; www.entreprises.cci-paris-idf.fr/web/rh/periode-de-mise-en-situation-en-milieu-professionnel-pmsmp ; consulté le 2026-11-21
# source: Immersion professionnelle, jamais pour tenir un poste de travail ; communaute.inclusion.gouv.fr/forum/limmersion-professionnelle-124 ; consulté le 2026-11-21
# source: Renseignement en droit du travail, 0806 000 126, employeurs compris, ni litige ni intervention ; centre-val-de-loire.dreets.gouv.fr/Un-numero-unique-pour-contacter-les-services-de-renseignements-en-droit-du ; consulté le 2026-11-21
VAR confiance = 3
VAR humeur = 1
VAR logique = false
VAR dissimule = false
VAR franche = false
VAR partout = false
VAR absous = false
VAR grille = false
VAR relais = false
VAR sienne = false
VAR date = false
-> accueil

// 1. Trois humeurs, une même annonce : cinq semaines, un plongeur.
=== accueil ===
# lieu: cuisine
# etape: accueil
# ambiance: silence
# MOI: calme face
# son: sonnerie
Mardi, quinze heures cinq. Votre café est tiède. Sur l'écran : L'Escale, restaurant, M. Bertin.
~ confiance = RANDOM(2, 4)
~ humeur = RANDOM(1, 3)
{ humeur:
    - 1: -> en_colere
    - 2: -> fatigue_deja
    - else: -> en_reclamation
}
= en_colere
# son: decroche
# ambiance: cuisine
# BERTIN: colere pointe
BERTIN: Cinq semaines ! Cinq semaines que mon annonce est chez vous. Vous savez ce que j'ai reçu ?
BERTIN: Un plongeur. Un vrai. Avec des palmes.
-> samedi
= fatigue_deja
# son: decroche
# ambiance: cuisine
# BERTIN: fatigue telephone
BERTIN: Ah, quelqu'un. Attendez, je coupe la hotte, sinon je crie, et ma fille dit que je crie.
BERTIN: Voilà. Cinq semaines d'annonce, un seul candidat. Un plongeur. Il est venu avec ses palmes.
-> samedi
= en_reclamation
# son: decroche
# ambiance: cuisine
# BERTIN: ironique face
BERTIN: Bonjour madame, c'est pour un retour d'article. J'ai commandé un commis il y a cinq semaines.
BERTIN: On m'a livré un plongeur. Sous-marin. Avec les palmes. Il m'a demandé la profondeur du bac.
-> samedi
= samedi
# BERTIN: exaspere
# pensee: Si elle me parle du site, je raccroche.
# joker: Qu'attend-il de cet appel : quelqu'un, ou quelque chose ?
BERTIN: Et samedi, j'ai le club de rugby. Trente-deux. Ils mangent comme cent.
* (excuse) [« C'est notre tri qui s'est trompé, pas vous. Vous cherchiez un commis, c'est ça ? » #porter: enquete]
    # juste + «C'est notre tri qui s'est trompé» : l'erreur a un propriétaire, et ce n'est pas lui.
    # clair + «un commis» : le mot du métier, pas celui du fichier.
    # questions 0 «c'est ça» : il dit oui ; le reste attendra.
    # entendu: Tiens. Elle dit pas « le système ».
    # BERTIN: surpris
    BERTIN: Un commis. Sec, si possible.
* (reference) [« Bonjour ! Vous avez la référence de l'annonce ? Je l'ouvre tout de suite. » #modele #porter: solution]
    // Pour : sans la référence elle ne voit rien, et elle veut répondre vite.
    # presence - «la référence de l'annonce» : il arrivait avec une histoire ; on lui demande un numéro.
    # entendu: Encore une case.
    # essayez: « Un homme-grenouille en cuisine… Vous avez fait comment, ce midi ? »
    # BERTIN: mefiant
    BERTIN: La référence. Elle est sur un papier. Le papier est sous la friteuse.
* (palmes) [« Cinq semaines, un seul candidat, et en palmes. Racontez-moi le reste. » #porter: comprehension]
    # reformulation + «Cinq semaines, un seul candidat» : ses faits, dans son ordre ; il n'aura pas à les répéter.
    # questions + «Racontez-moi le reste» : il choisit par où entrer.
    # entendu: Elle a pas ri. Enfin si. Mais avec moi.
    ~ confiance += 1
    # BERTIN: fatigue mains-ouvertes
    BERTIN: Le reste ? Le reste, c'est moi. À la plonge, tous les soirs. J'ai des doigts de pruneau.
* (extra) [« D'ici samedi, je vous trouve un extra. Donnez-moi juste vos besoins. » #porter: solution]
    // Pour : il y a le feu samedi, et un extra, cela se trouve parfois.
    # juste - «je vous trouve un extra» : samedi est promis, et l'annonce n'est pas encore ouverte.
    # engagement 0 «D'ici samedi» : il y a une date ; il n'y a personne derrière.
    # entendu: Des extras comme ça, j'en ai plein la chambre froide.
    # essayez: « Trente-deux samedi. Pour l'instant, vous êtes combien à servir ? »
    # BERTIN: ironique bras-croises
    BERTIN: Un extra. La dernière fois, l'extra, c'était mon beau-frère. Il a flambé les crêpes et le rideau.
- -> vanessa

// 2. Il vérifie si quelqu'un, ici, dure plus longtemps qu'un commis.
=== vanessa ===
# etape: cadre
# BERTIN: mefiant bras-croises
BERTIN: {humeur == 3:Et Vanessa, vous l'avez rendue aussi ? Elle devait me rappeler lundi.|Et vous, vous êtes nouvelle ? Avant, j'avais une Vanessa. Elle devait me rappeler lundi.}
# pensee: Elles changent, elles changent. Comme mes commis.
# joker: Que cherche-t-il à savoir sur vous ?
BERTIN: Elle a pas dit quel lundi.
* (trois_lundis) [« Elle n'a pas rappelé, et vous avez attendu. Combien de lundis ? » #porter: comprehension]
    # reformulation + «vous avez attendu» : ce que cela lui a pris, sans accuser Vanessa.
    # questions + «Combien de lundis» : sa plaisanterie à lui ; il peut y répondre sans se plaindre.
    # entendu: Elle défend pas sa copine.
    # BERTIN: malice
    BERTIN: Trois. Chez moi, le téléphone posé à côté des œufs. J'ai raté trois mayonnaises.
* (dossiers) [« Vanessa a changé de service, et c'est moi qui reprends tous ses dossiers. » #modele #porter: solution]
    // Pour : c'est exact, et il saura désormais qui s'en occupe.
    # presence - «tous ses dossiers» : il demandait s'il comptait ; le voilà dans une pile.
    # entendu: J'ai changé de tiroir.
    # essayez: « Moi, c'est Morel. Et le lundi, cette fois, on le choisit ensemble. »
    # BERTIN: ironique
    BERTIN: Et dans la pile, j'étais au-dessus ou en dessous ?
* (neuf_cents) [« Je sais, nous sommes quatre ici, pour suivre neuf cents entreprises. » #porter: interpretation]
    // Pour : c'est la vérité, et il faudra bien que cela se sache.
    # positif - «quatre ici, pour suivre neuf cents» : il parlait d'attendre ; c'est à lui, maintenant, de vous plaindre.
    # entendu: On va compter à celui qui rame le plus.
    # essayez: « Ce rappel-là, on vous le doit. Vous l'attendiez pour quoi ? »
    # BERTIN: ferme
    BERTIN: Nous, on est deux pour quarante assiettes. Dont Josiane, qui a son genou.
* (morel) [« Morel. J'ai vingt minutes, et on raccroche avec un jour et une heure. » #porter: solution]
    # engagement + «un jour et une heure» : le contraire d'un lundi sans date.
    # juste + «J'ai vingt minutes» : la limite est dite en entrant ; elle ne tombera pas sur lui en route.
    # presence 0 «Morel» : un nom, un peu sec ; il va s'empresser de l'écorcher.
    # entendu: Vingt minutes. On verra à la vingt et unième.
    # BERTIN: ironique
    BERTIN: Vingt minutes, c'est un riz. On va voir ce que ça donne, madame Moreau.
- -> stagiaire

// 3. Quatre départs racontés en une plaisanterie.
=== stagiaire ===
# etape: découverte
# BERTIN: explique explique-mains
BERTIN: Moi, ce que je veux, c'est pas compliqué. Quelqu'un qui revient le lendemain.
BERTIN: Depuis janvier, j'en ai eu quatre. Quand le quatrième est parti, on a pris un chien. Ma fille l'a appelé Stagiaire.
# BERTIN: sourire
# pensee: Allez, rigole. Comme ça on n'en parle plus.
# joker: Que met-il devant, que laisse-t-il derrière ?
BERTIN: Lui, il est resté.
* (declare) [« Stagiaire ! Et j'espère que vous l'avez déclaré, celui-là ? » #porter: soutien]
    // Pour : il plaisante, elle plaisante ; le lien se fait souvent comme cela.
    # presence + «Stagiaire !» : vous riez au bon endroit.
    # cadre - «vous l'avez déclaré» : une boutade de guichet ; chez lui, le mot tombe ailleurs.
    # entendu: Pourquoi elle dit ça ?
    # essayez: « Stagiaire… Et les quatre autres, elle leur avait donné un nom ? »
    # BERTIN: surpris
    BERTIN: Ha ! … Oui. Tout le monde est déclaré, chez moi. Le chien, je vais voir.
* (pourquoi) [« Quatre en si peu de temps… Pourquoi partent-ils, d'après vous ? » #porter: enquete]
    // Pour : c'est la question qui compte, et elle est ouverte.
    # reformulation 0 «en si peu de temps» : c'est déjà un avis.
    # questions - «Pourquoi partent-ils» : trop tôt ; il entend qu'il devrait le savoir.
    # entendu: À votre avis, monsieur Bertin, qu'est-ce qui cloche chez vous ?
    # essayez: « Quatre. Et celui que vous auriez gardé, c'était lequel ? »
    # BERTIN: exaspere mains-ouvertes
    BERTIN: S'ils me le disaient ! Ils me disent « bonne soirée, chef ». C'est ça le pire, ils sont polis.
* (dernier) [« Quatre depuis janvier. Le dernier, avant le chien, c'était qui ? » #porter: comprehension]
    # reformulation + «Quatre depuis janvier» : son compte, sans soupir.
    # questions + «c'était qui» : une personne plutôt qu'une cause.
    # entendu: Elle demande qui. Pas pourquoi.
    ~ confiance += 1
    # BERTIN: calme telephone
    BERTIN: Le dernier ? … Le dernier, c'était un bon.
* (elargir) [« On pourrait élargir : débutants, reconversions. Vous auriez bien plus de candidats. » #modele #porter: solution]
    // Pour : c'est le premier levier d'une annonce, et souvent il marche.
    # reformulation - «bien plus de candidats» : il manque de gens qui restent, vous offrez des gens qui arrivent.
    # entendu: Elle va m'en remplir une brouette.
    # essayez: « Qui revient le lendemain… Il y en a un qui est revenu longtemps ? »
    ~ confiance -= 1
    # BERTIN: ferme bras-croises
    BERTIN: Plus ? J'en ai eu quatre. Vous trouvez que c'est pas assez ?
- -> sabots

// 4. L'heure est dans la phrase. Il ne l'a pas mise exprès.
=== sabots ===
# BERTIN: sourire explique-mains
BERTIN: {stagiaire.dernier:Enzo.|Le dernier, c'était Enzo.} Dix-neuf ans. Il vous taillait une brunoise, on aurait dit du sable.
# BERTIN: abattu
BERTIN: Un mardi, à quinze heures, il me fait : à tout à l'heure, chef. Six semaines.
# pensee: Je balaie autour. Tous les soirs, je balaie autour.
# joker: Que s'est-il passé à quinze heures ? Qui le sait ?
# relance: Vous êtes là ? Je dis ça comme ça, hein.
BERTIN: Ses sabots sont encore sous la plonge. On part pas sans ses sabots.
* (jeunes) [« Les jeunes ne s'engagent plus comme avant, ce n'est pas contre vous. » #modele #porter: soutien]
    // Pour : elle voudrait lui ôter ce départ des épaules.
    # questions - «Les jeunes» : Enzo devient une génération, et son histoire s'arrête là.
    # entendu: Elle l'a jamais vu tailler une carotte.
    # essayez: « Sous la plonge… Il chausse du combien ? »
    ~ confiance -= 1
    # BERTIN: ferme
    BERTIN: Enzo, c'était pas les jeunes. C'était Enzo.
* (revenait) [« “À tout à l'heure, chef.” Et d'habitude, il revenait à quelle heure ? » #porter: comprehension]
    # reformulation + «À tout à l'heure, chef» : les derniers mots d'Enzo, rendus tels quels.
    # questions + «il revenait à quelle heure» : un fait, et il sent que ce fait mène quelque part.
    # entendu: Elle compte, celle-là.
    # BERTIN: mefiant
    BERTIN: Dix-huit heures trente, comme tout le monde. … Pourquoi, l'heure ?
* (contrat) [« Attendez, il a démissionné, ou c'est un abandon de poste ? » #couper #porter: enquete]
    // Pour : les suites ne sont pas les mêmes, autant le savoir tout de suite.
    # place - «Attendez» : la phrase d'après était la bonne ; elle ne viendra pas.
    # clair 0 «abandon de poste» : le mot exact, et celui du dossier.
    # entendu: Nom, prénom, motif.
    # essayez: « Six semaines. Quelqu'un a eu de ses nouvelles, depuis ? »
    ~ confiance -= 1
    # BERTIN: exaspere
    BERTIN: C'est rien du tout. C'est un gamin qui est pas revenu. Mettez ça, si y a la case.
* (en_place) [« Et vous, ses sabots, vous les avez laissés à leur place. » #porter: comprehension]
    # reformulation + «vous les avez laissés» : ce qu'il fait, lui, depuis six semaines.
    # presence + «à leur place» : vous regardez sous la plonge avec lui.
    # entendu: Ben oui.
    ~ confiance += 1
    # BERTIN: fatigue
    BERTIN: Du quarante-cinq. À dix-neuf ans. Josiane dit que ça porte malheur, moi je dis que ça gêne personne.
+ (silence_sabots) [(Vous vous taisez.) #silence: 3]
    # place + : personne ne lui demande rien, alors il continue.
    # entendu: Elle attend la suite. Y en a une.
    ~ confiance += 1
    # pause: 2
    # BERTIN: ailleurs
    BERTIN: … Je balaie autour. C'est idiot. C'est du quarante-cinq, je balaie autour.
- -> merlan

// 5. La consigne arrive pendant qu'il n'est pas là. On est seule avec elle.
=== merlan ===
# son: porte
# BERTIN: surpris telephone
BERTIN: Bougez pas, c'est la marée. Elle devait être là à sept heures. — Non, dans le bac bleu ! Le BLEU !
# consigne: Mme Roussel, responsable d'équipe : il manque deux offres pour vendredi. L'Escale, c'en est une ?
# MOI: inquiet note
Il a posé le combiné sur l'inox. Votre écran clignote : Mme Roussel fait ses comptes de la semaine, et elle a pensé à vous.
# BERTIN: ironique face
# pensee: Pourvu qu'elle ait oublié où j'en étais.
# joker: Qui parle à la conseillère, à cet instant ? Qui écoute-t-elle ?
BERTIN: Me revoilà. Trois kilos de merlan, ils me regardent mieux que mon banquier. Vous disiez ?
* (franchement) [« On me demande deux offres pour vendredi. La vôtre, je la préfère bonne. » #porter: comprehension]
    # juste + «On me demande deux offres pour vendredi» : la consigne est dite au lieu d'être suivie en cachette.
    # cadre + «je la préfère bonne» : le délai est rangé à sa place, et personne n'est accusé.
    # entendu: Donc je suis un chiffre. Au moins elle le dit.
    ~ franche = true
    # BERTIN: mefiant
    BERTIN: Ah. Je fais un sur deux, quoi. … Vous êtes pas obligée de le dire, ça, si ?
* (pendant) [« Que votre annonce est prête. Je la relance pendant qu'on parle ? » #modele #porter: solution]
    // Pour : sa responsable attend, et republier ne coûte rien à personne.
    # choix - «pendant qu'on parle» : la question vient du message, pas de lui.
    # reformulation 0 «votre annonce est prête» : c'est vrai ; ce n'est pas ce qu'il racontait.
    # entendu: Elle a un train à prendre.
    # essayez: « Beau poisson. Juste avant, vous me parliez de quelqu'un. »
    # BERTIN: ferme
    BERTIN: La même ? Ben oui. Des fois que les palmes reviennent.
* (poisson) [« Le poisson d'abord. Rangez-le, je reste en ligne. » #porter: soutien]
    # presence + «je reste en ligne» : il peut lâcher le téléphone sans la perdre.
    # place 0 «Le poisson d'abord» : délicat, et le fil d'Enzo se refroidit un peu.
    # entendu: Elle sait ce que c'est, un merlan.
    # son: frigo
    # BERTIN: sourire
    BERTIN: C'est fait. Enfin, il est par terre. Mais du côté du froid.
* (sabots_merlan) [« C'est vous qui disiez. Enzo, quinze heures, et les sabots. » #porter: comprehension]
    # place + «C'est vous qui disiez» : la parole revient à celui qui la tenait.
    # reformulation + «Enzo, quinze heures, et les sabots» : trois mots gardés au chaud pendant la livraison.
    # entendu: Zut. Elle a pas oublié.
    # BERTIN: malice
    BERTIN: Vous, vous devez être terrible, pour retrouver les clés. … Il est beau, le merlan, n'empêche.
- -> atypiques

// 6. Il se fait le reproche lui-même, pour l'entendre une bonne fois. Le silence vaudrait pour un oui.
=== atypiques ===
{ humeur:
    - 1:
        # etape: objections
        # BERTIN: colere pointe
        BERTIN: Vous allez me le dire, alors autant y aller. C'est mes horaires, c'est ça ?
    - 2:
        # etape: objections
        # BERTIN: fatigue face
        BERTIN: Allez, dites-le, on gagnera du temps. C'est mes horaires, c'est ça ?
    - else:
        # etape: objections
        # BERTIN: ironique bras-croises
        BERTIN: Attendez, je devine. C'est mes horaires, c'est ça ? J'ai gagné quoi ?
}
# BERTIN: exaspere
# pensee: Dis-le. Qu'on en finisse.
# joker: Est-ce une question ?
BERTIN: Vanessa, elle l'avait mis en gros dans l'annonce. « Horaires atypiques. » On dirait une maladie.
* (maladie) [« “On dirait une maladie.” Ça vous est resté, ce mot-là. » #porter: comprehension]
    # reformulation + «On dirait une maladie» : la blessure, avec ses mots à lui.
    # presence + «Ça vous est resté» : il sait que vous avez entendu aussi ce qui dure.
    # entendu: Oui, bon.
    ~ confiance += 1
    # BERTIN: fatigue face
    BERTIN: J'ai demandé à ma fille de chercher dans son dictionnaire. Après, elle a voulu savoir si c'était contagieux.
* (cest_logique) [« Deux services par jour, les week-ends… C'est un peu logique qu'ils s'en aillent. » #modele #porter: evaluation]
    // Pour : il demande la vérité en face, elle la dit, et sans hausser la voix.
    # cadre - «C'est un peu logique» : il demandait si c'était sa faute ; la réponse est oui.
    # reformulation 0 «Deux services par jour» : le fait est juste, il est déjà dans un jugement.
    # entendu: Coupable.
    # essayez: « Je n'ai pas d'avis tout fait. Enzo, il en disait quelque chose, des horaires ? »
    ~ logique = true
    # BERTIN: surpris
    BERTIN: Logique.
    { confiance > 5:
        ~ confiance -= 3
        # BERTIN: abattu bras-croises
        BERTIN: Le four est à deux cents, la plonge déborde, et moi je suis logique.
    - else:
        # BERTIN: ferme bras-croises
        BERTIN: Eh ben voilà. Cinq semaines pour trouver le mot.
        -> raccroche
    }
* (partout_pareil) [« Mais non, rassurez-vous, c'est partout pareil dans le métier. » #porter: soutien]
    // Pour : il se fait mal tout seul, elle veut que cela s'arrête.
    # juste - «partout pareil» : cela soulage tout de suite, et cela l'excuse d'avance.
    # positif 0 «rassurez-vous» : la question était dure ; le mot l'adoucit sans y répondre.
    # entendu: Donc c'est pas moi. Donc je change rien.
    # essayez: « Je ne vais pas vous dire oui ou non comme ça. Racontez-moi un mardi. »
    ~ partout = true
    ~ confiance += 1
    # BERTIN: sourire mains-ouvertes
    BERTIN: Ah ! Merci. Partout pareil. Je vais le broder sur le torchon.
* (sais_pas) [« Je n'en sais rien. Je n'ai jamais parlé à Enzo. Vous, si. » #porter: enquete]
    # juste + «Je n'en sais rien» : aucun faux-semblant, et cela s'entend.
    # cadre + «Vous, si» : la réponse lui revient, sans reproche.
    # questions 0 «Je n'ai jamais parlé à Enzo» : c'est presque une question ; il la prend comme un défi.
    # entendu: Elle me la renvoie. Bon.
    ~ confiance += 1
    # BERTIN: exaspere explique-mains
    BERTIN: Oh, parlé… On se parle pas, en cuisine. On se dit « chaud derrière ». Ça fait une conversation.
    # BERTIN: ailleurs
    BERTIN: Une fois, je lui ai dit « pas mal ». Il a rougi jusqu'aux sabots.
+ (silence_horaires) [(Vous vous taisez.) #silence: 3]
    // Pour : après un reproche, laisser trois secondes, c'est ce qu'on lui a appris.
    # place - : il s'accuse tout seul ; ici, se taire, c'est dire oui.
    # entendu: Qui ne dit mot.
    # essayez: « “Atypiques”, c'est le mot de l'annonce. Le vôtre, ce serait quoi ? »
    # BERTIN: ferme
    BERTIN: Voilà. C'est dit. Enfin, c'est pas dit, mais c'est dit.
    { confiance < 2: -> raccroche }
    ~ confiance -= 1
- -> clavier

// La rupture : une phrase, et le bruit du combiné. Une seule fois réparable.
=== raccroche ===
# BERTIN: ferme telephone
BERTIN: J'ai du poisson qui attend. Bonne journée, madame.
# son: raccroche
# ambiance: silence
# MOI: abattu
{lendemain:Cette fois, pas un bruit de casserole. Rien que la tonalité.|La tonalité. {dissimule:Dans votre carnet, un seul mot, le vôtre : « dissimulé ».|{logique:Dans votre carnet, un seul mot, le vôtre : « logique ».|Dans votre carnet, vous n'avez rien écrit non plus.}}}
{ lendemain:
    # fin: Il a raccroché ; Deux fois. Le tiroir restera fermé.
    Mme Roussel demande si L'Escale, finalement, c'est bon pour vendredi.
    -> END
}
-> lendemain

// Réparer : il en coûte un mot exact. L'excuse polie, elle, se fait pardonner et n'ouvre rien.
=== lendemain ===
# etape: accueil
# son: sonnerie
# pause: 2
Le lendemain, dix heures moins le quart. C'est vous qui composez le numéro. Six sonneries.
# son: decroche
# ambiance: cuisine
# BERTIN: surpris telephone
BERTIN: L'Escale, on est compl… Ah. C'est vous.
# pensee: Elle rappelle. Vanessa, elle aurait jamais rappelé.
# joker: Qui doit quelque chose à qui ?
BERTIN: J'ai les deux mains dans le pain perdu. Je vous tiens avec l'épaule.
* (expire) [« Je rappelle pour l'annonce : sans nouvelles de vous, elle s'arrête vendredi. » #modele #porter: solution]
    // Pour : un motif utile, sans remuer hier ; et vendredi compte aussi pour elle.
    # reformulation - «pour l'annonce» : hier reste au milieu, et personne n'en parle.
    # juste 0 «elle s'arrête vendredi» : la date est bonne, et elle sonne comme une menace.
    # entendu: Elle a besoin de son offre.
    # essayez: « Hier, ça s'est mal fini. L'annonce attendra. Je vous dérange ? »
    # BERTIN: ferme face
    BERTIN: Ben qu'elle s'arrête. Comme ça, on sera deux.
    # son: raccroche
    # ambiance: silence
    # fin: Il a raccroché ; L'annonce s'éteindra vendredi, et il n'appellera plus.
    Il a raccroché doucement, avec l'épaule. Ce n'est même plus de la colère.{not laverie: Personne ne saura pourquoi Enzo est parti.}
    -> END
* (mot_logique) {logique && not dissimule} [« Hier, j'ai dit “logique”. Je ne connais pas vos journées, c'était de trop. » #porter: comprehension]
    # reformulation + «j'ai dit “logique”» : le mot exact, celui qui a fermé la porte.
    # cadre + «c'était de trop» : repris en entier ; il n'a personne à consoler.
    # entendu: Elle sait lequel c'était.
    ~ confiance += 2
    # BERTIN: ecoute
    BERTIN: Logique. J'y ai pensé en faisant les poubelles. J'ai pensé : elle a pas tort, la bougresse.
    # BERTIN: malice
    BERTIN: Pardon. Ça m'a échappé, j'ai les mains prises.
* (mot_dissimule) {dissimule} [« Hier, j'ai dit “dissimulé”. C'est un mot de juge, et je ne suis pas juge. » #porter: comprehension]
    # reformulation + «j'ai dit “dissimulé”» : vous ramassez le mot là où il est tombé.
    # juste + «je ne suis pas juge» : le mot retourne à ceux dont c'est le métier.
    # entendu: Elle repose le marteau.
    ~ confiance += 2
    # BERTIN: fatigue
    BERTIN: J'ai pas dormi. Ma femme m'a demandé ce que j'avais, j'ai dit : le merlan.
* (a_cote) {not logique && not dissimule} [« Hier, vous vous accusiez tout seul, et j'ai laissé faire. Je ne le pensais pas. » #porter: comprehension]
    # reformulation + «vous vous accusiez tout seul» : ce qui s'est passé, sans l'enjoliver.
    # cadre + «j'ai laissé faire» : votre part, rien que votre part.
    # entendu: Ah. C'était donc pas un oui.
    ~ confiance += 2
    # BERTIN: surpris
    BERTIN: Ah bon. Parce que moi, j'ai entendu oui. Toute la nuit j'ai entendu oui.
* (pardon) [« Je tenais à m'excuser pour hier, vraiment. Je ne voulais surtout pas vous blesser. » #porter: soutien]
    // Pour : elle est sincère, et une excuse est due.
    # cadre - «surtout pas vous blesser» : c'est à lui, maintenant, de la rassurer.
    # positif 0 «Je tenais à m'excuser» : l'excuse est là ; le mot d'hier n'y est pas.
    # entendu: Faut que je la console, en plus.
    # essayez: « Hier, si ça a coupé, c'est moi. On en parle, ou on avance ? »
    # BERTIN: calme
    BERTIN: Mais non, mais non. On oublie. Le pain est à peine sec, alors pensez.
* (apres_pain) [« Finissez le pain. Je rappelle à quinze heures, deux minutes, pour hier. » #porter: comprehension]
    # place + «Finissez le pain» : vous lui rendez ses deux mains.
    # engagement + «à quinze heures, deux minutes» : une heure creuse et une durée.
    # reformulation 0 «pour hier» : le sujet est posé sur la table, sans être ouvert.
    # entendu: Quinze heures. Elle connaît mes heures.
    ~ confiance += 1
    # BERTIN: ecoute
    BERTIN: Quinze heures, alors. Pas lundi, hein.
    # pause: 2
    À quinze heures, il a décroché avant la fin de la première sonnerie. Vous avez dit votre part d'hier, en une phrase. Il a répondu : ça va.
- { cahier: -> risque | -> clavier }

// 7. Il veut savoir ce qu'on écrit de lui.
=== clavier ===
# etape: reformulation
# BERTIN: mefiant face
# MOI: ecoute note
BERTIN: Vous tapez, là. J'ai un four qui souffle, un frigo qui tousse, et je vous entends taper.
# pensee: Qu'est-ce qu'elle met ? « Patron difficile » ?
# joker: Que ferait-on, si l'on était dans la même pièce ?
BERTIN: Vous mettez quoi ?
* (compte_rendu) [« Rien de spécial, c'est pour mon compte rendu. Continuez, je vous écoute. » #porter: soutien]
    // Pour : c'est la routine, et elle croit le rassurer.
    # presence - «pour mon compte rendu» : quelqu'un d'autre lira, et il ne saura pas quoi.
    # entendu: Je suis dans un rapport.
    # essayez: « Ce que vous dites, sans mon avis. Il y a un mot que je dois effacer ? »
    # BERTIN: ferme bras-croises
    BERTIN: Ah, un compte rendu. La dernière fois que j'en ai eu un, c'était pour la hotte. Ils ont fermé la hotte.
    { confiance > 0:
        ~ confiance -= 1
    }
* (je_lis) [« Je vous lis : cinq semaines, quatre départs, Enzo à quinze heures. C'est juste ? » #porter: comprehension]
    # reformulation + «cinq semaines, quatre départs» : tout vient de lui, rien n'est rangé.
    # presence + «Je vous lis» : l'écran cesse d'être un secret.
    # entendu: C'est tout ? C'est ce que j'ai dit.
    # BERTIN: ironique
    BERTIN: Trois et demi. Le deuxième, c'était mon cousin, il compte pas. Il sait pas compter non plus.
    # BERTIN: ecoute
    BERTIN: … Enzo à quinze heures. Oui. Vous avez bien mis quinze heures.
* (temps_plein) [« J'ai mis : commis de cuisine, urgent, temps plein, cuisine traditionnelle. » #porter: solution]
    // Pour : il pose une question, il a une réponse ; et la fiche avance.
    # clair + «commis de cuisine, urgent, temps plein» : simple, exact, sans un sigle.
    # reformulation - «cuisine traditionnelle» : il a parlé d'Enzo ; il ne reste que la fiche.
    # entendu: Y a plus personne, là-dedans.
    # essayez: « Vos mots : “quelqu'un qui revient le lendemain”. Le reste, je le mettrai après. »
    # BERTIN: ailleurs
    BERTIN: Oui. C'est ça. C'est déjà ce qu'y avait.
* (jarrete) [« J'arrête de taper. Je noterai à la fin, et vous me direz quoi. » #porter: comprehension]
    # presence + «J'arrête de taper» : un geste qui s'entend, au téléphone.
    # choix + «vous me direz quoi» : il décidera de ce qui reste écrit.
    # entendu: Ah. On est plus que deux.
    ~ confiance += 1
    # son: frigo
    # BERTIN: sourire
    BERTIN: … Ça fait bizarre. On entend plus que le frigo. Il tousse, hein ? Six ans qu'il tousse.
- { confiance >= 5: -> laverie | -> annonce }

// --- Il n'a pas été assez écouté : on parlera d'annonce. Trois occasions de revenir à Enzo.
=== annonce ===
# etape: proposition
# BERTIN: ailleurs telephone
BERTIN: Et mon annonce, dans tout ça ? On la laisse mourir, ou on lui change le pansement ?
# pensee: Qu'elle la remette, et que j'épluche.
# joker: À quel moment est-on passé d'Enzo à l'annonce ?
# relance: Allô ? Je vous ai perdue dans la photo ?
BERTIN: Déjà, la photo. C'est moi devant la porte. Ma fille dit que j'ai l'air de fermer.
* (ambiance) [« On la rend plus vivante : équipe soudée, cuisine maison, ambiance familiale. » #porter: solution]
    // Pour : une annonce qui donne envie, c'est son métier, et la sienne est triste.
    # clair - «équipe soudée» : des mots d'annonce ; personne ne saura ce qu'on y fait le mardi.
    # entendu: Soudée à qui ?
    # essayez: « Vous diriez quoi, vous, à un gamin qui pousse la porte ? »
    # BERTIN: ironique face
    BERTIN: L'équipe, c'est moi, Josiane et son genou. Pour être soudé, il est soudé.
* (lisez) [« Lisez-la-moi tout haut. On s'arrête où ça sonne faux. » #porter: enquete]
    # choix + «Lisez-la-moi» : c'est son texte, dans sa bouche.
    # questions + «où ça sonne faux» : l'oreille sera la sienne.
    # entendu: Elle veut me faire réciter.
    ~ confiance += 1
    # BERTIN: explique
    BERTIN: « Restaurant cherche commis motivé, ne comptant pas ses… »
    # BERTIN: surpris
    BERTIN: Bon. C'est du français d'annonce. Tout le monde met ça.
* (le_chien) [« Changez la photo, mettez le chien. Lui, il donne envie de rester. » #porter: soutien]
    // Pour : il s'est refermé, un sourire le ramènera peut-être.
    # presence + «mettez le chien» : Stagiaire n'est pas tombé dans l'oubli.
    # reformulation - «Changez la photo» : on rit, et l'annonce n'a pas bougé.
    # entendu: Elle est drôle. On parlera d'autre chose.
    # essayez: « Et la bonne photo, chez vous, on la prendrait à quelle heure ? »
    ~ confiance += 1
    # BERTIN: malice
    BERTIN: Il a mangé le dernier menu. Mais oui, il est photogénique.
* (trop_vite) [« Avant la photo. Sur Enzo, je suis passée trop vite. » #porter: comprehension]
    # reformulation + «Sur Enzo, je suis passée trop vite» : vous rouvrez ce que vous aviez fermé.
    # positif + «je suis passée trop vite» : un fait, dit en « je ».
    # entendu: Elle revient en arrière. Ça se fait, ça ?
    ~ confiance += 2
    # BERTIN: ecoute face
    BERTIN: … Qu'est-ce que vous voulez que je vous dise. Il est parti, il est parti.
    # BERTIN: fatigue
    BERTIN: Il faisait le silence, quand il taillait. C'est rare, un gamin qui fait le silence.
+ (silence_photo) [(Vous vous taisez.) #silence: 3]
    # place 0 : il parlait pour meubler ; il meuble.
    # entendu: Elle regarde la photo.
    # BERTIN: ailleurs
    BERTIN: C'est Josiane qui l'a prise. On voit son pouce.
- { confiance >= 5: -> laverie | -> prenom }

=== prenom ===
# BERTIN: inquiet telephone
BERTIN: Mais vous en avez, des gens, dans votre machine ? Donnez-moi un prénom.
# pensee: Un prénom, et je tiens jusqu'à samedi.
# joker: De quoi a-t-on besoin pour donner un prénom ?
BERTIN: Pas un profil, hein. Josiane dit que les profils, ça essuie pas les verres.
* (finit) [« J'en ai une. Si elle demande quand elle finit, je réponds quoi ? » #porter: comprehension]
    # questions + «quand elle finit» : la question vient de la candidate, il peut l'entendre.
    # juste + «je réponds quoi» : rien ne sera promis dans son dos.
    # entendu: Celle-là aussi, elle va compter.
    ~ confiance += 1
    # BERTIN: mefiant
    BERTIN: Répondez que ça dépend. … De quoi ? Ben ça dépend. Du rugby.
* (ideal) [« Décrivez-moi la personne idéale, et je lance une recherche dans la minute. » #porter: solution]
    // Pour : plus le portrait est précis, mieux la machine cherche.
    # clair + «Décrivez-moi la personne idéale» : simple, et il sait y répondre.
    # reformulation - «la personne idéale» : il l'a déjà décrite, elle taillait la brunoise.
    # entendu: Je l'ai eue. Je l'ai perdue.
    # essayez: « Enzo, qu'est-ce qu'il faisait que les trois autres ne faisaient pas ? »
    # BERTIN: abattu
    BERTIN: L'idéale ? Elle chausse du quarante-cinq, et ses sabots sont déjà là.
* (jade) [« Il y a Jade, dix-neuf ans, un CAP cuisine. Je vous l'envoie demain. » #porter: solution]
    // Pour : il demande un prénom, elle en a un, et Jade cherche vraiment.
    # engagement + «demain» : c'est daté, c'est concret.
    # juste - «Je vous l'envoie» : Jade ne sait pas pour quelles heures, vous non plus.
    # entendu: Jade ! Ah, là, on avance.
    # essayez: « Un prénom, d'accord. Sa première journée, je la lui raconte comment ? »
    # BERTIN: sourire
    BERTIN: Jade. C'est joli. Elle a un vélo ? Parce que le car, le soir… Enfin, elle verra.
* (aucun) [« Aujourd'hui, aucun. Je n'envoie personne sans savoir où il met les pieds. » #porter: evaluation]
    // Pour : promettre un nom pour calmer, c'est préparer le cinquième départ.
    # juste + «Aujourd'hui, aucun» : la vérité, tout de suite.
    # cadre 0 «sans savoir où il met les pieds» : la règle est bonne ; il entend qu'on s'essuie les pieds en sortant.
    # entendu: Elle protège les siens.
    # BERTIN: ferme bras-croises
    BERTIN: Où il met les pieds ? Dans ma cuisine. C'est carrelé, je lave tous les soirs.
- { confiance >= 5: -> laverie | -> trente_neuf }

=== trente_neuf ===
# consigne: Mme Roussel, responsable d'équipe : L'Escale, c'est publié ? Je ferme le tableau à dix-sept heures.
# MOI: inquiet note
L'écran clignote encore. Mme Roussel veut sa réponse, et pas ce soir : avant.
# BERTIN: calme telephone
BERTIN: Pour les heures, mettez trente-neuf, comme l'autre fois. Et « selon planning ».
# pensee: Trente-neuf. C'est ce qu'y a sur la fiche de paie.
# joker: D'où vient le chiffre ? Et l'urgence ?
BERTIN: Le planning, c'est moi. Enfin, c'est une feuille, sur le frigo. Avec de la sauce.
* (publie) [« Trente-neuf, selon planning. C'est en ligne avant dix-sept heures. » #porter: solution]
    // Pour : c'est l'employeur qui fixe les heures, et le tableau ferme bientôt.
    # juste - «Trente-neuf» : le chiffre passe sans qu'on lui ait demandé d'où il vient.
    # engagement + «avant dix-sept heures» : c'est daté, c'est tenu.
    # entendu: Elle a pas demandé.
    # essayez: « Trente-neuf. Sur la feuille du frigo, c'est pareil ? »
    # BERTIN: sourire
    BERTIN: Eh ben voilà. C'était pas la peine de se raconter nos vies.
    -> fin_offre
* (detailler) [« Il faudrait détailler vos horaires, c'est ce que les candidats regardent en premier. » #porter: evaluation]
    // Pour : c'est exact, et l'annonce y gagnerait.
    # choix - «Il faudrait détailler» : le conseil est bon ; il arrive le doigt levé.
    # entendu: Elle tourne autour de mes horaires.
    # essayez: « Un jeudi, par exemple : il arrive quand, il repart quand ? »
    # BERTIN: exaspere pointe
    BERTIN: Ils regardent en premier, ils regardent… Ils ont qu'à venir voir, au lieu de regarder.
    { confiance > 0:
        ~ confiance -= 1
    }
* (camping_car) [« Et la dernière semaine d'Enzo, c'était trente-neuf aussi ? » #porter: enquete]
    # questions + «la dernière semaine d'Enzo» : une semaine, une vraie, avec quelqu'un dedans.
    # juste + «trente-neuf aussi» : le chiffre est vérifié auprès de celui qui sait.
    # entendu: Aïe.
    ~ confiance += 1
    # BERTIN: inquiet
    BERTIN: La dernière, y avait le salon du camping-car. Ça compte pas. … Enfin, si. Mais pas là.
    { not laverie && confiance >= 5: -> laverie }
    { laverie && confiance >= 6: -> cahier }
* (vraie_semaine) [« Si la vraie semaine est plus longue, je ne peux pas écrire trente-neuf. » #porter: evaluation]
    # juste + «je ne peux pas écrire trente-neuf» : une annonce fausse ne se publie pas, et c'est dit avant.
    # cadre + «Si la vraie semaine est plus longue» : une condition, pas une accusation.
    # entendu: Elle se doute.
    # BERTIN: ferme bras-croises
    BERTIN: Qui vous a dit qu'elle est plus longue ? … Bon. Laissez en blanc, alors.
    { confiance > 0:
        ~ confiance -= 1
    }
- -> beau_frere

=== beau_frere ===
# etape: congé
# BERTIN: calme face
BERTIN: Je vous ai pris votre temps. C'est gentil, hein. Vous êtes gentille.
# pensee: Ils sont tous gentils. Et j'ai pas épluché.
# joker: Qu'est-ce qui reste dans le tiroir ?
BERTIN: Je vais voir avec mon beau-frère, il connaît quelqu'un. {accueil.extra:Il éteint les rideaux, maintenant.|Il connaît toujours quelqu'un. Jamais quelqu'un qui vient.}
* (nhesitez) [« Très bien. Surtout, n'hésitez pas à me rappeler si la situation évolue. » #porter: soutien]
    // Pour : elle laisse la porte ouverte, sans forcer.
    # engagement - «n'hésitez pas» : la balle est chez lui, comme le reste.
    # entendu: Un lundi, quoi.
    # essayez: « C'est moi qui vous rappelle. Entre vos deux services, quel jour ? »
    # BERTIN: ironique
    BERTIN: C'est ça. Si ça évolue, je siffle.
    -> fin_polie
* (telle_quelle) [« En attendant, je remets votre annonce telle quelle. Ça ne coûte rien. » #porter: solution]
    // Pour : mieux vaut une annonce en ligne que pas d'annonce du tout.
    # juste - «Ça ne coûte rien» : cela coûte un cinquième départ.
    # choix 0 «telle quelle» : il ne dit pas non ; on ne lui a rien demandé.
    # entendu: Pareil, quoi.
    # essayez: « Je peux la retirer, le temps qu'elle vous ressemble. Vous préférez ? »
    # BERTIN: ailleurs
    BERTIN: Oui, oui. Remettez. Ça fait toujours une photo.
    -> fin_offre
* (revenir_sabots) [« Une chose. Les sabots, vous m'en avez parlé, et on est passés à l'annonce. » #porter: comprehension]
    # reformulation + «Les sabots, vous m'en avez parlé» : au dernier moment, vous revenez à ce qui comptait.
    # place + «on est passés à l'annonce» : vous nommez ce qui l'avait interrompu ; la parole est de nouveau à lui.
    # entendu: Elle y pense encore.
    ~ confiance += 2
    # BERTIN: surpris
    BERTIN: … Oui. On est passés à l'annonce. C'est pas grave, des sabots, ça attend.
    { confiance >= 5:
        { laverie: -> cahier | -> laverie }
    }
    # BERTIN: fatigue
    BERTIN: Une autre fois, les sabots. Là, j'ai trente-deux rugbymen.
    -> fin_polie
* (vendredi_quinze) [« Je vous rappelle vendredi à quinze heures. Une seule question : la semaine d'Enzo. » #porter: enquete]
    # engagement + «vendredi à quinze heures» : cette fois, il sait quel jour.
    # questions + «la semaine d'Enzo» : il a jusque-là pour y penser, et il y pensera.
    # entendu: Elle lâche pas.
    # BERTIN: mefiant
    BERTIN: Vendredi, j'ai la marée, le pain, et le comptable.
    { confiance >= 3:
        ~ date = true
        # BERTIN: decide
        BERTIN: … À quinze heures, je suis là. Où voulez-vous que je sois.
        -> fin_porte
    }
    # BERTIN: ferme
    BERTIN: Laissez, va. J'appellerai.
    -> fin_polie
+ (silence_merci) [(Vous vous taisez.) #silence: 3]
    # place 0 : la place est là, il ne la prend plus.
    # entendu: C'est fini, alors.
    # BERTIN: ailleurs
    BERTIN: … Voilà. Les sabots, je vais les descendre à la cave. Ça fera propre.
    -> fin_polie

// --- 8. Une petite voix dit ce que tout le monde savait. Ne la laisser ni passer ni tomber.
=== laverie ===
# etape: découverte
# son: porte
# BERTIN: sourire telephone
BERTIN: Une seconde. C'est ma Lou, elle est en vacances, elle me fait l'ardoise.
BERTIN: — Deux T à blanquette, ma puce. Parce que. Parce qu'elle est longue à cuire.
# pause: 2
Une petite voix, tout contre le combiné : « Tu lui as dit, papa, à la dame, qu'Enzo il dormait à la laverie ? »
# BERTIN: abattu
# pensee: Neuf ans. Elle l'a su avant moi.
# joker: Qui sait quoi, dans cette cuisine ?
# relance: Vous avez entendu, hein. Évidemment que vous avez entendu.
BERTIN: … Va finir tes lettres.
* (quel_age) [« Elle a l'oreille, votre fille. Elle a quel âge ? » #porter: soutien]
    // Pour : il est gêné, un mot sur l'enfant le tire d'affaire.
    # presence 0 «Elle a l'oreille» : chaleureux ; il en profite pour filer.
    # questions - «quel âge» : une vraie question, à côté de la vraie question.
    # entendu: Ouf. Elle relève pas.
    # essayez: « Elle l'aimait bien, Enzo ? »
    # BERTIN: sourire
    BERTIN: Neuf. Dimanche, sur l'ardoise, elle a mis « andouillette de grand-mère ». On en a vendu onze.
    # BERTIN: fatigue
    BERTIN: … La laverie, faut pas croire. C'est chauffé.
* (au_courant) [« Et vous, vous étiez au courant, pour cette laverie ? » #porter: enquete]
    // Pour : elle veut comprendre ce qu'il savait, c'est bien le sujet.
    # questions - «vous étiez au courant» : une question de procès ; on y répond par non.
    # reformulation 0 «cette laverie» : le mot est repris, il est déjà à charge.
    # entendu: Et vous avez laissé faire ?
    # essayez: « Il y fait chaud, au moins, à la laverie ? »
    ~ confiance -= 1
    # BERTIN: ferme bras-croises
    BERTIN: Non, madame. Non. Je passe pas mes après-midi à surveiller les gens.
* (banc) [« La laverie… De quelle heure à quelle heure ? » #porter: comprehension]
    # reformulation + «La laverie…» : un seul mot, celui de l'enfant.
    # questions + «quelle heure à quelle heure» : les heures, il sait les dire ; le reste suivra.
    # entendu: Toujours l'heure, celle-là.
    # BERTIN: fatigue
    BERTIN: Vous et vos heures. … De quinze à dix-huit et demie. Y a un banc, c'est chauffé.
+ (silence_laverie) [(Vous vous taisez.) #silence: 3]
    # place + : l'enfant a parlé, il reste à le laisser finir.
    # entendu: Elle a entendu. Elle fait pas de bruit.
    ~ confiance += 1
    # pause: 2
    # BERTIN: fatigue
    BERTIN: … Il rentrait pas chez lui. C'est tout. Y a un banc. C'est chauffé.
- -> coupure

// --- 9. La coupure. Il la raconte par les oignons, qui sont à lui.
=== coupure ===
# BERTIN: explique explique-mains
BERTIN: {laverie.banc:La coupure, ça s'appelle.|On finit à quinze heures, on rallume à dix-huit trente. C'est la coupure.} Lui, il avait quarante minutes de car.
BERTIN: Alors trois heures et demie de banc, à regarder tourner les draps des autres.
# BERTIN: ferme bras-croises
# pensee: Et moi, je faisais mes factures à vingt mètres.
# joker: De qui parle-t-il, quand il parle de Marchetti ?
BERTIN: Moi, à seize ans, chez Marchetti, je la dormais dans la réserve. Sur les sacs d'oignons. J'en suis pas mort.
* (epoque) [« C'était une autre époque. Aujourd'hui, ils n'acceptent plus ça. » #porter: evaluation]
    // Pour : elle ne l'accuse pas, elle explique que le monde a changé.
    # cadre - «ils n'acceptent plus ça» : il vient de dire « moi » ; le « ça », c'est lui.
    # positif 0 «une autre époque» : c'est aimable, et cela le vieillit.
    # entendu: Je suis un vieux fourneau.
    # essayez: « Vous en êtes sorti comment, de la réserve ? »
    ~ confiance -= 1
    # BERTIN: exaspere
    BERTIN: L'époque, l'époque… Les oignons, ils épluchent toujours pas tout seuls.
* (promis) [« Sur les oignons, à seize ans. Et vous vous disiez quoi ? » #porter: comprehension]
    # reformulation + «Sur les oignons, à seize ans» : lui aussi a été Enzo, et c'est dit sans le dire.
    # questions + «vous vous disiez quoi» : cela va loin ; il vous en veut une seconde.
    # entendu: De quoi elle se mêle.
    # BERTIN: surpris face
    BERTIN: Vous êtes dangereuse, vous. … Que ça serait jamais moi. Voilà ce que je me disais.
    # BERTIN: malice
    BERTIN: J'avais fait une liste, au dos d'un carton d'œufs. « Un : pas crier. » Bon. Déjà, le un.
* (en_continu) [« Certains confrères travaillent d'un trait, sans coupure. Vous y avez pensé ? » #couper #porter: solution]
    // Pour : c'est la bonne piste, et il y a des exemples qui tiennent.
    # place - «d'un trait, sans coupure» : l'idée est juste ; il allait peut-être l'avoir.
    # questions 0 «Vous y avez pensé» : une question qui attend oui.
    # entendu: Les confrères, les confrères.
    # essayez: « Trois heures et demie de trou… Vous, vous les passez où ? »
    ~ grille = true
    # BERTIN: ferme
    BERTIN: Les confrères, ils ont pas mon loyer. Ni ma Josiane.
* (dernier_car) [« Trois heures et demie de banc. Et le soir, il finissait quand ? » #porter: comprehension]
    # reformulation + «Trois heures et demie de banc» : ses chiffres, remis bout à bout.
    # questions + «il finissait quand» : la journée a un autre bout, il le sait.
    # entendu: Elle va finir par faire l'addition.
    # BERTIN: ecoute telephone
    BERTIN: Minuit. Y a plus de car, à minuit. Je le ramenais, moi. Ça, je le ramenais.
    # BERTIN: abattu
    BERTIN: Il dormait contre la vitre. Je mettais les infos tout bas, pour pas le réveiller.
+ (silence_oignons) [(Vous vous taisez.) #silence: 3]
    # place + : il n'a pas fini avec Marchetti.
    # entendu: Elle dit pas « mon pauvre ».
    # pause: 2
    # BERTIN: ailleurs
    BERTIN: Il tapait pas, hein, Marchetti. Il payait, même. Il comptait pas, c'est tout. … Il comptait pas.
- { confiance >= 6: -> cahier | -> ardoise }

// Pas assez de confiance pour le tiroir : il a dit la coupure, il gardera les heures.
=== ardoise ===
# BERTIN: ailleurs
BERTIN: Enfin. Neuf heures, minuit, c'est le métier. On va pas pleurer sur une laverie.
# pensee: Le tiroir, elle a pas besoin de savoir.
# joker: Que vient-il de ranger ?
BERTIN: Lou a mis un S à merlan. Y en a trois kilos, vous me direz.
* (neuf_minuit) [« Neuf heures, minuit, un trou au milieu. Vous la trouvez comment, cette journée ? » #porter: comprehension]
    # reformulation + «Neuf heures, minuit, un trou au milieu» : la journée entière, d'un seul regard.
    # questions + «Vous la trouvez comment» : c'est lui qui juge, et il n'aime pas ça.
    # entendu: Longue. Je la trouve longue.
    ~ confiance += 1
    # BERTIN: exaspere
    BERTIN: Longue, tiens. Quinze heures. Mon comptable dit treize, du matin au soir, pas plus. Il a jamais servi un club de rugby.
    # BERTIN: inquiet
    BERTIN: … Quinze. Dit comme ça.
* (treize) [« Attention : entre l'arrivée et le départ, c'est treize heures au maximum. » #porter: evaluation]
    // Pour : la règle existe, et mieux vaut qu'il l'apprenne d'elle.
    # juste 0 «treize heures au maximum» : la règle est bonne, et il ne l'avait pas demandée.
    # cadre - «Attention» : le mot claque au moment où il rangeait sa laverie.
    # entendu: La contrôleuse.
    # essayez: « Et le lendemain matin, à neuf heures, il était comment ? »
    ~ confiance -= 1
    # BERTIN: ferme pointe
    BERTIN: Treize, je sais. J'ai un comptable. Je l'ai en double, maintenant.
* (on_avance) [« Vous avez raison, on avance. On la récrit, cette annonce ? » #porter: solution]
    // Pour : il veut passer à autre chose, elle le suit.
    # choix + «On la récrit» : il peut dire non, et il dira oui.
    # reformulation - «on avance» : la laverie reste derrière, avec le banc.
    # entendu: Tant mieux.
    # essayez: « On n'en pleure pas. Et le prochain, il ira où, entre les deux ? »
    # BERTIN: calme
    BERTIN: Voilà. On avance. J'ai pas que ça à faire, j'ai un S à effacer.
* (lou_savait) [« Lou, elle, elle y pense encore, à la laverie. » #porter: interpretation]
    // Pour : c'est vrai, et l'enfant a ouvert la porte.
    # reformulation 0 «Lou, elle, elle y pense encore» : exact, et c'est sa fille.
    # presence - «elle y pense encore» : passer par l'enfant, il ne le permet à personne.
    # entendu: Touche pas à la petite.
    # essayez: « Vous y êtes entré, vous, depuis, dans cette laverie ? »
    ~ confiance -= 1
    # BERTIN: colere pointe
    BERTIN: Lou, elle a neuf ans. Elle pense à son hamster. On laisse Lou.
- { confiance >= 6: -> cahier }
{ trente_neuf: -> concret }
-> trente_neuf

// --- 10. Le tiroir. Il attend de voir si la voix change.
=== cahier ===
# son: frigo
# BERTIN: decide face
BERTIN: Bon. Puisqu'on y est.
# pause: 2
Un tiroir qui coince. Des couverts qu'on pousse.
# BERTIN: inquiet
BERTIN: J'ai un cahier. À Lou, avec une licorne. Les soirs où Enzo finissait pas à l'heure, je marquais. Tous.
# BERTIN: abattu
# pensee: Maintenant, elle va changer de voix.
# joker: Que risque-t-il en ouvrant ce cahier ?
# relance: Dites quelque chose.
BERTIN: Soixante-deux heures. Elles sont pas sur la fiche de paie. Elles sont sur la licorne.
* (une_par_une) [« Soixante-deux. Vous les avez comptées une par une. » #porter: comprehension]
    # reformulation + «Soixante-deux» : le nombre, sans un mot autour.
    # place + «comptées une par une» : il l'a fait, personne ne le lui demandait.
    # entendu: Elle a pas changé de voix.
    # BERTIN: fatigue
    BERTIN: Je voulais lui payer en août. En août, le congélateur a lâché. Avec douze gigots dedans.
    # BERTIN: abattu
    BERTIN: Et en septembre, c'est lui.
* (travail_dissimule) [« Monsieur Bertin, ça s'appelle du travail dissimulé. Vous le savez ? » #porter: evaluation]
    // Pour : le prévenir, c'est le protéger ; et elle ne veut pas être complice.
    # juste - «travail dissimulé» : un mot de juge, dit sans avoir vu ni contrat ni fiche.
    # cadre - «Vous le savez» : il ouvrait un tiroir, vous ouvrez un procès.
    # entendu: Elle a changé de voix.
    # essayez: « Vous me le dites à moi. Vous en attendez quoi ? »
    ~ dissimule = true
    # BERTIN: surpris
    BERTIN: Dissimulé.
    { confiance > 8:
        ~ confiance -= 3
        # BERTIN: exaspere mains-ouvertes
        BERTIN: C'est écrit en violet, avec la date ! J'ai jamais rien fait d'aussi pas dissimulé !
    - else:
        # BERTIN: colere pointe
        BERTIN: Je vous le dis, et c'est dissimulé.
        -> raccroche
    }
* (trois_quarts) [« Vous savez, les trois quarts des maisons ont un cahier comme celui-là. » #porter: soutien]
    // Pour : il a honte, elle voudrait qu'il cesse d'avoir honte.
    # juste - «les trois quarts des maisons» : un chiffre inventé, qui vaut absolution.
    # entendu: Alors je peux le ranger.
    # essayez: « Ce cahier, vous l'avez déjà montré à quelqu'un ? »
    ~ absous = true
    # BERTIN: sourire
    BERTIN: Les trois quarts ? Ah. Et le dernier quart, il a pas de cahier.
    { confiance < 10:
        ~ confiance += 1
    }
* (en_faire_quoi) [« Je ne suis pas l'inspection. Ce cahier, vous voulez en faire quoi ? » #porter: enquete]
    # cadre + «Je ne suis pas l'inspection» : il sait enfin à qui il parle.
    # questions + «vous voulez en faire quoi» : le cahier reste dans ses mains.
    # juste 0 «pas l'inspection» : exact ; on n'a pas encore dit qui peut l'aider.
    # entendu: En faire quelque chose ? Je croyais qu'on le cachait.
    # BERTIN: exaspere mains-ouvertes
    BERTIN: Ben le refermer, tiens ! … Non. Je l'ai pas sorti pour le refermer.
+ (silence_cahier) [(Vous vous taisez.) #silence: 3]
    # place 0 : après un aveu, trois secondes sont longues ; il les remplit contre lui.
    # entendu: Ça y est, elle dit plus rien.
    # BERTIN: inquiet
    BERTIN: Voilà. Vous dites plus rien. Moi non plus, devant la glace, je dis plus rien.
- -> risque

// --- 11. La question de droit. Bien répondre coûte un point : il espérait un chiffre.
=== risque ===
# etape: cadre
# BERTIN: inquiet telephone
BERTIN: {dissimule:Bon, alors. Votre mot, là.|Dites.} Je risque quoi, moi ? Vous devez savoir, vous êtes l'État.
# pensee: Un chiffre. N'importe lequel, mais un chiffre.
# joker: Que lui doit-on : une réponse, ou quelqu'un qui l'a ?
BERTIN: Le comptable, j'ose pas. {cahier.une_par_une:C'est lui qui m'a dit, pour le congélateur : « Prenez de l'occasion. »|Le congélateur d'occasion, c'était son idée. Il a lâché en août. L'argent d'Enzo est parti avec.}
* (je_calcule) [« Des heures majorées de dix à cinquante pour cent… Donnez-moi les semaines, je vous calcule. » #porter: solution]
    // Pour : il demande un chiffre, et le barème existe.
    # juste - «je vous calcule» : le barème est vrai ; l'appliquer à ce contrat, c'est rendre un avis.
    # engagement 0 «Donnez-moi les semaines» : on avance, vers un calcul qui n'est pas le vôtre.
    # entendu: Elle sort la calculette. Elle sait donc.
    # essayez: « Un chiffre de moi serait faux. Il y a des gens dont c'est le métier. »
    # BERTIN: surpris
    BERTIN: Cinquante ? Attendez. Celles d'après minuit, c'est cinquante ? Et le rugby, c'est double ?
* (tranquille) [« Honnêtement ? Tant que le garçon ne réclame rien, vous êtes tranquille. » #porter: soutien]
    // Pour : il ne dort plus, et c'est sans doute ce qui se passera.
    # juste - «vous êtes tranquille» : personne ne peut le lui promettre, et il va s'y tenir.
    # cadre - «Tant que le garçon ne réclame rien» : vous voilà dans son camp, contre Enzo.
    # entendu: Donc je bouge pas.
    # essayez: « Tranquille, je ne sais pas. Vous dormez, en ce moment ? »
    ~ absous = true
    # BERTIN: calme
    BERTIN: Ah. Ben voilà. Le garçon, il réclame rien, le garçon. Il a toujours rien réclamé.
    { confiance < 10:
        ~ confiance += 1
    }
* (pas_mon_ressort) [« Là, je vous arrête, le droit du travail n'est pas de mon ressort. » #porter: evaluation]
    // Pour : c'est exact, et il ne faut surtout pas conseiller.
    # juste + «n'est pas de mon ressort» : la limite est la bonne.
    # cadre - «je vous arrête» : la phrase se ferme devant un cahier ouvert.
    # entendu: Fermé.
    # essayez: « Ça, je ne sais pas le dire. On va trouver qui le sait, tous les deux. »
    ~ confiance -= 1
    # BERTIN: ferme bras-croises
    BERTIN: Pas de votre ressort. C'est pas du mien non plus, faut croire. Il est à qui, ce ressort ?
* (ligne) [« Je n'ai pas cette réponse. Des juristes, si : 0806 000 126, même pour les employeurs. » #porter: comprehension]
    # juste + «0806 000 126, même pour les employeurs» : le relais a un numéro, et il y a droit.
    # cadre + «Je n'ai pas cette réponse» : dit en « je », sans s'excuser.
    # entendu: Elle me passe à quelqu'un. Encore.
    ~ confiance -= 1
    # BERTIN: mefiant
    BERTIN: Des juristes. Et ils viennent, après, vos juristes ? Avec une sacoche ?
    -> sacoche
- -> motive

=== sacoche ===
# pensee: Marchetti, un jour, il en est venu un. Il a rangé la réserve en dix minutes.
# joker: Qu'est-ce qui rend un relais chaud ?
# relance: Non mais répondez, parce que je vois déjà la sacoche.
# BERTIN: inquiet
BERTIN: J'ai pas peur, hein. C'est Josiane, elle fait des malaises.
* (renseignent) [« Ils renseignent, ils n'interviennent pas. Votre première question, ce serait laquelle ? » #porter: comprehension]
    # juste + «ils n'interviennent pas» : exactement ce qu'il voulait savoir, et c'est vérifié.
    # questions + «Votre première question» : il n'ira pas les mains vides.
    # entendu: Pas de sacoche. Bon.
    ~ relais = true
    # BERTIN: ecoute face
    BERTIN: « Comment on rend soixante-deux heures ? » … Ça se dit, rendre ? On dirait des bouteilles.
* (pas_peur) [« Mais non, n'ayez pas peur ! Ils en voient d'autres, croyez-moi. » #porter: soutien]
    // Pour : il plaisante pour cacher sa peur, elle veut l'en sortir.
    # positif - «n'ayez pas peur» : il venait de dire que c'était Josiane.
    # juste 0 «Ils en voient d'autres» : sans doute ; il demandait s'ils viennent.
    # entendu: Ça veut dire qu'il y a de quoi.
    # essayez: « Pour Josiane, alors : c'est une ligne qui répond. Elle ne se déplace pas. »
    # BERTIN: ironique
    BERTIN: J'ai pas peur. Je demande la taille de la sacoche.
* (ensemble) [« On prépare la question ensemble, maintenant. Vous appelez demain, et vous me racontez. » #porter: solution]
    # engagement + «Vous appelez demain» : un jour, et quelqu'un au bout.
    # presence + «On prépare la question ensemble» : le relais ne le lâche pas en route.
    # choix 0 «et vous me racontez» : il n'a pas dit qu'il appellerait.
    # entendu: Elle me fait mes devoirs. Comme Lou.
    ~ relais = true
    # BERTIN: malice
    BERTIN: Demain, demain… Neuf heures, alors, avant le pain. Je mets quoi, comme voix ?
* (par_ecrit) [« Je vous envoie le numéro par courriel, avec un lien et une fiche pratique. » #porter: solution]
    // Pour : tout sera écrit, il pourra s'y reporter.
    # clair 0 «avec un lien et une fiche pratique» : complet, et il y a surtout des pièces jointes.
    # presence - «par courriel» : la main se retire juste quand il demande si ça fait mal.
    # entendu: Un lien. Je vais cliquer, tiens.
    # essayez: « C'est une ligne, personne ne vient. Vous avez de quoi noter ? »
    # BERTIN: ailleurs
    BERTIN: Le courriel, c'est Lou qui l'ouvre. Elle met tout en rose.
- -> motive

// --- 12. L'annonce relue, le cahier encore sur la table. La consigne revient.
=== motive ===
# etape: proposition
# consigne: Mme Roussel, responsable d'équipe : alors, L'Escale ? Il n'en manque plus qu'une. Je ferme à dix-sept heures.
# MOI: inquiet note
L'écran se rallume. Une collègue a trouvé son offre : il ne reste que la vôtre.
# BERTIN: explique face
BERTIN: {annonce.lisez:Je vous l'avais commencée, l'annonce. Y avait une suite.|Et l'annonce, je l'ai sous le nez.} « Commis motivé, ne comptant pas ses heures. »
# BERTIN: surpris
BERTIN: J'ai écrit ça, moi. Au-dessus du tiroir.
{
    - risque.tranquille:
        BERTIN: Enfin. Vous l'avez dit, je suis tranquille.
    - absous:
        BERTIN: Enfin. Vous l'avez dit, les trois quarts des maisons.
    - partout:
        BERTIN: Enfin. Vous l'avez dit, c'est partout pareil.
}
# BERTIN: calme
# pensee: On met trente-neuf, et je range la licorne.
# joker: Que ferait-on si personne n'attendait d'offre pour vendredi ?
# relance: Ben quoi. C'est ce que tout le monde met.
BERTIN: Allez, on met trente-neuf, comme l'autre fois, et on n'en parle plus.
* (au_moins) [« Trente-neuf, d'accord. Au moins, elle part ce soir, et vous aurez du monde. » #porter: solution]
    // Pour : il a déjà beaucoup dit aujourd'hui, et le tableau ferme.
    # juste - «Trente-neuf, d'accord» : vous savez, maintenant, que le chiffre est faux.
    # entendu: Elle a vu le cahier, et elle met trente-neuf.
    # essayez: « Rien ne presse. Ce chiffre-là, vous le mettriez devant Enzo ? »
    # BERTIN: sourire
    BERTIN: Parfait. Je range la licorne. On s'est bien compris.
    -> fin_offre
* (la_rayer) [« “Ne comptant pas ses heures.” Aujourd'hui, vous écririez quoi, à la place ? » #porter: comprehension]
    # reformulation + «Ne comptant pas ses heures» : sa phrase, tenue devant lui, sans commentaire.
    # questions + «vous écririez quoi» : le crayon est dans sa main.
    # choix + «à la place» : il peut aussi la garder.
    # entendu: Elle me rend ma copie.
    # BERTIN: malice
    BERTIN: « Les comptant. » … C'est laid. « Dont les heures sont comptées. » Non, ça, c'est un avis de décès.
* (celle_la_non) [« Trente-neuf avec ce cahier dessous : cette annonce-là, je ne la publie pas. » #porter: evaluation]
    # juste + «je ne la publie pas» : une annonce fausse ne part pas, même quand le tableau ferme.
    # cadre + «cette annonce-là» : celle-là ; une autre, oui.
    # entendu: Elle dit non à l'annonce. Pas à moi. Enfin, je crois.
    ~ confiance -= 1
    # BERTIN: ferme bras-croises
    BERTIN: Ah. {franche:Et votre vendredi, alors ? Je faisais un sur deux.|C'est un monde. Je supplie qu'on la mette, et on veut plus.}
* (les_vrais) [« Il vaut mieux mettre les vrais horaires, les gens n'aiment pas les surprises. » #porter: evaluation]
    // Pour : c'est le bon conseil, dit gentiment.
    # choix - «Il vaut mieux» : il vient de s'entendre lui-même, on passe derrière.
    # juste + «mettre les vrais horaires» : c'est ce qu'une annonce doit dire.
    # entendu: Merci, maîtresse.
    # essayez: « Relisez-la-moi comme si vous étiez Enzo. »
    # BERTIN: exaspere
    BERTIN: Les vrais, les vrais… « De neuf heures à minuit, laverie chauffée. » Ils vont faire la queue.
+ (silence_annonce) [(Vous vous taisez.) #silence: 3]
    # place + : il s'est entendu ; il lui faut une seconde pour s'écouter.
    # entendu: Elle dit pas oui.
    # pause: 2
    # BERTIN: ailleurs
    BERTIN: … Non. On va pas remettre ça. Je vais pas remettre ça.
- -> mardi_midi

// --- 13. Rien ne peut bouger, dit-il, et il nomme ce qui bougera.
=== mardi_midi ===
# etape: objections
# BERTIN: exaspere mains-ouvertes
BERTIN: Mais qu'est-ce que vous voulez que je bouge ? Le loyer bouge pas. Le rugby bouge pas. Josiane, elle peut pas.
# BERTIN: fatigue
# pensee: Le mardi, à la limite. Non. Qu'est-ce qu'ils diraient.
# joker: A-t-il déjà répondu ?
BERTIN: {lendemain:Hier|Ce} midi, tiens, j'ai allumé les six feux pour sept couverts. Dont deux cafés.
* (fermez) [« Fermez le mardi midi ! Vous offrez déjà une demi-journée à votre futur commis. » #porter: solution]
    // Pour : il l'a presque dit, elle l'aide à finir.
    # choix - «Fermez le mardi midi» : l'idée est bonne, et maintenant elle est à vous.
    # positif + «une demi-journée» : un gain, en clair.
    # entendu: Elle ferme mon restaurant.
    # essayez: « Sept couverts… Ils vous manqueraient, ces sept-là ? »
    # BERTIN: ferme
    BERTIN: Et madame Pujol ? Onze ans qu'elle vient le mardi. Elle prend un café, mais elle vient.
* (bougera_pas) [« Alors commençons par là : qu'est-ce qui ne bougera pas, chez vous ? » #porter: enquete]
    # questions + «qu'est-ce qui ne bougera pas» : il résistait ; vous commencez par lui donner raison.
    # choix + «commençons par là» : les bornes sont posées par lui.
    # entendu: Enfin quelqu'un qui demande.
    ~ sienne = true
    # BERTIN: decide explique-mains
    BERTIN: Le samedi soir. L'ardoise de Lou. La blanquette. … Le reste. Ben le reste, ma foi.
* (immersion) [« Commencez par une immersion : un mois au plus, une convention, un tuteur. » #porter: solution]
    // Pour : c'est un vrai outil, prévu pour se découvrir avant d'embaucher.
    # juste 0 «un mois au plus» : exact ; il manque qu'on n'y tient pas un poste.
    # clair - «une immersion» : il ne sait pas ce que c'est, et il a entendu « un mois ».
    # entendu: Quelqu'un pour samedi !
    # essayez: « Avant de chercher quelqu'un : un mardi, il commencerait quand, il finirait quand ? »
    # BERTIN: surpris
    BERTIN: Une quoi ? … Et ça commence samedi ? Parce que samedi, j'en immerge deux.
* (six_feux) [« Six feux, sept couverts, dont deux cafés. Le mardi midi, vous y gagnez quoi ? » #porter: comprehension]
    # reformulation + «Six feux, sept couverts» : ses chiffres, posés sur la balance sans appuyer.
    # questions + «vous y gagnez quoi» : il n'avait jamais fait l'opération tout haut.
    # entendu: Rien. J'y gagne rien.
    ~ sienne = true
    # BERTIN: ironique
    BERTIN: Le plaisir de voir madame Pujol. Elle prend un café. … On lui ferait un thermos.
- { sienne: -> dun_trait | -> concret }

// --- 14. Il le dit lui-même. Il reste à ne pas le lui prendre.
=== dun_trait ===
# etape: reformulation
# BERTIN: decide face
BERTIN: Le mardi midi, je ferme. Voilà. Et le prochain, je le prends de neuf heures à seize heures, d'un trait. Il rentre chez lui avec le car.
BERTIN: Le soir, je tiens la carte tout seul. Quatre plats. Je sais faire, quatre plats.
{ grille:
    BERTIN: C'est votre histoire de confrères, remarquez. En moins bête.
}
# BERTIN: surpris
# pensee: Marchetti, il aurait jamais dit ça. … Jamais.
# joker: À qui est cette idée ? Comment la lui laisser ?
BERTIN: … J'ai dit quoi, là ?
* (bravo) [« C'est formidable ! Vous voyez, quand on cherche un peu, on trouve. » #porter: soutien]
    // Pour : sa joie est sincère, et il mérite un encouragement.
    # cadre - «quand on cherche un peu» : un bon point, et la leçon avec.
    # positif + «C'est formidable» : la joie y est.
    # entendu: Elle me met une image.
    # essayez: « J'en connais une qui va finir son ardoise plus tôt. »
    ~ confiance -= 1
    # BERTIN: mefiant
    BERTIN: Doucement. J'ai rien signé. J'ai dit ça avec une louche à la main.
* (redit) [« Mardi midi fermé. Neuf heures, seize heures, d'un trait. Vous gardez ? » #porter: comprehension]
    # reformulation + «Neuf heures, seize heures, d'un trait» : mot pour mot ; rien n'est ajouté.
    # choix + «Vous gardez» : il peut encore reculer, donc il avance.
    # entendu: C'est moi qui ai dit ça.
    # BERTIN: calme
    BERTIN: Dit par vous, ça a l'air vrai. … Faut que je voie avec Josiane. Elle va dire que je suis malade.
* (catalogue) [« Parfait. Alors je vous propose une immersion, une formation avant embauche et un recrutement par simulation. » #porter: solution]
    // Pour : chaque outil existe, et l'un d'eux servira.
    # clair - «un recrutement par simulation» : trois services d'un coup ; il en était à quatre plats.
    # entendu: Elle déballe le camion.
    # essayez: « Quatre plats le soir… Lesquels ? »
    # BERTIN: exaspere
    BERTIN: Stop. J'ai mis ma carte à quatre plats, vous m'en sortez douze.
* (combien_soir) [« Tout seul le soir, avec quatre plats : ça vous coûte quoi ? » #porter: enquete]
    # questions + «ça vous coûte quoi» : l'idée est prise au sérieux, jusqu'au prix.
    # reformulation + «Tout seul le soir» : la part difficile, qu'il avait dite vite.
    # entendu: Elle veut pas que je me plante.
    # BERTIN: fatigue
    BERTIN: Dix couverts de moins, le soir. Un peu de gaz en moins. … Et mon dos. Mon dos, il est déjà payé.
- -> concret

// --- 15. La date. Il s'en souvient, lui, de Vanessa.
=== concret ===
# etape: engagement
# BERTIN: mefiant telephone
BERTIN: {sienne:Et maintenant ? Il se passe quoi, pour de vrai ?|{mardi_midi:Je vais réfléchir. C'est pas non.|Bon. On aura causé.} … Et vous, vous faites quoi, maintenant ?}
# pensee: Pas lundi. Pitié, pas lundi.
# joker: Qu'est-ce qui se passera si on ne dit pas de jour ?
BERTIN: Parce que la dernière fois, c'était lundi. Et le lundi, je suis fermé.
* (je_viens) [« Vendredi, quinze heures, je viens chez vous. On écrit l'annonce, la vraie. » #porter: solution]
    # engagement + «Vendredi, quinze heures» : un jour, une heure, et c'est la sienne, l'heure creuse.
    # presence + «je viens chez vous» : la plonge, le frigo, le chien ; vous verrez de quoi il parle.
    # entendu: Elle vient. Il va falloir balayer dessous.
    ~ date = true
    # BERTIN: surpris
    BERTIN: Ici ? … Bon. Mais vous mangez. On vient pas à L'Escale pour rien manger.
* (essayer) [« Je vais essayer de venir vous voir dans la semaine, dès que j'ai un créneau. » #porter: soutien]
    // Pour : son agenda est plein, elle ne veut pas promettre en l'air.
    # engagement - «essayer de venir» : il entend lundi.
    # juste 0 «dès que j'ai un créneau» : honnête ; il n'y a rien à quoi se tenir.
    # entendu: C'est Vanessa qui revient.
    # essayez: « Mon agenda est ouvert : jeudi ou vendredi, vers quinze heures ? »
    # BERTIN: ironique
    BERTIN: Essayez, essayez. {vanessa.trois_lundis:Je laisse le téléphone à côté des œufs.|Vanessa aussi, elle essayait.}
* (deux_pas) {relais} [« Vous, les juristes, demain à neuf heures. Moi, chez vous vendredi à quinze. » #porter: solution]
    # engagement + «chez vous vendredi à quinze» : chacun son pas, chacun son heure.
    # clair + «Vous, les juristes, demain à neuf heures» : rien à relire, tout tient dans une phrase.
    # choix 0 «Vous» : c'est vous qui distribuez les rôles ; il laisse faire.
    # entendu: Chacun sa gamelle. Ça me va.
    ~ date = true
    # BERTIN: decide
    BERTIN: Demain neuf heures, avant le pain. Vendredi, vous. J'écris ça sur le frigo, par-dessus la sauce.
* (recap) [« Je vous fais un récapitulatif écrit, et vous me direz ce que vous en pensez. » #porter: enquete]
    // Pour : un écrit laisse le temps de réfléchir, et il garde la main.
    # choix + «vous me direz ce que vous en pensez» : c'est lui qui décidera.
    # engagement - «Je vous fais un récapitulatif écrit» : ni jour ni heure, et le papier finira sous la friteuse.
    # entendu: Encore un papier.
    # essayez: « Ça tient en une ligne. Je vous la lis demain, à l'heure des cafés ? »
    # BERTIN: ailleurs
    BERTIN: Un récapitulatif. D'accord. Je le mettrai sous la friteuse, elle est bancale.
- -> et_sinon

// --- 16. « Et sinon… » : le vrai sujet revient en partant.
=== et_sinon ===
# etape: congé
# BERTIN: calme telephone
BERTIN: Allez, mes merlans vont finir par se cuire tout seuls. {vanessa.morel:C'est Morel, hein ? Pas Moreau. Je l'ai écrit sur ma main.|Au fait, vous êtes madame comment ? … Morel. Je l'écris sur ma main.}
# BERTIN: inquiet
# pensee: Dites-moi oui. Ou dites-moi non.
# joker: Que demande-t-il en dernier ? Pourquoi en dernier ?
# relance: Pour les sabots, hein. Faut bien qu'il les récupère.
BERTIN: Et sinon… Enzo. Je l'appelle, ou je l'appelle pas ?
* (appelez) [« Appelez-le, bien sûr ! Cela vous fera du bien à tous les deux. » #porter: soutien]
    // Pour : il en meurt d'envie, il attend qu'on le pousse.
    # choix - «Appelez-le, bien sûr» : s'il raccroche au nez, ce sera votre idée.
    # juste - «à tous les deux» : d'Enzo, on ne sait rien.
    # entendu: Elle sait ce qu'il va dire, elle ?
    # essayez: « Qu'est-ce qui serait le plus dur : qu'il décroche, ou qu'il ne décroche pas ? »
    # BERTIN: mefiant
    BERTIN: Du bien, du bien… On verra. J'ai plus son numéro. Enfin si.
* (dirais_quoi) [« S'il décroche, vous lui dites quoi, en premier ? » #porter: comprehension]
    # questions + «vous lui dites quoi» : ni oui ni non ; il essaie la phrase avant l'appel.
    # place + «S'il décroche» : la place d'Enzo, aussi, est gardée.
    # entendu: En premier…
    # pause: 2
    # BERTIN: ecoute
    BERTIN: … « J'ai compté. » Je lui dirais ça. J'ai compté. Après, je lui dirais pour les sabots.
* (juristes_avant) {sacoche} [« Un conseil : pas avant d'avoir eu les juristes, ça pourrait vous engager. » #porter: evaluation]
    // Pour : la prudence, et c'est dans son intérêt.
    # juste - «ça pourrait vous engager» : un avis de droit, glissé sur le pas de la porte.
    # choix 0 «Un conseil» : annoncé comme tel ; c'est déjà cela.
    # entendu: Faut se méfier d'Enzo, maintenant.
    # essayez: « Ça, vous le saurez mieux que moi. Vous y pensez à quelle heure, à Enzo ? »
    # BERTIN: abattu
    BERTIN: M'engager. … Ah oui. Vu comme ça.
* (reviendra) {not sacoche} [« Laissez-le revenir de lui-même. Ses sabots, il sait où ils sont. » #porter: interpretation]
    // Pour : rappeler quelqu'un qui est parti sans un mot, cela peut mal tourner.
    # juste - «il sait où ils sont» : vous parlez pour Enzo, et personne ne l'a entendu.
    # choix 0 «de lui-même» : la prudence est là ; la décision aussi, et elle n'est pas de lui.
    # entendu: Six semaines qu'il revient de lui-même.
    # essayez: « Six semaines. Si c'était vous, dans le car, vous voudriez qu'on appelle ? »
    # BERTIN: abattu
    BERTIN: Oui. … Oui, c'est ce que je fais. Je balaie autour, et j'attends.
+ (silence_enzo) [(Vous vous taisez.) #silence: 3]
    # place + : la réponse est à lui, et il le sait.
    # entendu: Bon. C'est à moi.
    # pause: 2
    # BERTIN: sourire
    BERTIN: … Oui, bon. C'est moi qui ai le numéro. J'ai compris.
- { sienne && date: -> fin_pas }
{ relais: -> fin_relais }
{ date: -> fin_porte }
-> fin_polie

// --- Les fins. Chacune suit de ce qui a été dit.
=== fin_pas ===
# BERTIN: decide face
BERTIN: Lou ! Efface le mardi. … Oui, tout le mardi. Non, pas la blanquette.
# son: raccroche
# ambiance: silence
# MOI: sourire face
# pause: 2
Il a raccroché en riant. Vous écrivez : vendredi, quinze heures, L'Escale. {relais:Dessous, sa question : comment on rend soixante-deux heures.|{absous:Le cahier, lui, est retourné dans le tiroir.|Dessous : le cahier, trouver qui peut lui répondre.}}
# fin: Le mardi midi ; Il a nommé lui-même ce qu'il peut bouger. Un jour et une heure sont pris.
À Mme Roussel, vous répondez : « L'Escale, ce sera vendredi. Et ce sera une bonne. »
-> END

=== fin_relais ===
# BERTIN: ecoute face
BERTIN: Zéro huit, zéro six, zéro zéro, zéro un, vingt-six. C'est Lou qui l'a écrit. Sur la licorne.
# son: raccroche
# ambiance: silence
# MOI: calme note
# pause: 2
{sienne:Le mardi midi attendra un jour et une heure.|À L'Escale, rien n'a changé de place, pas même les sabots.} {sacoche.ensemble || concret.deux_pas:Demain, à neuf heures|Quand il appellera}, quelqu'un qui sait lui répondra.{date: Vendredi, vous irez voir.}
# fin: Un relais chaud ; Une limite dite honnêtement, un relais préparé. Il n'est plus seul avec son cahier.
À Mme Roussel, vous répondez : « Pas d'offre aujourd'hui. Je vous explique demain. »
-> END

=== fin_porte ===
# BERTIN: calme face
BERTIN: Quinze heures, alors. {beau_frere.vendredi_quinze:Le comptable sera parti.|Je vous garde un merlan. Un frais, pas ceux-là.}
# son: raccroche
# ambiance: silence
# MOI: calme note
# pause: 2
Vous notez le jour et l'heure. Il n'a rien promis, et il vous attend. {cahier:Sous l'heure, vous ajoutez : le cahier, et qui peut lui répondre.|Le plus dur à dire n'est pas encore dit.}
# fin: Une porte entrouverte ; Un rendez-vous est pris. Rien n'est encore décidé.
À Mme Roussel, vous répondez : « Pas d'offre à L'Escale aujourd'hui. Un rendez-vous. »
-> END

=== fin_polie ===
# BERTIN: calme face
BERTIN: Allez. Merci quand même, hein. Bonne continuation.
# son: raccroche
# ambiance: silence
# MOI: fatigue note
# pause: 2
{sienne:Le mardi midi, il l'a dit tout haut, et personne n'y a mis de date.|{cahier:Il a ouvert un tiroir, et il l'a refermé tout seul.|Tout le monde a été très poli.}} Le rappel que vous auriez noté n'a ni jour ni heure.
# fin: Un rien poli ; Rien n'est fixé, et il ne rappellera sans doute pas.
À L'Escale, ce soir, quelqu'un balaie autour d'une paire de sabots.
-> END

=== fin_offre ===
# son: raccroche
# ambiance: silence
# MOI: fatigue note
# pause: 2
Seize heures quarante. « Commis motivé, trente-neuf heures, selon planning. » En ligne. Mme Roussel envoie un pouce levé.
# BERTIN: fatigue bras-croises
Trois semaines plus tard, {prenom.jade:Jade|une certaine Jade} commence un mardi. Elle est adroite. À quinze heures, elle demande s'il y a un endroit où s'asseoir.
# fin: La même annonce ; Elle est repartie, elle échouera pour les mêmes raisons.
Le vendredi, il y a deux paires sous la plonge.
-> END
