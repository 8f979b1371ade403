# titre: Essai
# canal: appel
# duree: 1
# role: BERTIN ; M. Bertin, restaurateur ; bertin
# role: MOI ; Vous, conseillère entreprise ; conseillere
BERTIN: Trois semaines, et personne.
* (a) [« Vous êtes combien ? »]
    # questions + «combien» : un fait.
    # clair + : trois mots, une question.
    BERTIN: Deux.
* (b) [« Trois semaines. Vous êtes combien ? »]
    # questions + «combien» : un fait.
    # reformulation + «Trois semaines» : son chiffre.
    BERTIN: Deux. Moi compris.
- -> END
