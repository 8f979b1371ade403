// Ouvrir. Il dit « on » ; le chat ne compte pas. À la fin, s'il dit « je », c'est que la porte est ouverte.
=== ouvrir ===
{ reste !? un_ouvrir: -> colere }
~ reste -= un_ouvrir
~ confiance = 3
# lieu: local
# etape: ouvrir
# MOI: calme face
# NGUYEN: calme face
# son: sonnerie
Un numéro que vous ne connaissez pas.
{ humeur:
    - 1: -> quatre_minutes
    - 2: -> il_lit
    - else: -> les_vraies
}
= quatre_minutes
# son: decroche
# NGUYEN: inquiet explique-mains
NGUYEN: Allô, j'ai quatre minutes, un monsieur qui attend debout, et sa roue dans les mains. Enfin, dans les miennes.
-> deborde
= il_lit
# son: decroche
# NGUYEN: ferme face
NGUYEN: « Bonjour. Nous souhaiterions procéder à une embauche. » … Pardon, je lisais. La suite, j'arrive pas à me relire.
-> deborde
= les_vraies
# son: decroche
# NGUYEN: mefiant face
NGUYEN: Bonjour, je me suis peut-être trompé. Là, c'est pour les vraies entreprises ?
-> deborde
= deborde
# NGUYEN: explique face
# pensee: Pourvu qu'elle demande pas c'est qui, « on ».
# joker: Il a dit « on ». De qui parle-t-il ?
# relance: Allô ? Vous prenez des notes ?
NGUYEN: Nguyen, les vélos cargo, rue Basse. On est débordés. On cherche quelqu'un, on sait pas bien quoi. C'est vous, ça ?
* (siret) [« Tout à fait ! Votre numéro Siret, et je crée votre espace. » #modele #porter: solution]
    // Pour : sans lui rien ne s'ouvre, et il est pressé.
    # reformulation - «Votre numéro Siret» : il arrivait débordé ; il devient quatorze chiffres.
    # entendu: Elle vérifie que j'existe.
    # essayez: « Débordés. Ça déborde par où ? »
    ~ confiance -= 1
    # NGUYEN: inquiet
    NGUYEN: Le Siret, je l'ai pas sur mon bras. Sur mon bras j'ai : dire bonjour, parler lentement.
* (une_date) [« C'est moi, Morel. On ne raccroche pas sans une date. » #porter: solution]
    # engagement + «pas sans une date» : il sait, en entrant, avec quoi il sortira.
    # clair + «C'est moi, Morel» : sa question, sa réponse, et quelqu'un derrière.
    # entendu: Une date. On fait pas des dates aux fausses entreprises.
    # NGUYEN: surpris
    NGUYEN: Une date… Bien. Je l'écris sur mon bras, à côté de « parler lentement ».
* (par_ou) [« Débordés, bon. Ça déborde par où ? » #porter: comprehension]
    # reformulation + «Débordés» : son mot, pris au sérieux.
    # questions + «par où» : il peut répondre avec ce qu'il a sous les yeux.
    # entendu: Elle demande pas des chiffres. Elle demande où.
    ~ confiance += 1
    # NGUYEN: malice explique-mains
    NGUYEN: Par la porte. J'ai neuf vélos sur le trottoir. On les sort le matin, on les rentre le soir.
* (un_jeune) [« Bien sûr, et c'est toujours un plaisir, un jeune qui se lance ! » #porter: soutien]
    // Pour : il est intimidé, elle veut le mettre à l'aise.
    # reformulation - «un jeune qui se lance» : il parlait de vélos ; vous parlez de son âge.
    # entendu: Ça s'entend donc tant que ça.
    # essayez: « C'est bien ici. Vous réparez, vous livrez, ou les deux ? »
    ~ confiance -= 1
    # NGUYEN: ferme face
    NGUYEN: Je suis lancé depuis trois ans. On est lancés.
- -> equipe

= equipe
# NGUYEN: calme face
NGUYEN: Oui monsieur, à midi, oui ! … En fait, on peut pas réparer et livrer en même temps. Quelqu'un part, et derrière…
Un miaulement, tout près du combiné.
# NGUYEN: inquiet
# pensee: Elle a compris. Elle va me dire de rappeler quand je serai grand.
# joker: Il vient d'être surpris. Qu'est-ce qui l'aiderait à rester ?
NGUYEN: Chut, Manivelle. … C'est rien. C'est l'équipe.
* (l_equipe_miaule) [« L'équipe miaule. Quand vous livrez, qui garde l'atelier ? » #porter: comprehension]
    # reformulation + «L'équipe miaule» : sa plaisanterie à lui, rendue sans insister.
    # questions + «qui garde l'atelier» : on peut y répondre sans avoir honte.
    # entendu: Elle a ri. Pas de moi. Du chat.
    ~ confiance += 1
    # NGUYEN: sourire
    NGUYEN: Un panneau. « Je reviens. » … Voilà. « On », c'est le panneau, le chat et moi.
* (midi_dix) [« Vous avez un client. Je vous rappelle à midi dix, mains propres ou pas. » #porter: solution]
    # engagement + «à midi dix» : une heure qu'il n'aura pas à demander.
    # place + «Vous avez un client» : le monsieur debout compte aussi.
    # reformulation 0 : l'équipe est restée sans réponse.
    # entendu: C'est elle qui rappelle. On n'est pas rien, alors.
    # NGUYEN: surpris
    NGUYEN: Pas propres. À midi dix, oui, pas propres.
* (previsionnel) [« Une première embauche, ça se prépare. Vous avez fait un prévisionnel ? » #modele #porter: evaluation]
    // Pour : elle ne veut pas qu'il se mette en danger.
    # questions - «un prévisionnel» : le mot de la banque ; il y entend qu'il est trop petit.
    # entendu: Pas pour toi, mon gars.
    # essayez: « L'équipe et vous, vous tenez comment, quand vous partez livrer ? »
    # NGUYEN: abattu
    NGUYEN: La banque aussi, elle l'a demandé. Bon. On rappellera.
    # son: raccroche
    Il a raccroché très poliment. Le chat avait encore quelque chose à dire.
    -> colere
+ (silence_chat) [(Vous vous taisez.) #silence: 3]
    # place + : il avait commencé à dire quelque chose ; il le finit.
    # entendu: Elle a entendu. Elle dit rien. Bon, ben je le dis.
    ~ confiance += 1
    # pause: 2
    # NGUYEN: ironique
    NGUYEN: … « On », c'est moi. Le chat a pas de contrat.
- -> mecano

= mecano
# NGUYEN: explique explique-mains
# pensee: Si elle choisit pour moi, je dirai oui. Et c'est moi qui paierai.
# joker: Qui sait ce qui lui manque ? Comment le lui faire dire ?
NGUYEN: Une seconde encore. Un mécano, un livreur, je sais même pas ce que je cherche. Ma mère dit : un comptable.
* (votre_mere) [« Votre mère n'a pas tort. Les comptes d'abord, le recrutement après. » #porter: evaluation]
    // Pour : c'est souvent vrai, et cela le protège.
    # questions - «le recrutement après» : il demandait quoi chercher ; on lui dit d'attendre.
    # entendu: Elles sont deux, maintenant.
    # essayez: « Un mécano, un livreur… Hier, c'est lequel qui vous a manqué ? »
    ~ confiance -= 1
    # NGUYEN: fatigue
    NGUYEN: Je lui dirai. Elle sera ravie.
* (un_qui_fait_tout) [« Un mécano qui livre, ça existe ! Je vous publie ça aujourd'hui. » #porter: solution]
    // Pour : il hésite, elle tranche ; il raccroche avec quelque chose.
    # engagement + «aujourd'hui» : c'est daté.
    # choix - «Un mécano qui livre» : vous avez choisi à sa place, et il en est soulagé.
    # entendu: Ah. Bon. C'est ça qu'il me faut, alors.
    # essayez: « Je publie quand vous saurez lequel. Hier, il vous a manqué quoi ? »
    ~ confiance += 1
    # NGUYEN: surpris
    NGUYEN: Ça existe ? Ah ben… oui. Si vous le dites. C'est vous, la vraie entreprise.
* (hier) [« Hier, à quel moment il vous a manqué deux bras ? » #porter: comprehension]
    # questions + «Hier, à quel moment» : une journée précise ; la réponse est dedans.
    # entendu: Hier. Ça, je sais.
    ~ confiance += 1
    # NGUYEN: decide
    NGUYEN: À cinq heures. Une dame, roue voilée, deux enfants dans la caisse. J'étais en livraison. … Un mécano. C'est un mécano.
* (trois_colonnes) [« Comptez : réparés, livrés, refusés. Vendredi midi, je vous appelle. » #porter: solution]
    # engagement + «Vendredi midi» : un jour, une heure, et un travail à sa portée.
    # clair + «réparés, livrés, refusés» : trois mots, et rien à imprimer.
    # entendu: Refusés. J'avais jamais compté ceux-là.
    # NGUYEN: ecoute
    NGUYEN: Réparés, livrés, refusés. Je l'écris sur mon bras. Je vais manquer de bras.
- {confiance > 3:# NGUYEN: sourire face|# NGUYEN: calme face}
NGUYEN: {confiance > 3:Bon, ben je suis content d'avoir appelé. … Oui. Je.|Merci, hein. On va voir ça, de notre côté.}
# son: raccroche
{confiance > 3:Il a raccroché. Sous le numéro inconnu, vous écrivez : Nguyen.|Il a raccroché au pluriel.}
{ confiance > 3:
    ~ tenus += 1
}
-> colere
