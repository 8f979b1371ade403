# titre: Essai
# canal: appel
# duree: 1
# role: BERTIN ; M. Bertin, restaurateur ; bertin
# role: MOI ; Vous, conseillère entreprise ; conseillere
# questions + : elle demande. //! remark-not-delivered
BERTIN: Allô ?
* (qui) [« Qui est là ? » # questions + : une vraie question] //! remark-not-delivered
    # place : elle laisse parler. //! remark-not-delivered
    # entendu: Elle demande.
    BERTIN: Bertin.
- -> END
