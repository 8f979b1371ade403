// Conclure. Il a raccroché content, sans savoir de quoi. Une date ne se prend pas : quelque chose la gêne, il le dira.
=== conclure ===
{ reste !? six_conclure: -> fin }
~ reste -= six_conclure
~ confiance = 3
# lieu: garage
# etape: conclure
# MOI: calme note
# LEGOFF: calme face
# son: sonnerie
Midi moins dix. Vous venez de dire au revoir à M. Le Goff. Sur l'écran : Le Goff.
{ humeur:
    - 1: -> content_de_quoi
    - 2: -> oui_a_quoi
    - else: -> par_quel_bout
}
= content_de_quoi
# son: decroche
# LEGOFF: surpris face
LEGOFF: C'est re-moi. J'ai raccroché content. Et au bout de deux minutes, je me suis demandé de quoi.
-> un_de_ces_jours
= oui_a_quoi
# son: decroche
# LEGOFF: inquiet face
LEGOFF: Le Goff, encore. Vous m'avez dit « c'est parfait », et moi j'ai dit oui. Oui à quoi ?
-> un_de_ces_jours
= par_quel_bout
# son: decroche
# LEGOFF: malice explique-mains
LEGOFF: C'est le garage. On a dit « on se tient au courant ». Je le tiens par quel bout, moi, le courant ?
-> un_de_ces_jours
= un_de_ces_jours
# LEGOFF: explique explique-mains
# pensee: Pas cette semaine. Cette semaine, il y a le vestiaire.
# joker: Dans ce qu'il vient de dire, qu'est-ce qui est décidé ?
# relance: Je vous entends réfléchir. C'est un bruit de frigo.
LEGOFF: Parce que pour Inaya, votre mécano, c'est oui ! Qu'elle passe voir le garage. Quand elle veut. Un de ces jours.
* (en_premier) [« C'est oui, et il manque le jour. Elle verrait quoi, en premier ? » #porter: comprehension]
    # reformulation + «C'est oui, et il manque le jour» : ce qui est fait, ce qui ne l'est pas.
    # questions + «quoi, en premier» : il fait la visite dans sa tête, et c'est là que ça coince.
    # entendu: En premier ? Le pont. Non. En premier, il faut qu'elle se change.
    ~ confiance += 1
    # LEGOFF: inquiet
    LEGOFF: Le pont. La 4L, si elle est en forme. Et puis, forcément, à un moment… le vestiaire.
* (au_courant) [« C'est parfait ! Je lui transmets, et on se tient au courant. » #modele #porter: soutien]
    // Pour : c'est un oui, on ne va pas le bousculer.
    # engagement - «on se tient au courant» : ni qui, ni quand ; il vient d'appeler pour cela.
    # entendu: Voilà. Content, encore. De quoi ?
    # essayez: « C'est oui, et il manque le jour. Elle verrait quoi, en premier ? »
    ~ confiance -= 1
    # LEGOFF: surpris
    LEGOFF: On se tient… Oui. Ben on se tient, alors.
* (jeudi_huit) [« Un de ces jours… jeudi, huit heures ? Vous me dites si ça coince. » #porter: solution]
    # engagement + «jeudi, huit heures» : un jour existe, même s'il faut en changer.
    # choix + «Vous me dites si ça coince» : il peut refuser le jour sans refuser Inaya.
    # entendu: Jeudi ! C'est dans… Oh là.
    # LEGOFF: inquiet
    LEGOFF: Jeudi ? Jeudi, jeudi. Non mais elle, oui. C'est jeudi qui coince.
* (pas_envie) [« “Quand elle veut”, elle va croire que vous n'en avez pas envie. » #porter: interpretation]
    // Pour : c'est vrai, et il vaut mieux qu'il le sache.
    # reformulation 0 «Quand elle veut» : ses mots sont là, retournés contre lui.
    # engagement - «elle va croire» : une crainte de plus, et toujours pas de jour.
    # entendu: Moi, pas envie ?
    # essayez: « Quand elle veut, d'accord. Et vous, quel jour vous irait ? »
    ~ confiance -= 1
    # LEGOFF: ferme
    LEGOFF: Moi ? J'en ai envie depuis Pâques. C'est pas une question d'envie.
- -> le_vestiaire

= le_vestiaire
# LEGOFF: fatigue face
LEGOFF: {en_premier:Voilà.|Faut que je vous dise. C'est le vestiaire.} Un banc, un lavabo, et douze demoiselles. Une par mois. 1998.
# pensee: Elle a l'âge de ma fille. Ma fille, quand elle vient, elle se lave les mains dehors.
# joker: Qu'est-ce qui empêche la date ? Qui peut le dire sans qu'il rougisse ?
LEGOFF: Moi, je les vois plus. Mais depuis qu'on a raccroché, je vois que ça.
* (que_ca) [« Vous ne voyez plus que ça. Pour que ce soit propre, il vous faut combien ? » #porter: comprehension]
    # reformulation + «Vous ne voyez plus que ça» : sa gêne, redite sans sourire.
    # questions + «il vous faut combien» : la gêne devient un temps de travaux.
    # entendu: Combien ? Une heure. Je peux en finir en une heure ?
    ~ confiance += 1
    # LEGOFF: decide
    LEGOFF: Une heure. Et un pot de blanc. … Il y a la trace, dessous. Deux pots.
* (enlever) [« Ça, monsieur Le Goff, c'est à enlever avant. C'est la base. » #porter: evaluation]
    // Pour : elle a raison, et quelqu'un doit bien le dire.
    # cadre - «C'est la base» : il venait de le dire lui-même ; il se fait gronder pour son aveu.
    # entendu: Je sais. C'est moi qui vous l'ai dit.
    # essayez: « Vous le voyez maintenant. Il vous faut combien de temps ? »
    ~ confiance -= 1
    # LEGOFF: ferme bras-croises
    LEGOFF: Je sais, que c'est la base. C'est moi qui vous en cause.
* (mardi_soir) [« Vous les décrochez mardi soir. Jeudi, huit heures, Inaya entre. Ça tient ? » #porter: solution]
    # engagement + «mardi soir» : une date pour ce qui gêne, une date pour ce qui vient.
    # choix + «Ça tient ?» : il peut encore bouger les deux.
    # entendu: Mardi, je peux. Elle a pas fait de commentaire.
    ~ confiance += 1
    # LEGOFF: surpris
    LEGOFF: Mardi… Mardi soir, je suis tout seul. Oui. C'est mieux, tout seul.
* (prenez_le_temps) [« Prenez tout votre temps. Vous m'appelez quand c'est prêt ? » #modele #porter: soutien]
    // Pour : il est gêné, elle ne veut pas le presser.
    # engagement - «quand c'est prêt» : 1998, c'était prêt aussi.
    # choix 0 «Prenez tout votre temps» : il est libre, et le voilà seul avec le calendrier.
    # entendu: C'est ça. Quand c'est prêt.
    # essayez: « Il vous faut combien de temps ? On pose le jour juste après. »
    # LEGOFF: fatigue
    LEGOFF: Quand c'est prêt. C'est ça. Je vous sonne.
    # son: raccroche
    Dans votre agenda, vous cherchez la page « quand c'est prêt ».
    -> fin
- -> au_dos

= au_dos
# LEGOFF: decide explique-mains
LEGOFF: Bon. Mardi, je peins. Jeudi, elle vient. Attendez, je l'écris au dos d'une facture.
# LEGOFF: calme face
# pensee: Il manque un truc. Je le sens, que ça ferme pas bien.
# joker: Il écrit. Que manque-t-il encore sur son papier ?
LEGOFF: Voilà. « Mardi peinture, jeudi petite. » C'est bon, là ?
* (relire) [« Mardi, vous peignez. Jeudi, huit heures, Inaya. À neuf, je vous appelle. » #porter: solution]
    # reformulation + «Mardi, vous peignez» : qui fait quoi, dans l'ordre.
    # engagement + «À neuf, je vous appelle» : il y a une ligne pour vous aussi.
    # entendu: Elle est sur la facture avec nous.
    ~ confiance += 1
    # LEGOFF: malice
    LEGOFF: À neuf. Pour savoir si la peinture est sèche ? … Allez, je vous mets en bas à droite.
* (un_empechement) [« Très bien ! Et n'hésitez pas, si vous avez un empêchement. » #porter: soutien]
    // Pour : rester souple, et finir sur une note aimable.
    # engagement - «si vous avez un empêchement» : la porte de sortie, juste à côté de la date.
    # entendu: Un empêchement. J'en ai toujours un de côté.
    # essayez: « Si mardi vous n'avez pas peint, vous m'appelez mercredi à neuf heures. »
    ~ confiance -= 1
    # LEGOFF: ironique
    LEGOFF: Un empêchement ? J'en ai une étagère.
* (mercredi_soir) [« Je lui envoie l'adresse ce soir, et un rappel mercredi. » #porter: solution]
    # engagement + «ce soir» : votre part, datée.
    # reformulation 0 : l'heure n'est sur aucun papier.
    # entendu: Elle aura un rappel, elle. Et moi ?
    # LEGOFF: malice
    LEGOFF: À elle, un rappel. Et à moi ? C'est moi qui peins.
* (qui_la_previent) [« “Jeudi petite” : à quelle heure ? Et qui la prévient, vous ou moi ? » #porter: enquete]
    # reformulation + «Jeudi petite» : son papier, lu tel quel ; le trou se voit.
    # questions + «qui la prévient» : sans cela, chacun croit que c'est l'autre.
    # entendu: Tiens. Ni l'heure, ni qui. J'ai écrit une carte postale.
    ~ confiance += 1
    # LEGOFF: surpris
    LEGOFF: Huit heures. Et c'est vous. Moi, je lui dirais « un de ces jours ».
- {confiance > 3:# LEGOFF: sourire face|# LEGOFF: calme face}
LEGOFF: {confiance > 3:Bon. Là, je raccroche content. Et je sais de quoi.|Bon. Ben, on se tient au courant, hein.}
# son: raccroche
{confiance > 3:Au mur de votre bureau, il y a un calendrier. Des chats. Vous entourez jeudi.|Dans votre agenda, jeudi attend encore une heure.}
{ confiance > 3:
    ~ tenus += 1
}
-> fin
