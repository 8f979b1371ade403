# titre: Essai
# canal: visite
# duree: 1
# role: BERTIN ; M. Bertin, restaurateur ; bertin
# role: MOI ; Vous, conseillère entreprise ; conseillere
# tablette: levee offre
BERTIN: Vous écrivez quoi ?
* (vide) [(Vous laissez une case vide.) #quand: champ-vide]
    # presence 0 «laissez une case vide» : il vous regarde faire.
    # entendu: Elle m'a oublié.
    BERTIN: Il manque quelque chose.
- -> END
