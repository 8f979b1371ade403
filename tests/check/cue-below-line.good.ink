# titre: Essai
# canal: appel
# duree: 1
# role: BERTIN ; M. Bertin, restaurateur ; bertin
# role: MOI ; Vous, conseillère entreprise ; conseillere
# BERTIN: colere
BERTIN: Trois semaines !
* (oui) [« Trois semaines. »]
    # entendu: Oui.
    BERTIN: Oui.
- -> END
