// Ce qu'il ne dira pas a été écrit en premier : les lignes « # secret: » mènent toute la scène.
// « // Pour : » dit pourquoi une collègue sensée prendrait cette réplique.
// Deux vitres se répondent : la tablette de la conseillère, le hublot du four. Chacun parle en regardant la sienne.
// La confiance part de 2 à 4. À 5, quand le pain est sorti, il raconte le samedi ; en dessous, il essuie une caisse propre.
// « posee » dit où est la tablette ; « mots », que l'annonce est dans les siens ; « odile », qu'elle la lira avant les autres.
// Les répliques « #quand: » se font avec la tablette ; sans elle, les autres suffisent partout.
# titre: La tablette
# canal: visite
# duree: 6
# theme: Première visite avec la tablette
# objectif: Faire sa première visite avec la tablette, sans qu'elle prenne toute la place
# vise: presence, reformulation, positif
# role: TRAORE ; M. Traoré, boulanger ; traore
# role: MOI ; Vous, conseillère entreprise ; conseillere-visite
# jauge: confiance 0 10 ; haut
# secret: Le samedi où Odile est tombée derrière la caisse, il a entendu. Il a fini de sortir sa fournée avant d'aller voir. Quatre minutes.
# secret: Depuis des mois, elle lui disait : regarde-moi quand je te parle. Il répondait : je t'écoute, les yeux sur le hublot du four.
# secret: Elle est à l'étage, elle ne dort pas. Elle compte les clients à la clochette, et frappe au plancher quand il en oublie un.
# secret: Il ne craint pas de ne trouver personne. Il craint de trouver, et qu'Odile lise l'annonce comme un congé.
VAR confiance = 3
VAR humeur = 1
VAR posee = false
VAR mots = false
VAR odile = false
-> accueil

// 1. Trois matins, une même porte. Le sac est plat : il a déjà compris ce qu'il y a dedans.
=== accueil ===
# lieu: boulangerie
# etape: accueil
# ambiance: silence
# tablette: rangee
# MOI: inquiet face
Jeudi, six heures du matin. Ça sent le pain depuis le coin de la rue. Sur la vitrine, en lettres dorées : « Chez Odile ».
Dans votre sac, la tablette est chargée à cent pour cent. Vous, moins.
~ confiance = RANDOM(2, 4)
~ humeur = RANDOM(1, 3)
{ humeur:
    - 1: -> du_coude
    - 2: -> le_chat
    - else: -> ferme
}
= du_coude
# TRAORE: fatigue face
Il ouvre du coude. Il est blanc jusque-là.
TRAORE: Entrez vite, ça fait retomber la pâte. … C'est pas vrai. Mais entrez vite.
-> quarante
= le_chat
# TRAORE: malice mains-ouvertes
TRAORE: France Travail, à six heures ? D'habitude, à cette heure-là, j'ai que le chat et ceux qui sortent de boîte.
TRAORE: Le chat est mieux coiffé. C'est pas pour vous.
-> quarante
= ferme
# TRAORE: exaspere face
TRAORE: C'est fermé ! … Ah. C'est vous. Pardon.
TRAORE: Depuis trois semaines, on me parle à travers la vitre. Je réponds à travers.
-> quarante
= quarante
# TRAORE: calme bras-croises
# pensee: Le sac est plat. Ça va être un écran.
# joker: Elle vient d'entrer. Qu'y a-t-il déjà entre eux ?
# relance: Mettez-vous à l'aise. Attention, tout déteint.
TRAORE: J'ai quarante baguettes au four. Quand ça sonne, je vous plante là. Vous avez un quart d'heure.
* (je_sors) [« Un quart d'heure, parfait. Je sors la tablette, on gagnera du temps. » #modele #porter: solution]
    // Pour : il est pressé, on lui a montré comme ça en formation, et elle est toute neuve.
    # positif + «Un quart d'heure, parfait» : son temps est pris tel qu'il le donne.
    # presence - «Je sors la tablette» : vous n'avez pas encore vu son visage ; lui voit le dos d'un appareil.
    # entendu: Un écran. Je l'avais dit.
    # essayez: « Un quart d'heure, c'est vous qui sonnez. Où est-ce que je ne gêne pas ? »
    ~ confiance -= 1
    # TRAORE: ironique
    TRAORE: Elle en fait, du temps ? Mettez-m'en deux kilos.
* (premiere_fois) [« C'est ma première visite avec une tablette. Si je la regarde trop, dites-le-moi. » #porter: comprehension]
    # presence + «dites-le-moi» : l'outil est annoncé, et c'est lui qui tient le sifflet.
    # reformulation 0 : il parlait de son four et de son heure ; vous parlez de votre trac.
    # entendu: Elle a le trac. Pour un carreau.
    ~ confiance += 1
    # TRAORE: malice
    TRAORE: Je vous jetterai un torchon. Moi, on me jette un torchon. … On me jetait.
* (ca_sent_bon) [« Ça sent bon ! Vous avez de la chance : moi, au bureau, c'est la moquette. » #porter: soutien]
    // Pour : un peu de chaleur avant le formulaire, et c'est vrai que cela sent bon.
    # positif + «Ça sent bon» : un fait, agréable, et c'est lui qui l'a fait.
    # reformulation - «Vous avez de la chance» : il est debout depuis deux heures ; la chance dort encore.
    # entendu: De la chance. Oui.
    # essayez: « Ça sent bon. Vous y êtes depuis quelle heure ? »
    # TRAORE: fatigue
    TRAORE: Je la sens plus, l'odeur. Faudrait que je sorte, pour rentrer.
* (ou_me_mettre) [« Un quart d'heure, c'est vous qui sonnez. Où est-ce que je ne gêne pas ? » #porter: comprehension]
    # reformulation + «c'est vous qui sonnez» : son four commande, et vous l'avez entendu.
    # presence + «Où est-ce que je ne gêne pas» : le sac reste fermé, et vous regardez où il travaille.
    # entendu: Elle demande où se mettre. Des fois, moi aussi.
    # TRAORE: sourire
    TRAORE: Là, contre l'étuve. C'est tiède. C'est la place du chat.
- -> froids

// 2. Trois phrases, trois champs. L'écran ne sait recevoir que la dernière.
=== froids ===
# etape: découverte
# tablette: levee offre rapide
# MOI: calme
{accueil.je_sors:La page s'ouvre. Elle demande un poste, un nombre, un contrat.|Vous sortez la tablette quand même : en formation, l'offre s'ouvrait avant le café.}
# TRAORE: fatigue face
TRAORE: Ma femme est arrêtée. Alors je fais le fournil, et puis la caisse. Les croissants, je les vends froids.
# TRAORE: ailleurs
# pensee: Elle a des yeux, quand même. Je les ai vus en entrant.
# joker: Il vient de dire plusieurs choses. Laquelle entre dans la case ?
# relance: Il reste de la place, là-dedans ?
TRAORE: Il me faut quelqu'un au magasin. Lundi, si ça existe.
* (qui_sert) [« Le fournil, et puis la caisse… Quand vous enfournez, qui sert ? » #porter: comprehension]
    # reformulation + «Le fournil, et puis la caisse» : ses deux places, dites à la suite, comme il les fait.
    # questions + «qui sert» : un fait simple ; la réponse ne tient dans aucune case.
    # presence 0 : vous lui parlez par-dessus l'appareil ; c'est déjà le haut d'un visage.
    # entendu: Elle a suivi. Avec ça dans les mains, elle a suivi.
    ~ confiance += 1
    # TRAORE: malice
    TRAORE: Personne. Ils se servent, ils crient leur nom, ils laissent la monnaie. Hier, dans la coupelle, y avait un bouton.
* (trois_questions) [« D'accord : poste, vente ; une personne. Et le contrat, on met quoi ? » #modele #porter: enquete]
    // Pour : trois champs obligatoires, et un quart d'heure.
    # reformulation - «poste, vente» : il avait dit « ma femme » ; c'est devenu un poste.
    # presence 0 «on met quoi» : vous parlez à deux, et c'est la tablette qui questionne.
    # entendu: C'est l'appareil qui demande. Elle, elle lit.
    # essayez: « Le fournil, et puis la caisse. Quand vous enfournez, qui sert ? »
    ~ confiance -= 1
    # TRAORE: ironique
    TRAORE: Ah. Vingt ans qu'elle est là, et c'était un poste.
* (courageux) [« Tout seul pour deux ! Vous êtes courageux. Et elle se remet, au moins ? » #porter: soutien]
    // Pour : on n'entend pas cela sans dire quelque chose, avant de demander le salaire.
    # presence + «Tout seul pour deux» : vous avez levé les yeux, et cela s'entend.
    # questions - «elle se remet, au moins» : la réponse est déjà dedans ; il n'a plus qu'à la donner.
    # entendu: Faut dire oui.
    # essayez: « Tout seul pour deux. C'est laquelle des deux places, la plus dure ? »
    ~ confiance += 1
    # TRAORE: calme
    TRAORE: Oui, oui. Elle se repose. Elle se remet. … Oui.
* (trois_champs) [(Vous remplissez trois champs sans lever les yeux.) #quand: trois-champs-sans-parler]
    // Pour : s'avancer pendant qu'il parle ; on écoute très bien en tapant, croit-on.
    # presence - «sans lever les yeux» : trois champs, et il parle à un dos d'appareil.
    # entendu: Je pourrais m'en aller, elle finirait sa page.
    # essayez: « Je note deux mots… Voilà. Le fournil, et puis la caisse, vous disiez ? »
    ~ confiance -= 1
    # TRAORE: ironique
    TRAORE: Et là, un âne est entré pour une chocolatine. … Non, rien. Écrivez.
* (poser_froids) [(Vous posez la tablette sur le marbre.) #quand: tablette-posee]
    # presence + «Vous posez la tablette» : pas un mot, et tout le monde a compris.
    # reformulation 0 : vos yeux sont là ; ce qu'il a dit attend encore que quelqu'un le reprenne.
    # entendu: Ah. Il y a quelqu'un.
    ~ posee = true
    ~ confiance += 1
    # tablette: posee
    # TRAORE: surpris
    TRAORE: Y a du beurre, là. … Ça fait rien. Elle sera plus souple.
- -> roue

// 3. La roue. Il fait une plaisanterie, puis il s'efface : c'est l'ordre qui compte.
=== roue ===
# tablette: levee offre lente
# MOI: inquiet
{posee:Vous la reprenez pour une page. Une seule.|Page suivante.} Une roue apparaît, et tourne. Vous vous êtes entraînée trois soirs, sur votre canapé. Le canapé avait du réseau.
# TRAORE: malice face
{ accueil.premiere_fois:
    Un torchon atterrit sur l'écran. Chose promise. Il le soulève pour voir.
}
TRAORE: Elle tourne bien. Mon four aussi, il tourne. Seulement, lui, à la fin, y a du pain.
~ posee = false
# TRAORE: fatigue
# pensee: Moi, la mienne, de vitre, elle est au fond. On peut y passer la nuit.
# joker: Où sont les regards, à cet instant ?
# relance: Non mais prenez votre temps. Enfin, le sien.
TRAORE: Allez-y, finissez votre truc.
* (venez_voir) [« Venez voir avec moi. En attendant, on relit ce que j'ai mis. » #porter: solution]
    // Pour : partager l'écran, c'est ce qu'on lui a appris, et l'attente sert à quelque chose.
    # presence + «Venez voir avec moi» : l'écran se regarde à deux.
    # reformulation - «ce que j'ai mis» : il n'y a là-dedans pas encore un mot de lui.
    # entendu: Je m'essuie les mains pour aller voir une roue.
    # essayez: « Elle tournera sans nous. Les croissants froids, vous disiez ? »
    # tablette: partagee offre lente
    # TRAORE: ironique
    TRAORE: Attendez, j'ai de la farine… Voilà. Ah oui. C'est bien une roue.
* (reseau) [« Excusez-moi, il y a un problème de réseau. Au bureau, ça met deux secondes. » #modele #porter: soutien]
    // Pour : le silence est gênant, elle s'excuse, comme tout le monde.
    # positif - «un problème de réseau» : il plaisantait ; il y a maintenant un problème, et c'est chez lui.
    # presence - «Au bureau» : vous êtes devant lui, et votre phrase est au bureau.
    # entendu: C'est mes murs qui gênent.
    # essayez: « Je la pose, elle tournera sans moi. Vous, vous tournez depuis quelle heure ? »
    { confiance > 0:
        ~ confiance -= 1
    }
    # TRAORE: calme bras-croises
    TRAORE: C'est les murs. Soixante centimètres. Pour le pain, c'est bien.
* (je_pose) [« Je la pose, elle tournera sans moi. Vous, vous tournez depuis quelle heure ? » #porter: comprehension]
    # presence + «Je la pose» : un geste, annoncé, sans excuses.
    # reformulation + «vous tournez depuis quelle heure» : son mot, sa plaisanterie, et la fatigue qui est dessous.
    # entendu: Elle a regardé ma figure, pour demander ça.
    ~ posee = true
    ~ confiance += 1
    # tablette: posee
    # TRAORE: sourire
    TRAORE: Deux heures. … Du matin. D'hier, si on compte comme il faut.
* (page_lente) [(Vous appuyez encore. Et encore.) #quand: page-lente]
    // Pour : quelquefois, à la troisième, cela part.
    # presence - «Et encore» : trois fois le même doigt ; il vous avait tendu une plaisanterie.
    # entendu: Elle pousse. Moi, quand je pousse, ça retombe.
    # essayez: « Elle viendra pendant qu'on parle. Votre four, il sonne dans combien ? »
    { confiance > 0:
        ~ confiance -= 1
    }
    # TRAORE: ironique bras-croises
    TRAORE: Ça lève pas plus vite quand on appuie. Je parle du pain.
+ (silence_roue) [(Vous regardez tourner la roue.) #silence: 3]
    // Pour : elle va bien finir par s'arrêter.
    # presence - «Vous regardez tourner la roue» : le silence est pris par elle ; il croit que c'est lui qui dérange.
    # entendu: Je vais peut-être retourner au four.
    # essayez: « Elle tournera sans nous. Les croissants froids, vous disiez ? »
    # pause: 2
    # TRAORE: ailleurs
    TRAORE: Ça repose, hein. Moi, la nuit, je fais pareil.
- -> contrat

// 4. La case rouge touche à l'endroit exact. Elle ne l'a pas fait exprès ; la responsable non plus.
=== contrat ===
# consigne: Mme Roussel, responsable d'équipe : ta première visite tablette, je pense à toi ! Une offre saisie sur place avant sept heures, et tu ouvres le tableau.
{ posee: -> au_marbre | -> en_main }
= au_marbre
# tablette: posee offre rapide
# TRAORE: mefiant face
Sur le marbre, la roue s'est arrêtée. Une case clignote, en rouge. Il penche la tête.
TRAORE: « Contrat : à remplir. » C'est à l'envers, mais je lis. Les tickets, je les lis toujours à l'envers.
-> ou_quoi_donc
= en_main
# tablette: levee offre rapide
# TRAORE: mefiant bras-croises
{froids.trois_champs:La page revient, en rouge. Ce que vous aviez mis dans « Contrat » ne lui va pas.|La page revient, en rouge. « Contrat : à remplir. » Vous le lisez tout haut, sans y penser.}
TRAORE: Contrat. Y a quoi, comme choix ?
-> ou_quoi_donc
= ou_quoi_donc
# TRAORE: inquiet
# pensee: Le docteur a pas mis de date. Et lui, là, le carreau, il en veut une.
# joker: Une case a posé une question. Que demande-t-elle, à lui ?
# relance: Elle clignote. Faut lui donner quelque chose ?
TRAORE: Ben, le temps qu'elle revienne. Ou… Ou je sais pas, moi.
* (fin_d_arret) [« Son arrêt court jusqu'à quand ? Je mets la date, ça débloque la page. » #modele #porter: enquete]
    // Pour : un remplacement, cela a une fin, la case est obligatoire, et Mme Roussel attend.
    # questions - «jusqu'à quand» : la seule question qu'il ne veut pas entendre, et c'est une case qui l'a posée.
    # presence - «ça débloque la page» : c'est la page que vous venez de soulager.
    # entendu: Elle veut la date de ma femme.
    # essayez: « Celle-là, elle attendra. Vous disiez : ou… »
    { confiance > 0:
        ~ confiance -= 1
    }
    # TRAORE: ferme bras-croises
    TRAORE: Mettez Noël. … Mettez ce que vous voulez.
* (a_deux) [« J'écris “à décider à deux”. Elle le prend, et rien n'est fermé. » #porter: solution]
    # positif + «à décider à deux» : la case est pleine, et de quelque chose de possible.
    # reformulation 0 «rien n'est fermé» : vous avez senti la porte ; lui seul sait sur quoi elle donne.
    # presence 0 «Elle le prend» : c'est encore de la tablette que vous donnez des nouvelles.
    # entendu: À deux. Elle a dit à deux.
    # TRAORE: surpris
    TRAORE: À deux… Vous et moi ? … Ah. Non. Mettez, mettez.
* (le_ou) [« Le temps qu'elle revienne, ou… Vous vous êtes arrêté là. » #porter: comprehension]
    # reformulation + «Le temps qu'elle revienne, ou» : sa phrase, rendue à l'endroit où elle s'est cassée.
    # presence + «Vous vous êtes arrêté là» : pour l'avoir vu, il fallait le regarder.
    # entendu: Elle a entendu le « ou ».
    ~ confiance += 1
    # TRAORE: abattu
    TRAORE: « Chez Odile », dehors, c'est de l'or. Du vrai. Je mets qui, moi, derrière de l'or ?
* (champ_vide) [(Vous passez à la suite sans remplir la case.) #quand: champ-vide]
    // Pour : lui épargner la question ; la page dira bien si elle y tient.
    # presence 0 «sans remplir la case» : le geste est délicat ; il se fait sans lui.
    # positif - «Vous passez à la suite» : la question revient, en plus rouge, et il sait lire le rouge.
    # entendu: Elle ose pas me demander. L'appareil, lui, se gêne pas.
    # essayez: « Cette case-là, on la laisse pour la fin. Parlez-moi d'elle. »
    # TRAORE: mefiant
    TRAORE: C'est encore plus rouge. Chez moi, quand c'est rouge, faut sortir.
- -> fournee

// 5. Le four sonne. Il tourne le dos, et il écoute : exactement ce qu'Odile lui reprochait.
=== fournee ===
# TRAORE: decide face
Derrière, le four sonne. Il y est déjà.
TRAORE: Quarante baguettes, ça attend pas. Continuez, je vous écoute ! J'ai le dos tourné, mais j'écoute.
# TRAORE: ailleurs
# pensee: Je t'écoute. Je lui disais ça. Sans tourner la tête.
# joker: Il y a deux vitres dans cette pièce. Qui est derrière laquelle ?
# relance: Vous êtes partie ?
Il parle au hublot. Vous voyez sa nuque, et la lumière orange autour.
* (je_tiens) [Vous laissez la tablette. « Je viens. Je tiens quoi ? » #porter: comprehension]
    # presence + «Vous laissez la tablette» : elle n'a rien à faire devant un four ; vous, si.
    # positif + «Je tiens quoi» : ce que vous pouvez, tout de suite, avec les mains.
    # entendu: Elle va se salir. Elle vient quand même.
    ~ confiance += 2
    # tablette: posee
    # MOI: sourire face
    # TRAORE: surpris
    TRAORE: La grille, là. Avec le torchon, pas avec la manche. … Trois semaines que j'ai pas été deux.
* (plutot_six) [« Je parle fort, alors ! Les horaires, plutôt de six heures à treize heures ? » #porter: enquete]
    // Pour : il a dit de continuer, il a dit qu'il écoutait, et elle le croit.
    # presence 0 «Je parle fort, alors» : c'est gai, et vous criez à une nuque.
    # questions - «plutôt de six heures à treize heures» : la réponse est dans la question ; il dira oui au four.
    # entendu: Dire oui. On finira plus tôt.
    # essayez: « Sortez-les. On se parle de face, après. »
    # TRAORE: ailleurs
    TRAORE: Oui, oui ! … J'ai dit oui à quoi ?
* (de_face) [« Sortez-les, je me tais. On se parlera de face, après. » #porter: comprehension]
    # place + «je me tais» : son pain a son heure, et vous la lui laissez.
    # presence + «de face» : deux mots que ce fournil connaît déjà.
    # entendu: De face. Elle aussi.
    ~ confiance += 2
    # tablette: posee
    # TRAORE: surpris
    TRAORE: … De face. Vous connaissez ma femme, ou quoi ?
* (j_avance) [« Faites, faites ! J'avance les horaires pendant ce temps, vous relirez. » #modele #porter: solution]
    // Pour : ne pas le déranger, et lui faire gagner quatre minutes.
    # presence - «J'avance les horaires» : deux vitres, deux nuques ; l'offre s'écrit sans lui.
    # choix 0 «vous relirez» : il aura le dernier mot, sur une annonce qu'il n'aura pas dite.
    # entendu: Pas besoin de moi, pour mes horaires.
    # essayez: « Sortez-les, je me tais. On se parlera de face, après. »
    { confiance > 0:
        ~ confiance -= 1
    }
    # tablette: levee offre rapide
    # TRAORE: ailleurs
    TRAORE: C'est ça. Chacun son hublot.
- { confiance >= 5: -> samedi | -> comptoir }

// --- 6. Le pain chante, et il raconte. On a tout de suite envie de le soulager.
=== samedi ===
# etape: reformulation
# MOI: ecoute face
{ comptoir.mains_vides:
    Les baguettes craquent sur la grille, toutes à la fois. On dirait de la pluie.
- else:
    # tablette: posee
    La grille prend tout le marbre, la tablette se pousse. Les baguettes craquent, toutes à la fois. On dirait de la pluie.
}
# TRAORE: sourire face
TRAORE: Il chante. Odile dit qu'il m'engueule.
# TRAORE: fatigue
TRAORE: Le samedi où elle est tombée, j'ai entendu, devant. J'ai cru à une corbeille. J'en avais quarante, brûlantes. J'ai fini.
# TRAORE: abattu
# pensee: Je les ai comptées. Tant qu'à faire.
# joker: Qu'est-ce qu'on a envie de lui répondre tout de suite ? Pour soulager qui ?
# relance: Je sais pas pourquoi je vous raconte ça.
TRAORE: Quatre minutes. Quand j'y suis allé, une cliente lui tenait la main.
* (pas_savoir) [« Vous ne pouviez pas savoir. N'importe qui aurait fini sa fournée. » #porter: soutien]
    // Pour : il se ronge, et c'est vrai.
    # positif 0 «Vous ne pouviez pas savoir» : c'est doux, et c'est exact ; il n'avait rien demandé.
    # reformulation - «N'importe qui» : il n'était pas n'importe qui, ce samedi-là ; c'est ce qu'il vient de dire.
    # entendu: Elle dit comme le docteur.
    # essayez: (Vous vous taisez.)
    { confiance < 10:
        ~ confiance += 1
    }
    # TRAORE: calme
    TRAORE: C'est ce que dit le docteur. Gentil, lui aussi.
+ (silence_samedi) [(Vous vous taisez.) #silence: 3]
    # place + : le pain fait la conversation ; il a le temps de trouver la suite.
    # entendu: Elle a pas regardé l'heure.
    # pause: 2
    # TRAORE: abattu
    TRAORE: … « Regarde-moi quand je te parle. » Elle disait que ça. Moi : je t'écoute. Et je regardais cuire.
* (une_cliente) [« Quatre minutes. Et c'est une cliente qui l'a regardée. » #porter: interpretation]
    // Pour : elle a compris, elle veut qu'il le sache.
    # reformulation + «Quatre minutes» : son compte, sans le raccourcir ni l'alourdir.
    # place - «qui l'a regardée» : il avait dit « tenait la main » ; le mot est juste, et vous l'avez trouvé avant lui.
    # entendu: Regardée. Oui. C'est ça, le mot.
    # essayez: « Quatre minutes. Et une cliente lui tenait la main. »
    { confiance < 10:
        ~ confiance += 1
    }
    # TRAORE: abattu
    TRAORE: Voilà. Moi, je regardais le hublot. « Regarde-moi quand je te parle », elle disait. J'écoutais, hein. J'écoutais très bien.
* (quelqu_un) [« C'est lourd. Vous avez pu en parler à quelqu'un, un proche, un médecin ? » #porter: solution]
    // Pour : cela dépasse une visite, et elle ne veut pas jouer à la psychologue.
    # cadre + «un proche, un médecin» : vous n'êtes ni l'un ni l'autre, et c'est bien de le savoir.
    # presence - «à quelqu'un» : il vient de le faire ; quelqu'un, c'était vous.
    # entendu: Elle voudrait que ce soit un autre.
    # essayez: « Merci de me l'avoir dit, à moi. »
    # TRAORE: surpris
    TRAORE: Ben… là. À vous.
- -> plafond

// --- 6 bis. Il s'est refermé, très poliment. Quelqu'un frappe, et personne ne lève la tête.
=== comptoir ===
# etape: objections
# TRAORE: calme face
{fournee.je_tiens or fournee.de_face:Le pain est sorti. Il vous regarde, il regarde la tablette, il va essuyer la caisse.|Il est revenu. Il essuie la caisse.} Elle est propre.
TRAORE: Bon, on a fait le tour. Vendeuse, urgent, mettez ça. Faut que j'ouvre.
# TRAORE: ailleurs
# pensee: Encore un peu, je racontais. À elle, ou au carreau, je sais plus.
# joker: Quand est-ce que ça s'est refermé ? Sur quel mot, ou sur quel geste ?
Au plafond, deux coups. Il continue d'essuyer.
* (publier) [« Vente, urgent : en ligne à sept heures. Bon courage à vous deux. » #modele #porter: solution]
    // Pour : c'est lui qui le demande, l'heure tourne, et Mme Roussel attend.
    # positif + «en ligne à sept heures» : un fait, et une heure.
    # presence - «Bon courage à vous deux» : on a frappé deux coups, et vous rangez.
    # entendu: Voilà. C'est dans la case.
    # essayez: « J'ai plus regardé la page que vous. Demain, six heures, je reviens mains vides. »
    -> fin_urgent
* (mains_vides) [« J'ai plus regardé la page que vous. Demain, six heures, je reviens mains vides. » #porter: comprehension]
    # presence + «J'ai plus regardé la page que vous» : il le pensait depuis un quart d'heure ; il n'aura pas à le dire.
    # engagement + «Demain, six heures» : une heure de boulanger.
    # entendu: Elle l'a vu. Moi, il m'a fallu trois semaines.
    ~ confiance += 2
    # TRAORE: surpris
    TRAORE: Sans votre truc ? … Vous tiendrez la grille.
    # tablette: rangee
    # pause: 2
    Le lendemain, six heures. Vos mains ne savent pas où se mettre. Il vous tend un torchon : elles savent.
    -> samedi
* (on_a_frappe) [« On a frappé, là-haut. Il y a quelqu'un ? » #porter: enquete]
    # presence + «On a frappé, là-haut» : vous avez levé la tête, enfin, et plus haut que l'écran.
    # positif 0 «Il y a quelqu'un» : rien n'est encore proposé ; quelqu'un d'autre est entré.
    # entendu: Elle entend. Moi, je fais celui qui entend pas.
    ~ confiance += 1
    # tablette: posee
    # TRAORE: inquiet
    TRAORE: Odile. Elle compte les gens, à la clochette. Deux coups : t'as oublié quelqu'un.
    -> plafond

// 7. Trois coups au plafond. Il manque quelqu'un, dans cette conversation, et elle le fait savoir.
=== plafond ===
# etape: objections
{ comptoir.on_a_frappe: -> leve_les_yeux | -> trois_coups }
= leve_les_yeux
# MOI: ecoute face
# TRAORE: fatigue face
Il regarde le plafond, enfin. Puis vous.
-> balance
= trois_coups
# son: trois-coups
# TRAORE: inquiet face
Au-dessus de vos têtes, on frappe. Trois coups.
# TRAORE: malice
TRAORE: Odile. Un coup : y a du monde. Deux : t'as oublié quelqu'un. Trois, c'est : à qui tu parles ?
-> balance
= balance
# TRAORE: inquiet
# pensee: Si elle descend maintenant, elle voit « poste ».
# joker: De la place de qui parle-t-on, depuis le début ?
# relance: Elle est très juste, la balance, remarquez.
TRAORE: Je lui ai pas dit pour l'annonce. Je lui ai dit que vous veniez pour la balance.
* (surprise) [« Vous lui direz une fois quelqu'un trouvé : ce sera une bonne nouvelle. » #porter: soutien]
    // Pour : ne pas tracasser une malade avec un recrutement.
    # positif + «ce sera une bonne nouvelle» : enfin quelqu'un qui voit la suite en clair.
    # reformulation - «une fois quelqu'un trouvé» : il dit qu'il ne lui parle pas ; vous l'aidez à ne pas le faire.
    # entendu: Une bonne nouvelle. Sur sa chaise à elle.
    # essayez: « C'est sa caisse. Si elle lisait l'annonce avant tout le monde ? »
    { confiance < 10:
        ~ confiance += 1
    }
    # TRAORE: calme
    TRAORE: Ah ben oui. On lui dira après. … On fait beaucoup après, ici.
* (quatre_coups) [« Et quatre coups, ce serait quoi ? » #porter: enquete]
    # presence + «Et quatre coups» : sa plaisanterie a trouvé quelqu'un, et il vous regarde.
    # questions + «ce serait quoi» : il cherche, et c'est lui qui dira ce qui manque.
    # entendu: Quatre ? On a jamais fait quatre.
    { confiance < 10:
        ~ confiance += 1
    }
    # TRAORE: abattu
    TRAORE: Quatre ? Ce serait : monte. … Elle l'a fait une fois. J'ai cru qu'elle comptait.
* (avant_tous) [« C'est sa caisse. Si elle lisait l'annonce avant tout le monde ? » #porter: comprehension]
    # reformulation + «C'est sa caisse» : ce qui est écrit dehors, en lettres dorées.
    # choix + «Si elle lisait» : une proposition, et il peut la laisser sur le marbre.
    # entendu: Avant tout le monde. D'habitude, elle passe après le pain.
    ~ odile = true
    # TRAORE: inquiet
    TRAORE: Avant tout le monde. … Elle va tout corriger. Les fautes, et puis le reste.
* (entre_vous) [« Ça, c'est entre vous. Moi, je suis là pour l'annonce. » #porter: evaluation]
    // Pour : on n'entre pas dans un couple avec une tablette.
    # cadre + «c'est entre vous» : la limite est juste, et elle est dite simplement.
    # presence - «Moi, je suis là pour l'annonce» : il venait de vous confier l'annonce, justement.
    # entendu: J'ai trop parlé.
    # essayez: « Ce que vous lui direz, c'est à vous. L'annonce, elle peut la lire d'abord. »
    # TRAORE: calme
    TRAORE: Oui. La balance. On en était à la balance.
- -> dictee

// 8. La bascule : c'est lui qui demande la tablette. Il veut voir, et qu'on le voie.
=== dictee ===
# etape: proposition
# tablette: partagee offre rapide
# MOI: sourire face
# TRAORE: decide face
TRAORE: {comptoir.mains_vides:Et votre machine, elle boude ? Sortez-la.|Bon. Tournez-la, votre machine.} Qu'elle me voie, moi aussi.
Vous la tournez. Deux nez, un écran, et déjà un pouce de farine sur « Poste ».
# TRAORE: ecoute
# pensee: Je sais pas comment ça s'appelle, ce qu'elle fait. Je l'entendais, c'est tout.
# joker: Comment décrit-on quelqu'un qu'on n'a pas assez regardé ?
# relance: C'est long à écrire, pourtant, c'est cinq lettres.
TRAORE: Poste : Odile. Mettez Odile.
* (le_bon_mot) [« Mettons “vente en boulangerie” : c'est le mot que les gens cherchent. » #porter: solution]
    // Pour : avec un autre mot, l'annonce ne sort dans aucune recherche ; c'est exact.
    # clair + «le mot que les gens cherchent» : une raison, vraie, et il la comprend.
    # reformulation - «vente en boulangerie» : Odile vient de sortir de la phrase.
    # entendu: C'est propre. C'est chez personne.
    # essayez: « “Vente” dans la case, pour qu'on vous trouve. Et dessous : Odile, elle fait quoi ? »
    # TRAORE: calme
    TRAORE: Vente. D'accord. C'est vous qui savez.
* (elle_fait_quoi) [« Odile, à sept heures, la clochette sonne : elle fait quoi ? » #porter: comprehension]
    # reformulation + «Odile, à sept heures» : son mot pour le poste, et vous le gardez.
    # questions + «elle fait quoi» : des gestes ; l'annonce sera faite avec.
    # entendu: Ce qu'elle fait… Attendez.
    ~ mots = true
    # TRAORE: explique explique-mains
    TRAORE: Elle dit le prénom avant le prix. La bien cuite de M. Ferrand, elle l'a déjà sortie. … Je le savais, ça. Je savais pas que je le savais.
* (ecrivez) [Vous lui tendez la tablette. « Écrivez, vous. Avec la farine. » #porter: comprehension]
    # presence + «Vous lui tendez la tablette» : elle change de mains, et plus personne n'est derrière.
    # positif + «Avec la farine» : il craignait de salir ; c'est permis, et c'est dit en trois mots.
    # entendu: Moi ? Avec ces doigts-là ?
    ~ mots = true
    # TRAORE: surpris
    TRAORE: O, di, le… Elle a mis « idole ». … Laissez. C'est pas faux.
* (champ_refuse) [(Vous écrivez sa réponse telle quelle. La case refuse.) #quand: champ-refuse]
    // Pour : écrire d'abord ce qu'il dit ; la case s'arrangera.
    # reformulation + «telle quelle» : ses mots d'abord, et tant pis pour le format.
    # presence 0 «La case refuse» : vous lisez le refus à deux, et c'est encore elle qui mène.
    # entendu: Elle veut un chiffre. La dame, elle voulait la phrase.
    # TRAORE: malice
    TRAORE: « De un à quatre-vingt-dix-neuf » ? Moi, j'en voulais une vraie.
* (page_suivante) [(Vous remplissez la page à deux, et vous passez à la suite.) #quand: page-suivante]
    # presence + «à deux» : un doigt propre, un doigt blanc, une seule page.
    # reformulation 0 «la page» : elle est pleine ; de ses mots ou de ceux de la case, vous seule le savez.
    # entendu: C'est moins bête que je croyais. C'est moi qui appuie ?
    # TRAORE: sourire
    TRAORE: C'est moi qui ai appuyé, hein. Odile, elle le croirait pas.
- -> coupure

// 9. L'outil lâche. C'est le moment que vous craigniez depuis un mois.
=== coupure ===
# tablette: partagee offre coupee
# TRAORE: explique face
TRAORE: Page deux. Lundi, de six à treize, le dimanche on se relaie. Le salaire, marquez que je paie le dix, et que je paie.
# MOI: inquiet
Vous touchez « Page suivante ». Un nuage barré. Tout ce qu'il vient de dicter a disparu.
# TRAORE: malice
# pensee: Elle est devenue toute rouge. Je connais, j'ai un four.
# joker: L'outil vient de lâcher. Que leur reste-t-il ?
# relance: Faut taper dessus ? Odile tape dessus, la caisse.
TRAORE: Ah. Elle aussi, elle fait celle qui écoute.
* (de_tete) [« De tête : lundi, de six à treize, et vous payez le dix. Et vous payez. » #porter: comprehension]
    # reformulation + «Et vous payez» : tout y est, et aussi ce qu'il avait dit deux fois.
    # presence + «De tête» : sans l'écran ; vous étiez donc là.
    # entendu: Elle l'a gardé. Elle, elle écoutait pour de bon.
    { confiance < 10:
        ~ confiance += 1
    }
    # TRAORE: sourire
    TRAORE: Et le dimanche, on se relaie. … Vous voyez, elle sert à rien. Je dis pas ça pour vous, vous, vous servez.
* (je_recommence) [« Mince, c'est ma faute. Laissez-moi deux minutes, je recommence tout. » #porter: soutien]
    // Pour : elle a honte, et veut réparer, seule et vite.
    # positif - «c'est ma faute» : personne ne vous accusait ; il a maintenant quelqu'un à consoler.
    # presence - «Laissez-moi deux minutes» : l'écran était à deux ; le voilà de nouveau à une.
    # entendu: Faut que je la laisse. Bon.
    # essayez: « La page est partie, vos mots sont là. Vous avez un sac à pain, un crayon ? »
    # tablette: levee offre coupee
    # TRAORE: calme
    TRAORE: C'est la faute à personne, c'est les murs. Je vais préparer la monnaie.
* (sac_a_pain) [« La page est partie, vos mots sont là. Vous avez un sac à pain, un crayon ? » #porter: solution]
    # positif + «vos mots sont là» : ce qui reste, avant ce qui manque.
    # reformulation 0 «un sac à pain» : ils y seront en entier ; encore faut-il les redire.
    # entendu: Un sac, ça, j'ai. J'en ai dix mille.
    ~ mots = true
    # TRAORE: decide
    TRAORE: Tenez. On écrit sur la face, derrière ça boit. … « Cherche quelqu'un qui dit bonjour avant de dire le prix. »
* (page_perdue) [(Vous remplissez tout une deuxième fois. Tout s'efface une deuxième fois.) #quand: page-perdue]
    // Pour : il n'y a rien d'autre à faire, et le réseau va bien finir par revenir.
    # presence - «une deuxième fois» : il avait dicté ; à présent il attend, et vous tapez.
    # entendu: Elle a plus faim que le chat.
    # essayez: « De tête : lundi, de six à treize, et vous payez le dix. »
    # TRAORE: ironique
    TRAORE: Deux fois. Elle a bon appétit.
- -> relecture

// 10. Le doigt. L'annonce est prête ; il reste quelqu'un à qui la lire.
=== relecture ===
# etape: engagement
# tablette: partagee offre rapide
# MOI: calme face
Le réseau revient, comme si de rien n'était. Derrière la vitrine, une dame tapote sa montre.
# TRAORE: ecoute face
TRAORE: {mots:Ça fait drôle. On dirait quelqu'un.|Tout est rempli. On dirait que c'est pour n'importe où.}
# TRAORE: inquiet
# pensee: Si on la lit tout haut, ça traverse. C'est du vieux plancher.
# joker: À qui cette annonce doit-elle parler en premier ?
# relance: Elle va la casser, sa montre.
TRAORE: Et maintenant ? Qui c'est qui appuie ?
* (votre_doigt) [« Vous. Maintenant, ou ce soir, quand elle l'aura lue là-haut ? » #porter: comprehension]
    # choix + «Maintenant, ou ce soir» : son doigt, son heure ; les deux lui sont permises.
    # presence + «Vous» : un mot, et la tablette n'est plus à personne d'autre.
    # entendu: Ce soir. Avec elle.
    ~ odile = true
    # TRAORE: decide
    TRAORE: Ce soir. Avec un croissant. Chaud, pour une fois.
* (je_lis_fort) [« Je la lis tout haut. Vous m'arrêtez où ça ne lui ressemble pas. » #porter: comprehension]
    # reformulation + «où ça ne lui ressemble pas» : c'est à lui de dire si l'on a bien entendu.
    # place + «Vous m'arrêtez» : sa main reste levée pendant que vous lisez.
    # entendu: Tout haut ? Le plancher est mince.
    ~ mots = true
    # TRAORE: ecoute
    TRAORE: Moins fort, moins fort… Là. « Le sourire », non. Odile sourit pas, elle regarde. Mettez : qui regarde les gens.
* (j_appuie) [« J'appuie, c'est parti, et vous ouvrez tranquille. Je vous appelle demain, onze heures. » #porter: solution]
    // Pour : tout est prêt, il ouvre dans une minute, et Mme Roussel attend sa ligne.
    # positif + «demain, onze heures» : un jour, une heure, et c'est vous qui appelez.
    # presence - «J'appuie» : il avait demandé qui ; vous avez répondu avec votre doigt.
    # entendu: Ah. C'était elle.
    # essayez: « Vous. Maintenant, ou ce soir, quand elle l'aura lue ? »
    # TRAORE: calme
    TRAORE: {odile:Ah. On avait dit : elle, avant tout le monde. … Bon. C'est parti, c'est parti.|Ah, c'est parti ? … C'est silencieux.}
    ~ odile = false
* (offre_relue) [(Vous relisez l'offre ensemble, à voix haute, jusqu'au bout.) #quand: offre-relue]
    # presence + «ensemble, à voix haute» : deux voix, un écran, et le plancher est mince.
    # reformulation 0 «jusqu'au bout» : tout a été relu ; reste à dire ce qu'elle en pensera.
    # entendu: On l'a dit tout haut. Ça y est, c'est dit.
    ~ odile = true
    # TRAORE: surpris
    Au plafond, un coup. Un seul.
    TRAORE: « Y a du monde. » … Elle demande à qui on lit ça.
- { mots && odile: -> fin_quatre_coups }
{ odile: -> fin_stylo }
{ mots: -> fin_cliente }
-> fin_urgent

// --- Les fins. Chacune suit de ce qui a été regardé, et par qui.
=== fin_quatre_coups ===
# son: trois-coups
# TRAORE: surpris face
Au plafond, trois coups. Un silence. Un quatrième.
# TRAORE: sourire
TRAORE: {plafond.quatre_coups:… Quatre. Je monte. S'il vient du monde, dites bonjour avant le prix.|… Quatre ? Ça, c'est nouveau. Je monte. S'il vient du monde, dites bonjour.}
# tablette: posee
# MOI: surpris
# pause: 2
Il est monté avec deux croissants chauds. La dame à la montre s'est servie, elle a crié son nom. Vous avez dit bonjour, en la regardant.
# fin: Quatre coups ; L'annonce est dans ses mots, et Odile la lit la première. Le reste se décidera à deux.
À neuf heures, dans la voiture, vous cherchez la tablette. Elle est restée sur le marbre. Il y a du beurre dessus.
-> END

=== fin_stylo ===
# TRAORE: calme face
TRAORE: Je lui montre. Elle va dire que c'est pas elle.
# tablette: rangee
# pause: 2
C'est ce qu'elle a dit. Puis elle a demandé un stylo.
# fin: Au stylo ; Rien n'est encore en ligne. L'annonce attend la personne qui sait de quoi elle parle.
Samedi, une photo sur votre téléphone. {dictee.le_bon_mot:« Vente en boulangerie », barré|La première ligne, barrée}. Dessous, une écriture que vous ne connaissez pas : « regarder les gens ».
-> END

=== fin_cliente ===
# TRAORE: sourire face
TRAORE: C'est bien. C'est bien tourné. Sauvez-vous, j'ouvre.
# tablette: rangee
# MOI: sourire face
# pause: 2
En ligne à sept heures. C'est la plus belle annonce du département. À l'étage, une fenêtre est entrouverte.
# TRAORE: inquiet
# fin: Par une cliente ; L'annonce est juste, dans ses mots. Odile l'a apprise par quelqu'un d'autre que lui.
À huit heures, une dame lève la tête : « C'est beau, ce qu'il a mis sur vous ! » Odile demande où.
-> END

=== fin_urgent ===
# TRAORE: calme face
TRAORE: Merci d'être passée. Attention en sortant, ça glisse, la farine.
# tablette: rangee
# MOI: fatigue
# pause: 2
{comptoir.publier:« Vente, urgent. » La roue s'arrête|Sept heures. La roue s'arrête} : en ligne. Mme Roussel envoie un croissant.
# fin: Tous les champs ; Tout est rempli, et en ligne. Odile l'a lu sur son téléphone, à l'étage, avant qu'il ne monte.
Au-dessus de « Chez Odile », une fenêtre s'allume. Quelqu'un lit. De la rue, on ne voit que la lumière d'un écran.
-> END
