# titre: Essai
# canal: appel
# duree: 1
# role: BERTIN ; M. Bertin, restaurateur ; bertin
# role: MOI ; Vous, conseillère entreprise ; conseillere
# role: KELLER ; Mme Keller, métallière ; keller
KELLER: Allô ?
-> END
