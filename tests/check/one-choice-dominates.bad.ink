# titre: Essai //! one-choice-dominates
# canal: appel
# duree: 1
# role: BERTIN ; M. Bertin, restaurateur ; bertin
# role: MOI ; Vous, conseillère entreprise ; conseillere
BERTIN: Allô ?
* (g1) [« Vous êtes combien, 1 ? »]
    # questions + «combien» : un fait.
    BERTIN: Deux.
* (o1) [« C'est partout pareil, 1. »]
    # questions - «partout» : rien à répondre.
    # essayez: « Et chez vous ? »
    BERTIN: Ah.
- BERTIN: Et alors ?
* (g2) [« Vous êtes combien, 2 ? »]
    # questions + «combien» : un fait.
    BERTIN: Deux.
* (o2) [« C'est partout pareil, 2. »]
    # questions - «partout» : rien à répondre.
    # essayez: « Et chez vous ? »
    BERTIN: Ah.
- BERTIN: Et alors ?
* (g3) [« Vous êtes combien, 3 ? »]
    # questions + «combien» : un fait.
    BERTIN: Deux.
* (o3) [« C'est partout pareil, 3. »]
    # questions - «partout» : rien à répondre.
    # essayez: « Et chez vous ? »
    BERTIN: Ah.
- BERTIN: Et alors ?
-> END
