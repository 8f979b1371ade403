# titre: Essai
# canal: appel
# duree: 1
# role: BERTIN ; M. Bertin, restaurateur ; bertin
# role: MOI ; Vous, conseillère entreprise ; conseillere
BERTIN: Allô ?
* (qui) [« Qui est là ? »]
    # questions + : une vraie question.
    # place 0 : elle laisse parler.
    # entendu: Elle demande.
    BERTIN: Bertin.
- -> END
