// Reformuler sous la colère. Elle est dans le hall, derrière la vitre : la salle d'attente voit tout, et elle le sait.
=== colere ===
{ reste !? deux_colere: -> questionner }
~ reste -= deux_colere
~ confiance = 3
# lieu: agence
# etape: reformuler
# MOI: calme face
# SABATIER: ferme face
# son: sonnerie
Ligne intérieure : le comptoir de l'accueil.
{ humeur:
    - 1: -> la_dame_au_manteau
    - 2: -> quarante_deux
    - else: -> je_vous_vois
}
= la_dame_au_manteau
# son: decroche
# ambiance: agence
# SABATIER: ironique bras-croises
SABATIER: Bonjour. C'est la dame au manteau, derrière la vitre. Ne vous levez pas, je vous en prie. Personne se lève, ici.
-> dix_heures
= quarante_deux
# son: decroche
# ambiance: agence
# SABATIER: ferme face
SABATIER: Quarante-deux kilomètres. Je vous le dis en premier. Comme ça, c'est dit.
-> dix_heures
= je_vous_vois
# son: decroche
# ambiance: agence
# SABATIER: colere mains-ouvertes
SABATIER: Je suis chez vous, et on me dit de vous téléphoner ! Alors je vous téléphone. Et je vous vois !
-> dix_heures
= dix_heures
# SABATIER: colere explique-mains
SABATIER: Sabatier, les abricots. J'avais rendez-vous à dix heures. Votre monsieur dit que non, qu'on m'a prévenue. Par message.
# pensee: C'est un téléphone pour appeler Youssef. Ça a jamais prévenu personne.
# joker: Que s'est-il passé, de son point de vue à elle ?
# relance: Vous cherchez quoi ? Je suis devant vous.
SABATIER: J'ai un téléphone à touches, madame. Il sonne. C'est tout ce que je lui demande.
* (parti) [« Je comprends, mais le message est parti hier : je le vois à l'écran. » #modele #porter: evaluation]
    // Pour : c'est exact, et l'accueil n'a pas à être accusé à tort.
    # reformulation - «mais le message est parti» : ce que dit l'écran, contre ce qu'elle vient de vivre.
    # entendu: C'est moi qui mens.
    # essayez: « Dix heures, c'était dit. Et personne pour vous recevoir. »
    ~ confiance -= 1
    # SABATIER: colere mains-ouvertes
    SABATIER: Alors demandez-lui de me recevoir, à l'écran.
* (j_arrive) [« Je vous vois aussi. Je raccroche, et dans une minute je suis devant vous. » #porter: solution]
    # engagement + «dans une minute» : c'est court, c'est vrai, et c'est vous qui bougez.
    # presence + «Je vous vois aussi» : la vitre compte moins.
    # place - «Je raccroche» : elle n'avait pas fini ; la porte peut attendre une phrase.
    # entendu: Elle vient pour que je me taise.
    # essayez: « J'arrive, et je vous écoute d'abord. Dix heures, donc, et personne. »
    # SABATIER: ferme bras-croises
    SABATIER: Non ! Vous restez là. Je vous tiens au bout du fil, j'ai pas fini.
* (dix_heures_dites) [« Dix heures, c'était dit. Vous avez fait la route, et personne. » #porter: comprehension]
    # reformulation + «Dix heures, c'était dit» : le fait, dans son ordre, sans l'écran.
    # cadre + «et personne» : le reproche est reçu ; rien ne plaide derrière.
    # entendu: C'est ça. C'est exactement ça.
    ~ confiance += 1
    # SABATIER: exaspere
    SABATIER: Voilà. Et le pont est fermé. Cinquante kilomètres, avec le détour.
* (quelle_heure) [« Vous êtes partie à quelle heure, ce matin ? » #porter: enquete]
    # questions + «à quelle heure» : un fait ; la colère s'use à le raconter.
    # reformulation 0 : rien encore ne dit que vous avez entendu.
    # entendu: Elle veut l'heure ? Elle va l'avoir.
    # SABATIER: explique
    SABATIER: À huit heures ! J'ai donné aux poules, je me suis changée, j'ai pris la route. Changée, madame.
- -> le_systeme

= le_systeme
# SABATIER: ferme face
SABATIER: Et maintenant la salle entière me regarde. Je suis pas quelqu'un qui crie.
# SABATIER: colere bras-croises
# pensee: J'ai mis le manteau des enterrements. Pour être assise à côté d'une plante.
# joker: Qui, dans cette salle, pourrait faire baisser le son ?
SABATIER: Votre monsieur m'a dit : c'est le système. C'est qui, le système ? C'est vous ?
* (ton) [« Madame, si vous continuez sur ce ton, je ne pourrai pas vous aider. » #modele #porter: evaluation]
    // Pour : on a le droit de ne pas se faire crier dessus, et l'accueil aussi.
    # cadre - «sur ce ton» : elle venait de dire elle-même qu'elle ne crie jamais.
    # entendu: Elle me punit. Devant tout le monde.
    # essayez: « Vous n'êtes pas quelqu'un qui crie. Il s'est passé quoi, au comptoir ? »
    # SABATIER: ferme
    SABATIER: Bon. Alors je vais pas continuer.
    # son: raccroche
    Elle repose le combiné de l'accueil, sans bruit. Derrière la vitre, elle reboutonne son manteau.
    -> questionner
* (jeudi) [« Le prochain créneau est jeudi, à neuf heures. Je vous le bloque. » #porter: solution]
    // Pour : elle veut un rendez-vous, en voilà un, et il est sûr.
    # engagement + «jeudi, à neuf heures» : daté, et bloqué.
    # reformulation - «Le prochain créneau» : elle a fait la route ; vous lui offrez de la refaire.
    # entendu: Revenez. Voilà ce qu'elle dit. Revenez.
    # essayez: « Vous êtes là, je vous reçois. C'est moi qui trouverai le temps. »
    ~ confiance -= 1
    # SABATIER: exaspere
    SABATIER: Jeudi. La route, les poules, le manteau. Jeudi.
* (pas_qui_crie) [« Vous n'êtes pas quelqu'un qui crie. » #porter: comprehension]
    # reformulation + «pas quelqu'un qui crie» : sa phrase, telle quelle ; elle s'entend la dire.
    # place + : un point, et vous attendez.
    # entendu: … Non.
    ~ confiance += 1
    # SABATIER: fatigue
    SABATIER: … Non. Chez moi, pour crier, il y a le tracteur.
* (c_est_moi) [« Le système, là, c'est moi. Vous veniez me demander quoi ? » #porter: comprehension]
    # cadre + «c'est moi» : le reproche a enfin une adresse.
    # questions + «Vous veniez me demander quoi» : derrière la colère, il y avait une demande.
    # entendu: Enfin quelqu'un qui s'appelle quelqu'un.
    ~ confiance += 1
    # SABATIER: surpris
    SABATIER: … Du monde. Pour la taille. Enfin, d'abord, je voulais voir à qui je parle.
- -> la_cooperative

= la_cooperative
# SABATIER: fatigue face
# pensee: Si elle dit que c'est pas grave, je pleure, et j'ai pas de mouchoir.
# joker: La colère est partie. Qu'est-ce qu'il y avait dessous ?
SABATIER: J'ai dit à personne que je venais. À la coopérative, ils disent qu'on va chez vous quand on sait plus faire.
* (ecoutez_pas) [« Ne les écoutez pas : des exploitants, j'en reçois toutes les semaines. » #porter: soutien]
    // Pour : la rassurer, elle n'est pas la seule.
    # reformulation - «Ne les écoutez pas» : elle parlait d'elle ; vous répondez sur les autres.
    # entendu: Toutes les semaines. J'ai donc rien d'une urgence.
    # essayez: « Vous êtes venue quand même. Qu'est-ce qui vous a décidée ? »
    ~ confiance -= 1
    # SABATIER: mefiant
    SABATIER: Ils disent qu'ils vont chez le dentiste, alors.
* (decidee) [« Et vous êtes venue. Qu'est-ce qui vous a décidée ? » #porter: comprehension]
    # reformulation + «Et vous êtes venue» : ce que cela lui a coûté, en quatre mots.
    # questions + «Qu'est-ce qui vous a décidée» : elle peut dire le vrai sujet, ou un autre.
    # entendu: Personne m'a demandé ça.
    ~ confiance += 1
    # SABATIER: abattu
    SABATIER: Avant, en janvier, ils étaient dix à mon portail. Cette année, j'ai regardé le portail.
* (a_l_accueil) [« Laissez vos coordonnées à l'accueil, je vous appelle demain à neuf heures. » #porter: solution]
    // Pour : elle a trois rendez-vous qui attendent, et demain elle aura le temps.
    # engagement + «demain à neuf heures» : une heure, et c'est vous qui appelez.
    # presence - «à l'accueil» : douze mètres, et un formulaire au milieu.
    # entendu: Retour à la plante.
    # essayez: « Demain neuf heures, je vous appelle. Et là, je viens vous serrer la main. »
    ~ confiance -= 1
    # SABATIER: ferme
    SABATIER: À l'accueil, il y a une plante. Je la connais, maintenant.
* (onze_heures) [« Vous deviez être reçue. J'arrive, et j'ai jusqu'à onze heures. » #porter: solution]
    # reformulation + «Vous deviez être reçue» : le tort, sans adjectif.
    # engagement + «jusqu'à onze heures» : ce que vous pouvez, et où cela s'arrête.
    # entendu: Elle dit où ça s'arrête. Au moins c'est du vrai.
    ~ confiance += 1
    # SABATIER: surpris
    SABATIER: Jusqu'à onze heures ? … J'ai même pas préparé. J'ai préparé que la colère.
- {confiance > 3:# SABATIER: sourire face|# SABATIER: fatigue face}
SABATIER: {confiance > 3:Bon. Venez. La dame au manteau, derrière la vitre : vous pouvez pas vous tromper.|Bon. Je vais m'asseoir.}
# son: raccroche
{confiance > 3:Elle lève la main, tout de suite, comme à l'école. Vous avez déjà poussé la porte.|Derrière la vitre, elle choisit la chaise du fond. Celle d'où l'on ne vous voit pas.}
{ confiance > 3:
    ~ tenus += 1
}
-> questionner
