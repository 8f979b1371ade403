# titre: Essai
# canal: appel
# duree: 1
# role: BERTIN ; M. Bertin, restaurateur ; bertin
# role: MOI ; Vous, conseillère entreprise ; conseillere
BERTIN: Trois semaines, et personne.
* (combien) [« Trois semaines. Vous êtes combien en cuisine ? »]
    # questions + «combien en cuisine» : un fait simple, il va raconter.
    BERTIN: Deux. Moi compris.
- -> END
