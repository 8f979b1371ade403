# titre: Essai
# canal: appel
# duree: 1
# theme: Essai
# objectif: Essayer
# vise: questions
# role: BERTIN ; M. Bertin, restaurateur ; bertin
# role: MOI ; Vous, conseillère entreprise ; conseillere
BERTIN: Trois semaines, et personne.
* (a) [« Trois semaines. Vous êtes combien ? » #modele] //! model-ends-badly
    # questions + «combien» : un fait.
    BERTIN: Deux.
* (b) [« C'est partout pareil. »]
    # questions - «partout» : rien à répondre.
    # essayez: « Et chez vous ? »
    BERTIN: Ah.
- -> END
