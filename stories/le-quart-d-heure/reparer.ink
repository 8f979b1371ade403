// Réparer. L'erreur est à vous : il avait dit mardi, vous avez écrit lundi. Deux personnes ont attendu.
=== reparer ===
{ reste !? cinq_reparer: -> conclure }
~ reste -= cinq_reparer
~ confiance = 3
# lieu: cuisine
# etape: réparer
# MOI: inquiet note
# BERTIN: ferme face
# son: sonnerie
Cette fois, c'est vous qui appelez. Il avait dit mardi. Sur votre sous-main, vous avez écrit : lundi.
{ humeur:
    - 1: -> la_dame_du_lundi
    - 2: -> mangee
    - else: -> la_nappe
}
= la_dame_du_lundi
# son: decroche
# ambiance: cuisine
# BERTIN: ironique telephone
BERTIN: Ah, la dame du mardi. Ou du lundi. Moi je sais plus, et vous non plus.
-> deux_assiettes
= mangee
# son: decroche
# ambiance: cuisine
# BERTIN: fatigue telephone
BERTIN: C'est plus la peine de rappeler. C'était une blanquette, elle est mangée.
-> deux_assiettes
= la_nappe
# son: decroche
# ambiance: cuisine
# BERTIN: colere pointe
BERTIN: Mardi midi, madame ! J'avais mis la nappe ! Pour un commis !
-> deux_assiettes
= deux_assiettes
# BERTIN: fatigue telephone
BERTIN: Je vous avais dit mardi. Mardi, deux assiettes, et personne. Et ce matin, un mot sous le rideau de fer.
# pensee: J'ai mangé les deux. Debout, pour pas voir la nappe.
# joker: Combien de personnes ont attendu ?
# relance: Dites quelque chose, ma sauce attache.
BERTIN: « Lundi. J'ai attendu une heure. Désolé. Malik. » Le lundi, je suis fermé. Et c'est lui qui s'excuse.
* (j_appelle_malik) [« J'appelle Malik tout de suite, et je vous rappelle avant le service. » #porter: solution]
    # engagement + «avant le service» : ça bouge, et c'est son heure à lui.
    # reformulation - «tout de suite» : il vient de raconter deux assiettes ; vous êtes déjà dans le couloir.
    # entendu: Elle court. Elle a même pas dit qui.
    # essayez: « Vous aviez dit mardi, j'ai écrit lundi. J'appelle Malik, puis vous. »
    # BERTIN: mefiant
    BERTIN: Doucement. Il a marché pour de vrai, lui. Et vous lui dites quoi ? Que c'est moi ?
* (j_ai_ecrit_lundi) [« Vous aviez dit mardi. J'ai écrit lundi. C'est moi. » #porter: comprehension]
    # reformulation + «Vous aviez dit mardi» : sa parole à lui, remise droite.
    # cadre + «C'est moi» : l'erreur a quelqu'un au bout ; il n'y a rien à ajouter.
    # entendu: … Bon. C'est quelqu'un.
    ~ confiance += 1
    # BERTIN: surpris
    BERTIN: … Ah. Bon. J'avais préparé pour un logiciel, moi.
* (le_systeme_decale) [« Le logiciel a dû décaler la date. Je suis sincèrement désolée. » #modele #porter: interpretation]
    // Pour : cela arrive, et les excuses sont vraies.
    # reformulation - «Le logiciel» : il cherchait quelqu'un ; vous lui donnez un écran.
    # juste - «a dû décaler» : vous n'en savez rien ; sur votre sous-main, si.
    # entendu: C'est personne. C'est jamais personne.
    # essayez: « Vous aviez dit mardi. J'ai écrit lundi. C'est moi. »
    ~ confiance -= 1
    # BERTIN: ironique
    BERTIN: Il a bon appétit, votre logiciel. Il m'a mangé deux midis.
* (qu_aviez_vous_fait) [« Deux assiettes… Vous aviez fait quoi ? » #porter: comprehension]
    # reformulation + «Deux assiettes…» : le détail où se tient toute sa déception.
    # questions + «Vous aviez fait quoi» : une vraie question, et c'est son métier.
    # cadre 0 : l'erreur attend toujours quelqu'un.
    # entendu: Elle demande. Elle est gentille. Elle tourne.
    # BERTIN: malice
    BERTIN: Une blanquette. C'est gentil de demander. Mais là, vous noyez le veau.
- -> le_rideau

= le_rideau
# BERTIN: abattu face
BERTIN: Un gars qui attend une heure devant un rideau, moi je l'embauche. Et il croit que je l'ai fait exprès.
# pensee: Une heure. Moi, j'aurais tenu dix minutes.
# joker: Qui faut-il réparer d'abord ?
BERTIN: À sa place, je reviendrais pas.
* (le_dire_a_malik) [« Je lui dis que l'erreur est à moi. À quinze heures, vous savez s'il revient. » #porter: solution]
    # cadre + «l'erreur est à moi» : il ne portera plus la faute d'un autre.
    # engagement + «À quinze heures» : une heure, et deux réponses possibles.
    # entendu: Et s'il revient pas ?
    ~ confiance += 1
    # BERTIN: inquiet
    BERTIN: Dites-le-lui bien. L'erreur. Répétez-la, même. J'ai rien contre.
* (un_autre) [« Ça arrive, vous savez. Je vous en trouve un autre dès demain. » #modele #porter: solution]
    // Pour : il a besoin d'un commis, elle en a d'autres, et demain, c'est vite.
    # engagement 0 «dès demain» : c'est daté ; ce n'est pas ce qu'il attend.
    # reformulation - «un autre» : c'est de celui-là qu'il parlait.
    # entendu: Un autre. Comme une assiette.
    # essayez: « Une heure devant un rideau. Vous voulez le lui dire vous-même ? »
    ~ confiance -= 1
    # BERTIN: ferme
    BERTIN: Un autre. C'est pas des assiettes, madame. Allez, j'ai du monde.
    # son: raccroche
    Dans votre dossier, le numéro de Malik est souligné. En rouge, et de votre main.
    -> conclure
* (pas_dormi) [« Je m'en veux terriblement. J'y ai pensé toute la nuit, vraiment. » #porter: soutien]
    // Pour : elle est sincère, et il mérite de le savoir.
    # cadre - «J'y ai pensé toute la nuit» : c'est à lui, maintenant, de vous consoler.
    # entendu: La pauvre. Bon. Et Malik ?
    # essayez: « Je ne vous ferai pas perdre Malik. Je l'appelle, vous savez à quinze heures. »
    ~ confiance -= 1
    # BERTIN: calme
    BERTIN: Faut pas. Buvez un tilleul. … Et lui, il dort ?
* (de_qui) [« Une heure devant un rideau. L'explication, il la voudrait de qui ? » #porter: comprehension]
    # reformulation + «Une heure devant un rideau» : ce qui le touche chez Malik, dans ses mots.
    # questions + «de qui» : réparer, cela se décide à deux.
    # entendu: De qui ? … De moi. Non, d'elle. Des deux.
    ~ confiance += 1
    # BERTIN: ecoute
    BERTIN: De vous. Et après, de moi. Vous, vous dites lundi. Moi, je dis la blanquette.
- -> une_seule_fois

= une_seule_fois
# BERTIN: ferme face
# pensee: Si elle fait répéter, tant pis. Si elle fait pas répéter, j'aurai peur.
# joker: Comment savoir que l'on parle bien du même jour ?
BERTIN: Bon. S'il revient, c'est jeudi. Je le dis une fois. Vous l'avez ?
* (la_bonne) [« Jeudi, c'est noté. Soyez tranquille, cette fois c'est la bonne. » #porter: soutien]
    // Pour : il a besoin d'être rassuré, et c'est noté.
    # reformulation + «Jeudi» : le jour y est.
    # engagement - «cette fois c'est la bonne» : lundi aussi, c'était noté.
    # entendu: La dernière fois aussi.
    # essayez: « Jeudi. Je vous l'écris maintenant, vous me dites si c'est bien ça. »
    ~ confiance -= 1
    # BERTIN: mefiant
    BERTIN: Lundi aussi, c'était noté. C'était même très bien noté.
* (quelle_porte) [« Jeudi. Quelle heure, et par quelle porte ? » #porter: enquete]
    # reformulation + «Jeudi» : un mot, le sien, redit à voix haute.
    # questions + «par quelle porte» : le rideau de fer ne servira pas deux fois.
    # entendu: La porte. Elle pense à la porte.
    ~ confiance += 1
    # BERTIN: decide
    BERTIN: Onze heures et demie. La bleue, par la cour. Elle colle. Qu'il pousse.
* (aux_deux) [« Je l'écris ce matin, le même mot à vous deux. Vous répondez “oui”. » #porter: solution]
    # engagement + «ce matin» : c'est fait avant le service.
    # clair + «le même mot à vous deux» : un seul jour, lu par trois personnes.
    # entendu: Tous les deux le même. Ça change.
    ~ confiance += 1
    # BERTIN: malice
    BERTIN: Le même à tous les deux ? On va finir par se croiser.
* (ou_vendredi) [« Jeudi, ou vendredi, si vous préférez ? Je m'adapte, vraiment. » #porter: soutien]
    // Pour : elle lui doit bien de la souplesse.
    # engagement - «ou vendredi» : il n'y avait qu'un jour ; en voilà deux.
    # entendu: Voilà. On recommence.
    # essayez: « Jeudi. Quelle heure ? »
    ~ confiance -= 1
    # BERTIN: exaspere
    BERTIN: J'ai dit une fois ! Une !
- {confiance > 3:# BERTIN: sourire face|# BERTIN: calme telephone}
BERTIN: {confiance > 3:Allez. Jeudi. Je remets deux assiettes.|Jeudi. J'en mets une. On verra bien.}
# son: raccroche
{confiance > 3:Sur votre sous-main, vous rayez « lundi ». Deux fois.|Sur votre sous-main, « lundi » et « mardi » se touchent presque.}
{ confiance > 3:
    ~ tenus += 1
}
-> conclure
