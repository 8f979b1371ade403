// Quarante-cinq secondes pour prendre en main le téléphone. Personne n'y est observé : aucune remarque.
# titre: Appel d'essai
# canal: appel
# duree: 1
# theme: Prise en main
# role: NADIA ; Nadia, une collègue ; collegue
# role: MOI ; Vous, conseillère entreprise ; conseillere
-> essai

=== essai ===
# lieu: agence
# etape: accueil
# son: sonnerie
Ça sonne. C'est la ligne intérieure.
# son: decroche
# NADIA: sourire telephone
NADIA: C'est Nadia, du bureau d'en face. Ne te retourne pas, je te fais coucou.
# NADIA: explique
NADIA: Je parle, tu lis. Si je traîne : « Passer », ou la barre d'espace.
# joker: Qu'est-ce qui vient d'apparaître ?
# relance: Prends ton temps, hein. J'ai un yaourt.
NADIA: Quand j'ai fini, pas avant, tes répliques arrivent. Tu touches, tu cliques, ou tu tapes leur chiffre.
* (entends) [« Je t'entends très bien. Et toi, tu m'entends ? » #porter: enquete]
    # entendu: Elle vérifie la ligne. Elle est sérieuse.
    # NADIA: malice
    NADIA: Comme si tu étais en face. Tu es en face.
* (coucou) [« Trop tard, j'ai regardé. Tu ne fais pas coucou. » #porter: comprehension]
    # entendu: Zut.
    # NADIA: surpris
    NADIA: Je mange un yaourt. Le cœur y était.
+ (silence_essai) [(Vous vous taisez.) #silence: 3]
    # entendu: Elle se tait. C'est permis.
    # NADIA: ecoute
    NADIA: … Se taire, c'est une réponse aussi. Parfois la meilleure. Là, j'ai surtout entendu ta chaise.
- (regrets)
# NADIA: explique
NADIA: {not silence_essai:Te taire, ça compte aussi comme une réponse. }Un regret ? « Revenir en arrière », et on la rejoue. Ta première prise, elle, reste.
# NADIA: sourire
NADIA: Et personne ne voit tes réponses. Même pas Mme Roussel. Même pas moi, et pourtant je me penche.
* (prete) [« C'est clair. Passe-moi le premier employeur. » #porter: solution]
    # entendu: Elle est prête.
    # NADIA: malice
    NADIA: Il s'appelle Bertin. On lui a envoyé un plongeur. Je n'en dis pas plus.
* (autrement) [« Tout à l'heure, j'aurais bien répondu autre chose. » #porter: comprehension]
    # entendu: Elle a des regrets. C'est fait pour.
    # NADIA: sourire
    NADIA: Alors reviens. Moi, je referai l'étonnée, j'ai l'habitude.
* (cafe) [« Et pour le café, j'appuie où ? » #porter: enquete]
    # entendu: Elle a compris l'essentiel.
    # NADIA: ironique
    NADIA: Au bout du couloir. Fort. Et avec le genou.
+ (silence_fin) [(Vous vous taisez.) #silence: 3]
    # entendu: Elle économise.
    # NADIA: malice
    NADIA: Toi, tu vas leur faire peur.
- # NADIA: sourire telephone
# son: raccroche
# fin: Premières commandes ; L'appel d'essai est fini. Les vraies sonneries attendent votre clic, pas l'inverse.
NADIA: Allez, c'est moi qui raccroche. Profites-en, ça n'arrivera pas souvent.
-> END
