# titre: Essai
# canal: appel
# duree: 1
# role: BERTIN ; M. Bertin, restaurateur ; bertin
# role: MOI ; Vous, conseillère entreprise ; conseillere
BERTIN: Trois semaines que j'attends. La plonge ne se fait pas toute seule, et mon dos me lâche.
BERTIN: Et vous, vous me demandez la référence de l'annonce.
-> END
