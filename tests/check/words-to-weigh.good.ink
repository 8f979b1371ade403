# titre: Essai
# canal: appel
# duree: 1
# role: BERTIN ; M. Bertin, restaurateur ; bertin
# role: MOI ; Vous, conseillère entreprise ; conseillere
BERTIN: Quand venez-vous ?
* (a) [« Jeudi, dix heures. Ma ligne est le 04 90 00 00 00. »]
    # engagement + «Jeudi» : un jour.
    BERTIN: Bon.
- -> END
