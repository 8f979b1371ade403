# titre: Essai
# canal: appel
# duree: 1
# role: BERTIN ; M. Bertin, restaurateur ; bertin
# role: MOI ; Vous, conseillère entreprise ; conseillere
VAR tours = 0
-> attente
=== attente ===
~ tours += 1
BERTIN: Ne quittez pas.
{ tours < 3: -> attente }
-> END
