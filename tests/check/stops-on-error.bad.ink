# titre: Essai
# canal: appel
# duree: 1
# role: BERTIN ; M. Bertin, restaurateur ; bertin
# role: MOI ; Vous, conseillère entreprise ; conseillere
VAR appels = 0
BERTIN: Un candidat pour {10 / appels} appels. //! stops-on-error
-> END
