# titre: Essai
# canal: appel
# duree: 1
# role: BERTIN ; M. Bertin, restaurateur ; bertin
# role: MOI ; Vous, conseillère entreprise ; conseillere
VAR appels = 0
BERTIN: {appels > 0: Un candidat pour {10 / appels} appels.|Pas un appel.}
-> END
