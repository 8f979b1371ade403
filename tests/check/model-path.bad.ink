# titre: Essai
# canal: appel
# duree: 1
# theme: Essai
# objectif: Essayer
# vise: questions
# role: BERTIN ; M. Bertin, restaurateur ; bertin
# role: MOI ; Vous, conseillère entreprise ; conseillere
BERTIN: Trois semaines, et personne.
* (a) [« C'est partout pareil. » #modele]
    # questions - «partout» : rien à répondre.
    # essayez: « Et chez vous ? »
    BERTIN: Ah.
- BERTIN: Et alors ?
* (b) [« Alors rien. »] //! model-path
    # questions - «rien» : la porte se ferme.
    # essayez: « Alors, racontez-moi. »
    BERTIN: Au revoir.
- -> END
