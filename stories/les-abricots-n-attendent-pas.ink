// Ce qu'elle ne dira pas a été écrit en premier : les lignes « # secret: » mènent toute la scène.
// « // Pour : » dit pourquoi une collègue sensée prendrait cette réplique.
// La confiance part de 2 à 4. À 5, quand la voiture est passée, elle raconte ; en dessous, elle se ferme : « que des gens d'ici ».
// Youssef est debout devant nous, et l'on parle de lui. Ses mains restent dans son dos jusqu'au bout : il n'est pas déclaré.
// « feu_vert » retient un oui qui n'était pas à nous ; « prevenu », que Driss saura avant dimanche ; « date », le rappel ; « ordre », le cageot.
// Nous sommes le mardi 9 juin 2026 ; la cueillette commence le lundi 15. Tout le calendrier part de là.
# titre: Les abricots n'attendent pas
# canal: visite
# duree: 11
# theme: Saisonniers agricoles, les papiers dans l'ordre
# objectif: Remettre les papiers dans l'ordre, sans lire les titres ni promettre de délai
# vise: juste, engagement, place
# role: SABATIER ; Mme Sabatier, arboricultrice ; sabatier
# role: MOI ; Vous, conseillère entreprise ; conseillere-visite
# role: YOUSSEF ; Youssef, chef d'équipe des saisonniers ; youssef
# jauge: confiance 0 10 ; haut
# secret: L'été dernier, un matin d'orage, elle a fait cueillir Sofiane deux jours avant de le déclarer. Youssef le sait. Personne d'autre.
# secret: Le jour du contrôle chez Roure, son voisin, elle était derrière ce volet. Elle n'est pas allée l'aider.
# secret: Elle a dit oui à Driss au téléphone sans oser demander quelle carte il avait. Elle craignait la réponse.
# secret: Youssef a donné sa parole à la famille de Driss. Si Driss arrive pour rien, c'est sa parole qui ne vaut plus rien.
# secret: Elle n'a pas peur de payer. Elle a peur d'être de celles chez qui l'on vient.
# source: Ressortissants de l'Union européenne, de l'EEE et de la Suisse, pas d'autorisation de travail (R5221-2, 1°) ; juriblio.fr/codes/code-du-travail/partie-reglementaire/cinquieme-partie/livre-ii/titre-ii/chapitre-ier/section-1/article-r5221-2 ; consulté le 2026-11-21
# source: Titre de séjour délivré par un autre État de l'Union, il ne permet pas de travailler en France ; ash.tm.fr/hebdo/3263/dossier-juridique/le-recrutement-de-travailleurs-etrangers-699093.php ; consulté le 2026-11-21
# source: Autorisation de travail, demandée par l'employeur, tout nouveau contrat, nouvelle demande (R5221-1) ; www.legifrance.gouv.fr/affichCode.do?idSectionTA=LEGISCTA000018525798&cidTexte=LEGITEXT000006072050 ; droit au 2024-04-16 ; consulté le 2026-11-21
# source: Autorisation de travail, demande en ligne depuis le 06/04/2021, ministère de l'Intérieur ; www.coordinationrurale.fr/nos-cr-locales-actualites/aquitaine-limousin-poitou-charentes/nouvelle-procedure-pour-employer-de-la-main-doeuvre-etrangere-hors-ue ; droit au 2021-04-06 ; consulté le 2026-11-21
# source: Métier en tension, ou bien offre publiée trois semaines sans candidat (R5221-20) ; www.doctrine.fr/l/texts/codes/LEGITEXT000006072050/articles/LEGIARTI000018525754 ; consulté le 2026-11-21
# source: Métiers en tension, viticulteurs et arboriculteurs salariés dans toute la métropole (arrêté du 01/03/2024) ; www.netpme.fr/actualite/saisonniers-etrangers-lagriculture-fait-desormais-partie-des-metiers-en-tension-dans-toute-la-france ; droit au 2024-03-01 ; consulté le 2026-11-21
# source: Métiers en tension, listes régionales révisables chaque année (arrêté du 21/05/2025), la liste 2026 reste à relire avant usage ; www.apecita-media.com/?p=6499 ; droit au 2025-05-21 ; consulté le 2026-11-21
# source: Logement décent du saisonnier, preuve demandée depuis le 01/09/2024 (décret 2024-814) ; legal.tricoteuses.fr/articles/JORFARTI000049989863 ; droit au 2024-09-01 ; consulté le 2026-11-21
# source: Pièces du dossier, attestation sur l'honneur de logement avec l'adresse, contrat signé, cotisations de moins de six mois (arrêté du 03/01/2025) ; open.lefebvre-dalloz.fr/actualites/droit-social/travailleurs-etrangers-modification-pieces-fournir-demande-autorisation-travail_f84516d46-a0bc-4f92-a980-ab05b4d90c11 ; droit au 2025-01-11 ; consulté le 2026-11-21
# source: Délais d'instruction, trois à huit semaines selon un député en 2025, parole d'élu et non engagement (source unique, à recontrôler) ; questions.assemblee-nationale.fr/q17/17-5333QE.htm ; consulté le 2026-11-21
# source: Vérification du titre de travail, préfet du département d'embauche, au moins deux jours ouvrables avant, sans réponse dans ce délai, obligation accomplie (L5221-8, R5221-41 et 42) ; www.legifrance.gouv.fr/codes/id/LEGIARTI000018525696 ; consulté le 2026-11-21
# source: Vérification, dispense si la personne est inscrite comme demandeuse d'emploi (R5221-43), France Travail ne vérifie pas les titres ; www.jura.gouv.fr/Demarches-administratives/Immigration-et-integration/12-Immigration-professionnelle-obligations-des-employeurs ; consulté le 2026-11-21
# source: Carte « travailleur saisonnier », six mois cumulés par an, résidence habituelle hors de France (L421-34 du CESEDA) ; www.info-droits-etrangers.org/?p=124050 ; consulté le 2026-11-21
# source: Déclaration préalable à l'embauche (DPAE), au plus tôt huit jours avant, au plus tard avant la prise de poste, sous la responsabilité de l'employeur seul (R1221-4) ; cdn.ghr.fr/social/actualites/dpae-une-obligation-relevant-de-la-seule-responsabilite-de-l-employeur ; consulté le 2026-11-21
# source: TESA simplifié, CDD de trois mois au plus, renouvellement compris (décret 2025-405) ; www.cap-metiers.pro/actualites/AMP/58026/TESA-titre-qui-simplifie-embauche-salaries-agricoles.aspx ; droit au 2025-05-08 ; consulté le 2026-11-21
# source: TESA +, CDI et CDD plus longs ; www.lafranceagricole.fr/emploi/amp/article/768475/le-tesa-pour-faire-soimme-les-formalits-dembauche ; consulté le 2026-11-21
# source: Attestation employeur, à la fin de tout contrat, remise au salarié et transmise à France Travail (R1234-9) ; www.murs-erigne.fr/service-public/entreprises/?xml=F2867 ; consulté le 2026-11-21
# source: Emploi sans titre, peine de L8256-2, écartée pour l'employeur trompé par un titre frauduleux qui a, de bonne foi, déclaré et fait vérifier ; juriblio.fr/codes/code-du-travail/partie-legislative/huitieme-partie/livre-ii/titre-v/chapitre-vi/article-l8256-2 ; droit au 2024-01-28 ; consulté le 2026-11-21
# source: Emploi sans titre, amende administrative, jusqu'à 5 000 fois le minimum garanti, soit 21 250 € à 4,25 € en 2026, par calcul (L8253-1) ; provence-alpes-mediterranee.cerfrance.fr/actualites/loi-immigration-quels-changements-dans-le-volet-travail ; droit au 2024-01-28 ; consulté le 2026-11-21
# source: Offre d'emploi, ni fausse ni discriminatoire (L5331-1 et suivants, L1132-1) ; www.cadremploi.fr/editorial/conseils/droit-du-travail/detail/article/offre-demploi-le-point-sur-ce-qui-est-legal-et-ce-qui-ne-l-est-pas.html ; consulté le 2026-11-21
# source: Renseignement en droit du travail, 0806 000 126, employeurs compris, ni litige ni intervention ; centre-val-de-loire.dreets.gouv.fr/Un-numero-unique-pour-contacter-les-services-de-renseignements-en-droit-du ; consulté le 2026-11-21
# source: Régularisation « métiers en tension » (L435-4), demandée par le salarié, douze mois de travail sur vingt-quatre, trois ans de résidence, expérimentale, échéance à recontrôler ; www.snegandco.fr/metiers-en-tension ; jusqu'au 2026-12-31 ; consulté le 2026-11-21
VAR confiance = 3
VAR humeur = 1
VAR feu_vert = false
VAR prevenu = false
VAR ordre = false
VAR date = false
-> accueil

// 1. Trois matins, une même cour. Elle regarde d'abord la voiture.
=== accueil ===
# lieu: exploitation
# etape: accueil
# ambiance: silence
# tablette: rangee
# MOI: calme face
# son: porte
Mardi 9 juin, sept heures dix, vingt-deux degrés déjà. Une cour, des cageots vides, l'odeur des abricots.
~ confiance = RANDOM(2, 4)
~ humeur = RANDOM(1, 3)
{ humeur:
    - 1: -> clio_blanche
    - 2: -> le_mercredi
    - else: -> goutez
}
= clio_blanche
# SABATIER: mefiant bras-croises
Un volet se rouvre, à la cuisine. Quelqu'un vous regardait.
SABATIER: Vous aviez dit une dame. Vous aviez pas dit une voiture blanche. … Bon. Bonjour.
-> quatre_sur_six
= le_mercredi
# SABATIER: colere pointe
SABATIER: Non, pas mercredi, lundi ! … Allô ? Il m'a raccroché au nez.
SABATIER: La coopérative. Ils voudraient que ça mûrisse le mercredi, ils ont le camion. Bonjour.
-> quatre_sur_six
= goutez
# SABATIER: malice mains-ouvertes
SABATIER: Bonjour. Goûtez. Dites rien, goûtez. … Alors ?
SABATIER: C'est un peu dur, hein. Ça, c'est lundi. Et lundi, si j'ai personne, c'est de la confiture par terre.
-> quatre_sur_six
= quatre_sur_six
Au bord du premier rang, un homme en chapeau examine un abricotier. Il a les mains dans le dos.
# SABATIER: decide face
# tablette: posee
# pensee: Si elle sort un formulaire, je lui dis que j'ai une fuite au goutte-à-goutte.
# joker: Elle vient de demander deux choses. Laquelle est la vraie ?
# relance: Asseyez-vous sur un cageot. Ils sont vides, ça tient.
SABATIER: Il m'en faut six, lundi, six heures. J'en ai quatre. Et je veux pas d'ennuis.
* (j_ouvre) [« Six pour lundi ? J'ouvre l'offre, on la remplit en dix minutes. » #modele #porter: solution]
    // Pour : elle est pressée, il lui manque du monde, et l'offre est ce que nous savons faire.
    # place - «J'ouvre l'offre» : elle avait dit deux choses ; l'écran s'est levé sur la première.
    # engagement 0 «dix minutes» : une durée, oui ; celle de votre formulaire.
    # entendu: Elle est venue pour sa case.
    # essayez: « Quatre sur six. Vous me les présentez, ces quatre ? »
    ~ confiance -= 1
    # tablette: levee offre
    # SABATIER: ironique bras-croises
    SABATIER: La dernière fois aussi, c'était dix minutes. Il a mangé avec nous.
* (quels_ennuis) [« Six, lundi. Et les ennuis, ce serait lesquels ? » #porter: enquete]
    # reformulation + «Six, lundi» : son chiffre et son jour.
    # questions 0 «ce serait lesquels» : elle vient d'en parler, et elle vous connaît depuis une minute.
    # entendu: On lui a dit quelque chose. Qui ?
    # SABATIER: ferme
    SABATIER: Quels ennuis ? J'en ai pas, d'ennuis. C'est pour pas en avoir. On vous a parlé de moi ?
* (me_presenter) [Vous laissez la tablette où elle est. « Quatre. Vous me les présentez ? » #porter: comprehension]
    # place + «Vous me les présentez» : c'est sa cour, c'est elle qui fait visiter.
    # presence + «Vous laissez la tablette où elle est» : vos mains sont libres ; c'est elle qu'on regarde.
    # entendu: Elle s'assoit sur un cageot. Bon.
    ~ confiance += 1
    # SABATIER: calme mains-ouvertes
    SABATIER: Y en a pas un qui est là. Mais je vous les présente.
* (m_occupe) [« Six, ça se trouve. Et les papiers, ne vous en faites pas, je m'en occupe. » #porter: soutien]
    // Pour : elle a l'air épuisée, et l'on est venue pour lui faciliter la vie.
    # positif + «ça se trouve» : elle entend que c'est possible.
    # juste - «je m'en occupe» : l'employeur, c'est elle ; ces papiers-là ne se délèguent pas à vous.
    # entendu: Tout. Elle s'occupe de tout.
    # essayez: « Les papiers, je ne les ferai pas à votre place. L'ordre, on peut le trouver à deux. »
    ~ confiance += 1
    # SABATIER: sourire
    SABATIER: Vous vous en occupez ? Alors là. Bougez pas, je vous fais un café. Un grand.
- -> les_quatre

// 2. On compte les gens. L'un d'eux est là, et l'on parle de lui.
=== les_quatre ===
# etape: découverte
# SABATIER: explique explique-mains
SABATIER: Rosa et Tiago, ils viennent du Portugal. Driss, il arrive dimanche par le car. Chloé, c'est la fille de la factrice, elle a vingt ans. Quatre.
# YOUSSEF: calme face
L'homme au chapeau s'est rapproché. Ses mains sont toujours dans son dos.
SABATIER: Lui, c'est Youssef, mon chef d'équipe. Lui, je le compte pas, il est de la maison.
# SABATIER: mefiant
# pensee: Qu'elle lui demande rien. Lundi. Tout sera fait lundi.
# joker: Trois personnes dans la cour. Qui parle à qui ? Qui parle de qui ?
SABATIER: Depuis samedi, il regarde les arbres. Il touche pas. C'est moi qui lui ai interdit.
* (interdit) [« Interdit de toucher… Qu'est-ce qui se passe, s'il touche ? » #porter: comprehension]
    # questions + «Qu'est-ce qui se passe, s'il touche» : on l'interroge sur un geste ; elle va dire ce qu'elle craint.
    # reformulation + «Interdit de toucher…» : son mot, rendu tel quel.
    # place 0 «s'il touche» : il est là ; la question ne lui est pas posée.
    # entendu: Elle trouve ça ridicule. C'est ridicule.
    ~ confiance += 1
    # SABATIER: inquiet
    SABATIER: Il est déclaré que lundi ! S'il porte un cageot, il travaille. S'il travaille et que quelqu'un passe… Bon. Il porte rien.
    # YOUSSEF: malice
    YOUSSEF: Je suis en visite. Comme vous.
* (bonjour) [« Bonjour, monsieur. Pardon, on parle de vous, et je ne vous ai pas salué. » #porter: comprehension]
    # place + «on parle de vous» : on parlait de lui devant lui ; il peut maintenant répondre.
    # questions 0 «je ne vous ai pas salué» : le bonjour est fait ; pourquoi il ne touche à rien, on ne le sait pas encore.
    # entendu: Elle lui dit bonjour, à lui.
    # YOUSSEF: sourire
    YOUSSEF: Bonjour. Youssef, ça ira. Ici, tout le monde dit Youssef.
* (fidele) [« Un chef d'équipe fidèle ! Vous avez de la chance, ça ne se trouve plus. » #porter: soutien]
    // Pour : un compliment pour l'un, un réconfort pour l'autre.
    # place - «Vous avez de la chance» : il est à deux mètres, et c'est elle que l'on félicite.
    # entendu: C'est vrai, que j'ai de la chance.
    # essayez: « Et vous, Youssef, ces arbres, vous en dites quoi ? »
    ~ confiance += 1
    # SABATIER: sourire
    SABATIER: Neuf saisons. Pas un jour de retard.
    # YOUSSEF: ironique
    YOUSSEF: Le tracteur non plus.
* (en_regle) [« Et lui, il est bien en règle ? » #modele #porter: enquete]
    // Pour : mieux vaut le savoir avant de commencer la liste.
    # place - «Et lui» : il entend, il parle français, et la question passe au-dessus de son chapeau.
    # cadre - «en règle» : le mot des gens qui viennent à six heures du matin.
    # entendu: Voilà. C'est ça qu'elle est venue voir.
    # essayez: « Bonjour, monsieur. Il commence quand, votre contrat, cette année ? »
    ~ confiance -= 1
    # SABATIER: ferme bras-croises
    SABATIER: Pourquoi vous me demandez ça ?
    # YOUSSEF: ferme
    Youssef s'est retourné vers l'arbre.
- -> brexit

// 3. La question facile. Elle en a si peu posé qu'elle ne sait plus lesquelles sont faciles.
=== brexit ===
# SABATIER: inquiet face
Elle va chercher une boîte à biscuits. Dedans, pas de biscuits : des photocopies, pliées en huit.
# SABATIER: explique explique-mains
SABATIER: On commence par le plus loin. Rosa et Tiago. Le Portugal, il leur faut l'autorisation, ou pas ? Depuis le Brexit, je sais plus qui est dedans.
# YOUSSEF: malice
YOUSSEF: C'est les Anglais qui sont sortis.
# SABATIER: mefiant
# pensee: La coopérative m'a dit : comme d'habitude. C'est quoi, d'habitude ?
# joker: À combien de gens a-t-elle déjà posé la question ? Que lui a-t-on dit ?
SABATIER: On m'a dit oui, on m'a dit non. J'ai fait les deux.
* (par_prudence) [« Par prudence, envoyez leurs papiers à la préfecture, deux jours ouvrables avant. » #porter: solution]
    // Pour : un envoi de trop ne fait de mal à personne, croit-elle.
    # engagement + «deux jours ouvrables avant» : un délai, net.
    # juste - «envoyez leurs papiers» : la règle existe, pour d'autres ; pour un Portugais, il n'y a pas de titre à vérifier.
    # entendu: Encore un papier. J'ai bien fait de demander.
    # essayez: « Pour eux, aucune autorisation. Vous les déclarez avant lundi, c'est tout. »
    # SABATIER: fatigue
    SABATIER: Je le mets dans la boîte. Elle ferme encore.
* (dedans) [« Le Portugal est dedans : aucune autorisation. Vous les déclarez, comme Chloé. » #porter: solution]
    # juste + «aucune autorisation» : la règle, et elle tient en deux mots.
    # clair + «comme Chloé» : elle sait faire Chloé ; elle sait donc faire Rosa.
    # place 0 «Le Portugal est dedans» : quelqu'un venait de le dire ; c'est de vous qu'elle l'entend.
    # entendu: Comme Chloé. C'est pas possible que ce soit aussi court.
    ~ confiance += 1
    # SABATIER: surpris
    SABATIER: C'est tout ? L'an dernier, j'ai fait traduire leur livret de famille. Quatre-vingts euros. Ils sont même pas mariés.
* (normalement) [« L'Europe, normalement c'est bon. On regardera sur le site, ça change souvent. » #modele #porter: solution]
    // Pour : elle en est presque sûre, et préfère ne rien affirmer.
    # juste 0 «normalement c'est bon» : c'est vrai ; elle ne peut rien en faire.
    # engagement - «On regardera» : ni qui, ni quand ; elle, c'est lundi.
    # entendu: Elle sait pas non plus.
    # essayez: « Aucune autorisation pour le Portugal. Ces deux-là, on les pose. »
    { confiance > 0:
        ~ confiance -= 1
    }
    # SABATIER: ironique
    SABATIER: « Normalement. » Chez nous, normalement, il gèle pas en avril.
* (il_a_repondu) [« Youssef vous a répondu : les Portugais sont restés. Rien à demander pour eux. » #porter: comprehension]
    # place + «Youssef vous a répondu» : il avait la réponse, et c'est lui qui l'aura donnée.
    # juste + «Rien à demander pour eux» : la règle, dite pour de bon.
    # entendu: Il savait. Je lui ai jamais demandé.
    # YOUSSEF: sourire
    YOUSSEF: L'an dernier aussi, je l'ai dit. Elle a fait traduire le livret de famille.
    # SABATIER: exaspere
    SABATIER: Oh, toi… Bon. Deux de moins.
- -> la_carte

// 4. Il la sort avant qu'on la demande. C'est ce geste-là qu'il faut voir.
=== la_carte ===
# YOUSSEF: calme face
Youssef a sorti une carte de sa poche de chemise, dans un étui de plastique. Personne ne la lui avait demandée. Il la tient par les bords.
# YOUSSEF: fatigue
YOUSSEF: Allez-y, regardez-la. Ça commence toujours par là.
# SABATIER: inquiet
# pensee: Chez Roure, celle du petit, ils l'ont regardée au soleil. Longtemps.
# joker: À qui appartient cette carte ? Entre quelles mains est-elle déjà passée ?
# relance: C'est oui ou c'est non, quand même.
SABATIER: {accueil.m_occupe:Vous avez dit que vous vous en occupiez. Alors, elle|Vous, c'est votre métier. Elle} est bonne, ou elle est pas bonne ?
* (rangez) [« Gardez-la, Youssef. Ce n'est pas moi qui la lis, c'est la préfecture. » #porter: comprehension]
    # place + «Gardez-la, Youssef» : c'est à lui que vous répondez, et la carte reste dans sa main.
    # juste + «Ce n'est pas moi qui la lis» : vous ne vérifiez pas les titres ; la préfecture, si.
    # engagement 0 «c'est la préfecture» : qui, oui ; ni quoi envoyer, ni quel jour.
    # entendu: Et moi ? On m'a pas répondu, à moi.
    # YOUSSEF: surpris
    YOUSSEF: À la coopérative, ils l'ont gardée toute la matinée.
    # SABATIER: inquiet
    SABATIER: D'accord, mais moi, je sais toujours pas.
* (deux_jours) [« Je ne sais pas la lire. La préfecture, si : copie envoyée jeudi au plus tard. » #porter: solution]
    # juste + «Je ne sais pas la lire» : votre limite, en « je » ; et celle qui sait est nommée.
    # engagement + «jeudi au plus tard» : deux jours ouvrables avant lundi, et elle n'a rien à calculer.
    # place 0 «Je ne sais pas la lire» : on parle encore de la carte, et toujours pas à celui qui la tient.
    # entendu: Jeudi, c'est après-demain. J'ai le temps. J'ai le temps ?
    # SABATIER: inquiet
    SABATIER: Et s'ils répondent pas ? Moi, lundi, je fais quoi ?
    # YOUSSEF: calme
    YOUSSEF: L'an dernier, ils ont pas répondu. Deux jours ouvrables, rien, et c'était bon.
* (coup_d_oeil) [« Faites voir… La photo, c'est vous, la date court encore : ça m'a l'air bon. » #modele #porter: solution]
    // Pour : dix secondes de service, à quelqu'un d'inquiet.
    # juste - «ça m'a l'air bon» : un coup d'œil devient un feu vert, et ce n'est pas vous qui vérifiez un titre.
    # place - «Faites voir» : une main de plus sur cette carte.
    # entendu: La dame de France Travail a dit oui.
    # essayez: « Gardez-la, Youssef. C'est la préfecture qui la lit ; je vous montre où envoyer la copie. »
    ~ feu_vert = true
    ~ confiance += 1
    # SABATIER: sourire
    SABATIER: Ah, merci. Si quelqu'un vient, je dirai que vous l'avez vue.
* (guichet) [« Ah non, là, je n'ai pas à regarder. On n'est pas un guichet de vérification. » #porter: evaluation]
    // Pour : c'est exact, et il vaut mieux que ce soit dit tôt.
    # juste + «pas un guichet de vérification» : exact ; ce n'est pas France Travail qui vérifie.
    # cadre - «je n'ai pas à regarder» : une carte tendue de chaque côté, et votre main qui recule.
    # entendu: J'aurais pas dû demander.
    # essayez: « Je ne la lirais pas mieux que vous. Jeudi, on l'envoie à qui sait. »
    { confiance > 0:
        ~ confiance -= 1
    }
    # SABATIER: ferme bras-croises
    SABATIER: J'ai pas dit guichet. J'ai dit : regardez.
+ (silence_carte) [(Vous vous taisez.) #silence: 3]
    // Pour : laisser retomber la question, et ne pas répondre trop vite.
    # place - : il tend une carte que personne ne prend, et que personne ne dit de ranger.
    # entendu: Elle cherche ce qui va pas.
    # essayez: « Gardez-la, Youssef. Ce n'est pas à moi de la lire. »
    # pause: 2
    # YOUSSEF: ironique
    YOUSSEF: Elle est dans le bon sens.
- -> octobre

// 5. Un mot rassurant, et faux pour deux d'entre eux.
=== octobre ===
# SABATIER: decide face
SABATIER: Les contrats, maintenant. Rosa, Tiago, Chloé, cinq semaines, le temps des abricots. Youssef et Driss, jusqu'au quinze octobre, avec les pêches et les pommes.
SABATIER: Et je leur fais le TESA simplifié, à tous. Comme ça, je tape qu'une fois.
# SABATIER: malice
# pensee: C'est le seul papier qui me fait pas peur. Il a un gentil nom.
# joker: Qu'est-ce qui la rassure, dans ce mot ? Que fait-on d'un mot qui rassure ?
SABATIER: Simplifié. C'est marqué dessus.
* (tout_le_monde) [« Parfait, le TESA simplifié : tout le monde dedans, et ce soir c'est réglé. » #modele #porter: soutien]
    // Pour : c'est un outil qu'elle connaît, et il faut bien qu'une chose soit simple.
    # juste - «tout le monde dedans» : trois mois au plus, renouvellement compris ; deux d'entre eux restent quatre mois.
    # positif + «ce soir c'est réglé» : elle respire ; au troisième mois, il faudra recommencer.
    # entendu: C'est réglé. Redites-le.
    # essayez: « Qui reste jusqu'en octobre ? Le simplifié s'arrête à trois mois. »
    ~ confiance += 1
    # SABATIER: sourire
    SABATIER: Voilà. Ce soir, après l'arrosage. Y en a un qui m'embête pas, c'est celui-là.
* (deux_tas) [« Deux tas, ce soir. Cinq semaines, le simplifié. Quatre mois, le TESA +. » #porter: solution]
    # juste + «Quatre mois, le TESA +» : le simplifié s'arrête à trois mois, renouvellement compris.
    # engagement + «Deux tas, ce soir» : trier, c'est son métier, et l'heure est dite.
    # place - «Deux tas» : c'est vous qui avez trié ; elle regarde faire, et lui aussi.
    # entendu: Premier choix, deuxième choix. Ça, je sais.
    # essayez: « Qui reste plus de trois mois ? Le simplifié s'arrête là. »
    ~ confiance += 1
    # SABATIER: surpris
    SABATIER: Attendez… L'an dernier, j'en ai fait qu'un, moi, de tas.
* (qui_reste) [« Youssef, vous avez leurs dates ? Qui reste plus de trois mois ? » #porter: enquete]
    # place + «Youssef, vous avez leurs dates» : celui qui sait n'est pas toujours celle qui signe.
    # questions + «plus de trois mois» : trois mois, c'est là que le simplifié s'arrête ; elle va le trouver seule.
    # juste 0 «plus de trois mois» : tout y est, sauf la raison ; elle la devinera.
    # entendu: Pourquoi trois ? Pourquoi elle a dit trois ?
    # YOUSSEF: explique
    Il sort de sa poche un carnet à élastique. Une page par personne.
    YOUSSEF: Rosa, Tiago, la petite : dix-sept juillet. Driss et moi : quinze octobre. Ça fait quatre mois.
    # SABATIER: inquiet
    SABATIER: Et le simplifié, il va que jusqu'à… Ah. Ben voilà. Personne me l'avait dit comme ça.
* (voir_msa) [« Le TESA, c'est la MSA : voyez avec eux directement. » #porter: solution]
    // Pour : à chacun son outil, et elle ne veut pas dire de bêtise.
    # juste 0 «c'est la MSA» : exact ; la question du simplifié reste entière.
    # engagement - «voyez avec eux» : ni nom, ni jour, et elle retourne seule à son téléphone.
    # entendu: Et hop, au suivant.
    # essayez: « Quatre mois, c'est le TESA +. Jeudi, je vous demande si la MSA a répondu. »
    { confiance > 0:
        ~ confiance -= 1
    }
    # SABATIER: exaspere
    SABATIER: J'ai vu avec eux, mardi dernier. Deux heures. J'ai vu une vidéo.
- -> la_voiture

// 6. La consigne et la peur arrivent ensemble. L'une fait du bruit.
=== la_voiture ===
# etape: objections
# SABATIER: explique explique-mains
SABATIER: Et pour Chloé, sa mère m'a demandé s…
# consigne: M. Delmas, responsable d'équipe : il manque deux offres pour vendredi. Vous êtes chez Sabatier, non ?
# SABATIER: inquiet face
# YOUSSEF: inquiet
Une voiture tourne au bas du chemin. Blanche. Mme Sabatier pose le couvercle sur la boîte. Sur la tablette, un message s'allume.
# pensee: Chez Roure, il y en avait trois. Là, il y en a une. Il y en a qu'une.
# joker: Où va le regard de chacun : la voiture, la boîte, la tablette ?
SABATIER: Vous attendez quelqu'un, vous ?
* (personne) [« Personne. Je ne contrôle rien, et je ne préviens personne. » #porter: solution]
    # juste + «Je ne contrôle rien» : elle n'en était pas sûre, et elle vous avait ouvert ; c'est dit.
    # clair + «je ne préviens personne» : quatre mots, pour une question qu'elle n'avait pas posée.
    # place 0 «Personne» : la réponse est venue vite ; la voiture, elle, n'est pas encore passée.
    # entendu: Elle a compris à quoi je pensais. C'est gênant.
    # SABATIER: mefiant
    SABATIER: J'ai pas dit que vous… Bon. Je l'ai pensé.
    ~ confiance += 1
* (l_offre) [« Non. Tant qu'on y est, j'ouvre l'offre pour les deux qui manquent ? » #modele #porter: solution]
    // Pour : le message presse, et parler d'autre chose la détendra.
    # place - «j'ouvre l'offre» : elle ne respire plus, et vous tapez.
    # presence - «Tant qu'on y est» : c'est au message que vous répondez.
    # entendu: Elle voit rien. Elle voit pas que je tremble.
    # essayez: (Vous retournez la tablette.) « Personne. On la laisse passer. »
    { confiance > 0:
        ~ confiance -= 1
    }
    # tablette: levee offre
    # SABATIER: ailleurs
    SABATIER: Oui, oui. Mettez ce que vous voulez.
* (retournee) [Vous retournez la tablette. « Personne. On la laisse passer, après on reprend. » #porter: comprehension]
    # place + «On la laisse passer» : trente secondes pour elle, avant la suite de la liste.
    # presence + «Vous retournez la tablette» : le message attendra ; elle le voit.
    # engagement 0 «après on reprend» : quand il n'y aura plus de bruit.
    # entendu: Elle attend avec moi.
    ~ confiance += 1
    # tablette: posee
    # SABATIER: ecoute
    SABATIER: … On reprend. Oui.
* (vingt_mille) [« Un contrôle, l'amende peut monter à vingt et un mille euros. Raison de plus. » #porter: evaluation]
    // Pour : le chiffre est connu, et la peur fait parfois avancer.
    # juste 0 «peut monter à vingt et un mille euros» : à peu près le plafond ; elle ne demandait pas le prix.
    # cadre - «Raison de plus» : la voiture est encore dans le chemin, et vous ajoutez la facture.
    # entendu: Elle a le tarif. Elle l'a par cœur.
    # essayez: « Je ne contrôle rien. On la laisse passer, et on finit la liste. »
    { confiance > 1:
        ~ confiance -= 2
    }
    # SABATIER: ferme bras-croises
    SABATIER: Vous l'avez appris avant de venir, ou vous l'avez là, sur votre écran ?
    { confiance < 2: -> le_portail }
+ (silence_voiture) [(Vous vous taisez.) #silence: 3]
    # place + : trois respirations, et personne n'a rien demandé à personne.
    # entendu: Elle bouge pas. Elle non plus.
    # pause: 2
    # SABATIER: inquiet
    SABATIER: … Ils sont combien, là-dedans ? Un. Y en a qu'un.
- # son: porte
# SABATIER: fatigue
La portière claque. C'est Martine, la factrice. La jaune est en panne, elle fait la tournée avec la voiture de son mari.
{ confiance >= 5: -> roure | -> gens_d_ici }

// --- 7. Elle raconte Roure. Ce n'est pas de Roure qu'elle parle.
=== roure ===
# etape: reformulation
# SABATIER: fatigue face
SABATIER: Excusez. C'est depuis juillet, les voitures. Chez Roure, en face, il en est venu trois, à six heures du matin. C'était pas un tricheur, Roure. Il lui manquait un jour.
SABATIER: Un papier daté du lendemain. Le temps qu'il cherche, ça cuisait sur l'arbre. À l'automne, il a arraché.
# SABATIER: abattu
# pensee: Je suis pas sortie. J'étais là, et je suis pas sortie.
# joker: De qui raconte-t-elle l'histoire ?
# relance: On voit encore les souches, d'ici. Je mets plus de chaise de ce côté.
SABATIER: Moi, j'étais au volet. Je me suis dit : il avait qu'à. Et j'ai couru regarder dans ma boîte.
* (soigneuse) [« Ça ne vous arrivera pas. Vous êtes soigneuse, vous, ça se voit. » #porter: soutien]
    // Pour : elle souffre, on voudrait lui rendre confiance en elle.
    # positif + «Vous êtes soigneuse» : un mot gentil, et il fait du bien.
    # juste - «Ça ne vous arrivera pas» : vous n'en savez rien, et elle sait, elle, ce qu'il y avait dans la boîte.
    # entendu: Donc je peux pas lui dire.
    # essayez: (Vous vous taisez.)
    { confiance < 10:
        ~ confiance += 1
    }
    # SABATIER: ailleurs
    SABATIER: Soigneuse. Oui. … Bon, Driss.
    -> driss
* (un_jour) [« Un jour. Une date de travers, et vous avez pensé : et moi ? » #porter: comprehension]
    # reformulation + «vous avez pensé : et moi» : ce qu'elle vient de dire, moins le volet.
    # place 0 «et vous avez pensé» : elle allait peut-être le dire ; vous l'avez dit avant elle.
    # entendu: C'est ça. Et moi.
    { confiance < 10:
        ~ confiance += 1
    }
    # SABATIER: inquiet
    SABATIER: Et moi, c'était pas un jour. C'était deux.
* (bonne_foi) [« Quand on déclare et qu'on fait vérifier, de bonne foi, on n'est pas puni pour un faux titre. » #porter: solution]
    # juste + «on n'est pas puni pour un faux titre» : la loi l'écrit ; déclarer et faire vérifier, cela protège.
    # clair + «on déclare et qu'on fait vérifier» : deux gestes, faciles à retenir.
    # place - «pour un faux titre» : elle parlait du volet ; vous répondez sur un faux papier.
    # entendu: De bonne foi. Elle dit ça sans savoir.
    # essayez: « Vous avez couru à la boîte. Et dedans ? »
    # SABATIER: mefiant
    SABATIER: Et si on a déclaré, mais pas le bon jour ?
* (la_boite) [« Et dans la boîte, ce matin-là, il manquait quoi ? » #porter: enquete]
    # questions + «il manquait quoi» : une question précise, sur un fait.
    # place - «il manquait quoi» : elle avait le couvercle dans les mains, et c'est vous qui ouvrez.
    # entendu: C'est elle, le contrôle.
    # essayez: (Vous vous taisez.)
    # SABATIER: ferme
    SABATIER: Rien. Il manquait rien.
    # YOUSSEF: inquiet
    Youssef a levé la tête. Il ne dit rien.
    # SABATIER: abattu
    SABATIER: Bon. Il manquait Sofiane.
+ (silence_roure) [(Vous vous taisez.) #silence: 3]
    # place + : le couvercle est dans ses mains ; elle l'ouvrira, ou pas.
    # entendu: Elle dit pas que c'est rien. Elle dit pas que c'est grave.
    { confiance < 10:
        ~ confiance += 1
    }
    # pause: 2
    # SABATIER: abattu
    SABATIER: … Deux. Moi, c'était pas un jour, c'était deux.
- -> sofiane

// --- 8. L'aveu. Elle attend un verdict ; personne ici n'a à en rendre.
=== sofiane ===
# SABATIER: abattu face
SABATIER: L'été dernier, un matin d'orage. Sofiane est venu le mardi. Je l'ai déclaré le jeudi. Deux jours d'abricots.
# YOUSSEF: calme
YOUSSEF: C'est moi qui l'avais amené. Il allait grêler, on a cueilli.
# SABATIER: inquiet
# pensee: Si elle dit que c'est rien, elle ment. Si elle dit que c'est grave, elle s'en va.
# joker: Que demande-t-elle, quand elle parle des ordinateurs ?
SABATIER: On était deux à le savoir. Voilà, on est trois. Ça se voit, sur vos ordinateurs ?
* (travail_dissimule) [« Honnêtement, deux jours sans déclaration, ça s'appelle du travail dissimulé. » #porter: evaluation]
    // Pour : elle a demandé la vérité, on la lui doit.
    # juste - «ça s'appelle du travail dissimulé» : une qualification se juge, avec des faits et une intention ; pas ici, et pas par vous.
    # cadre - «Honnêtement» : elle racontait pour la première fois ; vous répondez par un nom de délit.
    # entendu: J'aurais dû me taire. Un an que je me taisais bien.
    # essayez: « Je ne juge pas. Cette année, vous pouvez déclarer dès aujourd'hui. »
    { confiance > 1:
        ~ confiance -= 2
    }
    # SABATIER: ferme bras-croises
    SABATIER: Je sais comment ça s'appelle. J'ai le journal.
* (ni_effacer) [« Je ne regarde pas, et je ne juge pas. Cette année, vous pouvez déclarer dès aujourd'hui. » #porter: comprehension]
    # juste + «je ne juge pas» : votre limite, et elle répond à sa question.
    # engagement + «dès aujourd'hui» : à six jours de lundi, c'est permis, et c'est une chose à faire ce soir.
    # place 0 «Cette année» : l'été dernier est dit ; on est déjà au suivant.
    # entendu: Elle juge pas. Elle dit pas que c'est rien non plus.
    # SABATIER: fatigue
    SABATIER: On peut, aujourd'hui ? C'est pas trop tôt ? … Ah bon. J'aurais su.
* (tous) [« Un orage, deux jours… Entre nous, tout le monde l'a fait une fois. » #porter: soutien]
    // Pour : elle se ronge depuis un an pour une averse.
    # juste - «tout le monde l'a fait» : vous venez de dire que cela peut se refaire.
    # place 0 «Entre nous» : vous êtes trois sur ces cageots ; Youssef n'a rien dit.
    # entendu: Et Roure, alors ?
    # essayez: « Deux jours, et vous y pensez encore. Cette année, vous pouvez déclarer dès aujourd'hui. »
    { confiance < 10:
        ~ confiance += 1
    }
    # SABATIER: sourire
    SABATIER: C'est ce que je me dis. La journée, je me le dis très bien.
* (et_vous_youssef) [« Et vous, Youssef, ces deux jours-là, vous les avez passés comment ? » #porter: enquete]
    # place + «Et vous, Youssef» : ils étaient deux ces jours-là ; elle seule avait raconté.
    # questions + «vous les avez passés comment» : un fait, pas un aveu.
    # entendu: J'avais pas pensé qu'il y pensait.
    { confiance < 10:
        ~ confiance += 1
    }
    # YOUSSEF: fatigue
    YOUSSEF: À écouter les voitures. Sofiane, je l'avais mis au fond du rang, qu'on le voie pas de la route.
* (les_juristes) [« Pour Sofiane, il y a une ligne sur le droit du travail, employeurs compris : 0806 000 126. » #porter: solution]
    // Pour : ce n'est pas à nous de dire ce que vaut ce passé-là ; quelqu'un sait.
    # juste + «employeurs compris» : le bon service, et elle y a droit.
    # engagement 0 «0806 000 126» : un numéro, et personne pour l'attendre au bout.
    # entendu: Un numéro. Pour raconter ça à quelqu'un que je vois pas.
    # SABATIER: mefiant
    SABATIER: Vous me le marquez ? … En petit.
- -> driss

// --- 7 bis. La peur cherche la sortie, et elle en trouve une, très laide. Il est à deux mètres.
=== gens_d_ici ===
# etape: objections
# SABATIER: exaspere face
SABATIER: Vous savez quoi ? J'en ai assez. Un papier pour l'un, une carte pour l'autre, et sursauter à chaque voiture.
# SABATIER: ferme bras-croises
# YOUSSEF: ferme
# pensee: Je veux pas dire ça. Je veux dormir.
# joker: Que veut-elle, au fond ? Qui entend la phrase ?
SABATIER: Mettez sur l'annonce : que des gens d'ici. Pas d'étrangers, pas d'ennuis. C'est plus simple, non ?
* (plus_simple) [« C'est vrai que c'est plus simple… Je mets “candidats du secteur”. » #modele #porter: soutien]
    // Pour : « du secteur » n'a l'air de rien, elle est à bout, et c'est son entreprise.
    # juste - «candidats du secteur» : le mot est poli, la demande ne l'était pas ; une offre n'écarte personne pour son origine.
    # place - «C'est vrai» : il est à deux mètres ; il entend que ce serait plus simple sans lui.
    # entendu: Elle est d'accord. Donc ça se dit.
    # essayez: « Cette annonce-là, je ne la publie pas. Qu'est-ce qui est passé, dans le chemin ? »
    -> fin_gens_d_ici
* (qui_est_passe) [« Tout à l'heure, vous les appeliez par leur prénom. Qu'est-ce qui est passé ? » #porter: comprehension]
    # reformulation + «vous les appeliez par leur prénom» : ce qu'elle a dit elle-même, juste avant la voiture.
    # questions + «Qu'est-ce qui est passé» : elle peut parler de la voiture plutôt que d'eux.
    # juste 0 «Tout à l'heure» : la phrase reste en l'air ; personne n'a encore dit qu'elle ne s'écrirait pas.
    # entendu: Martine. C'est Martine qui est passée.
    ~ confiance += 2
    # SABATIER: abattu
    SABATIER: Martine. C'est que Martine… J'ai peur, voilà. À mon âge, de la factrice.
    # YOUSSEF: calme
    YOUSSEF: Chez Roure, en face, il en est venu trois. Depuis, elle compte les voitures.
    -> driss
* (je_ne_publie_pas) [« Ça, je ne le publie pas. Une autre annonce, on l'écrit vendredi, avec Youssef. » #porter: solution]
    # juste + «je ne le publie pas» : la limite, sans leçon.
    # engagement + «vendredi, avec Youssef» : un jour, et Youssef en est.
    # questions 0 «Une autre annonce» : ce qui vient de lui faire peur, personne ne l'a demandé.
    # entendu: Elle m'engueule même pas. C'est pire.
    # SABATIER: fatigue
    SABATIER: J'ai pas dit ça pour lui.
    # YOUSSEF: calme
    YOUSSEF: J'étais pas loin, quand même.
    -> driss
* (discrimination) [« Ça, madame, c'est de la discrimination. Je ne peux pas vous laisser dire ça. » #porter: evaluation]
    // Pour : c'en est une, et quelqu'un est en train de la recevoir.
    # juste + «c'est de la discrimination» : le mot est exact.
    # cadre - «vous laisser dire» : elle entend une convocation, et elle va se défendre.
    # entendu: Me voilà coupable de ça, en plus du reste.
    # essayez: « Cette annonce, non. Il y a dix minutes, vous me présentiez quatre personnes. »
    { confiance > 0:
        ~ confiance -= 1
    }
    # SABATIER: colere pointe
    SABATIER: Je suis pas raciste, moi, madame ! Demandez à Youssef !
    # YOUSSEF: fatigue
    YOUSSEF: Ne me demandez pas.
+ (silence_ici) [(Vous vous taisez.) #silence: 3]
    // Pour : qu'elle s'entende elle-même, sans qu'on ait à le dire.
    # place - : personne ne répond ; c'est Youssef qui va devoir le faire.
    # entendu: Personne dit rien. Donc.
    # essayez: « Cette annonce-là, je ne la publie pas. »
    # pause: 2
    # YOUSSEF: abattu
    YOUSSEF: Je peux aller voir le goutte-à-goutte, si ça vous arrange.
    # SABATIER: surpris
    SABATIER: Mais non. Toi, tu restes. C'est pas de toi que… Tu restes.
- { confiance < 2: -> le_portail | -> driss }

// --- Rupture. Elle vous raccompagne, très poliment, jusqu'au portail.
=== le_portail ===
# SABATIER: calme face
SABATIER: Bon. Je vais pas vous retenir. Il faut que je tourne l'eau.
# tablette: rangee
# son: porte
# MOI: abattu
Elle a marché devant vous jusqu'au portail. Elle a refermé derrière votre voiture, et elle est restée là, à regarder la plaque.
# canal: appel
# etape: accueil
# son: sonnerie
# pause: 2
Le lendemain, treize heures. Le matin, elle est dans les arbres.
# son: decroche
# SABATIER: mefiant face
# pensee: Elle rappelle. Les autres, ils rappellent pas, ils écrivent.
# joker: Qu'est-ce qui s'est cassé, hier ? Qui doit le dire ?
SABATIER: Oui. … Ah. Vous avez oublié quelque chose ?
* (les_deux_offres) [« Je reviens vers vous pour les deux postes. On les dépose par téléphone ? » #modele #porter: solution]
    // Pour : ne pas remuer hier, et lui rendre quand même le service demandé.
    # place - «les deux postes» : hier, elle vous a raccompagnée ; vous rappelez comme si elle vous avait tenu la porte.
    # engagement 0 «par téléphone» : vous proposez quelque chose ; ce n'est pas ce qui s'est cassé.
    # entendu: Deux postes. Elle a ses deux postes à faire.
    # essayez: « Hier, une voiture montait, et moi, je regardais ailleurs. »
    # SABATIER: calme
    SABATIER: Je me suis arrangée. Bonne journée.
    -> fin_portail
* (excuses) [« Je suis vraiment désolée, j'ai dû vous paraître brusque, ce n'était pas voulu. » #porter: soutien]
    // Pour : elle est sincère, et elle a mal dormi.
    # cadre - «ce n'était pas voulu» : vous parlez de vos intentions ; c'est à elle de vous rassurer.
    # positif + «Je suis vraiment désolée» : c'est dit, et c'est vous qui avez appelé.
    # entendu: Mais non, mais non. C'est moi, alors ?
    # essayez: « Hier, une voiture montait, et j'ai répondu à côté. »
    # SABATIER: calme
    SABATIER: Y a pas de mal. … Et Driss, j'en fais quoi, moi, de Driss ?
* (la_main) [« Hier, une voiture montait le chemin, et moi, j'ai répondu à côté. » #porter: comprehension]
    # reformulation + «une voiture montait le chemin» : un fait, celui qu'elle a vécu.
    # place + «j'ai répondu à côté» : la faute est dite, sans excuses à ramasser.
    # entendu: Elle l'a vue, la voiture. Elle a vu que je la voyais.
    ~ confiance += 2
    # SABATIER: ecoute
    SABATIER: … C'était que Martine. Quand elle montait, je le savais pas. Vous non plus.
* (trois_dates) [« Demain, jeudi, c'est la date pour Youssef. Je peux repasser ce soir, si vous voulez. » #porter: solution]
    # engagement + «Demain, jeudi» : la seule urgence de la semaine, et elle ne l'avait peut-être pas vue.
    # choix + «si vous voulez» : c'est elle qui ouvre le portail, ou pas.
    # reformulation 0 «Demain, jeudi» : la date est là ; hier, on n'en a pas parlé.
    # entendu: Elle a compté les jours pour moi.
    ~ confiance += 1
    # SABATIER: surpris
    SABATIER: Demain ? Je croyais que j'avais jusqu'à lundi, moi.
- # canal: visite
# lieu: exploitation
# SABATIER: calme face
# YOUSSEF: calme face
« Passez ce soir », a-t-elle fini par dire. À dix-neuf heures, le portail est ouvert. La boîte à biscuits est déjà sur le cageot. Youssef a les mains dans le dos.
-> driss

// 9. Une bonne nouvelle fausse, ou une mauvaise nouvelle vraie.
=== driss ===
# etape: proposition
# SABATIER: inquiet face
SABATIER: Reste Driss. Il m'a envoyé sa carte par téléphone. Je l'ai imprimée, je l'ai mise dans la boîte, et j'ai refermé la boîte.
# YOUSSEF: inquiet
Elle déplie la feuille, à l'envers. Youssef ne se penche pas pour la voir.
# SABATIER: malice
# pensee: J'ai lu « Italia », j'ai pas lu plus loin. Exprès.
# joker: Qui, dans cette cour, connaît déjà la réponse ?
# relance: Dites-moi que c'est comme le Portugal.
SABATIER: Il est marocain, mais la carte, elle est italienne. L'Italie, c'est dedans. Comme le Portugal. Hein ?
* (comme_rosa) [« L'Italie ? Alors c'est comme Rosa et Tiago. Et de quatre ! » #porter: soutien]
    // Pour : la carte est européenne, elle en est presque sûre, et tout le monde a besoin d'une bonne nouvelle.
    # juste - «comme Rosa et Tiago» : eux sont portugais ; lui a une carte d'un autre pays, qui ne permet pas de travailler ici.
    # positif + «Et de quatre» : la bonne nouvelle que tout le monde attendait.
    # entendu: Et de quatre. J'en étais sûre. J'en étais pas sûre du tout.
    # essayez: « La carte italienne ne suffit pas ici. L'autorisation, c'est vous qui la demandez. »
    ~ feu_vert = true
    { confiance < 10:
        ~ confiance += 1
    }
    # SABATIER: sourire
    SABATIER: Et de quatre ! Tu vois, Youssef, tu te faisais du mauvais sang.
    # YOUSSEF: ferme
    YOUSSEF: Moi, en 2016, j'avais l'italienne. À la préfecture, ici, on m'a dit non.
* (ne_suffit_pas) [« La carte italienne ne permet pas de travailler ici. L'autorisation, c'est vous qui la demandez. » #porter: solution]
    # juste + «ne permet pas de travailler ici» : la règle, sans « je crois » ; la carte, vous ne l'avez pas lue.
    # clair + «c'est vous qui la demandez» : qui fait quoi ; elle croyait que c'était lui.
    # place 0 «La carte italienne» : vrai, net, et tout est dit avant que l'un des deux ait pu le dire.
    # entendu: Non. Non, non, non.
    { confiance > 0:
        ~ confiance -= 1
    }
    # SABATIER: abattu
    SABATIER: Il rend sa chambre samedi. Il a son billet. Je lui ai dit oui, moi, au téléphone, entre deux rangs.
* (a_lui_de_voir) [« C'est à lui de faire sa demande. Il verra ça dimanche, en arrivant. » #porter: solution]
    // Pour : c'est sa carte, son pays, sa vie ; on n'a pas à s'en mêler.
    # juste - «à lui de faire sa demande» : l'autorisation de travail, c'est l'employeur qui la demande.
    # engagement - «dimanche, en arrivant» : dimanche, il aura rendu sa chambre et fait la route.
    # entendu: Bon, c'est pas moi. Ouf.
    # essayez: « La demande, c'est vous qui la faites. Tant qu'il n'y a pas de réponse, il ne cueille pas. »
    { confiance < 10:
        ~ confiance += 1
    }
    # SABATIER: calme
    SABATIER: C'est lui qui fait ? Bon. Ça m'en fait un de moins.
    # YOUSSEF: surpris
    YOUSSEF: Moi, c'est toujours elle qui a fait.
* (que_savez_vous) [« Youssef, l'Italie, vous êtes passé par là ? Ça s'est fini comment ? » #porter: enquete]
    # place + «vous êtes passé par là» : c'est son histoire, et il la raconte lui-même.
    # questions + «Ça s'est fini comment» : il répond par ce qui lui est arrivé.
    # juste 0 «l'Italie» : la règle est dans sa réponse ; il reste à la confirmer.
    # entendu: Pourquoi elle lui demande à lui ?
    # YOUSSEF: fatigue
    YOUSSEF: En 2016, j'avais l'italienne. À la préfecture, ici, on m'a dit non. C'est la patronne qui a fait la demande, après. Tous les ans, elle refait.
    # SABATIER: surpris
    SABATIER: C'est ça, le gros dossier de février ? La coopérative le remplit, moi, je signe. … Donc Driss, c'est pareil.
* (je_verifie) [« Celle-là, je la vérifie : réponse vendredi, treize heures. D'ici là, il ne cueille pas. » #porter: solution]
    // Pour : mieux vaut deux jours de doute qu'une règle inventée.
    # engagement + «vendredi, treize heures» : un jour et une heure ; ce n'est pas un « on verra ».
    # juste 0 «D'ici là, il ne cueille pas» : prudent, et juste ; la règle était connue, et le car part samedi.
    # entendu: Ça en fait, des nuits.
    ~ date = true
    # SABATIER: fatigue
    SABATIER: Bon. J'attendrai. Lui, il fait son sac samedi, je vous préviens.
- -> parole

// 10. L'enjeu de Youssef. Elle risque une amende ; lui, qu'on ne le croie plus.
=== parole ===
# YOUSSEF: decide face
YOUSSEF: Driss, c'est le fils de ma sœur. C'est moi qui lui ai dit : viens, c'est du sérieux.
# SABATIER: abattu
SABATIER: C'est moi qui ai dit oui.
# YOUSSEF: fatigue
# pensee: Elle pense à l'amende. Moi, je pense à la tête de ma sœur, sur le téléphone.
# joker: Dimanche, à la descente du car : qui perd quoi ?
YOUSSEF: S'il vient pour rien, l'an prochain, je dis « viens » à quelqu'un, il vient pas. L'équipe, c'est moi qui la trouve.
* (qu_il_vienne) [« Qu'il vienne toujours. Une fois qu'il est là, on trouvera bien. » #porter: soutien]
    // Pour : le voyage est payé, six jours c'est long, et personne ne veut décevoir personne.
    # juste - «on trouvera bien» : il sera là lundi à six heures, devant les arbres, et personne n'aura trouvé.
    # engagement - «on» : ni vous, ni elle, ni lui.
    # entendu: Elle trouvera quelque chose.
    # essayez: « Driss doit le savoir avant le car. Lequel de vous deux l'appelle ? »
    { confiance < 10:
        ~ confiance += 1
    }
    # SABATIER: calme
    SABATIER: C'est ce que je me dis. Une fois là…
    # YOUSSEF: ferme
    YOUSSEF: Une fois là, il dort où ? Il mange quoi ?
* (qui_appelle) [« Driss doit le savoir avant de monter dans le car. Lequel de vous l'appelle ? » #porter: comprehension]
    # place + «Lequel de vous l'appelle» : ils ont promis tous les deux ; c'est à l'un d'eux de le dire.
    # engagement + «avant de monter dans le car» : la date qui compte pour lui ; elle n'est sur aucun formulaire.
    # entendu: Il faut lui dire. Ce soir.
    ~ prevenu = true
    # YOUSSEF: decide
    YOUSSEF: Moi, ce soir. Qu'il garde sa chambre, à Vérone. Il va me crier dessus, mais il la garde.
* (moi_meme) [« Donnez-moi son numéro : ce soir, je lui explique la règle moi-même. » #porter: solution]
    // Pour : c'est une mauvaise nouvelle, elle veut la prendre sur elle.
    # engagement + «ce soir» : ce sera fait, et à temps.
    # place - «moi-même» : Youssef avait promis ; c'est vous qui parlez à sa place.
    # entendu: Ah, si c'est elle, c'est officiel.
    # essayez: « Driss doit le savoir avant samedi. Lequel de vous deux l'appelle ? »
    ~ prevenu = true
    { confiance < 10:
        ~ confiance += 1
    }
    # YOUSSEF: ironique
    YOUSSEF: Une dame de l'administration, le soir, pour un neveu. Il va croire que je suis mort.
* (pour_rien) [« Vous n'y êtes pour rien, ni l'un ni l'autre. C'est la règle qui est comme ça. » #porter: soutien]
    // Pour : deux personnes s'accusent, et aucune n'a écrit la règle.
    # place - «Vous n'y êtes pour rien» : ils viennent de dire, chacun, ce qu'ils ont promis ; vous l'effacez.
    # positif 0 «ni l'un ni l'autre» : doux, et cela ne prévient personne.
    # entendu: C'est gentil. C'est pas vrai.
    # essayez: « Vous avez promis tous les deux. Lequel l'appelle ? »
    # SABATIER: fatigue
    SABATIER: Non. Mais c'est gentil.
+ (silence_parole) [(Vous vous taisez.) #silence: 3]
    # place + : c'est entre eux, et ils sont en train de se le dire.
    # engagement 0 : Driss, lui, ne sait toujours rien.
    # entendu: Elle s'en mêle pas. C'est à nous.
    { confiance < 10:
        ~ confiance += 1
    }
    # pause: 2
    # SABATIER: abattu
    SABATIER: … On a été deux à lui dire viens. Tu m'avais dit, regarde la carte. J'ai pas regardé.
- -> magnanerie

// 11. Un mot du dossier se promène dans la cour : « décent ». Deux personnes y dorment.
=== magnanerie ===
# SABATIER: decide face
SABATIER: Mettons que je la fasse, la demande. J'ai lu la liste. Le contrat, les cotisations, j'ai. Et puis : « logement décent ».
# SABATIER: explique explique-mains
SABATIER: Je les mets dans la magnanerie, là, au-dessus. C'est propre, c'est frais. Ma grand-mère y élevait ses vers à soie, ils se plaignaient pas.
# YOUSSEF: malice
YOUSSEF: Ils prenaient pas de douche.
# SABATIER: mefiant
# pensee: Elle ferme pas. Je le sais, qu'elle ferme pas.
# joker: Que voit chacun derrière le mot « décent » ?
SABATIER: Décent. C'est qui, qui le dit ?
* (sur_l_honneur) [« Vous : une attestation sur l'honneur. Il vous manque quoi pour signer tranquille ? » #porter: comprehension]
    # juste + «une attestation sur l'honneur» : c'est la pièce du dossier, avec l'adresse ; c'est elle qui signe.
    # questions + «signer tranquille» : c'est elle qui cherche, et elle sait déjà où.
    # place 0 «signer tranquille» : la question va à celle qui signe ; celui qui dort est à côté.
    # entendu: C'est mon nom, en bas.
    { confiance < 10:
        ~ confiance += 1
    }
    # SABATIER: inquiet
    SABATIER: … Un verrou. À la douche du haut. Depuis le temps que je dois le poser.
* (montrez_moi) [« Montrez-moi la chambre, je vous dirai tout de suite si ça passe. » #porter: evaluation]
    // Pour : on est sur place, autant monter voir ; c'est à cela que sert une visite.
    # presence + «Montrez-moi la chambre» : vous vous déplacez, et elle aime montrer sa maison.
    # juste - «si ça passe» : ce n'est pas vous qui le direz ; elle, elle s'en servira.
    # entendu: Si elle dit que ça passe, ça passe.
    # essayez: « C'est une attestation sur l'honneur, et c'est vous qui la signez. »
    # SABATIER: sourire
    SABATIER: Montez, montez ! Attention à la troisième marche. … La douche, regardez pas.
* (vous_y_dormez) [« Youssef, vous y dormez : pour vous, il manque quoi ? » #porter: enquete]
    # place + «vous y dormez» : on parlait de sa chambre sans lui demander.
    # questions + «il manque quoi» : il peut répondre par une liste.
    # juste 0 «il manque quoi» : la pièce à fournir, elle, n'est pas encore nommée.
    # entendu: Moi, je lui ai jamais demandé.
    # YOUSSEF: calme
    YOUSSEF: Un verrou, en haut. Quatre euros. Et une fenêtre qui ferme, les jours où on traite.
    # SABATIER: abattu
    SABATIER: Et tu me le dis aujourd'hui ?
    # YOUSSEF: ferme
    YOUSSEF: Je l'ai dit la deuxième année.
* (plus_tard) [« Le logement, c'est un détail : on dépose la demande, ça se complète après. » #porter: solution]
    // Pour : avancer, ne pas rester bloqué sur une pièce.
    # juste - «un détail» : depuis septembre 2024, la preuve du logement fait partie de la demande.
    # engagement 0 «on dépose la demande» : cela avance, et cela reviendra.
    # entendu: Tant mieux, j'ai pas le temps de bricoler.
    # essayez: « La pièce s'appelle attestation de logement, avec l'adresse. Vous la signez quand ? »
    { confiance < 10:
        ~ confiance += 1
    }
    # SABATIER: calme
    SABATIER: Tu entends, Youssef ? C'est un détail.
    # YOUSSEF: ailleurs
    YOUSSEF: La douche ferme pas. Rosa, l'an dernier, elle faisait garder la porte.
- -> delai

// 12. Ce qu'on ne sait pas. On voudrait tant lui donner un nombre.
=== delai ===
# etape: cadre
# SABATIER: fatigue face
SABATIER: Et avant de demander, l'annonce. Trois semaines, c'est Roure qui me l'a dit. Plus la préfecture. Ça nous met… ça nous met aux châtaignes.
# SABATIER: inquiet
# pensee: Un chiffre. Même gros. Que je puisse m'organiser.
# joker: Si on lui donnait un nombre, qu'en ferait-elle ?
SABATIER: Dites-moi un nombre de semaines. Je vous en voudrai pas s'il est faux.
* (trois_huit) [« On parle de trois à huit semaines. Mettons cinq : mi-juillet, vous l'avez. » #porter: soutien]
    // Pour : elle supplie qu'on lui donne un repère, et ce chiffre circule.
    # juste - «mi-juillet, vous l'avez» : trois à huit semaines, c'est ce qu'a dit un député en 2025 ; dans votre bouche, c'est une date.
    # engagement 0 «mi-juillet» : une date, et personne pour la tenir.
    # entendu: Mi-juillet. Je le dis à sa mère.
    # essayez: « Le délai, personne ici ne peut le promettre. Lundi, on compte sans Driss. »
    { confiance < 10:
        ~ confiance += 1
    }
    # SABATIER: sourire
    SABATIER: Mi-juillet. Pour les pêches, alors ! Youssef, mi-juillet.
    # YOUSSEF: mefiant
    YOUSSEF: C'est écrit où ?
* (trois_semaines) [« Oui, trois semaines d'annonce d'abord. On la fait courir dès aujourd'hui. » #porter: solution]
    // Pour : la règle existe, et chaque jour compte.
    # juste - «trois semaines d'annonce d'abord» : c'est l'une des deux voies ; pour un métier en tension, pas d'annonce.
    # engagement + «dès aujourd'hui» : une date nette, pour une annonce peut-être inutile.
    # entendu: Aux châtaignes. Je l'avais dit.
    # essayez: « Si votre métier est en tension, pas d'annonce. Je relis la liste, vous l'avez vendredi. »
    # SABATIER: abattu
    SABATIER: Voilà. Les châtaignes.
* (pas_de_nombre) [« Je n'en ai pas, et je ne vais pas en inventer un. Lundi, sans Driss, vous êtes combien ? » #porter: comprehension]
    # juste + «Je n'en ai pas» : personne ici ne connaît le délai ; c'est dit.
    # place + «sans Driss, vous êtes combien» : lundi, elle peut y faire quelque chose.
    # positif 0 «je ne vais pas en inventer un» : elle voulait un nombre ; elle entend d'abord deux refus.
    # entendu: Elle sait pas, et elle le dit.
    { confiance > 0:
        ~ confiance -= 1
    }
    # SABATIER: exaspere
    SABATIER: Vous êtes payée pour pas savoir, alors. … Bon. Rosa, Tiago, la petite, Youssef, moi. Cinq. À cinq, ça se cueille. Mal, mais ça se cueille.
* (la_liste) [« Pas d'annonce si le métier est en tension. Je relis la liste : vendredi, vous le savez. » #porter: solution]
    # juste + «si le métier est en tension» : la condition est dite ; les listes sont régionales et bougent chaque année.
    # engagement + «vendredi, vous le savez» : vous ne savez pas encore ; elle sait quand vous saurez.
    # place 0 «Je relis la liste» : elle demandait des semaines ; vous répondez d'abord à Roure.
    # entendu: Peut-être pas les trois semaines. Peut-être.
    ~ date = true
    # SABATIER: surpris
    SABATIER: Roure, il les a faites pour rien, alors ? … Non. Dites rien. Vendredi.
- -> cageot

// 13. La bascule. Les papiers, comme les abricots : pas tout le même jour.
=== cageot ===
# etape: engagement
# SABATIER: fatigue face
Elle renverse la boîte à biscuits. Les photocopies glissent, il y en a jusque sous les cageots.
SABATIER: Voilà. C'est ma tête. Par quel bout ?
# YOUSSEF: calme
YOUSSEF: Faites comme dans les arbres, trois passages. D'abord ce qui est prêt. … Un cageot vide, j'ai le droit d'y toucher ?
# SABATIER: surpris
SABATIER: … Vide. Vide, oui.
- (encore)
# SABATIER: ecoute face
# pensee: Si ça tient sur un cageot, je peux le relire à six heures du matin.
# joker: Qui tient le crayon ? À qui la liste servira-t-elle, lundi ?
SABATIER: {encore > 1:Bon. On reprend. Par quel bout ?|Tiens, prends mon crayon. Allez-y, vous deux, on écrit sur le bois.}
* (attestations) [« Ce soir, les attestations employeur, c'est le plus long. Les déclarations, lundi, à six heures. » #porter: solution]
    // Pour : tout préparer d'avance, et ne déclarer que ceux qui sont vraiment là.
    # juste - «Ce soir, les attestations employeur» : l'attestation employeur, c'est à la fin du contrat ; la déclaration, c'est avant.
    # engagement + «lundi, à six heures» : une heure précise ; à cette heure-là, ils sont déjà dans les arbres.
    # entendu: À six heures. Comme chez Roure.
    # essayez: « Les déclarations aujourd'hui. L'attestation, c'est le dernier papier, quand ils partent. »
    { confiance < 10:
        ~ confiance += 1
    }
    # SABATIER: calme
    SABATIER: À six heures, je suis sur l'échelle. … Bon. Je le ferai sur l'échelle.
* (trois_passages) [« Trois passages, alors. Le premier, Youssef, vous y mettez qui ? » #porter: comprehension]
    # place + «Le premier, Youssef» : l'idée est de lui ; c'est lui qui continue.
    # reformulation + «Trois passages, alors» : son mot à lui, qu'ils connaissent tous les deux.
    # juste 0 «vous y mettez qui» : l'ordre, c'est lui qui le dit ; à vous d'écouter s'il est juste.
    # entendu: Ça, je sais faire.
    ~ ordre = true
    { confiance < 10:
        ~ confiance += 1
    }
    # YOUSSEF: explique
    YOUSSEF: Aujourd'hui, Rosa, Tiago, la petite : déclarés. Jeudi, ma carte à la préfecture, et vous me déclarez. Driss, c'est trop vert. Le dossier, le verrou, on attend.
    # SABATIER: ecoute
    SABATIER: Et l'attestation, tout à la fin, quand ils partent. Mets-la sur le côté, y a plus de place.
* (six_lignes) [Vous tournez l'écran vers eux. « Un nom, un papier, un jour. Vous dictez, j'écris. » #porter: solution]
    # presence + «Vous tournez l'écran vers eux» : l'outil est à trois, et c'est eux qui parlent.
    # engagement + «Un nom, un papier, un jour» : chaque ligne a sa date.
    # place 0 «j'écris» : la liste repart avec vous ; il faudra la leur laisser.
    # entendu: C'est elle qui écrit. Je pourrai pas me tromper.
    ~ ordre = true
    # tablette: partagee
    # SABATIER: explique
    SABATIER: Rosa, Tiago, Chloé, déclarés aujourd'hui. Youssef, la préfecture, jeudi. Driss… j'y vois rien, il y a du soleil dessus. Youssef, mets-le aussi sur le cageot.
* (les_sigles) [« AT sur l'ANEF pour Driss, DPAE pour tous, TESA, et l'AE à la sortie. » #porter: evaluation]
    // Pour : l'ordre est juste, et il tient en une phrase.
    # juste + «l'AE à la sortie» : chaque papier est à sa place.
    # clair - «AT sur l'ANEF» : cinq sigles ; le crayon s'est arrêté au premier.
    # entendu: Elle parle à qui, là ?
    # essayez: « Qui se déclare aujourd'hui ? Qui passe jeudi ? Qui attend ? »
    { confiance > 0:
        ~ confiance -= 1
    }
    # SABATIER: exaspere
    SABATIER: J'ai rien compris. Et toi ?
    # YOUSSEF: calme
    YOUSSEF: L'anef, ça s'écrit comment ?
* (rayez) {feu_vert} [« Avant d'écrire : tout à l'heure, j'ai dit oui trop vite. Ce n'était pas à moi de le dire. » #porter: comprehension]
    # juste + «Ce n'était pas à moi de le dire» : vous reprenez votre oui avant qu'il serve.
    # cadre + «j'ai dit oui trop vite» : en « je », sans chercher d'excuse.
    # entendu: Je l'aimais bien, ce oui.
    ~ feu_vert = false
    { confiance > 0:
        ~ confiance -= 1
    }
    # SABATIER: abattu
    SABATIER: Ah ben non. C'était le seul truc de réglé.
    # YOUSSEF: calme
    YOUSSEF: Moi, j'aime mieux savoir.
    -> encore
- -> vendredi

// 14. Le rappel. Elle connaît les gens qui disent « je repasserai ».
=== vendredi ===
# etape: congé
# SABATIER: calme face
SABATIER: {cageot.trois_passages:Bon. Il est beau, ce cageot. Celui-là, je le vends pas.|Bon. J'y vois un peu mieux que tout à l'heure.}
# SABATIER: mefiant
# pensee: Celui d'avant, très gentil, il devait repasser. J'ai encore sa tasse.
# joker: Qu'est-ce qui fait qu'on croit quelqu'un qui s'en va ?
SABATIER: Et le jour où je cale, je fais quoi ? Je tape un, je tape deux, je tape étoile ?
* (vendredi_treize) [« Vendredi, treize heures, je vous appelle. On raye ce qui est fait. » #porter: solution]
    # engagement + «Vendredi, treize heures» : un jour, une heure, et c'est vous qui composez.
    # clair + «On raye ce qui est fait» : elle sait ce qu'on fera au bout du fil.
    # place 0 «Vendredi, treize heures» : vous avez choisi ; à treize heures, ici, on dort.
    # entendu: Rayer, j'aime bien.
    ~ date = true
    # SABATIER: malice
    SABATIER: À treize heures, je fais la sieste. Appelez, je dormirai pas.
* (des_que) [« Vous avez ma carte : appelez-moi dès que possible si quelque chose bloque. » #porter: soutien]
    // Pour : la porte est ouverte, et c'est sincère.
    # engagement - «dès que possible» : ni jour ni heure ; et c'est à elle de décider que ça bloque.
    # positif + «Vous avez ma carte» : un nom et une ligne directe, c'est mieux que l'étoile.
    # entendu: Une carte de plus. Dans la boîte.
    # essayez: « Vendredi, treize heures, c'est moi qui appelle. »
    # SABATIER: calme
    SABATIER: Je la mets dans la boîte.
* (votre_heure) [« C'est moi qui appelle, vendredi. À quelle heure vous êtes descendue de l'échelle ? » #porter: comprehension]
    # place + «À quelle heure vous êtes descendue» : son échelle passe avant votre agenda.
    # engagement + «C'est moi qui appelle, vendredi» : le jour est dit ; l'heure, c'est elle.
    # entendu: Elle me demande mon heure, à moi.
    ~ date = true
    # SABATIER: sourire
    SABATIER: Midi dix. J'ai la bouche pleine, mais je peux rayer.
* (tout_valide) [« Vendredi midi, je vous appelle, et ce jour-là tout sera validé, promis. » #porter: soutien]
    // Pour : elle a fait un gros effort, on voudrait qu'elle dorme.
    # engagement + «Vendredi midi, je vous appelle» : votre part est datée.
    # juste - «tout sera validé» : vous venez de promettre pour la préfecture.
    # entendu: Elle a dit promis.
    # essayez: « Vendredi midi, je vous appelle. Ce qui n'a pas répondu, on le saura à deux. »
    ~ date = true
    ~ feu_vert = true
    { confiance < 10:
        ~ confiance += 1
    }
    # SABATIER: sourire
    SABATIER: Promis ? … Bon. Alors promis.
* (un_de_ces_jours) [« Je repasse un de ces jours, je suis souvent par ici. » #porter: soutien]
    // Pour : le lien compte plus que l'agenda, et elle reviendrait volontiers.
    # presence + «Je repasse» : vous, en personne, et pas une touche étoile.
    # engagement - «un de ces jours» : ni jour, ni heure.
    # entendu: L'autre aussi, il devait repasser.
    # essayez: « Je vous appelle vendredi, à l'heure du repas. »
    { confiance < 10:
        ~ confiance += 1
    }
    # SABATIER: ironique
    SABATIER: C'est ça. Quand vous verrez de la lumière.
- -> portiere

// 15. Il vous raccompagne à la voiture. La question est à lui, et elle n'est dans aucune boîte.
=== portiere ===
# tablette: rangee
# YOUSSEF: calme face
Youssef vous raccompagne à la voiture. Il marche à côté, les mains dans le dos, en regardant les branches basses.
# YOUSSEF: decide
YOUSSEF: {les_quatre.en_regle:Tout à l'heure, vous lui avez demandé à elle si j'étais en règle. Moi, je vous demande à vous.|J'ai une question. C'est pas pour elle.} On dit qu'il y a une loi, pour les métiers qui manquent de bras. Qu'on pourrait rester toute l'année.
# YOUSSEF: inquiet
# pensee: Mon fils est né un quatre juillet. Ses anniversaires, je les ai tous vus au téléphone.
# joker: Il n'a rien demandé jusqu'ici. Pourquoi maintenant, et pourquoi ici ?
YOUSSEF: Et qu'après décembre, c'est fini. C'est pour moi, ça, ou c'est pas pour moi ?
* (elle_existe) [« Elle existe. C'est au salarié de demander, et la fin est prévue le 31 décembre 2026. » #porter: solution]
    # juste + «prévue le 31 décembre 2026» : l'échéance telle qu'elle est écrite aujourd'hui, à relire avant de s'en servir.
    # clair + «C'est au salarié de demander» : cette fois, la demande est à lui.
    # place 0 «Elle existe» : il avait demandé « pour moi » ; vous répondez pour tout le monde.
    # entendu: C'est ce qu'on dit à tout le monde.
    # YOUSSEF: mefiant
    YOUSSEF: D'accord. Et moi, là-dedans ? … Vous savez pas.
* (neuf_saisons) [« Neuf saisons ici ! Vous y avez droit, évidemment. Foncez avant décembre. » #porter: soutien]
    // Pour : s'il y a quelqu'un qui le mérite, c'est lui.
    # juste - «Vous y avez droit, évidemment» : c'est la préfecture qui le dira ; lui, il le répétera en votre nom.
    # positif + «Neuf saisons» : quelqu'un les a comptées.
    # entendu: Elle a l'air sûre.
    # essayez: « Je ne sais pas si elle est pour vous. Vous passez combien de mois ici, d'affilée ? »
    ~ feu_vert = true
    # YOUSSEF: surpris
    YOUSSEF: Évidemment ? … Je le dis à ma femme ce soir. Elle va demander qui l'a dit.
* (ou_en_etes) [« Douze mois de travail sur vingt-quatre, trois ans de résidence ici. Vous en êtes où ? » #porter: enquete]
    # juste + «trois ans de résidence ici» : les conditions, telles qu'elles sont écrites ; qui les juge, ce n'est pas vous.
    # questions + «Vous en êtes où» : c'est lui qui compte ses années.
    # place - «trois ans de résidence» : chaque hiver, il rentre ; la règle tombe avant qu'il ait raconté.
    # entendu: Résidence. Elle veut dire quoi, résidence ?
    # essayez: « Je ne sais pas si elle est pour vous. Vous vivez où, l'hiver ? Racontez-moi. »
    # YOUSSEF: abattu
    YOUSSEF: Quatre mois ici, huit mois là-bas. Neuf fois. Ça fait trois ans, ou ça fait rien du tout ?
* (pour_elle) [« Ça, c'est la préfecture. Moi, je suis là pour Mme Sabatier. » #porter: evaluation]
    // Pour : c'est exact ; elle conseille l'entreprise, et elle est déjà en retard.
    # juste 0 «c'est la préfecture» : exact ; ni papier, ni jour, ni nom.
    # place - «je suis là pour Mme Sabatier» : il avait attendu d'être seul avec vous pour demander.
    # entendu: D'accord. Je suis de la maison.
    # essayez: « Je suis venue pour elle, oui. Votre question, je ne vous laisse pas seul avec. »
    # YOUSSEF: ferme
    YOUSSEF: C'est vrai. Bonne route.
* (vendredi_vous) [« Je ne sais pas si elle est pour vous. Vendredi, je vous dis qui peut vous répondre. » #porter: comprehension]
    # juste + «Je ne sais pas si elle est pour vous» : ni oui ni non ; ce n'est pas vous qui le direz.
    # engagement + «Vendredi, je vous dis» : un jour, et c'est à lui que vous le donnez.
    # place 0 «qui peut vous répondre» : il voulait raconter ; il aura quelqu'un à qui le raconter.
    # entendu: Vendredi. Pour moi, pas pour la ferme.
    # YOUSSEF: sourire
    YOUSSEF: Vendredi. Vous le notez, ou je le note ? … Je le note.
- Il se penche sur une branche, sans la toucher.
# YOUSSEF: malice
YOUSSEF: Celui-là, dimanche. Celui-là, mardi. Elle, elle va tout vouloir lundi.
{ feu_vert: -> fin_dame }
{ ordre && date && prevenu: -> fin_passages }
{ ordre && date: -> fin_dimanche }
{ ordre || date || prevenu: -> fin_moitie }
-> fin_boite

// --- Les fins. Chacune suit de ce qui a été dit.
=== fin_passages ===
# son: sonnerie
# pause: 2
Vendredi. C'est vous qui appelez. Elle décroche la bouche pleine.
# SABATIER: sourire face
SABATIER: Rosa, rayée. Tiago, rayé. Chloé, rayée. Youssef, sa carte est partie jeudi matin, j'ai l'heure.
SABATIER: {octobre.tout_le_monde:Son contrat, c'était pas le simplifié, j'ai tout retapé. }Driss, le verrou est posé{delai.trois_huit:, et il demande si c'est toujours mi-juillet}. {confiance >= 6:Et mes deux qui manquent, on les écrit quand, cette annonce ?|Voilà. Je raccroche, ça refroidit.}
# YOUSSEF: sourire face
# fin: Trois passages ; Chaque papier a son jour, et chacun sait le sien. Pour Driss, on attend la préfecture.
Lundi, six heures. Youssef a sorti les mains de son dos.
-> END

=== fin_dimanche ===
# SABATIER: calme face
SABATIER: Vendredi, alors. Le cageot, je le garde dans la cuisine. Il fait bien.
# YOUSSEF: abattu face
# pause: 2
Dimanche, dix-huit heures, la place du village. Driss descend du car avec un sac et des gants neufs. Il n'a pas le droit de s'en servir.
# fin: Le car de dimanche ; La liste était juste. Chacun croyait que l'autre avait appelé Driss.
YOUSSEF: Il m'a dit : lundi, on commence à quelle heure ?
-> END

=== fin_moitie ===
# SABATIER: calme face
SABATIER: Bon. C'est mieux qu'hier. {ordre:Et j'ai un cageot.|Le reste, je le ferai le soir.}
# pause: 2
{date:Vendredi, elle décroche à la première sonnerie. Elle avait gardé toutes ses questions.|Vous ne lui avez pas dit quand vous rappelleriez. Elle n'a pas demandé.} {prevenu:Driss a gardé sa chambre.|Driss a fait son sac.}
# fin: Un bout de liste ; Une partie des papiers a trouvé son jour. L'autre est retournée dans la boîte.
Lundi, six heures, ils sont trois sur les échelles. {ordre:Youssef monte, redescend, relit le cageot. Il manque quelqu'un à appeler.|Youssef, en bas, a toujours les mains dans le dos.}
-> END

=== fin_dame ===
# SABATIER: sourire face
SABATIER: Merci, hein. Vous, au moins, vous répondez !
# pause: 2
{
    - vendredi.tout_valide:
        Vendredi, rien n'a répondu. Lundi, tout le monde cueille. « C'est validé, dit Mme Sabatier au monsieur de la voiture blanche. La dame de France Travail a promis. »
    - portiere.neuf_saisons:
        En août, Youssef fait la queue à la préfecture, en chemise. « J'y ai droit, dit-il. La dame de France Travail a dit : évidemment. »
    - driss.comme_rosa:
        Lundi, six heures vingt. Une voiture blanche, et ce n'est pas Martine. « C'est comme le Portugal, dit Mme Sabatier. La dame de France Travail l'a dit. »
    - else:
        Lundi, six heures vingt. Une voiture blanche, et ce n'est pas Martine. « Elle est bonne, sa carte, dit Mme Sabatier. La dame de France Travail l'a vue. »
}
# SABATIER: inquiet
# YOUSSEF: ferme face
# fin: La dame l'a dit ; Un oui qui n'était pas à donner. Ils s'en sont servis de bonne foi.
Personne n'a menti. On a noté votre nom.
-> END

=== fin_boite ===
# SABATIER: calme face
SABATIER: Merci d'être passée. Prenez des abricots. Si, si. Ceux-là, ils sont perdus.
# MOI: fatigue
# pause: 2
Dans le rétroviseur, elle remet les photocopies dans la boîte, une par une. Youssef regarde les arbres.
# fin: Dans la boîte ; Des choses justes se sont dites, dans le désordre. Ni liste, ni jour.
Vous en mangez un au stop. Il n'était pas perdu.
-> END

=== fin_gens_d_ici ===
# tablette: levee offre
# SABATIER: ailleurs face
SABATIER: Voilà. C'est plus simple. … C'est plus simple, Youssef, c'est pour l'annonce.
# YOUSSEF: calme face
YOUSSEF: J'ai entendu.
# pause: 2
# SABATIER: abattu
Il a posé son chapeau sur un cageot. Il est parti par le rang, entre les arbres, sans les regarder. C'était la première fois depuis samedi.
# fin: Que des gens d'ici ; La peur a écrit l'annonce. Lundi, il manquera aussi celui qu'on ne comptait pas.
À M. Delmas, vous écrivez : « Une offre, Sabatier, deux postes. »
-> END

=== fin_portail ===
# son: raccroche
# ambiance: silence
# MOI: abattu
# pause: 2
Vous n'avez pas eu le temps de dire « jeudi ».
# fin: Le portail ; Elle s'est arrangée. Personne ne saura comment.
Lundi, depuis la route : trois personnes sur les échelles. En bas, un homme au chapeau, les mains dans le dos.
-> END
