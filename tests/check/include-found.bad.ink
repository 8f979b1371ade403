# titre: Essai
# canal: appel
# duree: 1
# role: BERTIN ; M. Bertin, restaurateur ; bertin
# role: MOI ; Vous, conseillère entreprise ; conseillere
INCLUDE inclus/nulle-part.ink //! include-found
BERTIN: Allô ?
-> END
