// Ce qu'il ne dira pas a été écrit en premier : les lignes « # secret: » mènent toute la scène.
// « // Pour : » dit pourquoi une collègue sensée prendrait cette réplique.
// La confiance part de 2 à 4. À 5, il ouvre la boîte à gants ; en dessous de 3, il s'en va poliment, avec sa feuille.
// Trois demandes : la première n'est à personne ici, la deuxième était chez nous, la troisième est à une collègue.
// « oui » retient un feu vert qu'on n'avait pas à donner ; il se reprend, et cela coûte.
# titre: Pas chez nous
# canal: appel
# duree: 6
# theme: Limites et relais
# objectif: Dire une limite sans lâcher la personne, et passer le relais à chaud
# vise: clair, choix, presence
# role: LEGOFF ; M. Le Goff, garagiste ; legoff
# role: MOI ; Vous, conseillère entreprise ; conseillere
# jauge: confiance 0 10 ; haut
# secret: Onze enveloppes dorment dans la boîte à gants d'une 205. Il n'en a ouvert aucune depuis septembre.
# secret: Le jeudi, les papiers, c'était Annick. Elle est en rééducation. Tous les jeudis soir, au téléphone, il lui dit : c'est fait.
# secret: Le chèque de Steven est signé depuis le premier jour. Il attend qu'il vienne le chercher, pour lui demander pourquoi.
# secret: Il ne craint pas qu'on lui dise non. Il craint de devoir tout raconter une huitième fois.
# source: Renseignement en droit du travail, 0806 000 126, employeurs compris, ni litige ni intervention ; centre-val-de-loire.dreets.gouv.fr/Un-numero-unique-pour-contacter-les-services-de-renseignements-en-droit-du ; consulté le 2026-11-21
# source: Attestation employeur, due à toute fin de contrat, transmise à France Travail et remise au salarié (R1234-9) ; www.murs-erigne.fr/service-public/entreprises/?xml=F2867 ; consulté le 2026-11-21
# source: Attestation employeur, moins de onze salariés, espace employeur ou papier ; juritravail.com/Actualite/Indemnite-licenciement-et-ASSEDIC/Id/228801 ; consulté le 2026-11-21
# source: Déclaration préalable à l'embauche (DPAE), avant la prise de poste, sous la seule responsabilité de l'employeur (R1221-4) ; cdn.ghr.fr/social/actualites/dpae-une-obligation-relevant-de-la-seule-responsabilite-de-l-employeur ; consulté le 2026-11-21
# source: Immersion professionnelle (PMSMP), découvrir, confirmer, initier un recrutement ; un mois au plus, convention, tuteur ; www.entreprises.cci-paris-idf.fr/web/rh/periode-de-mise-en-situation-en-milieu-professionnel-pmsmp ; consulté le 2026-11-21
# source: Immersion professionnelle, jamais pour tenir un poste de travail ; communaute.inclusion.gouv.fr/forum/limmersion-professionnelle-124 ; consulté le 2026-11-21
# source: Orienter, l'usager est informé du service compétent et sa demande est transmise (Services Publics+, engagement 4) ; www.plus.transformation.gouv.fr/engagement/4 ; consulté le 2026-11-21
VAR confiance = 3
VAR humeur = 1
VAR oui = false
VAR relais = false
VAR transmis = false
VAR date = false
-> accueil

// 1. Trois humeurs, une même fatigue : avoir déjà tout raconté.
=== accueil ===
# lieu: garage
# etape: accueil
# ambiance: silence
# MOI: calme face
# son: sonnerie
Mardi, onze heures vingt. Il reste un demi-sandwich dans votre tiroir. Sur l'écran : Garage Le Goff.
~ confiance = RANDOM(2, 4)
~ humeur = RANDOM(1, 3)
{ humeur:
    - 1: -> en_colere
    - 2: -> en_chanson
    - else: -> ne_quittez_pas
}
= en_colere
# son: decroche
# LEGOFF: colere pointe
LEGOFF: Ah non, pas la musique ! … Allô ? C'est quelqu'un, là, ou c'est tapez quelque chose ?
LEGOFF: Le Goff, le garage. Hier matin, j'étais calme. J'ai un témoin : une Clio.
-> septieme
= en_chanson
# son: decroche
# LEGOFF: ironique face
LEGOFF: Bonjour. Je vous préviens, si vous me passez quelqu'un, je chante. Depuis hier, je connais tout Vivaldi.
LEGOFF: Le Goff, le garage. Je fais les hautbois à la bouche.
-> septieme
= ne_quittez_pas
# son: decroche
# LEGOFF: fatigue face
LEGOFF: Garage Le Goff, ne quittez pas, un conseiller va vous répondre.
LEGOFF: … Pardon. C'est moi qui appelle. On me l'a tellement dit, depuis hier, que ça sort tout seul.
-> septieme
= septieme
# LEGOFF: mefiant
# pensee: Qu'elle me garde. Rien que ça. Qu'elle me garde.
# joker: Combien de fois a-t-il déjà raconté cela ? À qui ?
LEGOFF: Vous êtes la septième. La sixième m'a dit que c'était vous. La cinquième, que c'était la sixième.
LEGOFF: J'ai trois choses. Elles sont derrière une facture de plaquettes.
* (arranger) [« Vous êtes bien tombé ! Dites-moi vos trois choses, je vais vous arranger ça. » #porter: soutien]
    // Pour : il est à bout, il a besoin que quelqu'un le prenne enfin en main.
    # presence + «Vous êtes bien tombé» : quelqu'un est content de l'entendre ; cela faisait deux jours.
    # juste - «je vais vous arranger ça» : vous ne savez pas encore quoi ; il y comptera.
    # entendu: Tout. Elle a dit tout.
    # essayez: « Dites-moi les trois. À chacune, je vous dirai si je peux, ou qui peut. »
    ~ confiance += 1
    # LEGOFF: sourire
    LEGOFF: Toutes les trois ? Ah ben vous, vous êtes le couteau suisse. La sixième, c'était la petite cuillère.
* (autre_chose) [« Je vous écoute. C'est pour un recrutement, ou pour autre chose ? » #modele #porter: enquete]
    // Pour : savoir tout de suite si c'est pour elle, et ne pas lui faire perdre son temps.
    # choix - «ou pour autre chose» : on dirait deux portes ; l'une des deux donne sur la rue.
    # entendu: Ça y est. L'aiguillage.
    # essayez: « La première des trois, c'est quoi ? »
    # LEGOFF: ironique bras-croises
    LEGOFF: Pour autre chose. C'est la touche combien ?
* (laquelle) [« Sept, c'est six de trop. On commence par laquelle des trois ? » #porter: comprehension]
    # reformulation + «Sept, c'est six de trop» : son compte, et pas un mot contre les six autres.
    # choix + «laquelle des trois» : c'est lui qui ouvre la feuille.
    # entendu: Elle m'a compté.
    ~ confiance += 1
    # LEGOFF: malice
    LEGOFF: Par la une. C'est pour ça que je l'ai mise en un.
* (garde) [« Lisez-les-moi. Tant que la feuille n'est pas finie, je ne vous passe à personne. » #porter: solution]
    # presence + «je ne vous passe à personne» : la chose exacte qu'il n'osait pas demander.
    # clair + «Tant que la feuille n'est pas finie» : il sait jusqu'où vous allez ensemble.
    # entendu: Et une fois finie, la feuille ?
    # LEGOFF: mefiant
    LEGOFF: D'accord. … Et quand elle sera finie, vous me passez. Je dis ça, j'ai l'habitude.
- -> paie

// 2. La première demande. Il appelle cela une question ; c'est une permission.
=== paie ===
# etape: découverte
# LEGOFF: explique explique-mains
LEGOFF: Un. Steven, mon mécano. Le premier du mois il est parti au centre auto, avec ma clé dynamométrique.
LEGOFF: Moi, j'ai sa dernière paie. Il a la clé, j'ai la paie. Au handball, ça ferait un partout.
# LEGOFF: ferme bras-croises
# pensee: Le chèque est fait. Il est signé. Il est dans le tiroir.
# joker: Que demande-t-il : une règle, un arbitre, ou sa clé ?
LEGOFF: Tant qu'il a ma clé, je garde la paie. Ça se tient, non ?
* (ni_permettre) [« Ça, je ne peux ni le permettre ni le défendre. Quelqu'un peut vous répondre. » #porter: comprehension]
    # clair + «ni le permettre ni le défendre» : la limite en une phrase, et il n'a rien à deviner.
    # juste + «Quelqu'un peut vous répondre» : la réponse existe, et elle n'est pas inventée.
    # cadre + «je ne peux ni» : dit en « je » ; personne n'est mis à la porte.
    # entendu: Quelqu'un. Encore quelqu'un.
    # LEGOFF: mefiant
    LEGOFF: Quelqu'un. Ça y est, je remonte dans le car.
* (normal) [« Il est parti avec votre outil : c'est normal que vous ne lâchiez rien. » #porter: soutien]
    // Pour : il s'est fait avoir, il a besoin qu'on le lui dise.
    # reformulation 0 «parti avec votre outil» : le fait est là ; ce n'était pas la question.
    # juste - «c'est normal» : posé sur « ça se tient, non ? », le mot vaut un oui.
    # entendu: C'est normal. Elle est de l'État, et elle dit que c'est normal.
    # essayez: « Sur l'outil, je vous suis. Sur la paie, je ne dis ni oui ni non. »
    ~ oui = true
    ~ confiance += 1
    # LEGOFF: sourire pointe
    LEGOFF: Normal. Je l'écris : « normal ». Avec la date et l'heure.
* (pour_quoi_faire) [« Une clé contre une paie. Elle vous sert à quoi, cette clé-là ? » #porter: comprehension]
    # reformulation + «Une clé contre une paie» : sa balance à lui, rien n'y est ajouté.
    # questions + «cette clé-là» : pas la règle, l'objet ; et derrière l'objet, quelqu'un.
    # entendu: Personne m'a demandé pour la clé.
    ~ confiance += 1
    # LEGOFF: abattu
    LEGOFF: Aux culasses. … Et puis c'est Annick, ma femme, qui me l'a offerte. Pour les vingt ans du garage. Y a encore le ruban dans la mallette.
* (preuve) [« Vous avez une facture, un écrit, quelque chose qui prouve qu'elle est à vous ? » #porter: enquete]
    // Pour : le jour où l'on discutera, il vaudra mieux avoir un papier.
    # questions - «quelque chose qui prouve» : il raconte un départ, vous montez un dossier.
    # entendu: Elle me croit pas.
    # essayez: « Steven, avant d'être celui qui a la clé, c'était qui ? »
    # LEGOFF: ironique
    LEGOFF: J'ai l'empreinte, dans la mousse. Une clé en creux. On voit très bien qu'elle y est pas.
* (pas_chez_nous) [« Ah, alors ça, ce n'est pas chez nous. C'est du droit du travail. » #modele #porter: evaluation]
    // Pour : c'est exact, et mieux vaut ne pas s'en mêler.
    # juste 0 «C'est du droit du travail» : exact ; une étiquette, ce n'est pas encore une adresse.
    # presence - «ce n'est pas chez nous» : la phrase des six autres, avec une autre voix.
    # entendu: Huit.
    # essayez: « Là-dessus, je n'ai pas la réponse. Je reste avec vous jusqu'à ce qu'on sache qui l'a. »
    # LEGOFF: exaspere
    LEGOFF: Huit. Attendez, je tourne la facture, y a plus de place.
    { confiance > 0:
        ~ confiance -= 1
    }
- -> numero

// 3. Un numéro, il en a déjà six. Ce qui manque n'est pas un numéro.
=== numero ===
# etape: cadre
# LEGOFF: fatigue face
LEGOFF: {oui:Mais si son père appelle, je lui dis quoi ? Que c'est la dame qui l'a dit ?|{paie.pour_quoi_faire:N'empêche. C'est qui, qui me le dit, si j'ai le droit ?|Et c'est qui, alors, qui me le dit, si j'ai le droit ?}}
LEGOFF: Hier, des numéros, j'en ai noté six. Au deuxième, on m'a mis Le Printemps, de Vivaldi. En novembre. Trois fois.
# LEGOFF: mefiant
# pensee: Un numéro de plus, et je la donne au poêle, la facture.
# joker: Qu'est-ce qui fait d'un numéro un relais ?
# relance: Le clou, il sèche pas, remarquez.
LEGOFF: Allez-y. J'ai pas de stylo, mais j'ai un clou. Ça marque.
* (rubrique) [« Le 0806 000 126. Sinon tout est en ligne, à la rubrique droit du travail. » #modele #porter: solution]
    // Pour : le numéro est le bon, et certains aiment mieux lire d'abord.
    # juste + «Le 0806 000 126» : le bon numéro, au bon endroit.
    # clair - «à la rubrique droit du travail» : il tient un clou, il reçoit un plan du site.
    # presence - «Sinon tout est en ligne» : un numéro, un site, et plus personne.
    # entendu: La sortie, à droite, au fond.
    # essayez: « Des juristes, au 0806 000 126. Jeudi, vous me direz ce qu'ils ont dit. »
    # LEGOFF: exaspere
    LEGOFF: Rubrique. La quatrième, c'était onglet.
* (les_patrons) [« Le 0806 000 126 renseigne aussi les patrons. On écrit votre question à deux ? » #porter: comprehension]
    # juste + «renseigne aussi les patrons» : il y a droit, et il ne le savait pas.
    # choix + «On écrit votre question à deux ?» : il peut dire non ; il ne partira pas les mains vides.
    # entendu: Écrire. Aïe.
    ~ relais = true
    # LEGOFF: inquiet
    LEGOFF: Écrire… Moi, j'écris « courroie », et je souligne. C'est Annick qui fait les phrases, chez nous.
    # LEGOFF: decide
    LEGOFF: Bon. « J'ai sa paie, il a ma clé, on fait comment. » Et je souligne « comment ».
* (recommande) [« Mon conseil, c'est un recommandé à Steven, avec la photo de la mallette. » #porter: solution]
    // Pour : une trace écrite, cela ne peut pas faire de mal.
    # juste - «Mon conseil» : un conseil de droit, et vous n'avez vu ni le contrat ni la clé.
    # engagement 0 «un recommandé à Steven» : cela avance, sur un chemin qui n'est pas à vous.
    # entendu: Ah, là, c'est du solide. Un recommandé.
    # essayez: « Avant d'écrire à Steven, une question à quelqu'un qui sait. Je vous donne la ligne. »
    # LEGOFF: surpris
    LEGOFF: Un recommandé. Et le chèque, je le mets dedans, pour amortir le timbre ?
* (dans_ce_sens) [« Des juristes : 0806 000 126. Appelez jeudi à neuf heures, je vous rappelle à dix. » #porter: solution]
    # presence + «je vous rappelle à dix» : au bout de la ligne il y a un juriste ; au bout du juriste, il y a vous.
    # clair + «Appelez jeudi à neuf heures» : qui, quand, et rien à chercher.
    # engagement + «jeudi à neuf heures» : deux heures écrites, une pour chacun.
    # entendu: C'est elle qui appelle ? C'est pas dans ce sens-là, d'habitude.
    ~ confiance += 1
    ~ relais = true
    ~ date = true
    # LEGOFF: surpris
    LEGOFF: Vous, vous m'appelez ? Dans ce sens-là ? … Jeudi. Bon. C'est pas n'importe quel jour, jeudi.
* (effacez) {oui} [« Tout à l'heure j'ai dit “normal”. Rayez-le : ce oui n'était pas à moi. » #porter: comprehension]
    # clair + «Rayez-le» : deux mots, et il sait ce qu'il ne doit plus croire.
    # cadre + «ce oui n'était pas à moi» : vous reprenez ce que vous aviez donné, avant qu'il s'en serve.
    # juste + «j'ai dit “normal”» : le mot exact, celui qui était écrit avec l'heure.
    # entendu: Elle reprend. Aucune a jamais rien repris.
    ~ oui = false
    ~ confiance -= 1
    # LEGOFF: surpris
    LEGOFF: C'est fait au clou, madame, ça se raye pas. … Bon. Je mets « pas » devant.
- -> la_205

// 4. La consigne arrive pendant qu'il est sous la pluie. La lettre, elle, est bien pour nous.
=== la_205 ===
# son: porte
# LEGOFF: decide face
LEGOFF: La deux, maintenant. Bougez pas, elle est dans la 205. C'est un peu ma boîte aux lettres, en ce moment.
# consigne: Mme Roussel, responsable d'équipe : rappel, hors recrutement on renvoie vers le site. Quatre minutes par appel, merci.
# MOI: inquiet note
Une portière qui grince. De la pluie sur une tôle. Sur votre téléphone, le compteur est passé à l'orange.
# LEGOFF: inquiet
LEGOFF: La voilà. Elle est pas ouverte. Je vous la lis par la fenêtre : « …station employeur, relance ». J'ai cru que c'était pour une pompe à essence.
# pensee: Pourvu qu'elle dise pas de l'ouvrir. Pourvu qu'elle le dise.
# joker: Qui vient d'entrer dans la conversation ? Qui l'a vu entrer ?
# relance: Vous êtes encore là ? J'entends pas de musique, c'est déjà ça.
LEGOFF: La troisième m'a dit l'Urssaf. La cinquième, mon comptable. J'ai pas de comptable, j'ai Annick.
* (faire_court) [« On me demande de faire court. Votre feuille, on la finit maintenant, ou je rappelle ? » #porter: comprehension]
    # cadre + «On me demande de faire court» : la consigne est dite tout haut ; elle ne travaille plus en cachette.
    # choix + «maintenant, ou je rappelle» : la contrainte est à vous ; le choix est à lui.
    # entendu: On la chronomètre. Elle aussi.
    ~ confiance += 1
    # LEGOFF: malice
    LEGOFF: Maintenant ! Je vous ai, je vous garde. … Vous avez un barème, alors ? Nous aussi. La vidange, zéro heure six. En trente ans, j'ai jamais fait une vidange en zéro six.
* (ouvrez) [« “Attestation employeur” : celle-là, c'est chez nous. Ouvrez-la, on la lit à deux. » #porter: solution]
    # juste + «celle-là, c'est chez nous» : sept personnes, et elle était arrivée.
    # clair + «Attestation employeur» : la moitié du mot qui manquait, derrière le pli.
    # presence + «on la lit à deux» : il l'ouvrira avec quelqu'un, il n'attendait que cela.
    # entendu: L'ouvrir. Là. Avec elle.
    # LEGOFF: inquiet
    LEGOFF: L'ouvrir, l'ouvrir… J'ai les doigts gras. J'ai pas mes lunettes. J'ai… Bon.
    # pause: 2
    # LEGOFF: surpris
    LEGOFF: En haut, c'est marqué France Travail. C'est vous. Deux jours que je vous cherche, et vous étiez dans la 205.
* (urssaf) [« Attestation… Ce serait plutôt l'Urssaf, en effet, ou un cabinet comptable. » #porter: interpretation]
    // Pour : deux services l'ont déjà dit, et le mot y fait penser.
    # juste - «plutôt l'Urssaf» : la lettre était pour vous ; elle repart.
    # presence 0 «en effet» : aimable, et d'accord avec les autres.
    # entendu: Elles se sont passé le mot.
    # essayez: « Je préfère vérifier qu'envoyer. Il y a quoi, tout en haut, à gauche ? »
    # LEGOFF: fatigue
    LEGOFF: « En effet. » Y a que moi qui le connais pas, le mot de passe.
    { confiance > 0:
        ~ confiance -= 1
    }
* (le_site) [« Hors recrutement, on me demande de renvoyer vers le site. Vous avez un espace employeur ? » #modele #porter: solution]
    // Pour : c'est la consigne, et l'attestation peut vraiment se faire en ligne.
    # presence - «renvoyer vers le site» : il est sous la pluie avec une lettre ; vous lui montrez un écran.
    # choix - «on me demande» : c'est le message qui répond, et il ne l'a pas lu.
    # juste 0 «un espace employeur» : exact ; il n'a pas la porte, ni la clé.
    # entendu: Et voilà. Huit.
    # essayez: « Ouvrez-la. Si elle est pour nous, on la fait ; sinon, je vous dis qui. »
    # LEGOFF: exaspere pointe
    LEGOFF: Un espace ? J'ai un pont et demi, madame. C'est tout ce que j'ai, comme espace.
    { confiance < 4: -> raccroche }
    ~ confiance -= 2
+ (silence_205) [(Vous vous taisez.) #silence: 3]
    // Pour : le temps de lire le message, et de chercher quoi dire.
    # place - : il vient de montrer une lettre qu'il n'ose pas ouvrir ; au bout du fil, plus personne.
    # entendu: Elle cherche la touche pour me passer.
    # essayez: « Un instant, je lis un message. … Voilà. Votre lettre, elle vient d'où ? »
    # pause: 2
    # LEGOFF: abattu
    LEGOFF: … Vous pouvez me le dire, si vous me passez. Je m'assois, ça me change.
- { confiance >= 5: -> onze | -> garee }

// La rupture. Il raccroche poliment : c'est le pire.
=== raccroche ===
# LEGOFF: fatigue face
LEGOFF: Allez. Je vais attendre la huitième. Bon appétit, madame.
# son: raccroche
# ambiance: silence
# MOI: abattu note
Il a été très correct. Votre compteur repasse au vert, et vous n'avez plus faim.
-> lendemain

=== lendemain ===
# etape: accueil
# son: sonnerie
# pause: 2
Le lendemain, neuf heures. C'est vous qui appelez. Chez lui, pas de musique : un compresseur.
# son: decroche
# LEGOFF: surpris face
LEGOFF: Garage Le Goff, ne quit… Attendez. Je vous connais, vous. Vous êtes la septième.
# pensee: Elle appelle. Dans ce sens-là.
# joker: Qu'avait-il demandé, hier ? Que lui avait-on donné ?
LEGOFF: La huitième était très bien. Elle m'a passé un monsieur. Faites vite, j'ai un Kangoo qui fuit.
* (quelquun) [« Hier je vous ai donné un site. Vous aviez demandé quelqu'un. » #porter: comprehension]
    # reformulation + «Vous aviez demandé quelqu'un» : sa vraie demande, en quatre mots.
    # clair + «je vous ai donné un site» : ce qui s'est passé, sans un mot pour l'excuser.
    # presence + «quelqu'un» : et c'est vous qui rappelez.
    # entendu: C'est ça. C'est tout à fait ça.
    ~ confiance += 2
    # LEGOFF: ecoute
    LEGOFF: … Voilà. J'y ai pensé sous le Kangoo, je trouvais pas comment le dire. C'est ça.
* (trouve) [« Je voulais savoir si vous aviez trouvé votre réponse sur le site. » #modele #porter: enquete]
    // Pour : elle prend des nouvelles, et peut-être que tout est réglé.
    # presence - «sur le site» : hier le site l'a fait raccrocher ; vous rappelez de sa part.
    # entendu: Une enquête de satisfaction.
    # essayez: « Hier j'ai répondu à mon écran. La lettre, vous l'avez encore ? »
    # LEGOFF: fatigue
    LEGOFF: J'ai trouvé où mettre un mot de passe. Lui, il m'a pas trouvé. Bonne journée.
    # son: raccroche
    # ambiance: silence
    # fin: La septième ; Il a raccroché sans se fâcher. La lettre est retournée dans la 205, et elle était pour nous.
    Derrière lui, quelqu'un sifflait Le Printemps. Sans doute lui.
    -> END
* (urgence) [« Je tenais à m'excuser pour hier, j'avais énormément d'appels, vous comprenez. » #porter: soutien]
    // Pour : elle est sincère, et c'était vrai.
    # cadre - «j'avais énormément d'appels» : lui aussi ; il en avait passé sept.
    # positif 0 «Je tenais à m'excuser» : l'excuse est là ; la lettre, non.
    # entendu: Faut que je la plaigne.
    # essayez: « Hier, je vous ai renvoyé. Aujourd'hui, je reprends à la lettre. »
    # LEGOFF: calme
    LEGOFF: Je comprends. Tout le monde court. Y a que Vivaldi qui a le temps.
* (kangoo) [« Le Kangoo d'abord. Je vous rappelle à onze heures, ou à midi : vous préférez ? » #porter: comprehension]
    # choix + «vous préférez» : pour la première fois, c'est lui qui dit quand.
    # presence + «Le Kangoo d'abord» : vous avez entendu la fuite.
    # engagement + «Je vous rappelle à onze heures» : et ce n'est pas à lui de refaire le numéro.
    # entendu: Elle me demande mon heure.
    ~ confiance += 1
    # LEGOFF: malice
    LEGOFF: Onze. À midi il fuira toujours, mais moi je mange.
    # pause: 2
    À onze heures, il a décroché avant la deuxième sonnerie. Ça sentait presque l'huile.
- { confiance >= 5: -> onze | -> garee }

// --- 5 bis. Pas assez de confiance : la lettre repart dans la voiture. Un mot permet de la suivre.
=== garee ===
# etape: objections
# LEGOFF: calme face
LEGOFF: Bon. {la_205.ouvrez:Elle est ouverte, elle a pris l'air, je la remets avec ses copines.|{lendemain:La lettre, hier, je l'ai remise avec ses copines. Elle est au sec.|Celle-là, je la remets avec ses copines. Elle est au sec.}}
LEGOFF: Pas ouvert, pas reçu. C'est pas ce qu'on dit ? … Au garage, on le dit.
# LEGOFF: mefiant
# pensee: Si elle insiste, je dis oui.
# joker: Quel mot a-t-il laissé passer ?
LEGOFF: La trois, et après je vous rends à vos gens.
* (tranquillement) [« Très bien, passons donc à la trois. La lettre, vous verrez ça plus tranquillement. » #porter: solution]
    // Pour : il veut avancer, elle le suit.
    # reformulation - «vous verrez ça plus tranquillement» : rien, dans cette voiture, n'est tranquille.
    # choix 0 «passons donc à la trois» : c'est son ordre, et il l'a choisi pour s'enfuir.
    # entendu: Ouf. Dommage.
    # essayez: « La trois, oui. Et celle-ci, je vous la redemande jeudi à dix heures. »
    # LEGOFF: fatigue
    LEGOFF: C'est ça. Tranquillement. Elle a l'habitude.
* (copines) [« “Avec ses copines.” Elles sont combien, dans cette 205 ? » #porter: comprehension]
    # reformulation + «Avec ses copines» : deux mots échappés, et vous les avez rattrapés.
    # presence + «dans cette 205» : vous êtes avec lui sous la pluie.
    # entendu: J'ai dit ça, moi ?
    ~ confiance += 2
    # LEGOFF: surpris
    LEGOFF: J'ai dit copines ? … Elles se connaissent pas, remarquez. Elles viennent de partout.
* (c_est_du) [« Attention quand même : une attestation, c'est dû à chaque fin de contrat. » #porter: evaluation]
    // Pour : c'est la règle, et il vaut mieux qu'il le sache.
    # juste + «c'est dû à chaque fin de contrat» : c'est exact.
    # positif - «Attention quand même» : il a peur des enveloppes, vous lui dites qu'il a raison.
    # entendu: Je suis en faute, en plus.
    # essayez: « Celle-là demande un papier pour Steven. On peut le faire jeudi, à deux. »
    # LEGOFF: ferme bras-croises
    LEGOFF: Dû, dû… Lui aussi, il me doit. Une clé.
    { confiance > 0:
        ~ confiance -= 1
    }
* (ou_jeudi) [« Celle-là, je peux la faire avec vous : maintenant, ou jeudi à dix heures ? » #porter: solution]
    # choix + «maintenant, ou jeudi» : deux moments, et c'est lui qui tient la poignée.
    # clair + «je peux la faire avec vous» : enfin une ligne de la feuille qui a un nom dessus.
    # engagement + «jeudi à dix heures» : daté, chez vous, sans musique.
    # entendu: Avec moi. Elle a dit avec vous.
    ~ confiance += 1
    ~ date = true
    # LEGOFF: ecoute
    LEGOFF: Avec… Jeudi. Le jeudi, c'est le jour. Je la laisse sur le siège passager, alors. Attachée.
- { confiance >= 5: -> onze | -> neveu }

// --- 5. La boîte à gants. Il attend un soupir.
=== onze ===
# etape: reformulation
# LEGOFF: decide face
LEGOFF: {lendemain:La lettre d'hier, autant que je vous dise|Autant que je vous dise} : elle est pas toute seule. Y en a onze, dans la boîte à gants.
LEGOFF: Je les ai pas ouvertes. Je les ai garées. Bien, hein, par taille.
# LEGOFF: abattu
LEGOFF: Les papiers, le jeudi, c'était Annick. Depuis septembre elle est en rééducation, sa hanche. Le jeudi soir je l'appelle, et je lui dis : c'est fait.
# pensee: Elle posera sa valise, et elle ira droit à la 205.
# joker: Qu'est-ce qui est en panne, exactement ?
# relance: C'est une bonne voiture, hein. C'est pas la voiture.
LEGOFF: Elle rentre samedi.
* (plus_tot) [« Il aurait fallu nous appeler plus tôt, certaines ont sûrement des délais. » #porter: evaluation]
    // Pour : c'est vrai, et elle s'inquiète pour lui.
    # positif - «Il aurait fallu» : onze jeudis de honte, et vous en ajoutez un.
    # juste 0 «sûrement des délais» : probable ; vous n'en avez lu aucune.
    # entendu: Je le sais, qu'il aurait fallu.
    # essayez: « Onze. Lesquelles portent notre nom, par la fenêtre ? »
    ~ confiance -= 2
    # LEGOFF: ferme bras-croises
    LEGOFF: J'appelais. J'étais avec Vivaldi.
* (je_prends) [« Envoyez-moi les onze, je m'en charge. Samedi, tout sera réglé, promis. » #porter: soutien]
    // Pour : il est touchant, et onze lettres, cela se trie en une heure.
    # engagement 0 «Samedi, tout sera réglé» : une date, posée sur des lettres que personne n'a lues.
    # juste - «je m'en charge» : dix ne sont pas à vous ; il ne le sait pas, vous si.
    # entendu: C'est fini. Je peux le dire à Annick.
    # essayez: « Les nôtres, je les prends. Les autres, je vous dis à qui elles sont. »
    ~ oui = true
    # LEGOFF: sourire
    LEGOFF: Les onze ? Même celle avec la tête de mort ? … Non, c'est la mutuelle. Vous êtes une sainte.
    { confiance < 10:
        ~ confiance += 1
    }
* (les_notres) [« Jeudi, dix heures, je vous appelle. Les nôtres, on les ouvre à deux. » #porter: solution]
    # clair + «Les nôtres, on les ouvre à deux» : la limite passe au milieu du tas, et elle se voit.
    # presence + «je vous appelle» : le jeudi, il y aura quelqu'un au bout du fil.
    # engagement + «Jeudi, dix heures» : avant samedi, et c'est le jour des papiers.
    # entendu: Jeudi. Elle sait que c'est le jeudi.
    ~ date = true
    # LEGOFF: inquiet
    LEGOFF: Et celles qui sont pas à vous ? … Oui. On les met de côté. On leur dit à qui elles sont. Bon.
* (ou_le_dire) [« Elle rentre samedi. Vous voulez quoi : que ce soit fait, ou qu'elle le sache ? » #porter: comprehension]
    # choix + «que ce soit fait, ou qu'elle le sache» : deux portes qu'il n'avait jamais vues côte à côte.
    # questions + «Vous voulez quoi» : directe, et il vous en veut une seconde.
    # entendu: De quoi elle se mêle.
    # LEGOFF: surpris
    LEGOFF: Vous êtes mariée, vous ? … Elle le sait. Elle me dit « c'est bien, Yann ». C'est ce qu'elle dit aux clients qui trichent sur les kilomètres.
+ (silence_onze) [(Vous vous taisez.) #silence: 3]
    # place + : ni soupir ni conseil ; la portière reste ouverte.
    # entendu: Elle a pas soupiré.
    # pause: 2
    # LEGOFF: fatigue
    LEGOFF: … Une par semaine. Onze jeudis. J'en ai pas raté un, remarquez.
- -> neveu

// 6. La troisième demande. Il suffirait de dire oui, et il serait content.
=== neveu ===
# etape: découverte
# LEGOFF: malice explique-mains
LEGOFF: La trois. Malo, dix-neuf ans, c'est mon neveu. Il écoute un moteur, il vous dit quel cylindre. Le bac, par contre, il l'a pas entendu.
LEGOFF: Samedi il vient me donner la main. Pour voir. Sans papier ni rien, il est de la famille.
# LEGOFF: calme
# pensee: Si elle dit oui, je raye. Si elle dit non, j'ai personne.
# joker: À quoi servira ce oui, si on le donne ?
LEGOFF: Vous me dites que c'est bon, et je raye la trois.
* (quatre_lettres) [« Ça, c'est la DPAE, à faire à l'Urssaf avant la prise de poste. » #porter: solution]
    // Pour : c'est exact, et c'est ce qu'il faudrait s'il l'embauchait.
    # juste + «avant la prise de poste» : exact, et bon à savoir.
    # clair - «la DPAE» : quatre lettres de plus, et pas une qui s'ouvre.
    # entendu: Une adresse de plus.
    # essayez: « S'il travaille, il se déclare avant. S'il vient voir, il y a un autre chemin. »
    # LEGOFF: exaspere
    LEGOFF: La dépaheu. La quatrième m'a parlé d'une cousine à elle, la dessenne. Elles sont nombreuses, dans cette famille.
* (en_famille) [« Un coup de main en famille, un samedi… Je ne vois pas qui vous le reprocherait. » #porter: soutien]
    // Pour : tout le monde fait cela, et il a besoin d'une bonne nouvelle.
    # juste - «Je ne vois pas qui vous le reprocherait» : vous n'en savez rien, et il ira travailler dessus.
    # entendu: C'est bon. Elle a dit c'est bon.
    # essayez: « Je ne peux pas vous dire que c'est bon. Il viendrait regarder, ou travailler ? »
    ~ oui = true
    # LEGOFF: sourire
    LEGOFF: Rayée ! Vous voyez, quand on tombe sur quelqu'un. La sixième, pour la même chose, elle a toussé.
    { confiance < 10:
        ~ confiance += 1
    }
* (les_mains) [« Dire que c'est bon, je ne peux pas. Samedi, il regarde, ou il travaille ? » #porter: comprehension]
    # clair + «Dire que c'est bon, je ne peux pas» : la limite d'abord, toute nue ; la suite reste ouverte.
    # choix + «il regarde, ou il travaille» : c'est lui qui sait, et tout dépend de cela.
    # juste + «je ne peux pas» : un feu vert de moins dans la nature.
    # entendu: C'est pas non. C'est : ça dépend de quoi.
    # LEGOFF: malice
    LEGOFF: Il regarde. … Avec les mains.
* (pas_braquer) [« Surtout pas. Sans déclaration, en cas de contrôle, vous risquez très gros. » #porter: evaluation]
    // Pour : elle lui évite une vraie bêtise.
    # positif - «Surtout pas» : il parlait d'un neveu, vous parlez d'une descente.
    # cadre - «vous risquez très gros» : la règle est brandie ; il range Malo avec les lettres.
    # entendu: Je vais le cacher sous la Clio.
    # essayez: « Pas comme ça. Il y a une façon de le faire venir voir, et elle est simple. »
    # LEGOFF: ferme bras-croises
    LEGOFF: Il vient balayer, il vient pas braquer.
    { confiance > 0:
        ~ confiance -= 1
    }
* (venir_voir) [« “Pour voir”, ça existe : une immersion. Un mois au plus, une convention, vous tuteur. » #porter: solution]
    # clair + «“Pour voir”, ça existe» : ses mots à lui, et derrière, un vrai nom.
    # positif + «ça existe» : une porte ouverte plutôt qu'une amende.
    # juste 0 «une immersion» : exact ; il manque qu'il n'y tient pas un poste, et que ce n'est pas vous qui dites si c'est possible.
    # entendu: Ça a un nom. C'est mauvais signe, ou c'est bon ?
    # LEGOFF: mefiant
    LEGOFF: Tuteur. J'ai des tomates, derrière, je sais ce que c'est. … Et c'est un papier, ou c'est douze ?
- { en_famille: -> aile }
{ confiance >= 3: -> ines | -> merci }

// --- 7. Le relais. Ce qui le fatigue n'est pas de changer de personne, c'est de recommencer.
=== ines ===
# etape: proposition
# LEGOFF: fatigue face
LEGOFF: Et pour Malo, c'est vous, ou c'est encore quelqu'un ?
LEGOFF: Parce que si c'est quelqu'un, faut que je raconte. La clé, la pluie, tout. À force, je saute des passages. Hier, au monsieur, j'ai oublié Steven.
# LEGOFF: inquiet
# pensee: Pas encore une fois. Je peux plus, encore une fois.
# joker: Que doit savoir la personne suivante ? Qui en décide ?
LEGOFF: Je lui ai dit que c'était la clé qui était partie au centre auto.
* (dossier) [« C'est Inès, à côté. Je lui transfère votre dossier complet, elle aura tout. » #porter: solution]
    // Pour : qu'il n'ait rien à répéter ; c'est bien ce qu'il demande.
    # presence + «C'est Inès, à côté» : un prénom, et l'on sait où elle s'assoit.
    # choix - «votre dossier complet» : il ne vous a pas tout dit pour que tout circule.
    # entendu: Tout ? Même ce que j'ai dit tout bas ?
    # essayez: « C'est Inès. De tout ça, elle a besoin de quoi ? Malo, et samedi ? »
    ~ transmis = true
    # LEGOFF: mefiant
    LEGOFF: {onze:Tout ? Y a la hanche, dans le dossier ?|Tout ? Même Vivaldi ?}
* (tres_gentille) [« C'est ma collègue Inès. Redemandez-la à l'accueil, elle est très gentille. » #porter: soutien]
    // Pour : Inès est la bonne personne, et elle le recevra bien.
    # presence - «Redemandez-la à l'accueil» : il est arrivé jusqu'ici, et vous le remettez sur le trottoir.
    # positif 0 «elle est très gentille» : c'est vrai ; elles l'étaient toutes.
    # entendu: L'accueil. La musique. Le début.
    # essayez: « C'est Inès. Je vais la voir, et c'est elle qui vous appelle. »
    # LEGOFF: abattu
    LEGOFF: Sandrine aussi, elle était gentille. Elle m'a raccroché très gentiment.
    { confiance > 0:
        ~ confiance -= 1
    }
* (reste_en_ligne) [« C'est Inès. Je vous la passe et je reste : c'est moi qui raconte. » #porter: comprehension]
    # presence + «je reste» : le relais se passe à deux mains.
    # clair + «c'est moi qui raconte» : quatre mots, et la fois de trop n'aura pas lieu.
    # choix 0 «Je vous la passe» : c'est allé vite ; il n'a pas dit oui, il a demandé pour la musique.
    # entendu: C'est elle qui raconte. Pas moi. Elle.
    ~ transmis = true
    # LEGOFF: mefiant
    LEGOFF: Y a de la musique, entre les deux ?
    # pause: 2
    Il n'y en a pas. Une voix, tout de suite : « Inès. Malo, dix-neuf ans, il entend les cylindres. Je vous appelle jeudi à onze heures, monsieur Le Goff ? »
    # LEGOFF: surpris
    LEGOFF: … Elle le sait déjà. Elle sait pour les cylindres.
* (on_garde) [« C'est Inès. Je lui dis quoi, et qu'est-ce qu'on garde entre nous ? » #porter: enquete]
    # choix + «qu'est-ce qu'on garde entre nous» : il trie lui-même ce qui part et ce qui reste.
    # presence + «entre nous» : il y a donc un « nous ».
    # entendu: J'ai le droit de choisir.
    ~ transmis = true
    # LEGOFF: ecoute
    LEGOFF: Malo, dites-lui. Samedi, dites-lui. {onze:La 205, non. La 205, c'est vous, moi et elle.|La clé, non. La clé, ça la regarde pas.}
* (dire_oui) [« Inès vous appelle jeudi à onze heures. Vous n'aurez qu'à dire oui. » #porter: solution]
    // Pour : tout sera prêt, il n'aura plus rien à faire.
    # engagement + «jeudi à onze heures» : un nom, un jour, une heure, et c'est elle qui compose.
    # choix - «Vous n'aurez qu'à dire oui» : on a décidé sans lui, et pour Malo en plus.
    # entendu: Et si c'est non ?
    # essayez: « Inès vous appelle jeudi à onze heures. Malo sera là ? C'est lui qui dira. »
    ~ transmis = true
    # LEGOFF: ironique
    LEGOFF: Ou non ? J'ai le droit à non, aussi ? C'est pour savoir si je prépare les deux.
- -> aile

// --- 7 bis. Il s'en va poliment. Une seule chose peut encore le retenir.
=== merci ===
# etape: congé
# LEGOFF: calme face
LEGOFF: Bon, écoutez. Vous êtes bien aimable. Vous êtes toutes bien aimables, d'ailleurs, ça doit être dans le règlement.
# pensee: Je rappellerai lundi. Je demanderai la première, elle avait une jolie voix.
# joker: Qu'est-ce qui lui reste dans les mains ?
LEGOFF: Je vais faire comme pour les bougies : je change tout, et on verra bien.
* (nhesitez) [« Je comprends. N'hésitez surtout pas à nous rappeler, on est là pour ça. » #porter: soutien]
    // Pour : il a l'air décidé ; elle laisse la porte ouverte.
    # presence - «N'hésitez surtout pas à nous rappeler» : rappeler, c'est tout ce qu'il fait depuis deux jours.
    # entendu: « Nous. » C'est qui, nous ?
    # essayez: « Ne rappelez pas. Jeudi à dix heures, c'est moi. »
    # LEGOFF: calme
    LEGOFF: C'est noté. Enfin, c'est gravé.
    -> fin_annuaire
* (comme_les_six) [« Je vous ai parlé comme toutes les autres. Sur la feuille, la plus urgente, c'est laquelle ? » #porter: comprehension]
    # presence + «Je vous ai parlé comme toutes les autres» : c'est ce qu'il pensait ; il n'aura pas à le dire.
    # choix + «c'est laquelle» : la feuille est de nouveau dans sa main.
    # entendu: Elle s'en est rendu compte. C'est la seule.
    ~ confiance += 2
    # LEGOFF: surpris
    LEGOFF: … Ah. Ben, Malo. C'est samedi, Malo. Le reste, ça dort.
    -> ines
* (une_ligne) [« Une ligne, alors. Jeudi, dix heures, je vous appelle pour la lettre. » #porter: solution]
    # clair + «Une ligne, alors» : une chose, une seule, et elle tient.
    # engagement + «Jeudi, dix heures» : c'est vous qui composerez le numéro.
    # choix 0 «pour la lettre» : vous avez choisi la ligne ; il laisse faire.
    # entendu: Une sur trois. C'est plus que les autres.
    ~ date = true
    # LEGOFF: ecoute
    LEGOFF: Jeudi. Bon. Je me mettrai dans la 205, y a moins de bruit.
    -> fin_moitie
* (liste) [« Je vous envoie par courriel la liste de tous les contacts utiles. » #porter: solution]
    // Pour : tout y sera, au même endroit, pour une fois.
    # clair - «tous les contacts utiles» : il en avait six ; en voilà vingt.
    # presence 0 «par courriel» : c'est écrit ; il n'y a personne dedans.
    # entendu: La liste des musiques.
    # essayez: « Un seul contact : moi, jeudi, dix heures. »
    # LEGOFF: fatigue
    LEGOFF: C'est gentil. Vous avez pas la même en papier ? Je la mettrai dans la 205.
    -> fin_annuaire
+ (silence_merci) [(Vous vous taisez.) #silence: 3]
    # place 0 : il a déjà la main sur la porte ; la place, il en fait une sortie.
    # entendu: Elle me retient pas.
    # LEGOFF: calme
    LEGOFF: … Allez. Bonjour à la suivante.
    -> fin_annuaire

// --- 8. Tout doit tenir sur une aile de Clio.
=== aile ===
# etape: engagement
# LEGOFF: decide face
LEGOFF: Bon. Redites-moi le tout. La facture est pleine, j'écris sur l'aile d'une Clio. Au doigt, dans la poussière.
{ onze.je_prends:
    LEGOFF: Les onze lettres, j'ai mis : « la dame ».
}
{ accueil.arranger:
    LEGOFF: Au début, vous m'aviez dit : je vous arrange ça. J'ai commencé par écrire ça, en gros.
}
- (encore)
# LEGOFF: ecoute face
# pensee: Si ça tient sur l'aile, ça tient.
# joker: Que pourra-t-il redire à quelqu'un, ce soir, sans se tromper ?
LEGOFF: {encore > 1:Alors ? Qu'est-ce que je mets, à la place ?|En court, hein. C'est une petite aile.}
* (jeudi_samedi) {relais && transmis} [« Jeudi. Neuf heures, les juristes. Dix, moi. Onze, Inès. Samedi, rien. » #porter: solution]
    # clair + «Neuf heures, les juristes. Dix, moi. Onze, Inès.» : trois heures, trois personnes, et cela rentre.
    # engagement + «Dix, moi» : vous êtes au milieu ; on ne pourra pas se perdre.
    # presence + «Samedi, rien» : vous n'avez pas oublié quel jour c'est.
    # entendu: Samedi, rien. C'est le plus beau.
    ~ date = true
    # LEGOFF: sourire
    LEGOFF: « Samedi, rien. » Je l'entoure. C'est la première fois qu'on m'écrit rien.
* (jeudi_dix) {not (relais && transmis)} [« Une seule ligne : jeudi, dix heures, je vous appelle. On prendra dans l'ordre. » #porter: solution]
    # clair + «Une seule ligne» : elle tient sur l'aile, et il saura la relire.
    # engagement + «jeudi, dix heures» : c'est vous qui ferez sonner.
    # entendu: C'est court. C'est déjà ça.
    ~ date = true
    # LEGOFF: calme
    LEGOFF: Jeudi, dix heures. Va falloir que je lave autour.
* (sigles) [« La DREETS pour la paie, la convention pour l'immersion, l'espace pour l'attestation. » #porter: evaluation]
    // Pour : tout y est, en une phrase, et chaque mot est le bon.
    # clair - «La DREETS pour la paie» : chaque mot est exact, et aucun ne se dessine au doigt.
    # presence 0 «l'espace pour l'attestation» : trois choses bien rangées ; il n'y a plus personne.
    # entendu: Ça rentre pas.
    # essayez: « Trois prénoms suffisent. Je vous les donne avec les heures ? »
    # LEGOFF: exaspere
    LEGOFF: Ça rentre pas. Même sur un Trafic, ça rentre pas.
* (vos_mots) [« Dites-le-moi avec vos mots à vous. Je corrige seulement si ça grince. » #porter: comprehension]
    # choix + «avec vos mots à vous» : ce qu'il dira, il le retrouvera sans vous.
    # presence + «si ça grince» : vous tenez la lampe, il serre.
    # entendu: C'est moi qui le dis. Bon.
    # LEGOFF: explique explique-mains
    LEGOFF: {date:{onze:Ben… « Annick, jeudi j'ai rendez-vous, avec une dame qui m'appelle. » Elle va croire que je suis malade.|Ben… « Jeudi, dix heures, la dame m'appelle. » Le reste, c'est écrit petit, mais c'est écrit.}|Ben… « La dame me rappelle. » Pour le jour, j'ai laissé un trou. … Jeudi, dix heures ? Le jeudi, ici, c'est les papiers.}
    ~ date = true
* (courriel) [« Je vous envoie plutôt le tout par courriel, avec les liens et la notice. » #porter: solution]
    // Pour : rien ne se perdra, et il pourra relire au calme.
    # presence - «par courriel» : il avait un doigt et une aile ; il a maintenant une messagerie.
    # choix 0 «plutôt» : il avait demandé à l'entendre.
    # entendu: Une douzième.
    # essayez: « Je vous le dicte, vous l'écrivez. Après, personne n'y touche. »
    # LEGOFF: fatigue
    LEGOFF: La notice. J'ai déjà celle de la 205. Elle est sous les lettres.
* (reprendre) {oui} [« Tout à l'heure je vous ai dit oui trop vite. Effacez-le, il n'était pas à moi. » #porter: comprehension]
    # clair + «Effacez-le» : la poussière s'efface mieux que le clou.
    # cadre + «il n'était pas à moi» : vous reprenez votre oui avant qu'il roule avec.
    # entendu: Ah. J'étais content, moi.
    ~ oui = false
    -> effacer
- -> et_sinon

= effacer
# LEGOFF: abattu
LEGOFF: J'avais fait une belle lettre… Voilà. C'est propre. Y a même que là que c'est propre.
{ confiance > 0:
    ~ confiance -= 1
}
-> encore

// 9. La quatrième chose. Il n'y avait plus de place sur la facture.
=== et_sinon ===
# etape: congé
# LEGOFF: calme face
LEGOFF: Allez. La Clio va finir par croire que je l'ai oubliée.
# pause: 2
# LEGOFF: inquiet
# pensee: Je l'avais pas écrite, celle-là. Si on l'écrit, c'est qu'il reviendra pas.
# joker: Pourquoi en dernier ? Pourquoi pas sur la feuille ?
# relance: Enfin, je dis ça. C'est pas marqué.
LEGOFF: Et sinon… Pour remplacer Steven, vous auriez pas quelqu'un ? Quelqu'un qui rend les clés.
* (tout_de_suite) [« Ah ! Un recrutement, ça, c'est chez nous. On dépose l'offre tout de suite ? » #porter: solution]
    // Pour : c'est son métier, il demande, et le message de tout à l'heure serait content.
    # juste + «c'est chez nous» : exact, et cela fait du bien de le dire.
    # choix - «tout de suite» : il a mis tout l'appel à le demander ; vous avez un formulaire prêt.
    # entendu: Là, ça l'intéresse. Et avant, j'étais où ?
    # essayez: « Oui. Celle-là, on la prend à part. Jeudi, après les lettres ? »
    # LEGOFF: mefiant
    LEGOFF: Ah, là, c'est chez vous. … Et les trois autres, c'était la salle d'attente ?
* (la_quatre) [« C'est la quatrième chose. On la prend maintenant, ou je la garde pour jeudi ? » #porter: comprehension]
    # choix + «maintenant, ou je la garde pour jeudi» : il décide du moment ; rien ne presse à sa place.
    # presence + «je la garde» : vous aviez la feuille en tête, et vous l'allongez.
    # entendu: Elle la garde. Sans l'écrire.
    # LEGOFF: sourire
    LEGOFF: {date:Gardez-la pour jeudi. Sinon j'aurai plus rien à vous dire, à dix heures.|Pour jeudi, tiens. Dix heures. Le jeudi, ici, c'est les papiers, je serai assis.}
    ~ date = true
* (comment_steven) [« Quelqu'un qui rend les clés… Et Steven, avant la clé, il était comment ? » #porter: enquete]
    # questions + «avant la clé, il était comment» : il y avait quelqu'un derrière la paie.
    # presence + «Quelqu'un qui rend les clés…» : ses derniers mots, et vous n'êtes pas pressée.
    # entendu: Bon. Il était bon.
    # LEGOFF: abattu
    LEGOFF: Bon. Il a refait le moteur de la 205 pour mes soixante ans. En cachette, la nuit. Je croyais qu'il faisait des heures pour moi.
    # LEGOFF: fatigue
    LEGOFF: Le chèque, il est signé, vous savez. Depuis le premier. J'attendais qu'il passe.
* (publiez) [« Bien sûr. Publiez votre offre sur votre espace, et je regarde qui correspond. » #porter: solution]
    // Pour : c'est la marche à suivre, et elle s'en occupera vraiment.
    # presence - «sur votre espace» : un pont et demi ; il vous l'a dit.
    # engagement 0 «je regarde» : sans jour.
    # entendu: L'espace. Ça faisait longtemps.
    # essayez: « Quelqu'un qui rend les clés, c'est noté. On l'écrit jeudi, à deux. »
    # LEGOFF: ironique
    LEGOFF: L'espace. Mettez-le entre le pont et le demi.
+ (silence_steven) [(Vous vous taisez.) #silence: 3]
    # place + : il venait de dire « remplacer » ; il fallait le temps de l'entendre.
    # entendu: Remplacer. C'est dit.
    # pause: 2
    # LEGOFF: fatigue
    LEGOFF: … C'était la quatre. Je l'avais pas mise. Tant qu'elle est pas sur la feuille, il peut repasser.
- { oui: -> fin_oui }
{ relais && transmis && date: -> fin_sens }
{ date || relais || transmis: -> fin_moitie }
-> fin_annuaire

// --- Les fins. Chacune suit de ce qui a été dit.
=== fin_sens ===
# LEGOFF: sourire face
LEGOFF: À jeudi. Dix heures. C'est vous qui appelez, hein. Dans ce sens-là.
# son: raccroche
# ambiance: silence
# MOI: sourire face
# pause: 2
Treize minutes. Le compteur est rouge. Dans votre carnet, trois heures, et en face de chacune, quelqu'un.
# fin: Dans ce sens-là ; Chaque demande a quelqu'un, une heure, et ce qui est déjà dit. Il n'aura rien à recommencer.
À Mme Roussel, vous écrivez : « Treize minutes, hors recrutement. {et_sinon.la_quatre:Et une offre jeudi, qu'il a demandée lui-même.|Il ne rappellera personne.} »
-> END

=== fin_moitie ===
# LEGOFF: calme face
LEGOFF: Bon. C'est déjà plus que les autres. Je dis pas ça contre elles.
# son: raccroche
# ambiance: silence
# MOI: calme note
# pause: 2
{date:Jeudi, dix heures : vous l'écrivez deux fois.|Vous n'avez pas dit quand vous rappelleriez. Il n'a pas demandé.} {relais:Pour la paie, il sait qui appeler, et quoi demander.|{numero.rubrique:Pour la paie, il a un numéro de plus.|Pour la paie, il n'a toujours qu'un clou.}}
# fin: Une ligne sur trois ; Quelque chose est passé de main en main. Le reste, il devra le raconter encore.
{transmis:Au bureau d'à côté, Inès relève la tête : « Malo, c'est bien avec un o ? »|Pour Malo, personne n'est prévenu. C'est samedi.}
-> END

=== fin_oui ===
# LEGOFF: sourire face
LEGOFF: Ah, ça fait du bien d'avoir quelqu'un qui répond ! Je vais vous recommander.
# son: raccroche
# ambiance: silence
# MOI: inquiet note
# pause: 2
{onze.je_prends:Samedi, Annick pose sa valise et ouvre la 205. « C'est réglé, dit-il, la dame de France Travail s'en charge. » Dix des onze ne vous connaissent pas.|{neveu.en_famille:Samedi, un client demande qui est ce garçon, sous la Clio. « C'est bon, dit-il, la dame de France Travail a dit oui. »|Vendredi, le père de Steven téléphone. « C'est normal, dit-il, la dame de France Travail l'a dit. J'ai l'heure. »}}
# fin: La dame a dit oui ; Il est parti content, avec un oui qui n'était pas à donner. Il s'en servira de bonne foi.
Votre compteur, lui, n'a rien dit.
-> END

=== fin_annuaire ===
# LEGOFF: calme face
LEGOFF: Allez, merci. J'en suis à {lendemain:huit|sept}, j'irai bien à dix.
# son: raccroche
# ambiance: silence
# MOI: fatigue note
# pause: 2
Rien n'était faux, ou presque. Il n'a personne à attendre, et personne ne l'attend.
# fin: Un numéro de plus ; Il repart avec une feuille pleine. Lundi, il recommencera au début.
{onze:Jeudi soir, il dira à Annick : c'est fait.|Dans la 205, une portière se referme. Vous ne saurez pas sur quoi.}
-> END
