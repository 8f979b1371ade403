# titre: Essai
# canal: appel
# duree: 1
# theme: Essai
# objectif: Essayer
# vise: questions
# role: BERTIN ; M. Bertin, restaurateur ; bertin
# role: MOI ; Vous, conseillère entreprise ; conseillere
# joker: Qu'attend-il vraiment de cet appel ?
BERTIN: Trois semaines, et personne.
* (b) [« C'est partout pareil. » #modele]
    # questions - «partout» : rien à répondre.
    # essayez: « Et chez vous ? »
    BERTIN: Ah.
- -> END
