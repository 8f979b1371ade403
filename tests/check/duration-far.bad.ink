# titre: Essai
# canal: appel
# role: BERTIN ; M. Bertin, restaurateur ; bertin
# role: MOI ; Vous, conseillère entreprise ; conseillere
# duree: 25 //! duration-far
BERTIN: Allô ?
-> END
