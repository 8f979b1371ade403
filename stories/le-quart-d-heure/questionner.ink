// Questionner. « Motivé » n'est pas une réponse, c'est quelqu'un. La question est : qui ?
=== questionner ===
{ reste !? trois_questionner: -> limite }
~ reste -= trois_questionner
~ confiance = 3
# lieu: atelier
# etape: questionner
# MOI: calme face
# KELLER: calme face
# son: sonnerie
Sur l'écran : Keller, métallerie. Un treuil, au loin.
{ humeur:
    - 1: -> trop_court
    - 2: -> la_lune
    - else: -> polis
}
= trop_court
# son: decroche
# KELLER: ironique bras-croises
KELLER: Votre formulaire veut les « qualités attendues ». J'ai mis : motivé. Il me répond que c'est trop court.
-> en_gras
= la_lune
# son: decroche
# KELLER: exaspere pointe
KELLER: Motivé. C'est tout ce que je demande. Pas la lune. Un motivé !
-> en_gras
= polis
# son: decroche
# KELLER: fatigue face
KELLER: Les deux que vous m'avez envoyés, rien à dire. Propres, polis, le bon diplôme. Pas motivés.
-> en_gras
= en_gras
# KELLER: ferme face
# pensee: On peut pas écrire « comme René ». Il y a pas de case.
# joker: Quand elle dit « motivé », à qui pense-t-elle ?
# relance: J'ai une poutre en l'air, hein.
KELLER: Mettez « motivé », en gras, en haut. Et on passe au reste, j'ai une poutre au treuil.
* (en_haut) [« C'est noté : “motivé”, en gras. Et il vous le faudrait pour quand ? » #modele #porter: solution]
    // Pour : elle est pressée, elle l'a demandé, et la date manque.
    # questions - «C'est noté» : le mot est rangé sans avoir été ouvert.
    # entendu: Bon. Elle tape, au moins.
    # essayez: « Le dernier que vous avez trouvé motivé, il faisait quoi ? »
    ~ confiance -= 1
    # KELLER: calme
    KELLER: Pour avant-hier.
* (tout_le_monde) [« “Motivé”, toutes les annonces le disent. Le salaire parlerait mieux. » #porter: evaluation]
    // Pour : c'est un bon conseil, et elle l'a vérifié cent fois.
    # questions - «toutes les annonces le disent» : le conseil est bon ; la porte se referme sur lui.
    # reformulation 0 «Motivé» : son mot est repris, pour être rendu.
    # entendu: Je parle comme tout le monde, quoi.
    # essayez: « “Motivé”. Vous l'avez vu quand, la dernière fois ? »
    ~ confiance -= 1
    # KELLER: ferme bras-croises
    KELLER: Le salaire, il est bon. C'est pas le salaire qui s'en va à cinq heures.
* (c_est_a_dire) [« “Motivé”, d'accord. C'est-à-dire, pour vous ? » #porter: comprehension]
    # reformulation + «“Motivé”, d'accord» : son mot est gardé, personne ne le discute.
    # questions 0 «C'est-à-dire» : grande ouverte ; elle a des images, on lui demande une définition.
    # entendu: Ben, motivé. Elle sait pas ce que c'est ?
    # KELLER: surpris
    KELLER: C'est-à-dire motivé. Ça se voit, quand quelqu'un l'est. Ça se voit de dos.
* (le_dernier) [« Le dernier qui l'était, motivé : vous l'avez vu à quoi ? » #porter: enquete]
    # questions + «vous l'avez vu à quoi» : quelqu'un, un jour, un geste ; elle n'a qu'à regarder.
    # entendu: René. Elle me demande René.
    ~ confiance += 1
    # KELLER: sourire
    KELLER: À sa gamelle. Elle était déjà sur le poêle quand j'arrivais.
- -> la_lumiere

= la_lumiere
# KELLER: explique explique-mains
KELLER: {le_dernier:René, il s'appelle.|Parce que moi, j'ai eu René.} Trente et un ans. Le matin, j'arrivais, c'était allumé.
# KELLER: fatigue face
# pensee: Depuis, c'est moi qui allume. Je cherche l'interrupteur en tâtonnant, tous les matins.
# joker: Qu'est-ce qui lui manque vraiment ? L'a-t-elle dit ?
KELLER: Le nouveau, à cinq heures, il avait déjà son blouson. Cinq heures pile. On aurait dit la sonnerie.
* (que_changeait) [« C'était allumé. Qu'est-ce que ça vous changeait ? » #porter: comprehension]
    # reformulation + «C'était allumé» : dans tout ce qu'elle a dit, le seul mot qui brillait.
    # questions + «Qu'est-ce que ça vous changeait» : de lui, on passe à elle.
    # entendu: C'est bête, comme question. … Non.
    ~ confiance += 1
    # KELLER: abattu
    KELLER: Que j'étais pas la première. … On croit qu'on cherche un motivé, et c'est une ampoule.
* (les_jeunes) [« C'est vrai que les jeunes, aujourd'hui, regardent beaucoup l'heure. » #modele #porter: interpretation]
    // Pour : elle est d'accord avec elle, cela crée un lien.
    # questions - «les jeunes, aujourd'hui» : elle parlait d'un matin ; vous fermez sur une génération.
    # reformulation 0 «regardent beaucoup l'heure» : le blouson est entendu ; la lumière, non.
    # entendu: Voilà. Il y en a plus. C'est elle qui le dit.
    # essayez: « Le matin, c'était allumé. Et maintenant ? »
    # KELLER: fatigue
    KELLER: C'est ça. Il s'en fait plus. Bon. Effacez tout, va. Bonne journée.
    # son: raccroche
    Elle vous a donné raison. Il ne reste rien à écrire.
    -> limite
* (les_horaires) [« Il commençait à quelle heure ? Et l'autre, il a quels horaires ? » #porter: enquete]
    // Pour : des faits, enfin, et l'annonce en a besoin.
    # questions 0 «Et l'autre» : deux questions d'un coup ; elle prend la plus facile.
    # entendu: Le formulaire. Il est revenu.
    # essayez: « René, il commençait à quelle heure ? » (puis attendez)
    ~ confiance -= 1
    # KELLER: ferme
    KELLER: Huit, douze, treize, dix-sept. C'est sur ma porte.
* (six_heures_et_demie) [« Jeudi, six heures et demie, je viens voir comment ça s'allume. » #porter: solution]
    # engagement + «Jeudi, six heures et demie» : un jour, et une heure que personne ne vous demandait.
    # presence + «je viens voir» : certaines réponses ne passent pas par le téléphone.
    # questions 0 : ce que le matin change pour elle, vous ne le savez pas encore.
    # entendu: Six heures et demie ? Elle dort jamais ?
    ~ confiance += 1
    # KELLER: surpris
    KELLER: Vous ? À six heures et demie ? … Prenez une lampe. C'est au fond, à gauche.
- -> gardien_de_phare

= gardien_de_phare
# KELLER: ironique face
# pensee: Si elle écrit « autonome », je me pends au treuil.
# joker: Avec quels mots écrire cette annonce : les siens, ou les nôtres ?
KELLER: Alors j'écris quoi ? « Allume la lumière » ? On va m'envoyer un gardien de phare.
* (les_mots_qui_sortent) [« “Autonome, ponctuel, esprit d'équipe” : c'est ce qui sort le mieux. » #porter: solution]
    // Pour : ce sont les mots que les candidats cherchent.
    # reformulation - «Autonome, ponctuel» : elle avait trouvé une phrase à elle ; la voilà comme les autres.
    # entendu: Motivé, quoi. En trois fois.
    # essayez: « Écrivez-le comme vous me l'avez dit : ouvrir l'atelier avec vous. »
    ~ confiance -= 1
    # KELLER: ironique
    KELLER: C'est motivé, ça. En plus long.
* (avec_vous) [« Comme vous venez de le dire. Je vous relis demain, huit heures. » #porter: solution]
    # reformulation + «Comme vous venez de le dire» : l'annonce était déjà faite, elle l'a racontée.
    # engagement + «demain, huit heures» : un relecteur, et une heure.
    # entendu: Avec la lumière ? Vraiment ?
    ~ confiance += 1
    # KELLER: malice
    KELLER: Avec la lumière ? Bon. Si un électricien répond, c'est pour vous.
* (les_cles) [« Et à celui qui ouvrira l'atelier, vous donnez quoi ? Les clés ? » #porter: enquete]
    # questions + «vous donnez quoi» : on a dit ce qu'il apporte ; elle n'avait pas pensé au reste.
    # entendu: Les clés. Elles sont dans l'enveloppe.
    ~ confiance += 1
    # KELLER: abattu
    KELLER: Celles de René. Il les a rendues dans une enveloppe. Je l'ai pas ouverte.
* (ce_soir) [« Laissez, je vous l'écris ce soir. Vous n'aurez qu'à dire oui. » #porter: soutien]
    // Pour : elle a une poutre en l'air, et l'écrire est notre métier.
    # engagement + «ce soir» : c'est daté, et elle n'a rien à faire.
    # choix - «Vous n'aurez qu'à dire oui» : c'était son atelier ; ce sera votre phrase.
    # entendu: Ça m'arrange. Ça me ressemblera pas.
    # essayez: « J'écris ce soir ce que vous m'avez dit. Demain, vous barrez. »
    # KELLER: calme
    KELLER: Faites. J'ai une poutre.
- {confiance > 3:# KELLER: sourire face|# KELLER: calme face}
KELLER: {confiance > 3:Et « motivé », vous l'enlevez. J'en ai plus besoin.|Et « motivé », vous le laissez. Dans le doute.}
# son: raccroche
{confiance > 3:Derrière elle, au moment de raccrocher, un déclic : quelqu'un a rallumé.|La poutre est repartie. En haut de l'écran, un mot, en gras.}
{ confiance > 3:
    ~ tenus += 1
}
-> limite
