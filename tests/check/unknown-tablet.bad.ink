# titre: Essai
# canal: visite
# duree: 1
# role: BERTIN ; M. Bertin, restaurateur ; bertin
# role: MOI ; Vous, conseillère entreprise ; conseillere
# tablette: debout //! unknown-tablet
BERTIN: Vous écrivez quoi ?
* (vide) [(Vous laissez une case vide.) #quand: case-vide] //! unknown-tablet
    # presence 0 «laissez une case vide» : il vous regarde faire.
    # entendu: Elle m'a oublié.
    BERTIN: Il manque quelque chose.
- -> END
