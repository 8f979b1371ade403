# titre: Essai
# canal: appel
# duree: 1
# role: BERTIN ; M. Bertin, restaurateur ; bertin
# role: MOI ; Vous, conseillère entreprise ; conseillere
-> attente
=== attente ===
BERTIN: Ne quittez pas. //! endless-loop
-> attente
