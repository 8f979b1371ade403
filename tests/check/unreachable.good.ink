# titre: Essai
# canal: appel
# duree: 1
# role: BERTIN ; M. Bertin, restaurateur ; bertin
# role: MOI ; Vous, conseillère entreprise ; conseillere
VAR faim = false
~ faim = RANDOM(0, 1)
BERTIN: Allô ?
* (manger) {faim} [« Vous avez mangé ? »]
    # entendu: Elle s'inquiète.
    BERTIN: Non.
* (suite) [« Je vous écoute. »]
    # entendu: Bien.
    BERTIN: Bon.
- -> END
