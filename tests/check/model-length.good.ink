# titre: Essai
# canal: appel
# duree: 1
# theme: Essai
# objectif: Essayer
# vise: questions
# role: BERTIN ; M. Bertin, restaurateur ; bertin
# role: MOI ; Vous, conseillère entreprise ; conseillere
BERTIN: Allô ?
* (n1) [« Rien, fois 1. » #modele]
    # questions - «Rien» : la porte se ferme.
    # essayez: « Racontez-moi. »
    BERTIN: Ah.
- BERTIN: Et alors ?
* (n2) [« Rien, fois 2. » #modele]
    # questions - «Rien» : la porte se ferme.
    # essayez: « Racontez-moi. »
    BERTIN: Ah.
- BERTIN: Et alors ?
* (n3) [« Rien, fois 3. » #modele]
    # questions - «Rien» : la porte se ferme.
    # essayez: « Racontez-moi. »
    BERTIN: Ah.
- BERTIN: Et alors ?
* (n4) [« Rien, fois 4. » #modele]
    # questions - «Rien» : la porte se ferme.
    # essayez: « Racontez-moi. »
    BERTIN: Ah.
- BERTIN: Et alors ?
* (n5) [« Rien, fois 5. » #modele]
    # questions - «Rien» : la porte se ferme.
    # essayez: « Racontez-moi. »
    BERTIN: Ah.
- BERTIN: Et alors ?
* (n6) [« Rien, fois 6. » #modele]
    # questions - «Rien» : la porte se ferme.
    # essayez: « Racontez-moi. »
    BERTIN: Ah.
- BERTIN: Et alors ?
* (n7) [« Rien, fois 7. » #modele]
    # questions - «Rien» : la porte se ferme.
    # essayez: « Racontez-moi. »
    BERTIN: Ah.
- BERTIN: Et alors ?
-> END
