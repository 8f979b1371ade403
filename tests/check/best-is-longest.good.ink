# titre: Essai
# canal: appel
# duree: 1
# role: BERTIN ; M. Bertin, restaurateur ; bertin
# role: MOI ; Vous, conseillère entreprise ; conseillere
BERTIN: Allô ?
* (g1) [« Racontez-moi comment cela s’est passé, 1 ? »]
    # questions + : il choisit.
    # place + : il a le temps.
    # positif 0 : rien de plus.
    BERTIN: Bien.
* (o1) [« Vous avez la référence, 1 ? »]
    # clair + : un fait.
    # positif 0 : rien de plus.
    BERTIN: Ah.
- BERTIN: Et alors ?
* (g2) [« Racontez, 2 ? »]
    # questions + : il choisit.
    # place + : il a le temps.
    # positif 0 : rien de plus.
    BERTIN: Bien.
* (o2) [« Vous avez la référence, 2 ? »]
    # clair + : un fait.
    # positif 0 : rien de plus.
    BERTIN: Ah.
- BERTIN: Et alors ?
* (g3) [« Racontez, 3 ? »]
    # questions + : il choisit.
    # place + : il a le temps.
    # positif 0 : rien de plus.
    BERTIN: Bien.
* (o3) [« Vous avez la référence, 3 ? »]
    # clair + : un fait.
    # positif 0 : rien de plus.
    BERTIN: Ah.
- BERTIN: Et alors ?
* (g4) [« Racontez, 4 ? »]
    # questions + : il choisit.
    # place + : il a le temps.
    # positif 0 : rien de plus.
    BERTIN: Bien.
* (o4) [« Vous avez la référence, 4 ? »]
    # clair + : un fait.
    # positif 0 : rien de plus.
    BERTIN: Ah.
- BERTIN: Et alors ?
-> END
