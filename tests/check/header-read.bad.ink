# titre: Essai
# canal: appel
# duree: 1
# role: BERTIN ; M. Bertin, restaurateur ; bertin
# role: MOI ; Vous, conseillère entreprise ; conseillere
# vise: questions, reformulacion //! header-read
# jauge: confiance de 0 à 10 //! header-read
BERTIN: Allô ?
-> END
