// Moins de deux minutes pour prendre en main le téléphone, avec une collègue. Personne n'y est observé : aucune remarque.
// Chaque commande est dite au moment où elle sert : passer quand Nadia traîne, écrire quand il faut répondre au boucher.
// Les noms des commandes restent dans la bouche de Nadia, jamais dans les répliques. Aucune étape : il n'y en a pas huit.
# titre: Appel d'essai
# canal: appel
# duree: 2
# theme: Prise en main
# objectif: Essayer toutes les commandes, sans employeur au bout
# role: NADIA ; Nadia, une collègue ; collegue
# role: MOI ; Vous, conseillère entreprise ; conseillere
-> essai

=== essai ===
# lieu: agence
# MOI: calme face
# son: sonnerie
Ça sonne. Ligne intérieure : le bureau d'en face.
# son: decroche
# NADIA: sourire tasse
NADIA: C'est Nadia. Ne te retourne pas, je te fais coucou.
# NADIA: explique explique-mains
# relance: Prends ton temps, hein. J'ai un yaourt.
NADIA: Quand j'ai fini, pas avant, tes répliques arrivent. Tu touches, tu cliques, ou tu tapes leur chiffre.
* (coucou) [« Trop tard, j'ai regardé. Tu ne fais pas coucou. » #porter: comprehension]
    # entendu: Zut.
    # NADIA: surpris tasse
    NADIA: Je tiens un yaourt. Le cœur y était.
* (en_double) [« Je t'entends très bien. En double, même. » #porter: enquete]
    # entendu: Elle vérifie la ligne. Elle est sérieuse.
    # NADIA: malice
    NADIA: Normal. Je suis à trois mètres.
* (bonjour) [« Bonjour Nadia. C'est à quel sujet ? » #porter: enquete]
    # entendu: Elle a la voix du métier.
    # NADIA: sourire
    NADIA: C'est pour toi. Pour te rater une fois ou deux, au chaud.
+ (silence_coucou) [(Vous vous taisez.) #silence: 4]
    # entendu: Elle se tait. C'est permis.
    # NADIA: ecoute
    NADIA: … Tu vois, je me sens obligée de remplir. Un employeur, c'est pareil.
- (gerard)
# NADIA: explique explique-mains
NADIA: {silence_coucou:Te taire, tu sais faire. Et si je traîne|« Se taire », touche S, c'est une réponse aussi. Si je traîne} : « Passer », ou la barre d'espace. On essaie ?
# NADIA: calme tasse
NADIA: Hier, à la machine à café, Gérard hésite. Long, court. Long. Et là il me raconte sa commode en kit, les quatre tiroirs, la vis en trop, le chat, et…
# NADIA: explique
NADIA: Mes phrases ne te vont pas ? « Avec mes mots » : tu écris la tienne, tu prends la plus proche.
# NADIA: malice
# relance: Il attend. Il a un couteau, mais il attend.
NADIA: Essaie. Je fais le boucher : « Votre stagiaire, là, il a peur du jambon. »
* (entier) [« Du jambon entier, ou en tranches ? » #porter: enquete]
    # entendu: Elle veut savoir lequel.
    # NADIA: sourire
    NADIA: « Entier. En tranches, il sourit. » Et voilà, le boucher raconte.
* (partout) [« C'est partout pareil, en boucherie. » #porter: soutien]
    # entendu: Lui ou un autre.
    # NADIA: calme
    NADIA: Aïe. Le boucher vient de regarder sa montre.
* (et_vous) [« Peur du jambon. Et vous, ça vous fait quoi ? » #porter: comprehension]
    # entendu: On ne me l'avait jamais demandé.
    # NADIA: ecoute
    NADIA: « … Moi, à son âge, c'était les tripes. » Zut, je me suis émue toute seule.
+ (silence_boucher) [(Vous vous taisez.) #silence: 4]
    # entendu: Elle me laisse finir.
    # NADIA: malice
    NADIA: « Bon. Pas peur. Il les salue. » Tu te tais, il précise. Note ça.
- (regrets)
# NADIA: explique
NADIA: Un regret ? « Revenir en arrière », et on la rejoue. « Le fil » remonte plus loin. La première prise reste.
# NADIA: calme tasse
NADIA: On toque chez toi ? « Pause » : je ne bouge plus, même la cuillère en l'air. Tu lis en mâchant ? « À mon rythme ».
# NADIA: sourire
NADIA: Et personne ne voit tes réponses. Même pas moi, et pourtant je me penche.
* (prete) [« C'est clair. Envoie-moi un employeur. » #porter: solution]
    # entendu: Elle est prête.
    # NADIA: malice
    NADIA: Il s'appelle Bertin. On lui a envoyé un plongeur. Je n'en dis pas plus.
* (autrement) [« Le jambon, j'aurais bien répondu autre chose. » #porter: comprehension]
    # entendu: Elle a des regrets. C'est fait pour.
    # NADIA: sourire
    NADIA: Alors reviens. Je referai le boucher, j'ai gardé la voix.
* (arreter_gerard) [« Et Gérard, on l'arrête comment ? » #porter: enquete]
    # entendu: Elle a compris l'essentiel.
    # NADIA: malice
    NADIA: Aucune touche. On a cherché.
+ (silence_fin) [(Vous vous taisez.) #silence: 4]
    # entendu: Elle économise.
    # NADIA: malice
    NADIA: Toi, tu vas leur faire de l'effet.
- # NADIA: sourire
# son: raccroche
# fin: Premières commandes ; L'appel d'essai est fini. Les vraies sonneries attendent votre clic, pas l'inverse.
NADIA: Allez, c'est moi qui raccroche. Profites-en, ça n'arrivera pas souvent.
-> END
