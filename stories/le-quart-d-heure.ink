// Six exercices de deux minutes ; une séance en joue trois, tirés au sort, toujours dans l'ordre d'un entretien :
// ouvrir, reformuler sous la colère, questionner, dire une limite, réparer, conclure. Chacun est dans son fichier.
// Ce qu'ils ne diront pas a été écrit en premier : une ligne « # secret: » par personne.
// « // Pour : » dit pourquoi une collègue sensée prendrait cette réplique.
// La confiance repart de 3 à chaque appel, et bouge d'un cran ; à 4, l'appel compte parmi ceux qui sont « tenus ».
// Quand le modèle va au bout, l'appel se ferme dès la deuxième décision : rien n'est perdu, le suivant sonne.
# titre: Au pied levé
# canal: appel
# duree: 6
# theme: Trois appels courts, chaque fois différents
# objectif: S'échauffer : un seul geste du métier par appel
# vise: reformulation, questions, engagement
# role: NGUYEN ; M. Nguyen, vélos cargo ; nguyen
# role: SABATIER ; Mme Sabatier, arboricultrice ; sabatier
# role: KELLER ; Mme Keller, métallière, six salariés ; keller
# role: MOREAU ; Mme Moreau, directrice d'EHPAD ; moreau
# role: BERTIN ; M. Bertin, restaurateur ; bertin
# role: LEGOFF ; M. Le Goff, garagiste ; legoff
# role: NADIA ; Nadia, une collègue ; collegue
# role: MOI ; Vous, conseillère entreprise ; conseillere
# employeurs: NGUYEN, SABATIER, KELLER, MOREAU, BERTIN, LEGOFF
# jauge: confiance 0 6 ; haut
# secret: M. Nguyen dit « on ». L'atelier, c'est lui et un chat. Il craint qu'on lui réponde que ce n'est pas une entreprise.
# secret: Mme Sabatier n'a dit à personne qu'elle venait. Elle a mis le manteau des enterrements : elle n'en a qu'un de beau.
# secret: Depuis que René est à la retraite, Mme Keller ouvre l'atelier seule, dans le noir. « Motivé », c'est son nom pour la lumière.
# secret: Mme Moreau a trouvé Nathalie par terre, un dimanche, dans la lingerie. Elle n'y est pas redescendue.
# secret: M. Bertin avait mis la nappe, pour un commis. En cuisine, personne n'a osé lui en parler. Il a mangé les deux parts, debout.
# secret: Dans le vestiaire de M. Le Goff, il y a un calendrier de 1998. Sa propre fille n'entre jamais.
LIST exercices = un_ouvrir, deux_colere, trois_questionner, quatre_limite, cinq_reparer, six_conclure
VAR reste = ()
VAR humeur = 1
VAR confiance = 3
VAR tenus = 0
-> seance

INCLUDE le-quart-d-heure/ouvrir.ink
INCLUDE le-quart-d-heure/colere.ink
INCLUDE le-quart-d-heure/questionner.ink
INCLUDE le-quart-d-heure/limite.ink
INCLUDE le-quart-d-heure/reparer.ink
INCLUDE le-quart-d-heure/conclure.ink

// Dix programmes de trois, joués dans l'ordre d'un entretien ; un exercice qui n'y est pas passe au suivant.
// Le hasard ne joue qu'ici : chaque exercice est dans cinq d'entre eux, deux exercices se croisent dans deux.
=== seance ===
~ humeur = RANDOM(1, 3)
~ temp programme = RANDOM(1, 10)
{ programme:
    - 1: ~ reste = (un_ouvrir, deux_colere, trois_questionner)
    - 2: ~ reste = (un_ouvrir, deux_colere, quatre_limite)
    - 3: ~ reste = (un_ouvrir, trois_questionner, cinq_reparer)
    - 4: ~ reste = (un_ouvrir, quatre_limite, six_conclure)
    - 5: ~ reste = (un_ouvrir, cinq_reparer, six_conclure)
    - 6: ~ reste = (deux_colere, trois_questionner, six_conclure)
    - 7: ~ reste = (deux_colere, quatre_limite, cinq_reparer)
    - 8: ~ reste = (deux_colere, cinq_reparer, six_conclure)
    - 9: ~ reste = (trois_questionner, quatre_limite, cinq_reparer)
    - else: ~ reste = (trois_questionner, quatre_limite, six_conclure)
}
-> ouvrir

// Quatre fins, un même bureau. Ce qui reste d'un appel se mesure à ce que les gens ont gardé en main.
=== fin ===
# lieu: agence
# etape: fin
# ambiance: agence
# NADIA: sourire tasse
{ tenus:
    - 0: -> rappeler
    - 1: -> une_voix
    - 2: -> deux
    - else: -> trois
}
= trois
# MOI: sourire face
Nadia, du bureau d'en face, lève sa tasse dans votre direction. Elle n'a rien entendu. Elle vous a vue de dos.
# fin: Trois voix ; Trois personnes ont raccroché en sachant la suite. Elles n'auront pas à la deviner.
La lumière du téléphone s'est éteinte. Vous, vous souriez encore.
-> END
= deux
# MOI: calme note
Sur le sous-main, trois noms. Deux sont soulignés.
# fin: Deux voix, et un numéro ; Deux personnes tiennent la suite. La troisième a votre numéro.
Le troisième, vous le soulignez aussi. On peut rappeler.
-> END
= une_voix
# MOI: calme face
Nadia pose un café sur votre bureau, sans rien demander. Elle y a mis le sucre.
# fin: Une voix ; Quelqu'un a raccroché moins seul qu'il n'avait décroché. Le reste se reprend.
Trois appels, une voix qui vous reste dans l'oreille. Vous savez laquelle.
-> END
= rappeler
# MOI: fatigue face
Nadia pose un café sur votre bureau. « Moi, il y a des matins où je rappelle les trois. »
# fin: À rappeler ; Trois conversations qui n'ont pas fini de parler. On peut les reprendre, une par une.
Elle repart en soufflant sur le sien.
-> END
